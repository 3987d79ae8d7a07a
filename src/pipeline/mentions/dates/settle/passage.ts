import { type CalendarDate, dayNumber, type EdtfDate, formatEdtf, isCalendarDate } from "../../../../model/edtf.ts";
import type { Heading, NamedYear } from "./sections.ts";

/** A date that was settled before, with what it may still settle. */
export interface KnownDate {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  /** Its words. */
  readonly text: string;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Dates that begin at this offset or behind it are not about it. */
  readonly until: number;
  /** What was known before, and is again behind `until`. */
  readonly behind: KnownDate | null;
}

/** The day on which the news is told. */
export interface Now {
  readonly date: CalendarDate;
  readonly text: string;
  /** Said in the text, by a telegram, a reporter or a line of its own; else it is the publication date. */
  readonly told: boolean;
  /** Said by a line of its own, below which news or a diary stands: what is told may follow it too. */
  readonly heads: boolean;
}

/** What is known at a place of the text; changes as the dates are settled in order. */
export interface Passage {
  paragraph: number;
  /** The day of the telegram, or else the publication date: days are counted from it. */
  now: Now | null;
  /** The publication date, or that of the news in a digest: months and years are counted from it. */
  published: Now | null;
  /** The last date with a year: for 同年, 次年. */
  year: NamedYear | null;
  /** The last date with a month: for 同月, and for bare days. */
  month: KnownDate | null;
  /** The last date with a day: for 当天, 次日 and bare days. */
  day: KnownDate | null;
  /** The last date of this paragraph that says its year. */
  anchor: KnownDate | null;
  /** A year alone that the sentence opened with, up to an offset. */
  sentenceYear: (NamedYear & { readonly until: number }) | null;
  /** The last day of the article that was written with its year. */
  earlier: KnownDate | null;
  heading: Heading | null;
  readonly chronicle: NamedYear | null;
  readonly titleYear: NamedYear | null;
}

/** What of a known date and those before it still holds at an offset. */
export function holding(known: KnownDate | null, at: number): KnownDate | null {
  let one = known;
  while (one && one.until <= at) one = one.behind;
  return one;
}

/** A number that orders dates of known year; a month alone counts as its first day. */
export function order({ year, month, day }: CalendarDate): number {
  return dayNumber(year ?? 0, month ?? 1, day ?? 1);
}

/** Whether a date is certainly later than another, as far as both name their fields. */
export function isAfter(date: CalendarDate, other: CalendarDate): boolean {
  if (date.year !== other.year) return (date.year ?? 0) > (other.year ?? 0);
  if (date.month === null || other.month === null || date.month !== other.month)
    return date.month !== null && other.month !== null && date.month > other.month;
  return date.day !== null && other.day !== null && date.day > other.day;
}

/** February 29 comes every fourth year, and once only after eight. */
const YEARS_BETWEEN = 9;

/** The latest such day (or month) of the calendar that is not after another; null where there is none. */
export function latestNotAfter(month: number, day: number | null, now: CalendarDate): CalendarDate | null {
  if (now.year === null) return null;
  for (let year = now.year; year > now.year - YEARS_BETWEEN; year--) {
    const date = { year, month, day };
    if (isCalendarDate(date) && !isAfter(date, now)) return date;
  }
  return null;
}

/** The first such day (or month) that is not before another; null where there is none. */
export function firstNotBefore(month: number, day: number | null, now: CalendarDate): CalendarDate | null {
  if (now.year === null) return null;
  for (let year = now.year; year < now.year + YEARS_BETWEEN; year++) {
    const date = { year, month, day };
    if (isCalendarDate(date) && !isAfter(now, date)) return date;
  }
  return null;
}

/** The month before or after, by a count of months. */
export function shiftMonth(year: number, month: number, months: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The EDTF of a known date, to be shown as a basis. */
export function edtfOf({ start, end }: Pick<EdtfDate, "start" | "end">): string {
  return formatEdtf({ start, end, uncertain: false });
}
