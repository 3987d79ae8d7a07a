import { IMPLIED_BITS, impliedBits } from "../../bundle/columns.ts";
import type { BundleEvent } from "../../bundle/schema.ts";
import { type CalendarDate, hasOpenYear, parseEdtf } from "../../model/edtf.ts";

/** How a language writes dates; `views` hand in their language's. */
export interface DateWords {
  year(year: number): string;
  yearMonth(year: number, month: number): string;
  full(year: number, month: number, day: number): string;
  monthDay(month: number, day: number): string;
  month(month: number): string;
  to(start: string, end: string): string;
  /** Days of one month; the year is null where it is left out. */
  days(year: number | null, month: number, first: number, last: number): string;
  openYear(date: string): string;
  uncertain(date: string): string;
}

/** How surely it is known: said in the words, worked out from them, a guess, or said by a reader who corrected it. */
export type Certainty = "stated" | "inferred" | "uncertain" | "given";

/** {@link Certainty} as the filter has it, in which an uncertain date and one without a year are two things. */
export const DATE_CERTAINTIES = ["stated", "inferred", "uncertain", "open", "given"] as const;
export type DateCertainty = (typeof DATE_CERTAINTIES)[number];

/**
 * How surely a date is known. An open year is uncertain.
 * @param implied what its words leave unsaid, as `IMPLIED_BITS` of `bundle/columns.ts`
 */
export function dateCertainty(edtf: string, implied: number): Certainty {
  if (edtf.includes("?") || hasOpenYear(edtf)) return "uncertain";
  if (implied & IMPLIED_BITS.given) return "given";
  return implied ? "inferred" : "stated";
}

/** How surely the date of an event is known. */
export function eventCertainty(event: Pick<BundleEvent, "date" | "implied">): Certainty {
  return dateCertainty(event.date, impliedBits(event));
}

/** Whether it is no one's inference or guess. */
export function isSure(certainty: Certainty): boolean {
  return certainty === "stated" || certainty === "given";
}

/** How surely a date is known, in the filter's terms: one without a year is open. */
export function filterCertainty(edtf: string, implied: number): DateCertainty {
  return hasOpenYear(edtf) ? "open" : dateCertainty(edtf, implied);
}

function one(date: CalendarDate, words: DateWords): string {
  const { year, month, day } = date;
  if (month === null) return year === null ? "" : words.year(year);
  if (year === null) return day === null ? words.month(month) : words.monthDay(month, day);
  return day === null ? words.yearMonth(year, month) : words.full(year, month, day);
}

/** The end of an interval without what it shares with the start: 2024年1月13日至14日. */
function shortEnd(start: CalendarDate, end: CalendarDate, words: DateWords): string {
  if (start.year !== end.year || end.month === null || end.day === null || start.day === null) return one(end, words);
  return words.monthDay(end.month, end.day);
}

/** An interval in words, of which `text` are those of its start; without the year of its start where that is left out. */
function interval(start: CalendarDate, end: CalendarDate, text: string, withYear: boolean, words: DateWords): string {
  const isWithinMonth = start.year === end.year && start.month === end.month;
  if (isWithinMonth && start.month !== null && start.day !== null && end.day !== null) {
    return words.days(withYear ? start.year : null, start.month, start.day, end.day);
  }
  return words.to(text, shortEnd(start, end, words));
}

/** An EDTF date in words; a text that is no date is shown as it stands. */
export function dateText(edtf: string, words: DateWords): string {
  const date = parseEdtf(edtf);
  if (date === null) return edtf;
  let text = one(date.start, words);
  if (edtf.includes("/")) text = interval(date.start, date.end, text, true, words);
  if (date.start.year === null) text = words.openYear(text);
  return date.uncertain ? words.uncertain(text) : text;
}

/** A date below the heading of its month or year: without the year. A text that is no date stands as it is. */
export function shortDateText(edtf: string, words: DateWords): string {
  const date = parseEdtf(edtf);
  if (date === null) return edtf;
  const { start, end } = date;
  if (start.month === null) return dateText(edtf.replace("?", ""), words);
  const text = start.day === null ? words.month(start.month) : words.monthDay(start.month, start.day);
  return edtf.includes("/") ? interval(start, end, text, false, words) : text;
}
