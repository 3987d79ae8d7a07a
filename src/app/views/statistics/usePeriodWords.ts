import { EVENT_KINDS } from "../../../model/event.ts";
import { STATISTICS_WORDS } from "../../i18n/regions/statistics.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { calendarOf } from "../../store/days.ts";
import type { PeriodCount, PeriodCounts } from "../../store/periodCounts.ts";

/** How periods of a unit are called, and what a sentence says of one. */
export function usePeriodWords(unit: PeriodCounts["unit"]) {
  const messages = useMessages();
  const words = useWords(STATISTICS_WORDS);
  const nameOf = ({ first }: PeriodCount) => {
    const { year, month, day } = calendarOf(first);
    return messages.period(unit, year, month, day);
  };
  const sentenceOf = (period: PeriodCount) => {
    const kinds = EVENT_KINDS.filter((kind) => period.kinds[kind] > 0).map((kind) =>
      words.kindCount(messages.kinds[kind], period.kinds[kind]),
    );
    if (period.unsure > 0) kinds.push(words.unsure(period.unsure));
    if (period.reaching > 0) kinds.push(words.reaching(period.reaching));
    return words.column(nameOf(period), period.events, kinds.join(messages.listSeparator));
  };
  return { nameOf, sentenceOf };
}
