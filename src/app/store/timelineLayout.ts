/**
 * What the timeline draws for a window: an item for each event, as long as they are few enough to be
 * told apart, else a counted column for each period. Labels never overlap: a label is given only
 * where its lane is free for its whole length, and every event keeps at least its badge.
 */
import type { EventIndex } from "./eventIndex.ts";
import { type Period, periodOf, unitFor } from "./periods.ts";

/** More events than this in and around the window are counted instead of drawn. */
export const MOST_SINGLE_ITEMS = 300;

const NARROWEST_COLUMN = 44;
const GAP = 6;
const CELL = 2;

export interface TimelineFrame {
  /** The visible window, in (broken) days since 1970-01-01. */
  readonly start: number;
  readonly end: number;
  /** Its width in pixels. */
  readonly width: number;
  /** How many items fit above each other. */
  readonly lanes: number;
}

export interface SingleItem {
  readonly type: "event";
  readonly row: number;
  readonly lane: number;
  readonly labelled: boolean;
}

export interface ColumnItem {
  readonly type: "column";
  readonly period: Period;
  readonly count: number;
  /** Between 0 and 1, of the fullest column in view. */
  readonly share: number;
  /** The first of its rows. */
  readonly row: number;
}

export type TimelineItem = SingleItem | ColumnItem;

/** Widths in pixels that the drawing needs: of an event's badges, and of badges and label. */
export interface ItemWidths {
  badge(row: number): number;
  labelled(row: number): number;
}

/** The first place in ascending `rows` whose first day is at least `day`. */
function placeOfDay(index: EventIndex, rows: readonly number[], dated: number, day: number): number {
  let low = 0;
  let high = dated;
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
export function drawnDays(frame: TimelineFrame): { first: number; last: number } {
  const span = Math.max(1, frame.end - frame.start);
  const step = 2 ** Math.max(0, Math.ceil(Math.log2(span / 2)));
  return {
    first: Math.floor((frame.start - step / 2) / step) * step,
    last: Math.ceil((frame.end + step / 2) / step) * step - 1,
  };
}

/**
 * Lays out passing rows for a window. `rows` is in chronological order and its first `dated` have
 * a year. `preferred` is the row that gets its label first (the selected one), or null.
 */
export function layoutTimeline(
  index: EventIndex,
  rows: readonly number[],
  dated: number,
  frame: TimelineFrame,
  widths: ItemWidths,
  preferred: number | null,
): TimelineItem[] {
  const { first, last } = drawnDays(frame);
  const from = placeOfDay(index, rows, dated, first - index.longest);
  const to = placeOfDay(index, rows, dated, last + 1);
  if (to - from > MOST_SINGLE_ITEMS * 4) return columns(index, rows.slice(from, to), frame, first);
  const drawn = rows.slice(from, to).filter((row) => (index.last[row] ?? 0) >= first);
  return drawn.length > MOST_SINGLE_ITEMS
    ? columns(index, drawn, frame, first)
    : singles(index, drawn, frame, widths, preferred, first);
}

function columns(index: EventIndex, rows: readonly number[], frame: TimelineFrame, firstDay: number): ColumnItem[] {
  const pixelsPerDay = frame.width / (frame.end - frame.start);
  const unit = unitFor(pixelsPerDay, NARROWEST_COLUMN);
  const found: { period: Period; count: number; row: number }[] = [];
  for (const row of rows) {
    const day = index.first[row] ?? 0;
    const latest = found.at(-1);
    if (latest && day <= latest.period.last) latest.count++;
    else found.push({ period: periodOf(day, unit), count: 1, row });
  }
  const shown = found.filter(({ period }) => period.last >= firstDay);
  const most = shown.reduce((most, { count }) => Math.max(most, count), 1);
  return shown.map((column) => ({ type: "column", ...column, share: column.count / most }));
}

/** How many items cover each stretch of {@link CELL} pixels. */
class Coverage {
  readonly #cells: Uint16Array;
  constructor(width: number) {
    this.#cells = new Uint16Array(Math.max(1, Math.ceil(width / CELL) + 1));
  }
  #range(start: number, end: number): [number, number] {
    return [Math.max(0, Math.floor(start / CELL)), Math.min(this.#cells.length, Math.ceil(end / CELL))];
  }
  add(start: number, end: number): void {
    const [from, to] = this.#range(start, end);
    for (let cell = from; cell < to; cell++) this.#cells[cell] = (this.#cells[cell] ?? 0) + 1;
  }
  most(start: number, end: number): number {
    const [from, to] = this.#range(start, end);
    let most = 0;
    for (let cell = from; cell < to; cell++) most = Math.max(most, this.#cells[cell] ?? 0);
    return most;
  }
}

interface Box {
  readonly row: number;
  readonly start: number;
  readonly badgeEnd: number;
  readonly labelEnd: number;
  labelled: boolean;
}

function singles(
  index: EventIndex,
  rows: readonly number[],
  frame: TimelineFrame,
  widths: ItemWidths,
  preferred: number | null,
  firstDay: number,
): SingleItem[] {
  const pixelsPerDay = frame.width / (frame.end - frame.start);
  const boxes = rows
    .map((row): Box => {
      const { start, end } = extent(index, row, pixelsPerDay, widths.badge(row), firstDay);
      return {
        row,
        start,
        badgeEnd: end + GAP,
        labelEnd: Math.max(end, start + widths.labelled(row)) + GAP,
        labelled: false,
      };
    })
    .sort((a, b) => a.start - b.start || a.row - b.row);

  const coverage = new Coverage(boxes.reduce((most, box) => Math.max(most, box.labelEnd), 0));
  for (const box of boxes) coverage.add(box.start, box.badgeEnd);

  // Labels where there is room: the preferred one, then events that stand alone, then in order of date.
  const crowding = new Map(boxes.map((box) => [box, coverage.most(box.start, box.badgeEnd)]));
  const inTurn = boxes.toSorted(
    (a, b) =>
      Number(b.row === preferred) - Number(a.row === preferred) ||
      (crowding.get(a) ?? 0) - (crowding.get(b) ?? 0) ||
      a.start - b.start,
  );
  for (const box of inTurn) {
    if (coverage.most(box.badgeEnd, box.labelEnd) < frame.lanes) {
      coverage.add(box.badgeEnd, box.labelEnd);
      box.labelled = true;
    }
  }

  // First fit from left to right never needs more lanes than the coverage is high.
  const ends: number[] = new Array(Math.max(1, frame.lanes)).fill(Number.NEGATIVE_INFINITY);
  return boxes.map((box) => {
    let lane = ends.findIndex((end) => end <= box.start);
    // More events on one spot than lanes: they share the lane that is free soonest.
    if (lane === -1) lane = ends.indexOf(Math.min(...ends));
    ends[lane] = Math.max(ends[lane] ?? 0, box.labelled ? box.labelEnd : box.badgeEnd);
    return { type: "event", row: box.row, lane, labelled: box.labelled };
  });
}

/** Where an event lies, in pixels from the first drawn day: a day in its middle, longer dates from end to end. */
function extent(index: EventIndex, row: number, pixelsPerDay: number, badge: number, firstDay: number) {
  const first = (index.first[row] ?? 0) - firstDay;
  const last = (index.last[row] ?? 0) - firstDay;
  if (first === last) {
    const middle = (first + 0.5) * pixelsPerDay;
    return { start: middle - BADGE_HALF, end: middle - BADGE_HALF + badge };
  }
  const start = Math.max(0, first * pixelsPerDay);
  return { start, end: Math.max(start + badge, (last + 1) * pixelsPerDay) };
}

/** Half the width of one badge: a day's first badge stands with its middle on the middle of the day. */
const BADGE_HALF = 9;
