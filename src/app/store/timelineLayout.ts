/**
 * What the timeline draws for a window, in one band or in several above each other: an item for each
 * event, as long as they are few enough to be told apart, else a counted column for each period.
 * Nothing overlaps: see `timelineBoxes.ts`.
 */
import type { EventIndex } from "./eventIndex.ts";
import { placeOfRow } from "./eventList.ts";
import { type Period, type PeriodUnit, periodOf, unitFor } from "./periods.ts";
import { arrange, boxesOf, type ItemWidths, mostAtOnce, type SingleItem } from "./timelineBoxes.ts";

/** More events than this in and around the window are counted instead of drawn. */
export const MOST_SINGLE_ITEMS = 300;

/** No column is narrower than this, in pixels, nor than its count. */
const NARROWEST_COLUMN = 24;
const COLUMN_PADDING = 6;
const DIGIT = 7;

export interface TimelineFrame {
  /** The visible window, in (broken) days since 1970-01-01. */
  readonly start: number;
  readonly end: number;
  /** Its width in pixels. */
  readonly width: number;
  /** How many items fit above each other in each band. */
  readonly lanes: number;
  /** Whether the window stands still: then no label is cut by its edges. */
  readonly atRest: boolean;
}

export interface ColumnItem {
  readonly type: "column";
  /** The place of its band, from the top. */
  readonly band: number;
  readonly period: Period;
  readonly count: number;
  /** Between 0 and 1, of the fullest column of all bands. */
  readonly share: number;
  /** The first of its rows. */
  readonly row: number;
}

export type TimelineItem = SingleItem | ColumnItem;

/** The first place in ascending `rows` whose first day is at least `day`. */
function placeOfDay(index: EventIndex, rows: ArrayLike<number>, day: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.first[rows[middle] ?? 0] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The window with about half a window more at each side, moved to a grid whose step is a power of
 * two days: while the user pans, what is drawn stays where it is.
 */
export function drawnDays(frame: Pick<TimelineFrame, "start" | "end">): { first: number; last: number } {
  const span = Math.max(1, frame.end - frame.start);
  const step = 2 ** Math.max(0, Math.ceil(Math.log2(span / 2)));
  return {
    first: Math.floor((frame.start - step / 2) / step) * step,
    last: Math.ceil((frame.end + step / 2) / step) * step - 1,
  };
}

/** A date of more days than this is long. */
const LONG = 62;

const longRowsOf = new WeakMap<EventIndex, Int32Array>();

/** The rows with a year whose dates are long, rising. */
function longRows(index: EventIndex): Int32Array {
  const known = longRowsOf.get(index);
  if (known) return known;
  const { first, last } = index;
  const long = Int32Array.from(first.keys()).filter((row) => (last[row] ?? 0) - (first[row] ?? 0) >= LONG);
  longRowsOf.set(index, long);
  return long;
}

/** Of rising rows with a year those that may reach into a stretch of days: all that do, and perhaps some just before. */
function rowsNear(index: EventIndex, rows: Int32Array, first: number, last: number): Int32Array {
  const from = placeOfDay(index, rows, first - LONG);
  const near = rows.subarray(from, placeOfDay(index, rows, last + 1));
  const before = rows[from] ?? Number.POSITIVE_INFINITY;
  const reaching = longRows(index).filter(
    (row) =>
      row < before &&
      (index.first[row] ?? 0) < first - LONG &&
      (index.last[row] ?? 0) >= first &&
      rows[placeOfRow(rows, row)] === row,
  );
  if (reaching.length === 0) return near;
  const all = new Int32Array(reaching.length + near.length);
  all.set(reaching);
  all.set(near, reaching.length);
  return all;
}

/**
 * Lays out rows for a window; `bands` are rows with a year, in chronological order, from the top band to the lowest.
 * `preferred` is the row that gets its label first (the selected one), or null. Where there are several bands, one
 * that is too crowded for its lanes is counted for itself, so that in none of them an event covers another.
 */
export function layoutTimeline(
  index: EventIndex,
  bands: readonly Int32Array[],
  frame: TimelineFrame,
  widths: ItemWidths,
  preferred: number | null,
): TimelineItem[] {
  const { first, last } = drawnDays(frame);
  const near = bands.map((rows) => rowsNear(index, rows, first, last));
  const isFar = near.reduce((sum, rows) => sum + rows.length, 0) > MOST_SINGLE_ITEMS * 4;
  const drawn = isFar ? near : near.map((rows) => rows.filter((row) => (index.last[row] ?? 0) >= first));
  const isCounted = drawn.reduce((sum, rows) => sum + rows.length, 0) > MOST_SINGLE_ITEMS;

  const items: TimelineItem[] = [];
  const counted: { band: number; rows: Int32Array }[] = [];
  for (const [band, rows] of drawn.entries()) {
    const boxes = isCounted ? null : boxesOf(index, rows, frame, widths, first);
    if (boxes && (bands.length === 1 || mostAtOnce(boxes) <= frame.lanes)) {
      items.push(...arrange(boxes, band, frame, widths, preferred, first));
    } else counted.push({ band, rows });
  }
  return [...items, ...columnsOf(index, counted, frame, first)];
}

/** Columns for rows of some bands, in periods that are the same for all and wide enough for the largest count. */
function columnsOf(
  index: EventIndex,
  counted: readonly { band: number; rows: Int32Array }[],
  frame: TimelineFrame,
  firstDay: number,
): ColumnItem[] {
  const pixelsPerDay = frame.width / (frame.end - frame.start);
  let width = NARROWEST_COLUMN;
  for (;;) {
    const unit = unitFor(pixelsPerDay, width);
    const columns = counted.flatMap(({ band, rows }) =>
      countPeriods(index, rows, unit)
        .filter(({ period }) => period.last >= firstDay)
        .map((column) => ({ type: "column" as const, band, ...column })),
    );
    const most = columns.reduce((most, { count }) => Math.max(most, count), 1);
    const needed = COLUMN_PADDING + DIGIT * String(most).length;
    if (needed <= width || unitFor(pixelsPerDay, needed) === unit) {
      return columns.map((column) => ({ ...column, share: column.count / most }));
    }
    width = needed;
  }
}

/** How many rows begin in each period that has any. */
function countPeriods(index: EventIndex, rows: Int32Array, unit: PeriodUnit) {
  const found: { period: Period; count: number; row: number }[] = [];
  for (const row of rows) {
    const day = index.first[row] ?? 0;
    const latest = found.at(-1);
    if (latest && day <= latest.period.last) latest.count++;
    else found.push({ period: periodOf(day, unit), count: 1, row });
  }
  return found;
}
