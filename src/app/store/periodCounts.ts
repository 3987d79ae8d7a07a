import { edtfDays } from "../../model/edtf.ts";
import { EVENT_KINDS, type EventKind } from "../../model/event.ts";
import { isSure } from "./dateText.ts";
import { certaintyOf, dateOf, type EventIndex, kindsOf, type Rows } from "./eventIndex.ts";
import { type Period, periodOf } from "./periods.ts";

/** The events of one period of the calendar. */
export interface PeriodCount extends Period {
  readonly events: number;
  /** An event of two kinds is counted in both. */
  readonly kinds: Readonly<Record<EventKind, number>>;
  /** How many of the events have an inferred or guessed date. */
  readonly unsure: number;
  /** Further rows whose date can fall into the period: where it is the date filter, they pass as well. */
  readonly reaching: number;
}

export interface PeriodCounts {
  readonly unit: (typeof UNITS)[number];
  /** Side by side from the first event to the last, those without events among them. */
  readonly periods: readonly PeriodCount[];
  /** Rows with a year whose date is too coarse to say which period they belong to: in none of them. */
  readonly coarse: number;
}

/** From fine to coarse. */
const UNITS = ["month", "quarter", "year", "decade"] as const;

/** The greatest share of events that a unit may leave out while a coarser one takes them in. */
const LEFT_OUT = 0.2;

/**
 * Counts rows with a year by the period that they begin in. An event counts only where its date says which period
 * that is: one of 2023 is in no month of 2023, but reaches into all. The unit is the finest that leaves out few and leaves each period room.
 * Null where none of the rows has a year.
 * @param width pixels that all periods share
 * @param narrowest the least width of one, in pixels; decades may be narrower
 */
export function countByPeriod(index: EventIndex, rows: Rows, width: number, narrowest: number): PeriodCounts | null {
  const starts = Array.from(rows).flatMap((row): Start[] => {
    const start = row < index.dated ? dateOf(index, row)?.start : undefined;
    const days = start && edtfDays({ start, end: start, uncertain: false });
    return days ? [{ row, ...days }] : [];
  });
  if (starts.length === 0) return null;
  let counts = countIn(index, starts, "month", width / narrowest);
  for (const unit of UNITS.slice(1)) {
    if (counts !== null && counts.coarse <= starts.length * LEFT_OUT) break;
    counts = countIn(index, starts, unit, unit === "decade" ? Number.POSITIVE_INFINITY : width / narrowest);
  }
  return counts;
}

/** A row with the days that the beginning of its date can mean. */
interface Start {
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

type Counted = Omit<PeriodCount, "reaching">;

/** Null where there would be more periods than `most`. */
function countIn(
  index: EventIndex,
  starts: readonly Start[],
  unit: (typeof UNITS)[number],
  most: number,
): PeriodCounts | null {
  const byFirstDay = new Map<number, Counted & { events: number; kinds: Record<EventKind, number>; unsure: number }>();
  let coarse = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const start of starts) {
    const period = periodOf(start.first, unit);
    if (start.last > period.last) {
      coarse++;
      continue;
    }
    first = Math.min(first, period.first);
    last = Math.max(last, period.first);
    const count = byFirstDay.get(period.first) ?? { ...period, events: 0, kinds: noKinds(), unsure: 0 };
    byFirstDay.set(period.first, count);
    count.events++;
    if (!isSure(certaintyOf(index, start.row))) count.unsure++;
    for (const kind of kindsOf(index, start.row)) count.kinds[kind]++;
  }

  const periods: Counted[] = [];
  for (let day = first; day <= last; day = (periods.at(-1)?.last ?? last) + 1) {
    if (periods.length >= most) return null;
    periods.push(byFirstDay.get(day) ?? { ...periodOf(day, unit), events: 0, kinds: noKinds(), unsure: 0 });
  }
  const touching = countTouching(index, starts, periods);
  return {
    unit,
    periods: periods.map((period, at) => ({ ...period, reaching: (touching[at] ?? 0) - period.events })),
    coarse,
  };
}

/** For each of the periods, which lie side by side, how many rows have a date that can fall into it. */
function countTouching(index: EventIndex, starts: readonly Start[], periods: readonly Period[]): Int32Array {
  // How many more each period has than the one before it; then, how many it has.
  const counts = new Int32Array(periods.length + 1);
  const placeOf = (day: number) => {
    let low = 0;
    let high = periods.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((periods[middle]?.first ?? 0) <= day) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  for (const { row } of starts) {
    const first = index.first[row] ?? 0;
    const last = index.last[row] ?? first;
    if (first > (periods.at(-1)?.last ?? 0) || last < (periods[0]?.first ?? 0)) continue;
    const from = placeOf(first);
    const after = placeOf(last) + 1;
    counts[from] = (counts[from] ?? 0) + 1;
    counts[after] = (counts[after] ?? 0) - 1;
  }
  for (let at = 1; at < counts.length; at++) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  return counts;
}

const noKinds = () => Object.fromEntries(EVENT_KINDS.map((kind) => [kind, 0])) as Record<EventKind, number>;

/**
 * One line of the table: a period with events, or several without any, side by side, into all of which or into none of
 * which a date reaches.
 */
export interface PeriodLine {
  readonly first: PeriodCount;
  readonly last: PeriodCount;
}

/** Periods as lines of a table: neighbours without events become one line. */
export function periodLines(periods: readonly PeriodCount[]): PeriodLine[] {
  const lines: { first: PeriodCount; last: PeriodCount }[] = [];
  for (const period of periods) {
    const latest = lines.at(-1);
    const isAlike = latest?.last.events === 0 && latest.last.reaching > 0 === period.reaching > 0;
    if (latest && isAlike && period.events === 0) latest.last = period;
    else lines.push({ first: period, last: period });
  }
  return lines;
}
