/** How many events fall into each period of the whole span of the data: what the overview draws. */
import type { EventIndex, Rows } from "./eventIndex.ts";
import { type PeriodUnit, periodOf, unitFor } from "./periods.ts";
import type { DayWindow } from "./viewState.ts";

/** No bucket is narrower than this, in pixels, unless even decades are. */
const NARROWEST = 5;
/** A shorter span gets room at both sides up to this, in days, so that a single event is no wall. */
const SHORTEST_SPAN = 28;
/** An event whose date is longer than this, in days, does not say which month is the last of the data. */
const LONGEST_PRECISE = 31;
/** The heights follow square roots where the fullest bucket is higher than this many times the middle one. */
const DWARFING = 8;

/** The buckets that a span is cut into. */
export interface Buckets {
  readonly unit: PeriodUnit;
  /** The first day of each bucket, and at the end the day after the last: one more than there are buckets. */
  readonly edges: Int32Array;
}

export interface Histogram {
  /** By bucket: events whose date can fall into it; as many as there are when the bucket is the date filter. */
  readonly counts: Int32Array;
  /** By bucket: those of {@link counts} whose date lies in this bucket alone. */
  readonly surely: Int32Array;
  /** The largest of {@link counts}. */
  readonly most: number;
  /** The first bucket with that many events; null where there are none. */
  readonly fullest: number | null;
  /** Whether heights should follow square roots, because linear ones would hide all but a few buckets. */
  readonly dwarfs: boolean;
}

/** What is known of an index's dates without filters; null where no event has a year. */
export interface DataSpan extends DayWindow {
  /** The last day of the latest event that is dated to a month or better; of the latest at all where none is. */
  readonly latest: number;
}

const spanOf = new WeakMap<EventIndex, DataSpan>();

/** The span of all dated events; worked out once, from the dates that differ. */
export function dataSpan(index: EventIndex): DataSpan | null {
  const known = spanOf.get(index);
  if (known || index.dated === 0) return known ?? null;
  const { runs } = index.columns;
  let end = Number.NEGATIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  for (const row of runs) {
    if (row >= index.dated) break;
    const first = index.first[row] ?? 0;
    const last = index.last[row] ?? first;
    end = Math.max(end, last);
    if (last - first < LONGEST_PRECISE) latest = Math.max(latest, last);
  }
  const span = { first: index.first[0] ?? 0, last: end, latest: Number.isFinite(latest) ? latest : end };
  spanOf.set(index, span);
  return span;
}

/** Cuts a span into buckets of the finest unit that fits into `width` pixels; the first and the last are whole. */
export function bucketsOf({ first, last }: DayWindow, width: number): Buckets {
  const missing = Math.max(0, SHORTEST_SPAN - (last - first + 1));
  const start = first - Math.floor(missing / 2);
  const end = last + Math.ceil(missing / 2);
  const pixelsPerDay = width / (end - start + 1);
  // Nobody thinks of the past in thirds of months.
  const unit = unitFor(pixelsPerDay, NARROWEST, "tenDays");
  const edges: number[] = [periodOf(start, unit).first];
  for (let edge = edges[0] ?? start; edge <= end; ) {
    edge = periodOf(edge, unit).last + 1;
    edges.push(edge);
  }
  return { unit, edges: Int32Array.from(edges) };
}

/** The number of buckets. */
export function bucketCount({ edges }: Buckets): number {
  return edges.length - 1;
}

/** The bucket that a day lies in; the first or the last for a day outside of all. */
export function bucketAt({ edges }: Buckets, day: number): number {
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first and last day of the buckets `from` to `to`. */
export function bucketDays({ edges }: Buckets, from: number, to = from): DayWindow {
  return { first: edges[from] ?? 0, last: (edges[to + 1] ?? 1) - 1 };
}

/**
 * Counts the first `dated` of `rows`, which are in chronological order, in one pass. An event counts in
 * every bucket that its date can fall into, as the date filter has it.
 */
export function countBuckets(index: EventIndex, rows: Rows, dated: number, buckets: Buckets): Histogram {
  const { edges } = buckets;
  const length = bucketCount(buckets);
  const counts = new Int32Array(length);
  const surely = new Int32Array(length);
  // How many more events each bucket has than the one before it, of those that go on into others.
  const changes = new Int32Array(length + 1);
  const { runs } = index.columns;
  let bucket = 0;
  let run = 0;
  for (let place = 0; place < dated; ) {
    const row = rows[place] ?? 0;
    while ((runs[run + 1] ?? 0) <= row) run++;
    // All rows of a run have its date.
    const begin = place;
    for (const end = runs[run + 1] ?? 0; place < dated && (rows[place] ?? 0) < end; ) place++;
    const first = index.first[row] ?? 0;
    const last = index.last[row] ?? first;
    while (bucket < length - 1 && first >= (edges[bucket + 1] ?? 0)) bucket++;
    if (last < (edges[bucket + 1] ?? 0)) {
      surely[bucket] = (surely[bucket] ?? 0) + place - begin;
    } else {
      changes[bucket] = (changes[bucket] ?? 0) + place - begin;
      const after = bucketAt(buckets, last) + 1;
      changes[after] = (changes[after] ?? 0) - (place - begin);
    }
  }
  let reaching = 0;
  let most = 0;
  let fullest: number | null = null;
  for (let at = 0; at < length; at++) {
    reaching += changes[at] ?? 0;
    const count = (surely[at] ?? 0) + reaching;
    counts[at] = count;
    if (count > most) {
      most = count;
      fullest = at;
    }
  }
  const filled = counts.filter((count) => count > 0).sort();
  const middle = filled[filled.length >> 1] ?? 0;
  return { counts, surely, most, fullest, dwarfs: most > middle * DWARFING };
}

/** The height of a bar in pixels, whole, and at least 2 where there is something. */
export function barHeight({ most, dwarfs }: Histogram, count: number, height: number): number {
  if (count === 0) return 0;
  const share = count / most;
  return Math.max(2, Math.round((dwarfs ? Math.sqrt(share) : share) * height));
}
