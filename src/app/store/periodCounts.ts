import { type CalendarDate, edtfDays } from "../../model/edtf.ts";
import { EVENT_KINDS, type EventKind } from "../../model/event.ts";
import { dateCertainty } from "./dateText.ts";
import type { EventIndex } from "./eventIndex.ts";
import { type Period, type PeriodUnit, periodOf, unitFor } from "./periods.ts";

/** The events of one period of the calendar. */
export interface PeriodCount extends Period {
  readonly events: number;
  /** An event of two kinds is counted in both. */
  readonly kinds: Readonly<Record<EventKind, number>>;
  /** How many of the events have an inferred or guessed date. */
  readonly unsure: number;
}

export interface PeriodCounts {
  readonly unit: PeriodUnit;
  /** Side by side from the first event to the last, those without events among them. */
  readonly periods: readonly PeriodCount[];
  /** Rows with a year whose date is too coarse to say which period they belong to: in none of them. */
  readonly coarse: number;
}

/** The days that the beginning of a date can mean; null where its year is open. */
function startDays(start: CalendarDate) {
  return edtfDays({ start, end: start, uncertain: false });
}

/** The unit for a span of days in so many pixels: no finer than a month, each at least `narrowest` wide. */
function unitOf(first: number, last: number, width: number, narrowest: number): PeriodUnit {
  const fine = unitFor(width / (last - first + 1), narrowest);
  return fine === "day" || fine === "tenDays" ? "month" : fine;
}

/**
 * Counts rows with a year by the period that they begin in. An event counts only where its date says which period
 * that is: one of 2023 is in no month of 2023. Null where none of the rows has a year.
 * @param width pixels that all periods share
 * @param narrowest the least width of one, in pixels; the unit is the finest that keeps it
 */
export function countByPeriod(
  index: EventIndex,
  rows: readonly number[],
  width: number,
  narrowest: number,
): PeriodCounts | null {
  const starts = rows.flatMap((row) => {
    const start = row < index.dated ? index.dates[row]?.start : undefined;
    const days = start && startDays(start);
    return days ? [{ row, ...days }] : [];
  });
  if (starts.length === 0) return null;
  const earliest = Math.min(...extremes(starts.map(({ first }) => first)));
  const latest = Math.max(...extremes(starts.map(({ last }) => last)));
  const unit = unitOf(earliest, latest, width, narrowest);

  const byFirstDay = new Map<number, { events: number; kinds: Record<EventKind, number>; unsure: number }>();
  let coarse = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const start of starts) {
    const event = index.events[start.row];
    const period = periodOf(start.first, unit);
    if (!event) continue;
    if (start.last > period.last) {
      coarse++;
      continue;
    }
    first = Math.min(first, period.first);
    last = Math.max(last, period.first);
    const count = byFirstDay.get(period.first) ?? { events: 0, kinds: noKinds(), unsure: 0 };
    byFirstDay.set(period.first, count);
    count.events++;
    if (dateCertainty(event.date, event.implied) !== "stated") count.unsure++;
    for (const kind of new Set(event.kinds)) count.kinds[kind]++;
  }

  const periods: PeriodCount[] = [];
  for (let day = first; day <= last; ) {
    const period = periodOf(day, unit);
    periods.push({ ...period, ...(byFirstDay.get(day) ?? { events: 0, kinds: noKinds(), unsure: 0 }) });
    day = period.last + 1;
  }
  return { unit, periods, coarse };
}

/** The smallest and the greatest number. */
function extremes(numbers: readonly number[]): [number, number] {
  let smallest = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const number of numbers) {
    smallest = Math.min(smallest, number);
    greatest = Math.max(greatest, number);
  }
  return [smallest, greatest];
}

const noKinds = () => Object.fromEntries(EVENT_KINDS.map((kind) => [kind, 0])) as Record<EventKind, number>;

/** One line of the table: a period with events, or several without any, side by side. */
export interface PeriodLine {
  readonly first: PeriodCount;
  readonly last: PeriodCount;
}

/** Periods as lines of a table: neighbours without events become one line. */
export function periodLines(periods: readonly PeriodCount[]): PeriodLine[] {
  const lines: { first: PeriodCount; last: PeriodCount }[] = [];
  for (const period of periods) {
    const latest = lines.at(-1);
    if (latest && period.events === 0 && latest.last.events === 0) latest.last = period;
    else lines.push({ first: period, last: period });
  }
  return lines;
}
