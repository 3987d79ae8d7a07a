import type { EventIndex } from "./eventIndex.ts";
import type { RowList } from "./filterEvents.ts";
import type { Order } from "./viewState.ts";

/** A heading of the list: a month, a year of which no month is said, or the events without a year. */
export interface ListGroup {
  /** `2024-01`, `2016`, or `open`. */
  readonly key: string;
  readonly year: number | null;
  readonly month: number | null;
  readonly rows: Int32Array;
}

/** What a list shows: its rows in its order, and the headings above them. */
export interface ListedEvents {
  readonly rows: Int32Array;
  /** One after the other they have all rows. */
  readonly groups: readonly ListGroup[];
}

/** A stretch of rows, from `first` up to `end`, whose dates have the same month, or the same year and no month. */
interface Stretch extends Omit<ListGroup, "rows"> {
  readonly first: number;
  end: number;
}

const stretchesOf = new WeakMap<EventIndex, readonly Stretch[]>();

/** The headings of all rows; worked out once. */
function stretches(index: EventIndex): readonly Stretch[] {
  const known = stretchesOf.get(index);
  if (known) return known;
  const { runs } = index.columns;
  const found: Stretch[] = [];
  index.dates.forEach((date, run) => {
    const first = runs[run] ?? 0;
    const end = runs[run + 1] ?? first;
    const start = first < index.dated ? date?.start : undefined;
    const year = start?.year ?? null;
    const month = year === null ? null : (start?.month ?? null);
    const key = year === null ? "open" : month === null ? String(year) : `${year}-${String(month).padStart(2, "0")}`;
    const latest = found.at(-1);
    if (latest?.key === key) latest.end = end;
    else found.push({ key, year, month, first, end });
  });
  stretchesOf.set(index, found);
  return found;
}

/** The first place of a rising list whose row is not below `row`. */
export function placeOfRow(rows: ArrayLike<number>, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows in chronological order, put in a list's order under headings. Events without a year stay at the end in either order. */
export function listEvents(index: EventIndex, { rows, dated }: RowList, order: Order): ListedEvents {
  const ordered = order === "oldest" ? rows : rows.slice();
  if (order === "newest") ordered.subarray(0, dated).reverse();
  const groups: ListGroup[] = [];
  for (const { key, year, month, first, end } of stretches(index)) {
    const from = placeOfRow(rows, first);
    const to = placeOfRow(rows, end);
    if (from === to) continue;
    const isTurned = order === "newest" && to <= dated;
    groups.push({
      key,
      year,
      month,
      rows: isTurned ? ordered.subarray(dated - to, dated - from) : rows.subarray(from, to),
    });
  }
  if (order === "newest") {
    const open = groups.findIndex((group) => group.year === null);
    const turned = groups.splice(0, open === -1 ? groups.length : open).reverse();
    groups.unshift(...turned);
  }
  return { rows: ordered, groups };
}

/**
 * The first place in a list whose row is not before `row` in the list's own order, by halving: rows that rise, or that
 * fall up to those of open years, which are higher than all others and rise.
 */
export function placeFrom(rows: Int32Array, row: number): number {
  const [highest = -1, second = highest] = rows;
  const isTurned = second < highest;
  const rising = (row: number) => (isTurned && row <= highest ? -row : row);
  const wanted = rising(row);
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising(rows[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of a row in a list; -1 for one that is not listed. */
export function placeInList(rows: Int32Array, row: number): number {
  const place = placeFrom(rows, row);
  return rows[place] === row ? place : -1;
}

/** The rows beside a row in a list; null where there is none. */
export interface Beside {
  /** Whether the list holds the row. */
  readonly listed: boolean;
  readonly previous: number | null;
  readonly next: number | null;
}

/** What stands before and behind a row in a list; for no row, or one that is not listed, the list's last and first. */
export function besideInList(rows: Int32Array, row: number | null): Beside {
  const place = row === null ? -1 : placeInList(rows, row);
  const at = (place: number) => rows[place] ?? null;
  const listed = place !== -1;
  return { listed, previous: at(listed ? place - 1 : rows.length - 1), next: at(place + 1) };
}
