import { dateOf, type EventIndex, type Rows } from "../eventIndex.ts";

/** The first and last day of a row, in days since 1970-01-01; null where the words leave open which day it was. */
export function calendarDays(index: EventIndex, row: number): { first: number; last: number } | null {
  const date = dateOf(index, row);
  const first = index.first[row];
  const last = index.last[row];
  if (!date || row >= index.dated || first === undefined || last === undefined) return null;
  return date.start.day === null || date.end.day === null ? null : { first, last };
}

/** How many of these rows have no known day, and so no place in a calendar. */
export function countWithoutDay(index: EventIndex, rows: Rows): number {
  let count = 0;
  for (const row of rows) if (calendarDays(index, row) === null) count++;
  return count;
}
