/** When events happen: 20 years of days, of which some hold more than others. */
import { calendarDay, dayNumber, daysInMonth } from "../../src/model/edtf.ts";
import { isoDay } from "../stories/when.ts";

const FIRST_YEAR = 2005;
const YEARS = 20;
/** Each year has so many times the news of the year before. */
const GROWTH = 1.12;
const MONTHS = [0.8, 0.5, 1.1, 1.2, 1.2, 1.1, 0.8, 0.6, 1.1, 1, 1.2, 1.1];
/** From Monday. */
const WEEKDAYS = [1, 1.1, 1.15, 1.1, 1, 0.45, 0.3];
/** Of a year's events, how many are dated by the year, by the month, or by several days. */
const BY_YEAR = 0.004;
const BY_MONTH = 0.02;
const RANGES = 0.03;
/** Lengths of ranges in days, and their shares of all ranges. */
const LENGTHS = [
  [2, 0.5],
  [3, 0.3],
  [5, 0.19],
  [40, 0.01],
] as const;
/** Of all events, how many have no year. */
const OPEN = 0.003;
const OPEN_DAYS = [3, 10, 17, 24];

/** A date that events can have. */
export interface Slot {
  readonly edtf: string;
  /** As a text says it in full: 2024年3月5日至7日. */
  readonly full: string;
  /** Without the year; null where the year is all that is said, or where there is none to leave out. */
  readonly short: string | null;
  /** The last day, in days since 1970-01-01; of a date without a year a day of the last one. */
  readonly last: number;
  /** How many of all events, as a share of 1. */
  readonly share: number;
}

type Unscaled = Omit<Slot, "share"> & { readonly weight: number };

const dayWords = (month: number, day: number) => `${month}月${day}日`;

function rangeSlot(day: number, length: number, weight: number): Unscaled {
  const [start, end] = [calendarDay(day), calendarDay(day + length - 1)];
  const sameMonth = start.year === end.year && start.month === end.month;
  const year = start.year === end.year ? "" : `${end.year}年`;
  const short = `${dayWords(start.month, start.day)}至${sameMonth ? `${end.day}日` : `${year}${dayWords(end.month, end.day)}`}`;
  return {
    edtf: `${isoDay([start.year, start.month, start.day])}/${isoDay([end.year, end.month, end.day])}`,
    full: `${start.year}年${short}`,
    short,
    last: day + length - 1,
    weight,
  };
}

/** All dates that begin on one day, as the page sorts them: the coarse before the fine, the short before the long. */
function* slotsFrom(day: number, weight: number, ofYear: number): Generator<Unscaled> {
  const { year, month, day: date } = calendarDay(day);
  if (month === 1 && date === 1) {
    yield {
      edtf: `${year}`,
      full: `${year}年`,
      short: null,
      last: dayNumber(year, 12, 31),
      weight: ofYear * BY_YEAR,
    };
  }
  if (date === 1) {
    const last = dayNumber(year, month, daysInMonth(year, month));
    const edtf = isoDay([year, month, 1]).slice(0, -3);
    const share = ((MONTHS[month - 1] ?? 1) / 12) * BY_MONTH;
    yield { edtf, full: `${year}年${month}月`, short: `${month}月`, last, weight: ofYear * share };
  }
  const words = dayWords(month, date);
  yield {
    edtf: isoDay([year, month, date]),
    full: `${year}年${words}`,
    short: words,
    last: day,
    weight: weight * (1 - RANGES),
  };
  for (const [length, share] of LENGTHS) yield rangeSlot(day, length, weight * RANGES * share);
}

function* unscaled(): Generator<Unscaled> {
  let total = 0;
  for (let year = 0; year < YEARS; year++) {
    const start = dayNumber(FIRST_YEAR + year, 1, 1);
    const end = dayNumber(FIRST_YEAR + year + 1, 1, 1);
    const weights = Array.from({ length: end - start }, (_, at) => {
      const month = calendarDay(start + at).month;
      // 1970-01-01 was a Thursday.
      return GROWTH ** year * (MONTHS[month - 1] ?? 1) * (WEEKDAYS[(start + at + 3) % 7] ?? 1);
    });
    const ofYear = weights.reduce((sum, one) => sum + one, 0);
    total += ofYear * (1 + BY_YEAR + BY_MONTH);
    for (const [at, weight] of weights.entries()) yield* slotsFrom(start + at, weight, ofYear);
  }
  const last = dayNumber(FIRST_YEAR + YEARS - 1, 12, 31);
  const weight = (total * OPEN) / (12 * OPEN_DAYS.length);
  for (let month = 1; month <= 12; month++) {
    for (const day of OPEN_DAYS) {
      const edtf = isoDay([2000, month, day]).replace("2000", "XXXX");
      yield { edtf, full: dayWords(month, day), short: null, last, weight };
    }
  }
}

/** All dates in the order in which the page lists them, those without a year at the end. */
function allSlots(): Slot[] {
  const slots = [...unscaled()];
  const total = slots.reduce((sum, { weight }) => sum + weight, 0);
  return slots.map(({ weight, ...slot }) => ({ ...slot, share: weight / total }));
}

/** The date of each of so many events, in chronological order: as many of each date as its share says. */
export function* datesOf(events: number): Generator<Slot> {
  let told = 0;
  let sum = 0;
  const slots = allSlots();
  for (const [place, slot] of slots.entries()) {
    sum += slot.share;
    const upTo = place === slots.length - 1 ? events : Math.round(sum * events);
    for (; told < upTo; told++) yield slot;
  }
}
