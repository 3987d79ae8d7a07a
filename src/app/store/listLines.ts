/** The lines of a list, headings and events, counted through without a line being made before it is drawn. */
import { type ListedEvents, type ListGroup, placeFrom, placeInList } from "./eventList.ts";

export interface ListLines {
  readonly list: ListedEvents;
  /** The line of each group's heading, and the number of lines behind the last. */
  readonly starts: Int32Array;
  /** How many lines there are. */
  readonly count: number;
}

/** A line that is drawn: the heading of a group where it has no row. */
export interface Line {
  readonly group: ListGroup;
  readonly row: number | null;
  /** The row's place in the list, from 0; of a heading that of the first row below it. */
  readonly place: number;
}

/** Counts the lines of a list. */
export function linesOf(list: ListedEvents): ListLines {
  const starts = new Int32Array(list.groups.length + 1);
  let count = 0;
  list.groups.forEach(({ rows }, at) => {
    starts[at] = count;
    count += 1 + rows.length;
  });
  starts[list.groups.length] = count;
  return { list, starts, count };
}

/** The place of the group that a line belongs to: the last that begins at or before it. */
export function groupOfLine({ starts }: ListLines, line: number): number {
  let low = 0;
  let high = Math.max(0, starts.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What stands in a line; null where there is no such line. */
export function lineAt(lines: ListLines, line: number): Line | null {
  if (line < 0 || line >= lines.count) return null;
  const at = groupOfLine(lines, line);
  const group = lines.list.groups[at];
  if (!group) return null;
  const inGroup = line - (lines.starts[at] ?? 0);
  const place = line - at - (inGroup === 0 ? 0 : 1);
  return { group, row: inGroup === 0 ? null : (group.rows[inGroup - 1] ?? null), place };
}

/** The line of the row at a place of the list. */
function lineOfPlace({ starts }: ListLines, place: number): number {
  // Before the rows of group g stand g + 1 headings.
  let low = 0;
  let high = Math.max(0, starts.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) - middle <= place) low = middle;
    else high = middle - 1;
  }
  return place + low + 1;
}

/** The line that a row stands in; -1 for a row that is not listed. */
export function lineOfRow(lines: ListLines, row: number): number {
  const place = placeInList(lines.list.rows, row);
  return place === -1 ? -1 : lineOfPlace(lines, place);
}

/** The line of a row, or of the one that would stand behind it if it were listed; the last line where none does. */
export function lineNear(lines: ListLines, row: number): number {
  return Math.min(lines.count - 1, lineOfPlace(lines, placeFrom(lines.list.rows, row)));
}

/** How many headings stand above a line. */
export function headingsAbove(lines: ListLines, line: number): number {
  if (line <= 0) return 0;
  return line >= lines.count ? lines.starts.length - 1 : groupOfLine(lines, line - 1) + 1;
}
