import { type DateShape, dateFit } from "./dateFit.ts";
import { canBeOne, type Happening } from "./happening.ts";
import { HappeningIndex, type Time } from "./happeningIndex.ts";
import { type Overlap, overlap } from "./overlap.ts";
import { weekdayOf } from "./weekday.ts";

/** One way in which two accounts are seen to tell one happening. */
interface Way {
  /** Whether a happening is found, beside a time, by its people as it is by its parties. */
  readonly byPeople: boolean;
  /** What a happening is found by, beside a name; each once. */
  readonly timesOf: (one: Happening) => readonly Time[];
  /** What those are found by that it may be one with; nothing where this way is not for it. */
  readonly searchIn: (one: Happening) => readonly Time[];
  /** How many names two must share to be looked at. */
  readonly shared: 1 | 2;
  /** Whether two can be one as far as their dates tell. */
  readonly mayBe: (one: Happening, other: Happening) => boolean;
  readonly isOne: (one: Happening, other: Happening, shared: Overlap) => boolean;
  /**
   * Whether it holds only where one other happening fits, and (`mutual`) where it is the only one for that too. Elsewhere
   * the one that fits best is taken.
   */
  readonly onlyOne: boolean | "mutual";
}

const NO_TIMES: readonly Time[] = [];

const keysOf = ({ dates }: Happening) => dates.map(({ key }) => key);
const isExact = ({ grain }: DateShape) => grain === "day" || grain === "days";

const isDated = ({ dates }: Happening) => dates.some(isExact);
const isLong = ({ dates }: Happening) =>
  dates.length > 0 && dates.every(({ grain }) => grain !== "day" && grain !== "open");
const isOpen = ({ dates }: Happening) => dates.length > 0 && dates.every(({ grain }) => grain === "open");

/** The first days of its exact dates, and those so many days before and after them. */
function firstDays({ dates }: Happening, around = 0): readonly Time[] {
  const days: Time[] = [];
  for (const date of dates) {
    if (!isExact(date)) continue;
    for (let day = date.first - around; day <= date.first + around; day++) addOnce(days, day);
  }
  return days;
}

function monthDaysOf({ dates }: Happening): readonly Time[] {
  const days: Time[] = [];
  for (const { monthDay } of dates) if (monthDay !== null) addOnce(days, monthDay);
  return days;
}

function addOnce(times: Time[], time: Time): void {
  if (!times.includes(time)) times.push(time);
}

/** A date that is longer, in days, says nothing of what happened within it. */
const LONGEST = 366;

/** The stretches of 28 days, counted from 1970-01-01, that the dates of a happening touch, as far as their years are known. */
function stretchesOf({ dates }: Happening): readonly Time[] {
  const stretches: Time[] = [];
  for (const { grain, first, last } of dates) {
    if (grain === "open" || last - first > LONGEST) continue;
    for (let at = Math.floor(first / 28); at <= Math.floor(last / 28); at++) addOnce(stretches, at);
  }
  return stretches;
}

const onSameDate: Way = {
  byPeople: true,
  timesOf: keysOf,
  searchIn: keysOf,
  shared: 2,
  mayBe: () => true,
  // A month or a year may hold several visits, but hardly two of one kind between the same parties that two articles tell.
  isOne: (one, other, { strength, parties, kinds }) =>
    strength === "strong" && ((isDated(one) && isDated(other)) || isOpen(one) || (parties > 1 && kinds > 0)),
  onlyOne: false,
};

const withoutCounterpart: Way = {
  byPeople: false,
  timesOf: keysOf,
  searchIn: (one) => (one.parties.size === 1 && isDated(one) ? keysOf(one) : NO_TIMES),
  shared: 1,
  mayBe: () => true,
  isOne: (_one, _other, { strength }) => strength === "weak",
  onlyOne: true,
};

function contains(a: DateShape, b: DateShape): boolean {
  return b.grain !== "open" && a.first <= b.first && a.last >= b.last && a.last - a.first > b.last - b.first;
}

const withinLongerDate: Way = {
  byPeople: false,
  timesOf: stretchesOf,
  searchIn: (one) => (isLong(one) ? stretchesOf(one) : NO_TIMES),
  shared: 2,
  mayBe: (one, other) => one.dates.every((a) => other.dates.some((b) => contains(a, b))),
  isOne: (_one, _other, { strength, parties, kinds }) => strength === "strong" && parties > 1 && kinds > 0,
  onlyOne: true,
};

const onDayBesideIt: Way = {
  byPeople: false,
  timesOf: (one) => firstDays(one),
  // Whoever names nobody shares nobody.
  searchIn: (one) => (one.people.size === 0 ? NO_TIMES : firstDays(one, 1)),
  shared: 2,
  mayBe: (one, other) => one.dates.some((a) => other.dates.some((b) => dateFit(a, b) === "near")),
  isOne: (_one, _other, { strength, parties, kinds, samePeople }) =>
    strength === "strong" && parties > 1 && kinds > 0 && samePeople,
  onlyOne: "mutual",
};

/** Whether the days of one can be the weekdays that the other names. */
function weekdaysFit(open: Happening, dated: Happening): boolean {
  const named = open.accounts.flatMap(({ weekday }) => (weekday ? [weekday.day] : []));
  return dated.dates.every(({ grain, first }) => grain !== "day" || named.every((day) => day === weekdayOf(first)));
}

const inOpenYear: Way = {
  byPeople: true,
  timesOf: (one) => (isOpen(one) ? NO_TIMES : monthDaysOf(one)),
  searchIn: (one) => (isOpen(one) ? monthDaysOf(one) : NO_TIMES),
  shared: 2,
  mayBe: weekdaysFit,
  isOne: (_one, _other, { strength, kinds }) => strength === "strong" && kinds > 0,
  onlyOne: true,
};

/** From what is surest to what is least sure: who is taken by a sure way is not there for an unsure one. */
const WAYS: readonly Way[] = [onSameDate, withoutCounterpart, withinLongerDate, onDayBesideIt, inOpenYear];

/** Better first: more kinds, then people, then parties in common. */
function better(a: Overlap, b: Overlap): number {
  return b.kinds - a.kinds || b.people - a.people || b.parties - a.parties;
}

/** The times at which others are searched for a happening; none where it names too few. */
function searchedFor(one: Happening, way: Way): readonly Time[] {
  const names = one.parties.size + (way.byPeople ? one.people.size : 0);
  return names < way.shared ? NO_TIMES : way.searchIn(one);
}

/**
 * The happening that another one is the same as; null where none is, or where it cannot be told which. Of several that
 * are equally like it, which one document tells apart, it is the first.
 */
function theSame(one: Happening, way: Way, index: HappeningIndex): Happening | null {
  let same: Happening | null = null;
  let best: Overlap | null = null;
  for (const other of index.find(one, searchedFor(one, way), way.shared, way.onlyOne !== false)) {
    if (!way.mayBe(one, other)) continue;
    const shared = overlap(one, other);
    if (!way.isOne(one, other, shared) || !canBeOne(one, other)) continue;
    if (best && way.onlyOne) return null;
    if (best && better(shared, best) >= 0) continue;
    same = other;
    best = shared;
  }
  return same;
}

/** Merges by one way. By a sure one each joins what is there before it; by an unsure one all are looked at. */
function mergeBy(way: Way, happenings: readonly Happening[]): readonly Happening[] {
  if (!way.onlyOne) {
    const index = new HappeningIndex(way.timesOf, way.byPeople, null);
    for (const one of happenings) {
      const same = theSame(one, way, index);
      if (same) index.join(same, one);
      else index.add(one);
    }
    return index.all();
  }
  const searching = new Map<Happening, readonly Time[]>();
  for (const one of happenings) {
    const times = searchedFor(one, way);
    if (times.length > 0) searching.set(one, times);
  }
  if (searching.size === 0) return happenings;
  const index = new HappeningIndex(way.timesOf, way.byPeople, searching);
  for (const one of happenings) index.add(one);
  for (const one of searching.keys()) {
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
export function mergeEvents(happenings: readonly Happening[]): readonly Happening[] {
  let merged: readonly Happening[] = [...happenings].sort((a, b) => a.place - b.place);
  // The ways, over and over, until each of them has found nothing to join in what the others left.
  for (let idle = 0; idle < WAYS.length; ) {
    for (const way of WAYS) {
      if (idle === WAYS.length) break;
      const before = merged.length;
      merged = mergeBy(way, merged);
      idle = merged.length < before ? 0 : idle + 1;
    }
  }
  return merged;
}
