/**
 * What the timeline draws for a window, in one band or in several above each other: an item for each
 * event, as long as they are few enough to be told apart, a counted mark where several lie on one spot,
 * and a counted column for each period where they are many. Nothing overlaps: see `timelineBoxes.ts`.
 */
import type { EventIndex } from "./eventIndex.ts";
import { type Period, type PeriodUnit, periodOf, unitFor } from "./periods.ts";
import { eachReaching, placeOfDay } from "./rowsInTime.ts";
import { arrange, type ClusterItem, crowdedShare, type ItemWidths, type SingleItem } from "./timelineBoxes.ts";

/** More marks than this are not drawn in and around the window; events are counted instead. */
export const MOST_SINGLE_ITEMS = 300;
/** Of more events than this nobody asks whether clusters would make them so few marks. */
const MOST_ARRANGED = 900;

/** The greatest share of a band's events that may be in clusters; with more of them they are counted. */
function mostClustered(bands: number, total: number): number {
  if (bands > 1 || total > MOST_SINGLE_ITEMS) return 0.5;
  // Few events are worth a mark each, however much they crowd.
  return total > FEW ? 0.85 : 1;
}
const FEW = 100;

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
  /** Those that begin in the period. */
  readonly rows: Int32Array;
  /** Between 0 and 1, of the fullest column of all bands. */
  readonly share: number;
}

export type TimelineItem = SingleItem | ClusterItem | ColumnItem;

/**
 * The window with about a fifth of a window more at each side, moved to a grid whose step is a power of two days: while
 * the user pans, what is drawn stays where it is.
 */
export function drawnDays(frame: Pick<TimelineFrame, "start" | "end">): { first: number; last: number } {
  const span = Math.max(1, frame.end - frame.start);
  const step = 2 ** Math.max(0, Math.ceil(Math.log2(span / 8)));
  return {
    first: Math.floor((frame.start - step) / step) * step,
    last: Math.ceil((frame.end + step) / step) * step - 1,
  };
}

/** The rows of a band that are drawn: stretches of its rows, in which some days lie at least partly. */
interface DrawnRows {
  readonly rows: Int32Array;
  /** Places: from one up to, without it, the next. */
  readonly stretches: readonly (readonly [number, number])[];
  readonly count: number;
}

function drawnRows(index: EventIndex, rows: Int32Array, first: number, last: number): DrawnRows {
  const stretches: [number, number][] = [];
  eachReaching(index, rows, first, (from, end) => stretches.push([from, end]));
  const begun = placeOfDay(index, rows, first, rows.length);
  stretches.push([begun, placeOfDay(index, rows, last + 1, rows.length, begun)]);
  return { rows, stretches, count: stretches.reduce((sum, [from, end]) => sum + end - from, 0) };
}

function rowsIn({ rows, stretches, count }: DrawnRows): Int32Array {
  const found = new Int32Array(count);
  let at = 0;
  for (const [from, end] of stretches) {
    found.set(rows.subarray(from, end), at);
    at += end - from;
  }
  return found;
}

/** In which lane of a band a row was drawn before; undefined where it was not. */
export type LaneBefore = (band: number, row: number) => number | undefined;

/** The lanes of a layout, for the next one. */
export function lanesOf(index: EventIndex, items: readonly TimelineItem[]): LaneBefore {
  const lanes = new Map<number, number>();
  for (const item of items) {
    if (item.type === "column") continue;
    const row = item.type === "event" ? item.row : (item.rows[0] ?? 0);
    lanes.set(item.band * index.size + row, item.lane);
  }
  return (band, row) => lanes.get(band * index.size + row);
}

/**
 * Lays out rows for a window; `bands` are rows with a year, in chronological order, from the top band to the lowest.
 * Events of which most would be in clusters are counted in columns: all of them where they are many, and those of a band
 * for itself where there are several bands.
 * @param preferred the row that gets its label first (the selected one), or null
 * @param before the lanes of the layout that is on the page: what is in both stays in its lane while it is free
 */
export function layoutTimeline(
  index: EventIndex,
  bands: readonly Int32Array[],
  frame: TimelineFrame,
  widths: ItemWidths,
  preferred: number | null,
  before: LaneBefore = () => undefined,
): TimelineItem[] {
  const { first, last } = drawnDays(frame);
  const drawn = bands.map((rows) => drawnRows(index, rows, first, last));
  const total = drawn.reduce((sum, { count }) => sum + count, 0);
  const allCounted = () => columnsOf(index, [...bands.entries()], frame, first, last);
  if (total > MOST_ARRANGED) return allCounted();
  const most = mostClustered(bands.length, total);
  const items: TimelineItem[] = [];
  const counted: (readonly [number, Int32Array])[] = [];
  for (const [band, rows] of drawn.entries()) {
    const own = rowsIn(rows);
    const arranging = { widths, preferred, firstDay: first, before };
    // Where they are many, it is seen before that it would be in vain.
    const isVain = total > MOST_SINGLE_ITEMS && crowdedShare(index, own, frame, arranging) > most;
    const arranged = isVain ? null : arrange(index, own, band, frame, arranging);
    if (arranged === null || arranged.clustered > most) counted.push([band, rows.rows]);
    else items.push(...arranged.items);
  }
  if (items.length > MOST_SINGLE_ITEMS) return allCounted();
  return counted.length === 0 ? items : [...items, ...columnsOf(index, counted, frame, first, last)];
}

/** Columns for rows of some bands, in periods that are the same for all and wide enough for the largest count. */
function columnsOf(
  index: EventIndex,
  counted: readonly (readonly [number, Int32Array])[],
  frame: TimelineFrame,
  firstDay: number,
  lastDay: number,
): ColumnItem[] {
  const pixelsPerDay = frame.width / (frame.end - frame.start);
  let width = NARROWEST_COLUMN;
  for (;;) {
    const unit = unitFor(pixelsPerDay, width);
    const columns = counted.flatMap(([band, rows]) =>
      countPeriods(index, rows, unit, firstDay, lastDay).map((column) => ({
        type: "column" as const,
        band,
        ...column,
      })),
    );
    const most = columns.reduce((most, { rows }) => Math.max(most, rows.length), 1);
    const needed = COLUMN_PADDING + DIGIT * String(most).length;
    if (needed <= width || unitFor(pixelsPerDay, needed) === unit) {
      return columns.map((column) => ({ ...column, share: column.rows.length / most }));
    }
    width = needed;
  }
}

/** Which rows begin in each period that has any, from that of the first day to that of the last; by halving. */
export function countPeriods(index: EventIndex, rows: Int32Array, unit: PeriodUnit, firstDay: number, lastDay: number) {
  const found: { period: Period; rows: Int32Array }[] = [];
  let place = placeOfDay(index, rows, periodOf(firstDay, unit).first, rows.length);
  while (place < rows.length) {
    const day = index.first[rows[place] ?? 0] ?? 0;
    if (day > lastDay) break;
    const period = periodOf(day, unit);
    const next = placeOfDay(index, rows, period.last + 1, rows.length, place);
    found.push({ period, rows: rows.subarray(place, next) });
    place = next;
  }
  return found;
}
