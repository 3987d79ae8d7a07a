/**
 * The single events of one band. Nothing overlaps: an event is at least a dot, and grows to its badges
 * and then to its label only where a lane is free for all of it.
 */
import type { EventIndex, Rows } from "./eventIndex.ts";
import type { TimelineFrame } from "./timelineLayout.ts";

const CELL = 2;

/** How an event is marked: by a dot, or by the badges of its kinds. */
export type ItemMark = "dot" | "badges";
/** At which side of the mark its title stands. */
export type LabelSide = "none" | "right" | "left";

export interface SingleItem {
  readonly type: "event";
  readonly row: number;
  /** The place of its band, from the top. */
  readonly band: number;
  /** Its place in the band, from the bottom. */
  readonly lane: number;
  readonly mark: ItemMark;
  readonly label: LabelSide;
  /** Pixels between mark and label: a label that its date's bar cannot hold stands after the bar. */
  readonly labelGap: number;
}

/** Widths in pixels that the drawing needs, each with the space after it. */
export interface ItemWidths {
  readonly dot: number;
  badges(row: number): number;
  label(row: number): number;
}

/** How many items cover each stretch of {@link CELL} pixels. An item covers every cell that it touches. */
class Coverage {
  readonly #cells: Uint16Array;
  constructor(width: number) {
    this.#cells = new Uint16Array(Math.max(1, Math.ceil(width / CELL) + 1));
  }
  /** Cells from that of `start` up to, without it, the first that lies wholly after `end`. */
  cells(start: number, end: number): readonly [number, number] {
    return [Math.max(0, Math.floor(start / CELL)), Math.min(this.#cells.length, Math.ceil(end / CELL))];
  }
  add(from: number, to: number): void {
    for (let cell = from; cell < to; cell++) this.#cells[cell] = (this.#cells[cell] ?? 0) + 1;
  }
  most(from: number, to: number): number {
    let most = 0;
    for (let cell = from; cell < to; cell++) most = Math.max(most, this.#cells[cell] ?? 0);
    return most;
  }
}

/** What an event may take, in pixels from the first drawn day. */
export interface Box {
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

/** The least that each row takes: a dot, or what its date covers. Places are pixels from the first drawn day. */
export function boxesOf(
  index: EventIndex,
  rows: Rows,
  frame: TimelineFrame,
  widths: ItemWidths,
  firstDay: number,
): Box[] {
  const pixelsPerDay = frame.width / (frame.end - frame.start);
  return Array.from(rows, (row): Box => {
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
}

/** How many boxes lie above each other where they are most: so many lanes they need. */
export function mostAtOnce(boxes: readonly Box[]): number {
  const starts = boxes.map(({ from }) => from).sort((a, b) => a - b);
  const ends = boxes.map(({ to }) => to).sort((a, b) => a - b);
  let most = 0;
  let ended = 0;
  for (const [begun, start] of starts.entries()) {
    while ((ends[ended] ?? Number.POSITIVE_INFINITY) <= start) ended++;
    most = Math.max(most, begun + 1 - ended);
  }
  return most;
}

/**
 * Lets boxes grow and gives each a lane. First the `preferred` row, then all to their badges, then to their labels:
 * where an event stands alone first, then in order of date.
 */
export function arrange(
  boxes: readonly Box[],
  band: number,
  frame: TimelineFrame,
  widths: ItemWidths,
  preferred: number | null,
  firstDay: number,
): SingleItem[] {
  const left = ((frame.start - firstDay) * frame.width) / (frame.end - frame.start);
  const right = left + frame.width;
  const coverage = new Coverage(boxes.reduce((most, { to }) => Math.max(most, to), right) + 400);
  for (const box of boxes) coverage.add(...coverage.cells(box.from, box.to));
  /** Takes more room for a box if its lane can be free all along it. */
  const grow = (box: Box, from: number, to: number): boolean => {
    const [hasFrom, hasTo] = coverage.cells(box.from, box.to);
    const [wantsFrom, wantsTo] = coverage.cells(from, to);
    const isFree = coverage.most(wantsFrom, hasFrom) < frame.lanes && coverage.most(hasTo, wantsTo) < frame.lanes;
    if (!isFree) return false;
    coverage.add(wantsFrom, hasFrom);
    coverage.add(hasTo, wantsTo);
    box.from = from;
    box.to = to;
    return true;
  };

  const crowding = new Map(boxes.map((box) => [box, coverage.most(...coverage.cells(box.from, box.to))]));
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
      return { type: "event", row: box.row, band, lane, mark: box.mark, label: box.label, labelGap: box.labelGap };
    });
}
