import type { OverviewWords } from "../../i18n/regions/overview.ts";
import type { DateRange } from "../../store/dateBrush.ts";
import { type DateWords, dateText } from "../../store/dateText.ts";

/** A date range in words. */
export function rangeText({ from, to }: DateRange, words: OverviewWords, dates: DateWords): string {
  if (from !== null && to !== null) return words.range(dateText(from, dates), dateText(to, dates));
  if (from !== null) return words.since(dateText(from, dates));
  return to === null ? words.allDates : words.until(dateText(to, dates));
}
