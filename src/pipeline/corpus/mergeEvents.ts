import { dateFit } from "./dateFit.ts";
import { canBeOne, type Happening } from "./happening.ts";
import { HappeningIndex } from "./happeningIndex.ts";
import { type Overlap, overlap } from "./overlap.ts";
import { weekdayOf } from "./weekday.ts";

/** One way in which two accounts are seen to tell one happening. */
interface Way {
  /** The blocks that a happening can be found in. */
  readonly blocksOf: (one: Happening) => Iterable<string>;
  /** The blocks in which those are that it may be one with; nothing where this way is not for it. */
  readonly searchIn: (one: Happening) => Iterable<string>;
  readonly isOne: (one: Happening, other: Happening, shared: Overlap) => boolean;
  /**
   * Whether it holds only where one other happening fits, and (`mutual`) where it is the only one for that too. Elsewhere
   * the one that fits best is taken.
   */
  readonly onlyOne: boolean | "mutual";
}

const dates = ({ dates }: Happening) => [...dates.values()];
const crossed = (parties: Iterable<string>, keys: readonly string[]): string[] =>
  [...parties].flatMap((party) => keys.map((key) => `${party}\n${key}`));

/** Month by month, the months that the dates of a happening touch, as far as their years are known. */
function monthsOf(one: Happening): string[] {
  const months = new Set<string>();
  for (const { grain, first, last } of dates(one)) {
    if (grain === "open") continue;
    // A month has at least 28 days; the number only has to be the same for days that are near.
    for (let at = Math.floor(first / 28); at <= Math.floor(last / 28); at++) months.add(String(at));
  }
  return [...months];
}

const isDated = (one: Happening) => dates(one).some(({ grain }) => grain === "day" || grain === "days");
const isCoarse = (one: Happening) =>
  one.dates.size > 0 && dates(one).every(({ grain }) => grain !== "day" && grain !== "open");
const isOpen = (one: Happening) => one.dates.size > 0 && dates(one).every(({ grain }) => grain === "open");

/** Days on which it may have been, the day before and the day after each. */
const daysAround = (one: Happening) =>
  dates(one).flatMap(({ grain, first }) =>
    grain === "day" || grain === "days" ? [first - 1, first, first + 1].map(String) : [],
  );

const onSameDate: Way = {
  blocksOf: ({ parties, dates }) => crossed(parties, [...dates.keys()]),
  searchIn: ({ parties, dates }) => crossed(parties, [...dates.keys()]),
  // A month or a year may hold several visits, but hardly two of one kind between the same parties that two articles tell.
  isOne: (one, other, { strength, parties, kinds }) =>
    strength === "strong" && ((isDated(one) && isDated(other)) || isOpen(one) || (parties > 1 && kinds > 0)),
  onlyOne: false,
};

const withoutCounterpart: Way = {
  blocksOf: ({ parties, dates }) => crossed(parties, [...dates.keys()]),
  searchIn: ({ parties, dates }) => (parties.size === 1 ? crossed(parties, [...dates.keys()]) : []),
  isOne: (one, _other, { strength }) => strength === "weak" && isDated(one),
  onlyOne: true,
};

const withinLongerDate: Way = {
  blocksOf: (one) => crossed(one.parties, monthsOf(one)),
  searchIn: (one) => (isCoarse(one) ? crossed(one.parties, monthsOf(one)) : []),
  isOne: (one, other, { parties, kinds }) =>
    parties > 1 && kinds > 0 && dates(one).every((a) => dates(other).some((b) => contains(a, b))),
  onlyOne: true,
};

function contains(a: { first: number; last: number; grain: string }, b: typeof a): boolean {
  return b.grain !== "open" && a.first <= b.first && a.last >= b.last && a.last - a.first > b.last - b.first;
}

const onDayBesideIt: Way = {
  blocksOf: (one) =>
    crossed(
      one.parties,
      dates(one).flatMap(({ grain, first }) => (grain === "day" || grain === "days" ? [String(first)] : [])),
    ),
  searchIn: (one) => crossed(one.parties, daysAround(one)),
  isOne: (one, other, { parties, kinds, samePeople }) =>
    parties > 1 &&
    kinds > 0 &&
    samePeople &&
    dates(one).some((a) => dates(other).some((b) => dateFit(a, b) === "near")),
  onlyOne: true,
};

/** Whether the days of one can be the weekdays that the other names. */
function weekdaysFit(open: Happening, dated: Happening): boolean {
  const named = open.accounts.flatMap(({ weekday }) => (weekday ? [weekday.day] : []));
  return dates(dated).every(({ grain, first }) => grain !== "day" || named.every((day) => day === weekdayOf(first)));
}

const monthDaysOf = (one: Happening) => dates(one).flatMap(({ monthDay }) => monthDay ?? []);

const inOpenYear: Way = {
  blocksOf: (one) => (isOpen(one) ? [] : crossed(one.parties, monthDaysOf(one))),
  searchIn: (one) => (isOpen(one) ? crossed(one.parties, monthDaysOf(one)) : []),
  isOne: (one, other, { strength, kinds }) => strength === "strong" && kinds > 0 && weekdaysFit(one, other),
  onlyOne: true,
};

/** From what is surest to what is least sure: who is taken by a sure way is not there for an unsure one. */
const WAYS: readonly Way[] = [onSameDate, withoutCounterpart, withinLongerDate, onDayBesideIt, inOpenYear];

/** Better first: more kinds, then people, then parties in common. */
function better(a: Overlap, b: Overlap): number {
  return b.kinds - a.kinds || b.people - a.people || b.parties - a.parties;
}

/** The happening that another one is the same as; null where none is, or where it cannot be told which. */
function theSame(one: Happening, way: Way, index: HappeningIndex): Happening | null {
  const fitting = index
    .find(way.searchIn(one), one)
    .map((other) => ({ other, shared: overlap(one, other) }))
    .filter(({ other, shared }) => way.isOne(one, other, shared) && canBeOne(one, other))
    .sort((a, b) => better(a.shared, b.shared));
  const [first, second] = fitting;
  if (!first || (second && (way.onlyOne || better(first.shared, second.shared) === 0))) return null;
  return first.other;
}

/** Merges by one way. By a sure one each joins what is there before it; by an unsure one all are looked at. */
function mergeBy(way: Way, happenings: readonly Happening[]): Happening[] {
  if (!way.onlyOne) {
    const index = new HappeningIndex(way.blocksOf);
    for (const one of happenings) {
      const same = theSame(one, way, index);
      if (same) index.join(same, one);
      else index.add(one);
    }
    return index.all();
  }
  const index = new HappeningIndex(way.blocksOf, happenings);
  for (const one of happenings) {
    const same = index.has(one) ? theSame(one, way, index) : null;
    if (same && (way.onlyOne !== "mutual" || theSame(same, way, index) === one)) index.join(same, one);
  }
  return index.all();
}

/**
 * Joins the accounts that tell one happening, given as happenings of their own in order of place. Two of one document
 * are never joined, nor are those whose dates exclude each other. Goes on until nothing more can be joined, so that
 * doing it again changes nothing.
 */
export function mergeEvents(happenings: readonly Happening[]): Happening[] {
  let before: readonly Happening[];
  let merged = [...happenings].sort((a, b) => a.place - b.place);
  do {
    before = merged;
    for (const way of WAYS) merged = mergeBy(way, merged);
  } while (merged.length < before.length);
  return merged;
}
