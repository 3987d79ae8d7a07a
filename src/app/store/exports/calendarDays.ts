import type { EventIndex } from "../eventIndex.ts";

/** The first and last day of a row, in days since 1970-01-01; null where the words leave open which day it was. */
export function calendarDays(index: EventIndex, row: number): { first: number; last: number } | null {
  const date = index.dates[row];
  const first = index.first[row];
  const last = index.last[row];
  if (!date || row >= index.dated || first === undefined || last === undefined) return null;
  return date.start.day === null || date.end.day === null ? null : { first, last };
}

/** How many of these rows have no known day, and so no place in a calendar. */
export function countWithoutDay(index: EventIndex, rows: readonly number[]): number {
  return rows.reduce((count, row) => count + Number(calendarDays(index, row) === null), 0);
}
