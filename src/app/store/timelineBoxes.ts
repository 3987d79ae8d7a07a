/**
 * The single events of one band. Nothing overlaps: an event is at least a dot, and grows to its badges
 * and then to its label only where a lane is free for all of it; too many on one spot are one mark (`timelineClusters.ts`).
 */
import { type EventIndex, kindsOf, type Rows } from "./eventIndex.ts";
import { clustered, countCrowded, type Spot, type Unit } from "./timelineClusters.ts";
import { inLanes } from "./timelineLanes.ts";
import type { LaneBefore, TimelineFrame } from "./timelineLayout.ts";

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
  /** Pixels that the label has; a title that comes late may be longer. */
  readonly labelRoom: number;
}

/** Several events that lie so close that there are no lanes for all of them. */
export interface ClusterItem {
  readonly type: "cluster";
  readonly band: number;
  readonly lane: number;
  /** Two or more, in chronological order. */
  readonly rows: Int32Array;
  /** First and last day of their dates. */
  readonly first: number;
  readonly last: number;
  /** Where the middle of its mark stands, in (broken) days since 1970-01-01; null where it is a bar over all its days. */
  readonly middle: number | null;
  /** Of its mark, in pixels. */
  readonly width: number;
}

/** Widths in pixels that the drawing needs, each with the space after it. */
export interface ItemWidths {
  readonly dot: number;
  badges(row: number): number;
  /** Of the mark of so many events. */
  cluster(count: number): number;
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
interface Box extends Spot {
  /** Where its first badge begins, and the pixels that its date covers if it is no single day. */
  readonly start: number;
  readonly barEnd: number;
  from: number;
  to: number;
  mark: ItemMark;
  label: LabelSide;
  labelGap: number;
  labelRoom: number;
}

const HALF_BADGE = 9;

/** The least that each row takes: a dot, or what its date covers. Places are pixels from the first drawn day. */
function boxesOf(index: EventIndex, rows: Rows, frame: TimelineFrame, widths: ItemWidths, firstDay: number): Box[] {
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
      first: first + firstDay,
      last: last + firstDay,
      start,
      barEnd,
      from: start,
      to: Math.max(barEnd, start + widths.dot),
      mark: "dot",
      label: "none",
      labelGap: 0,
      labelRoom: 0,
    };
  });
}

/** What is drawn of a band. */
export interface Arranged {
  readonly items: readonly (SingleItem | ClusterItem)[];
  /** The share of those in clusters among its events that are short beside the window. */
  readonly clustered: number;
}

/** Whether a date takes so little of the window that its event belongs to one place of it. */
function isShort({ from, to }: Spot, { width }: TimelineFrame): boolean {
  return to - from <= width / 4;
}

/** The share of the short dates that lie where there are more than lanes, so that many of them would be in clusters. */
export function crowdedShare(
  index: EventIndex,
  rows: Rows,
  frame: TimelineFrame,
  { widths, firstDay }: Pick<Arranging, "widths" | "firstDay">,
): number {
  const short = boxesOf(index, rows, frame, widths, firstDay).filter((box) => isShort(box, frame));
  return short.length === 0 ? 0 : countCrowded(short, frame.lanes) / short.length;
}

/** What the arrangement of a band depends on beside its rows and the frame. */
interface Arranging {
  readonly widths: ItemWidths;
  readonly preferred: number | null;
  /** The first drawn day. */
  readonly firstDay: number;
  readonly before: LaneBefore;
}

/**
 * Lets events grow and gives each a lane. First the `preferred` row, then all to their badges, then to their labels: by
 * importance, which is to stand alone, then to be told by many documents, then to be of several kinds, then to be early.
 */
export function arrange(
  index: EventIndex,
  rows: Rows,
  band: number,
  frame: TimelineFrame,
  { widths, preferred, firstDay, before }: Arranging,
): Arranged {
  const pixelsPerDay = frame.width / (frame.end - frame.start);
  const { lanes } = frame;
  const units = clustered(boxesOf(index, rows, frame, widths, firstDay), {
    firstDay,
    pixelsPerDay,
    lanes,
    markWidth: widths.cluster,
    preferred,
  });
  const boxes = units.flatMap(({ members }) => (members.length === 1 ? members : []));
  growBoxes(index, boxes, units, frame, widths, preferred, firstDay);

  const placed = units
    .map(({ members, from, to, isBar }) => {
      const [only] = members;
      const alone = members.length === 1 && only ? only : null;
      const row = members.reduce((row, one) => Math.min(row, one.row), Number.POSITIVE_INFINITY);
      return { members, alone, row, from: alone?.from ?? from, to: alone?.to ?? to, wanted: before(band, row), isBar };
    })
    .sort((a, b) => a.from - b.from || a.row - b.row);
  const laneOf = inLanes(placed, lanes);
  let short = 0;
  let inClusters = 0;
  for (const { members, alone } of placed) {
    const count = members.filter((spot) => isShort(spot, frame)).length;
    short += count;
    if (!alone) inClusters += count;
  }
  const items = placed.map(({ members, alone, from, isBar }, at): SingleItem | ClusterItem => {
    const lane = laneOf[at] ?? 0;
    if (alone) {
      const { row, mark, label, labelGap, labelRoom } = alone;
      return { type: "event", row, band, lane, mark, label, labelGap, labelRoom };
    }
    const width = widths.cluster(members.length);
    return {
      type: "cluster",
      band,
      lane,
      rows: Int32Array.from(members, ({ row }) => row).sort(),
      first: members.reduce((first, one) => Math.min(first, one.first), Number.POSITIVE_INFINITY),
      last: members.reduce((last, one) => Math.max(last, one.last), Number.NEGATIVE_INFINITY),
      middle: isBar ? null : firstDay + (from + width / 2) / pixelsPerDay,
      width,
    };
  });
  return { items, clustered: short === 0 ? 0 : inClusters / short };
}

/** Lets the single events of a band take what is free. */
function growBoxes(
  index: EventIndex,
  boxes: readonly Box[],
  units: readonly Unit[],
  frame: TimelineFrame,
  widths: ItemWidths,
  preferred: number | null,
  firstDay: number,
): void {
  const left = ((frame.start - firstDay) * frame.width) / (frame.end - frame.start);
  const right = left + frame.width;
  const coverage = new Coverage(units.reduce((most, { to }) => Math.max(most, to), right) + 400);
  for (const unit of units) coverage.add(...coverage.cells(unit.from, unit.to));
  /** Takes more room for a box if its lane can be free all along it. */
  const grow = (box: Box, from: number, to: number): boolean => {
    const [hasFrom, hasTo] = coverage.cells(box.from, box.to);
    const [wantsFrom, wantsTo] = coverage.cells(from, to);
    const isFree = coverage.most(wantsFrom, hasFrom) < frame.lanes && coverage.most(hasTo, wantsTo) < frame.lanes;
    // It may have only a part of the cells at its ends, and others the rest.
    const hasEnds =
      coverage.most(hasFrom, hasFrom + 1) <= frame.lanes && coverage.most(hasTo - 1, hasTo) <= frame.lanes;
    if (!isFree || !hasEnds) return false;
    coverage.add(wantsFrom, hasFrom);
    coverage.add(hasTo, wantsTo);
    box.from = from;
    box.to = to;
    return true;
  };
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
    const fitsLeft = frame.atRest && box.barEnd === box.start && box.start - label >= left && box.to <= right;
    if (fitsRight && grow(box, box.from, Math.max(box.to, end))) box.label = "right";
    else if (fitsLeft && grow(box, box.start - label, box.to)) box.label = "left";
    if (box.label !== "none") box.labelRoom = label;
  };

  const { offsets } = index.columns.documents;
  const ranked = boxes.map((box) => ({
    box,
    isPreferred: box.row === preferred,
    isAlone: coverage.most(...coverage.cells(box.from, box.to)) < 2,
    told: (offsets[box.row + 1] ?? 0) - (offsets[box.row] ?? 0),
    kinds: kindsOf(index, box.row).length,
  }));
  ranked.sort(
    (a, b) =>
      Number(b.isPreferred) - Number(a.isPreferred) ||
      Number(b.isAlone) - Number(a.isAlone) ||
      b.told - a.told ||
      b.kinds - a.kinds ||
      a.box.start - b.box.start,
  );
  for (const { box, isPreferred } of ranked) {
    showBadges(box);
    if (isPreferred) showLabel(box);
  }
  for (const { box, isPreferred } of ranked) if (!isPreferred && box.mark === "badges") showLabel(box);
}
