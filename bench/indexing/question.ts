import { dayNumber } from "../../src/model/edtf.ts";
import { EVENT_KINDS } from "../../src/model/event.ts";
import type { PlainEvent } from "./plainEvents.ts";

/** What is filtered by: any of the organizations, and any of the kinds, and a range of days. None: no restriction. */
export interface Question {
  readonly organizations: readonly number[];
  readonly kinds: readonly number[];
  /** Days since 1970-01-01, inclusive. */
  readonly range: readonly [from: number, to: number] | null;
}

/** What the page shows after a change of filters. */
export interface Answer {
  /** What passes, in order of time. */
  readonly rows: ArrayLike<number>;
  /** By place: the events with it that pass what else is filtered by. */
  readonly organizations: ArrayLike<number>;
  readonly kinds: ArrayLike<number>;
  /** By bucket of the histogram: the events in it that pass all but the range of days. */
  readonly histogram: ArrayLike<number>;
}

/** The buckets of the histogram: the first day of each, and the day after the last. */
export type Edges = ArrayLike<number>;

/** For each day from the first edge on, its bucket. */
export function bucketOfDays(edges: Edges): Uint16Array {
  const first = edges[0] ?? 0;
  const buckets = new Uint16Array((edges[edges.length - 1] ?? 0) - first);
  for (let bucket = 0; bucket + 1 < edges.length; bucket++) {
    buckets.fill(bucket, (edges[bucket] ?? 0) - first, (edges[bucket + 1] ?? 0) - first);
  }
  return buckets;
}

/** A program that answers questions about the same events. */
export interface Tool {
  readonly name: string;
  /** Reads the events and gets ready for questions. */
  build(): (question: Question) => unknown;
  /** What it answered, in one form for all; this takes no part in the time. */
  answerOf(answered: unknown): Answer;
}

/** Organizations from the most frequent to the rarest. */
function byFrequency(events: readonly PlainEvent[]): number[] {
  const counts = new Map<number, number>();
  for (const { organizations } of events) for (const one of organizations) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([place]) => place);
}

const YEAR_DRAGS = [2012, 2013, 2014, 2015, 2016, 2017];

/** What somebody asks who looks for something: each question differs from the one before by one move. */
export function questionsAbout(events: readonly PlainEvent[]): Question[] {
  const known = byFrequency(events);
  const ranked = (share: number) => known[Math.min(known.length - 1, Math.floor(share * known.length))] ?? 0;
  const [first, second, middle, rare] = [ranked(0), ranked(0.004), ranked(0.2), ranked(0.95)];
  const kind = (name: (typeof EVENT_KINDS)[number]) => EVENT_KINDS.indexOf(name);
  const from = (year: number) => dayNumber(year, 1, 1);
  const range = (start: number, end: number): Question["range"] => [from(start), from(end) - 1];
  let now: Question = { organizations: [], kinds: [], range: null };
  const moves: Partial<Question>[] = [
    { organizations: [first] },
    { organizations: [first, second] },
    { kinds: [kind("visit")] },
    ...YEAR_DRAGS.map((year) => ({ range: range(year, year + 5) })),
    { organizations: [second] },
    { organizations: [second, middle] },
    { kinds: [] },
    { kinds: [kind("signing")] },
    { kinds: [kind("signing"), kind("launch")] },
    { range: null },
    { organizations: [rare] },
    { kinds: [] },
    { organizations: [] },
    { range: range(2023, 2024) },
    { organizations: [first] },
    { kinds: [kind("conference")] },
    { organizations: [] },
    { range: range(2005, 2025) },
    { kinds: [] },
    { range: null },
  ];
  return moves.map((move) => (now = { ...now, ...move }));
}

const sameNumbers = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  a.length === b.length && Array.from(a).every((one, at) => one === b[at]);

/** Which part of two answers differs; null where none does. */
export function differenceOf(a: Answer, b: Answer): string | null {
  for (const part of ["rows", "organizations", "kinds", "histogram"] as const) {
    if (!sameNumbers(a[part], b[part])) return part;
  }
  return null;
}
