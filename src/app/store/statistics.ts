import { NO_DAY } from "../../bundle/columns.ts";
import { partyCounts } from "./activity.ts";
import type { Certainty } from "./dateText.ts";
import { certaintyOf, dateOf, type EventIndex, leavesDayUnsaid, type Rows } from "./eventIndex.ts";
import { type Period, periodOf } from "./periods.ts";
import { countInWindow } from "./timelineWindow.ts";

/** Numbers about rows. */
export interface Statistics {
  readonly events: number;
  /** Organizations that took part in any. */
  readonly organizations: number;
  /** Events of an open year. */
  readonly openYears: number;
  readonly certainties: Readonly<Record<Certainty, number>>;
  /** The month in which most events began, the earliest of several; null where no event has a month. */
  readonly busiest: BusiestMonth | null;
  readonly lag: ReportingLag | null;
}

interface BusiestMonth extends Period {
  readonly events: number;
  /** Further events whose date can fall into it: where it is the date filter, they pass as well. */
  readonly reaching: number;
}

/** How long after an event its first report came out. */
export interface ReportingLag {
  /** Days; between two whole numbers where there is no middle one. */
  readonly median: number;
  /** The number of events that it was taken from. */
  readonly events: number;
}

/** Counts rows in one pass. */
export function statisticsOf(index: EventIndex, rows: Rows): Statistics {
  const certainties = { stated: 0, inferred: 0, uncertain: 0, given: 0 };
  const months = new Map<number, number>();
  const lags: number[] = [];
  let openYears = 0;
  for (const row of rows) {
    certainties[certaintyOf(index, row)]++;
    if (row >= index.dated) openYears++;
    else if (dateOf(index, row)?.start.month !== null) {
      const { first } = periodOf(index.first[row] ?? 0, "month");
      months.set(first, (months.get(first) ?? 0) + 1);
    }
    const lag = lagOf(index, row);
    if (lag !== null) lags.push(lag);
  }
  return {
    events: rows.length,
    organizations: partyCounts(index, rows).reduce((sum, count) => sum + Number(count > 0), 0),
    openYears,
    certainties,
    busiest: busiestOf(index, rows, rows.length - openYears, months),
    lag: lags.length === 0 ? null : { median: median(lags), events: lags.length },
  };
}

function busiestOf(
  index: EventIndex,
  rows: Rows,
  dated: number,
  months: ReadonlyMap<number, number>,
): BusiestMonth | null {
  let found: { first: number; events: number } | null = null;
  for (const [first, events] of months) {
    const isBusier = !found || events > found.events || (events === found.events && first < found.first);
    if (isBusier) found = { first, events };
  }
  if (!found) return null;
  const month = periodOf(found.first, "month");
  return { ...month, events: found.events, reaching: countInWindow(index, rows, dated, month) - found.events };
}

/**
 * Days from the last day of an event to the day on which the first document that tells it was published. Null unless
 * both are days that the documents say: neither a guess, nor a day that was itself worked out from the publication.
 * Null too where it was published before, for that is an announcement.
 */
function lagOf(index: EventIndex, row: number): number | null {
  const date = dateOf(index, row);
  if (!date || date.uncertain || row >= index.dated) return null;
  if (date.end.day === null || leavesDayUnsaid(index, row)) return null;
  const { documents, published: days } = index.columns;
  let published = Number.POSITIVE_INFINITY;
  for (let at = documents.offsets[row] ?? 0; at < (documents.offsets[row + 1] ?? 0); at++) {
    const day = days[documents.ids[at] ?? 0] ?? NO_DAY;
    if (day !== NO_DAY) published = Math.min(published, day);
  }
  const lag = published - (index.last[row] ?? 0);
  return Number.isFinite(lag) && lag >= 0 ? lag : null;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? 0)) / 2 : upper;
}
