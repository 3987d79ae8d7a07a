/**
 * The part of Extended Date/Time Format (EDTF, ISO 8601-2:2019) that newsroom dates need:
 * `2024-01-04`, `2023-04`, `2016`, `2024-01-13/2024-01-14`, each end with an optional `?`
 * (uncertain), and `XXXX` for an open year. Days are integers, never a JavaScript `Date`.
 */

export type DateField = "year" | "month" | "day";

/** A date field that the words do not say, and where it was taken from. */
export interface ImpliedField {
  readonly field: DateField;
  /** The rule, for example `date/nearest-past`; the page puts it in words. */
  readonly rule: string;
  /** What it was taken from: a publication date, or words of the article. */
  readonly basis: string;
}

/** One end of a date. `year` is null where it is open (`XXXX`); `month` and `day` are null where unsaid. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export interface EdtfDate {
  readonly start: CalendarDate;
  /** Equal to `start` where the date is no interval. */
  readonly end: CalendarDate;
  readonly uncertain: boolean;
}

/**
 * Days since 1970-01-01 of a day of the proleptic Gregorian calendar.
 * Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil).
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day of the calendar for days since 1970-01-01; the inverse of {@link dayNumber}. */
export function calendarDay(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1,
  };
}

/** The number of days in a month; February of an open year (null) has 29. */
export function daysInMonth(year: number | null, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const leap = year === null || (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return leap ? 29 : 28;
}

/** Whether the fields name a day, month or year that exists. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  if (month === null) return day === null && year !== null;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysInMonth(year, month));
}

/** Reads an EDTF string of our subset; null where it is none, names no day of the calendar, or ends before it begins. */
export function parseEdtf(text: string): EdtfDate | null {
  const slash = text.indexOf("/");
  const first = slash < 0 ? text.length : slash;
  const start = parsePart(text, 0, first);
  if (!start) return null;
  if (slash < 0) return { start, end: start, uncertain: isUncertain(text, first) };
  const end = parsePart(text, slash + 1, text.length);
  if (!end) return null;
  const date = { start, end, uncertain: isUncertain(text, first) || isUncertain(text, text.length) };
  const days = edtfDays(date);
  return days && days.last < days.first ? null : date;
}

/** Whether a part that ends at an offset is marked as uncertain. */
const isUncertain = (text: string, end: number): boolean => text.charCodeAt(end - 1) === QUESTION_MARK;

const ZERO = 0x30;
const QUESTION_MARK = 0x3f;
const OPEN_YEAR = "XXXX";
/** How long a part is that names a year, a month or a day. */
const YEAR = 4;
const MONTH = 7;
const DAY = 10;

/** One end of a date, between two offsets; null where it names no day of the calendar. */
function parsePart(text: string, from: number, to: number): CalendarDate | null {
  const length = to > from && isUncertain(text, to) ? to - from - 1 : to - from;
  if (length !== YEAR && length !== MONTH && length !== DAY) return null;
  const year = text.startsWith(OPEN_YEAR, from) ? null : digitsAt(text, from, from + YEAR);
  const month = length < MONTH ? null : fieldAt(text, from + YEAR);
  const day = length < DAY ? null : fieldAt(text, from + MONTH);
  if (year === NO_DIGITS || month === NO_DIGITS || day === NO_DIGITS) return null;
  const date = { year, month, day };
  return isCalendarDate(date) ? date : null;
}

const NO_DIGITS = -1;

/** `-03`, as a number. */
const fieldAt = (text: string, at: number): number =>
  text.charAt(at) === "-" ? digitsAt(text, at + 1, at + 3) : NO_DIGITS;

/** The number that digits between two offsets write. */
function digitsAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return NO_DIGITS;
    number = number * 10 + digit;
  }
  return number;
}

function pad(number: number, width: number): string {
  const digits = String(number);
  return digits.length >= width ? digits : digits.padStart(width, "0");
}

function formatPart(date: CalendarDate): string {
  let text = date.year === null ? OPEN_YEAR : pad(date.year, 4);
  if (date.month !== null) text += `-${pad(date.month, 2)}`;
  if (date.day !== null) text += `-${pad(date.day, 2)}`;
  return text;
}

/** Writes a date in EDTF; an interval whose ends are equal becomes the one date. */
export function formatEdtf(date: EdtfDate): string {
  const mark = date.uncertain ? "?" : "";
  const start = formatPart(date.start);
  const end = date.end === date.start ? start : formatPart(date.end);
  return start === end ? start + mark : `${start}${mark}/${end}${mark}`;
}

/**
 * The first and last day that a date can mean, in days since 1970-01-01, both inclusive;
 * null where the year is open.
 */
export function edtfDays(date: EdtfDate): { first: number; last: number } | null {
  const { start, end } = date;
  if (start.year === null || end.year === null) return null;
  const lastMonth = end.month ?? 12;
  return {
    first: dayNumber(start.year, start.month ?? 1, start.day ?? 1),
    last: dayNumber(end.year, lastMonth, end.day ?? daysInMonth(end.year, lastMonth)),
  };
}

/** The same for an EDTF string; null where it cannot be read or its year is open. */
export function daysOf(text: string): { first: number; last: number } | null {
  const date = parseEdtf(text);
  return date && edtfDays(date);
}

/** Whether an EDTF text leaves the year open: `XXXX-12-08`, also as a part of an interval. */
export const hasOpenYear = (edtf: string): boolean => edtf.includes(OPEN_YEAR);

/** An EDTF text with a year of four digits wherever it leaves the year open. */
export const inYear = (edtf: string, year: string): string => edtf.replaceAll(OPEN_YEAR, year);
