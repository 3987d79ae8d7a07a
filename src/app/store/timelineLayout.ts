/**
 * What the timeline draws for a window: an item for each event, as long as they are few enough to be
 * told apart, else a counted column for each period. Nothing overlaps: an event is at least a dot,
 * and grows to its badges and then to its label only where a lane is free for all of it.
 */
import type { EventIndex } from "./eventIndex.ts";
import { type Period, periodOf, unitFor } from "./periods.ts";

/** More events than this in and around the window are counted instead of drawn. */
export const MOST_SINGLE_ITEMS = 300;

const NARROWEST_COLUMN = 44;
const CELL = 2;

export interface TimelineFrame {
  /** The visible window, in (broken) days since 1970-01-01. */
  readonly start: number;
  readonly end: number;
  /** Its width in pixels. */
  readonly width: number;
  /** How many items fit above each other. */
  readonly lanes: number;
  /** Whether the window stands still: then no label is cut by its edges. */
  readonly atRest: boolean;
}

/** How an event is marked: by a dot, or by the badges of its kinds. */
export type ItemMark = "dot" | "badges";
/** At which side of the mark its title stands. */
export type LabelSide = "none" | "right" | "left";

export interface SingleItem {
  readonly type: "event";
  readonly row: number;
  readonly lane: number;
  readonly mark: ItemMark;
  readonly label: LabelSide;
  /** Pixels between mark and label: a label that its date's bar cannot hold stands after the bar. */
  readonly labelGap: number;
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

/** Widths in pixels that the drawing needs, each with the space after it. */
export interface ItemWidths {
  readonly dot: number;
  badges(row: number): number;
  label(row: number): number;
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
export function drawnDays(frame: Pick<TimelineFrame, "start" | "end">): { first: number; last: number } {
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

/** What an event may take, in pixels from the first drawn day. */
interface Box {
  readonly row: number;
  /** Where its first badge begins, and the pixels that its date covers if it is no single day. */
  readonly start: number;
  readonly barEnd: number;
  from: number;
  to: number;
  mark: ItemMark;
  label: LabelSide;
  labelGap: number;
}

const HALF_BADGE = 9;

function singles(
  index: EventIndex,
  rows: readonly number[],
  frame: TimelineFrame,
  widths: ItemWidths,
  preferred: number | null,
  firstDay: number,
): SingleItem[] {
  const pixelsPerDay = frame.width / (frame.end - frame.start);
  const left = (frame.start - firstDay) * pixelsPerDay;
  const right = left + frame.width;
  const boxes = rows.map((row): Box => {
    const first = (index.first[row] ?? 0) - firstDay;
    const last = (index.last[row] ?? 0) - firstDay;
    // A day stands with its first badge on its middle; a longer date lies from end to end.
    const isDay = first === last;
    const start = isDay ? (first + 0.5) * pixelsPerDay - HALF_BADGE : Math.max(0, first * pixelsPerDay);
    const barEnd = isDay ? start : Math.max(start, (last + 1) * pixelsPerDay);
    return {
      row,
      start,
      barEnd,
      from: start,
      to: Math.max(barEnd, start + widths.dot),
      mark: "dot",
      label: "none",
      labelGap: 0,
    };
  });

  const coverage = new Coverage(boxes.reduce((most, { to }) => Math.max(most, to), right) + 400);
  for (const box of boxes) coverage.add(box.from, box.to);
  /** Takes more room for a box if its lane can be free all along it. */
  const grow = (box: Box, from: number, to: number): boolean => {
    const isFree =
      coverage.most(from, Math.max(from, box.from)) < frame.lanes &&
      coverage.most(Math.min(to, box.to), to) < frame.lanes;
    if (!isFree) return false;
    coverage.add(from, box.from);
    coverage.add(box.to, to);
    box.from = from;
    box.to = to;
    return true;
  };

  // First the preferred event, then all badges, then labels: where an event stands alone first, then in order of date.
  const crowding = new Map(boxes.map((box) => [box, coverage.most(box.from, box.to)]));
  const inTurn = boxes.toSorted((a, b) => (crowding.get(a) ?? 0) - (crowding.get(b) ?? 0) || a.start - b.start);
  const showBadges = (box: Box) => {
    const end = Math.max(box.barEnd, box.start + widths.badges(box.row));
    if (grow(box, box.from, end)) box.mark = "badges";
  };
  const showLabel = (box: Box) => {
    const label = widths.label(box.row);
    const markEnd = box.start + (box.mark === "badges" ? widths.badges(box.row) : widths.dot);
    const holds = markEnd + label <= box.barEnd;
    box.labelGap = holds ? 0 : Math.max(0, Math.round(box.barEnd - markEnd));
    const end = markEnd + box.labelGap + label;
    // A bar that began before the window carries its label along at the window's edge.
    const shownFrom = holds ? Math.max(box.start, left) : box.start;
    const isOutside = end <= left || box.from > right;
    const fitsRight = !frame.atRest || isOutside || (shownFrom >= left && shownFrom + end - box.start <= right);
    if (fitsRight && grow(box, box.from, Math.max(box.to, end))) {
      box.label = "right";
      return;
    }
    const fitsLeft = frame.atRest && box.barEnd === box.start && box.start - label >= left && box.to <= right;
    if (fitsLeft && grow(box, box.start - label, box.to)) box.label = "left";
  };
  const first = boxes.find((box) => box.row === preferred);
  if (first) {
    showBadges(first);
    showLabel(first);
  }
  for (const box of inTurn) if (box !== first) showBadges(box);
  for (const box of inTurn) if (box !== first && box.mark === "badges") showLabel(box);

  // First fit from left to right never needs more lanes than the coverage is high.
  const ends: number[] = new Array(Math.max(1, frame.lanes)).fill(Number.NEGATIVE_INFINITY);
  return boxes
    .toSorted((a, b) => a.from - b.from || a.row - b.row)
    .map((box) => {
      let lane = ends.findIndex((end) => end <= box.from);
      // More events on one spot than lanes: they share the lane that is free soonest.
      if (lane === -1) lane = ends.indexOf(Math.min(...ends));
      ends[lane] = Math.max(ends[lane] ?? 0, box.to);
      return { type: "event", row: box.row, lane, mark: box.mark, label: box.label, labelGap: box.labelGap };
    });
}
