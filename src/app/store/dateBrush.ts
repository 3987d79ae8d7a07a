/** What the brush of the overview and its buttons do to the date filter. Days are since 1970-01-01. */
import { dayNumber, daysInMonth } from "../../model/edtf.ts";
import { calendarOf, dayText, FIRST_DAY, LAST_DAY, parseDay } from "./days.ts";
import { type Buckets, bucketAt, bucketCount, bucketDays, type DataSpan } from "./histogram.ts";
import type { DayWindow, Filters } from "./viewState.ts";

export type DateRange = Pick<Filters, "from" | "to">;

/** The ends of the chosen range that can be moved. */
export type Edge = "from" | "to";

export const NO_RANGE: DateRange = { from: null, to: null };

/** Ranges that are chosen at once: so many months up to and with that of the latest event. */
export const RECENT_MONTHS = [12, 3, 1] as const;

/** All days of the buckets. */
function wholeOf(buckets: Buckets): DayWindow {
  return bucketDays(buckets, 0, bucketCount(buckets) - 1);
}

/** The days of a date filter; an open end is an end of the whole. Null where it ends before it begins: nothing passes it. */
function filterDays({ from, to }: DateRange, whole: DayWindow): DayWindow | null {
  const first = dayOr(from, Math.min(whole.first, dayOr(to, whole.first)));
  const last = dayOr(to, Math.max(whole.last, dayOr(from, whole.last)));
  return last < first ? null : { first, last };
}

function dayOr(text: string | null, otherwise: number): number {
  return (text === null ? null : parseDay(text)) ?? otherwise;
}

/** The days of a date filter that the buckets cover; null where they cover none of them. */
export function chosenDays(range: DateRange, buckets: Buckets): DayWindow | null {
  const whole = wholeOf(buckets);
  const days = filterDays(range, whole);
  if (days === null || days.first > whole.last || days.last < whole.first) return null;
  return { first: Math.max(days.first, whole.first), last: Math.min(days.last, whole.last) };
}

/**
 * The day at whose beginning an edge of the range stands, which for `to` is the day after its last one; of an edge
 * outside of the buckets, the end that is nearest to it.
 */
export function edgeDay(range: DateRange, buckets: Buckets, edge: Edge): number {
  const whole = wholeOf(buckets);
  const day = edge === "from" ? dayOr(range.from, whole.first) : dayOr(range.to, whole.last) + 1;
  return Math.min(whole.last + 1, Math.max(whole.first, day));
}

function textOf(day: number): string {
  return dayText(Math.min(LAST_DAY, Math.max(FIRST_DAY, day)));
}

/** The date filter for these days; none where they are all that the buckets hold. */
export function rangeOf(days: DayWindow, buckets: Buckets): DateRange {
  const whole = wholeOf(buckets);
  if (days.first <= whole.first && days.last >= whole.last) return NO_RANGE;
  return { from: textOf(days.first), to: textOf(days.last) };
}

/** The range from one bucket to another, in either order. */
export function bucketRange(buckets: Buckets, a: number, b: number): DateRange {
  return rangeOf(bucketDays(buckets, Math.min(a, b), Math.max(a, b)), buckets);
}

/** A click on a bucket: chooses it, or clears the range where it was all that was chosen. */
export function clickedRange(range: DateRange, buckets: Buckets, bucket: number): DateRange {
  const clicked = bucketRange(buckets, bucket, bucket);
  return range.from === clicked.from && range.to === clicked.to ? NO_RANGE : clicked;
}

/** The range moved by whole buckets, as far as there are buckets; the same where it covers none of them. */
export function movedRange(range: DateRange, buckets: Buckets, by: number): DateRange {
  if (chosenDays(range, buckets) === null) return range;
  const from = edgeBucket(range, buckets, "from");
  const to = edgeBucket(range, buckets, "to");
  const step = Math.min(bucketCount(buckets) - 1 - to, Math.max(-from, by));
  return bucketRange(buckets, from + step, to + step);
}

/** The bucket at which an edge of the range stands: the first or the last chosen one, where any is. */
export function edgeBucket(range: DateRange, buckets: Buckets, edge: Edge): number {
  const day = edgeDay(range, buckets, edge);
  return bucketAt(buckets, edge === "from" ? day : day - 1);
}

/**
 * The range with one edge moved to a bucket, which becomes the first or the last chosen one; it does not
 * pass the other edge. At the end of the buckets it is open.
 */
export function withEdge(range: DateRange, buckets: Buckets, edge: Edge, bucket: number): DateRange {
  const inside = Math.min(bucketCount(buckets) - 1, Math.max(0, bucket));
  const other = edgeBucket(range, buckets, edge === "from" ? "to" : "from");
  if (edge === "from") {
    const at = Math.min(inside, other);
    return { from: at === 0 ? null : textOf(bucketDays(buckets, at).first), to: range.to };
  }
  const at = Math.max(inside, other);
  const isLast = at === bucketCount(buckets) - 1;
  return { from: range.from, to: isLast ? null : textOf(bucketDays(buckets, at).last) };
}

/** The bucket a year before (-1) or after (1) another; the next one where buckets are longer than a year. */
export function yearFrom(buckets: Buckets, bucket: number, direction: 1 | -1): number {
  const { year, month } = calendarOf(bucketDays(buckets, bucket).first);
  const there = bucketAt(buckets, dayNumber(year + direction, month, 1));
  return there === bucket ? bucket + direction : there;
}

/** The first and last day of `count` months, of which the last is the month of a day. */
function monthsUpTo(day: number, count: number): DayWindow {
  const { year, month } = calendarOf(day);
  return { first: monthStart(year, month - count + 1), last: dayNumber(year, month, daysInMonth(year, month)) };
}

/** The first day of a month, whose number may lie outside of its year. */
function monthStart(year: number, month: number): number {
  const place = year * 12 + month - 1;
  const inYear = ((place % 12) + 12) % 12;
  return dayNumber((place - inYear) / 12, inYear + 1, 1);
}

/** The last `months` months of the data, that of its latest event included. */
export function recentRange({ latest }: DataSpan, months: number): DateRange {
  const { first, last } = monthsUpTo(latest, months);
  return { from: textOf(first), to: textOf(last) };
}

/** How many whole months days are; null where they begin or end inside of a month. */
function wholeMonths({ first, last }: DayWindow): number | null {
  const start = calendarOf(first);
  const end = calendarOf(last + 1);
  if (start.day !== 1 || end.day !== 1) return null;
  return (end.year - start.year) * 12 + end.month - start.month;
}

/** What the two buttons beside the range step by, in whole months or else in days. */
export interface Step {
  readonly unit: "month" | "day";
  readonly count: number;
}

/** The length of the chosen range; a month where none is chosen, or one that ends before it begins. */
export function stepOf(range: DateRange, span: DataSpan): Step {
  if (range.from === null && range.to === null) return { unit: "month", count: 1 };
  const days = filterDays(range, span);
  if (days === null) return { unit: "month", count: 1 };
  const months = wholeMonths(days);
  return months === null ? { unit: "day", count: days.last - days.first + 1 } : { unit: "month", count: months };
}

/**
 * The range beside the chosen one, as long as it; where none is chosen, the last month of the data (-1) or its
 * first (1). Null where there is no data beside it, and for a range that ends before it begins.
 */
export function steppedRange(range: DateRange, span: DataSpan, direction: 1 | -1): DateRange | null {
  if (range.from === null && range.to === null) {
    return direction === -1 ? recentRange(span, 1) : ranged(monthsUpTo(span.first, 1));
  }
  const days = filterDays(range, span);
  if (days === null) return null;
  const step = stepOf(range, span);
  const move = (day: number) => {
    if (step.unit === "day") return day + direction * step.count;
    const { year, month } = calendarOf(day);
    return monthStart(year, month + direction * step.count);
  };
  const moved = { first: move(days.first), last: move(days.last + 1) - 1 };
  return moved.first > span.last || moved.last < span.first ? null : ranged(moved);
}

function ranged({ first, last }: DayWindow): DateRange {
  return { from: textOf(first), to: textOf(last) };
}
