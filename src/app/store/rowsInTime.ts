/**
 * Which rows begin or last when, by halving: no question looks at every row. Rows are rising and with a year, so their
 * first days rise as well; their last days do not.
 */
import type { EventIndex } from "./eventIndex.ts";
import { placeOfRow } from "./eventList.ts";

/** A date of more days than this is long; there are few different ones. */
const LONG = 62;

/** The first of the places `from` to `end` of rows whose first day is at least `day`; `end` where there is none. */
export function placeOfDay(index: EventIndex, rows: ArrayLike<number>, day: number, end: number, from = 0): number {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.first[rows[middle] ?? 0] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is known of the runs of an index, each of which has one date. */
interface DatedRuns {
  /** How many runs have a year; they come first. */
  readonly count: number;
  /** Places of runs with long dates, rising. */
  readonly long: Int32Array;
  /** The days from the first to the last of the longest date. */
  readonly longest: number;
}

const runsOf = new WeakMap<EventIndex, DatedRuns>();

function datedRuns(index: EventIndex): DatedRuns {
  const known = runsOf.get(index);
  if (known) return known;
  const { runs } = index.columns;
  const long: number[] = [];
  let count = 0;
  let longest = 0;
  for (; count < index.dates.length && (runs[count] ?? 0) < index.dated; count++) {
    const row = runs[count] ?? 0;
    const length = (index.last[row] ?? 0) - (index.first[row] ?? 0);
    if (length > LONG) long.push(count);
    longest = Math.max(longest, length);
  }
  const found = { count, long: Int32Array.from(long), longest };
  runsOf.set(index, found);
  return found;
}

/** The days from the first to the last of the longest date with a year. */
export function longestDate(index: EventIndex): number {
  return datedRuns(index).longest;
}

/** The first run whose first day is at least `day`. */
function runFrom({ columns, first }: EventIndex, count: number, day: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((first[columns.runs[middle] ?? 0] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Visits the rows that began before a day and last until it or beyond, as stretches of places of `rows`, rising.
 * The time it takes grows with the number of different dates that are long or began in the weeks before.
 */
export function eachReaching(
  index: EventIndex,
  rows: ArrayLike<number>,
  day: number,
  visit: (from: number, end: number) => void,
): void {
  const { count, long } = datedRuns(index);
  const { runs } = index.columns;
  const end = runFrom(index, count, day);
  const near = runFrom(index, end, day - LONG);
  const look = (run: number) => {
    const row = runs[run] ?? 0;
    if ((index.last[row] ?? 0) < day) return;
    const from = placeOfRow(rows, row);
    const to = placeOfRow(rows, runs[run + 1] ?? 0);
    if (from < to) visit(from, to);
  };
  for (const run of long) {
    if (run >= near) break;
    look(run);
  }
  for (let run = near; run < end; run++) look(run);
}
