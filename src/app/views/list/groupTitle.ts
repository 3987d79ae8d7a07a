import type { Messages } from "../../i18n/messages.ts";
import type { ListGroup } from "../../store/eventList.ts";

/** What a heading of the list says. */
export function groupTitle({ year, month }: ListGroup, messages: Messages): string {
  if (year === null) return messages.openYear;
  return month === null ? messages.yearOnly(year) : messages.dates.yearMonth(year, month);
}
