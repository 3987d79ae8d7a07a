import { type DateShape, dateFit } from "./dateFit.ts";
import { canBeOne, type Happening } from "./happening.ts";
import { BlockNumbers, HappeningIndex } from "./happeningIndex.ts";
import { type Overlap, overlap } from "./overlap.ts";
import { weekdayOf } from "./weekday.ts";

/** One way in which two accounts are seen to tell one happening. */
interface Way {
  /** Whom a happening is found by, beside a time. */
  readonly namesOf: (one: Happening) => readonly string[];
  /** What a happening is found by, beside a name. */
  readonly timesOf: (one: Happening) => readonly string[];
  /** What those are found by that it may be one with; nothing where this way is not for it. */
  readonly searchIn: (one: Happening) => readonly string[];
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

const parties = ({ parties }: Happening) => [...parties];
/** Who shares two parties, or a party and a person, shares two of these. */
const partiesAndPeople = ({ parties, people }: Happening) => [
  ...parties,
  ...Array.from(people.keys(), (name) => `\n${name}`),
];
const dates = ({ dates }: Happening) => [...dates.values()];
const keysOf = ({ dates }: Happening) => [...dates.keys()];
const isExact = ({ grain }: DateShape) => grain === "day" || grain === "days";
const isDated = (one: Happening) => dates(one).some(isExact);
const isLong = (one: Happening) =>
  one.dates.size > 0 && dates(one).every(({ grain }) => grain !== "day" && grain !== "open");
const isOpen = (one: Happening) => one.dates.size > 0 && dates(one).every(({ grain }) => grain === "open");
const firstDays = (one: Happening) => dates(one).flatMap((date) => (isExact(date) ? [date.first] : []));
const monthDaysOf = (one: Happening) => dates(one).flatMap(({ monthDay }) => monthDay ?? []);

/** A date that is longer, in days, says nothing of what happened within it. */
const LONGEST = 366;

/** The stretches of 28 days, counted from 1970-01-01, that the dates of a happening touch, as far as their years are known. */
function stretchesOf(one: Happening): string[] {
  const stretches = new Set<string>();
  for (const { grain, first, last } of dates(one)) {
    if (grain === "open" || last - first > LONGEST) continue;
    for (let at = Math.floor(first / 28); at <= Math.floor(last / 28); at++) stretches.add(String(at));
  }
  return [...stretches];
}

const onSameDate: Way = {
  namesOf: partiesAndPeople,
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
  namesOf: parties,
  timesOf: keysOf,
  searchIn: (one) => (one.parties.size === 1 && isDated(one) ? keysOf(one) : []),
  shared: 1,
  mayBe: () => true,
  isOne: (_one, _other, { strength }) => strength === "weak",
  onlyOne: true,
};

function contains(a: DateShape, b: DateShape): boolean {
  return b.grain !== "open" && a.first <= b.first && a.last >= b.last && a.last - a.first > b.last - b.first;
}

const withinLongerDate: Way = {
  namesOf: parties,
  timesOf: stretchesOf,
  searchIn: (one) => (isLong(one) ? stretchesOf(one) : []),
  shared: 2,
  mayBe: (one, other) => dates(one).every((a) => dates(other).some((b) => contains(a, b))),
  isOne: (_one, _other, { strength, parties, kinds }) => strength === "strong" && parties > 1 && kinds > 0,
  onlyOne: true,
};

const onDayBesideIt: Way = {
  namesOf: parties,
  timesOf: (one) => firstDays(one).map(String),
  // Whoever names nobody shares nobody.
  searchIn: (one) =>
    (one.people.size === 0 ? [] : firstDays(one)).flatMap((day) => [day - 1, day, day + 1].map(String)),
  shared: 2,
  mayBe: (one, other) => dates(one).some((a) => dates(other).some((b) => dateFit(a, b) === "near")),
  isOne: (_one, _other, { strength, parties, kinds, samePeople }) =>
    strength === "strong" && parties > 1 && kinds > 0 && samePeople,
  onlyOne: "mutual",
};

/** Whether the days of one can be the weekdays that the other names. */
function weekdaysFit(open: Happening, dated: Happening): boolean {
  const named = open.accounts.flatMap(({ weekday }) => (weekday ? [weekday.day] : []));
  return dates(dated).every(({ grain, first }) => grain !== "day" || named.every((day) => day === weekdayOf(first)));
}

const inOpenYear: Way = {
  namesOf: partiesAndPeople,
  timesOf: (one) => (isOpen(one) ? [] : monthDaysOf(one)),
  searchIn: (one) => (isOpen(one) ? monthDaysOf(one) : []),
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

/**
 * The happening that another one is the same as; null where none is, or where it cannot be told which. Of several that
 * are equally like it, which one document tells apart, it is the first.
 */
function theSame(one: Happening, way: Way, index: HappeningIndex, blocks: BlockNumbers): Happening | null {
  const groups = blocks.of(way.namesOf(one), way.searchIn(one));
  if (groups.length < way.shared) return null;
  const fitting = index
    .find(groups, way.shared, way.onlyOne !== false, one)
    .filter((other) => way.mayBe(one, other))
    .map((other) => ({ other, shared: overlap(one, other) }))
    .filter(({ other, shared }) => way.isOne(one, other, shared) && canBeOne(one, other))
    .sort((a, b) => better(a.shared, b.shared));
  const [first, second] = fitting;
  return first && !(second && way.onlyOne) ? first.other : null;
}

/** Merges by one way. By a sure one each joins what is there before it; by an unsure one all are looked at. */
function mergeBy(way: Way, happenings: readonly Happening[]): readonly Happening[] {
  const blocks = new BlockNumbers();
  const blocksOf = (one: Happening) => blocks.of(way.namesOf(one), way.timesOf(one)).flat();
  if (!way.onlyOne) {
    const index = new HappeningIndex(blocksOf);
    for (const one of happenings) {
      const same = theSame(one, way, index, blocks);
      if (same) index.join(same, one);
      else index.add(one);
    }
    return index.all();
  }
  const wanted = new Set<number>();
  const searching = happenings.filter((one) => {
    const groups = blocks.of(way.namesOf(one), way.searchIn(one));
    if (groups.length < way.shared) return false;
    for (const keys of groups) for (const key of keys) wanted.add(key);
    return true;
  });
  if (searching.length === 0) return happenings;
  // Only what somebody searches is put into blocks.
  const index = new HappeningIndex((one) => blocksOf(one).filter((key) => wanted.has(key)));
  for (const one of happenings) index.add(one);
  for (const one of searching) {
    const same = index.has(one) ? theSame(one, way, index, blocks) : null;
    if (same && (way.onlyOne !== "mutual" || theSame(same, way, index, blocks) === one)) index.join(same, one);
  }
  return index.all();
}

/**
 * Joins the accounts that tell one happening, given as happenings of their own in order of place. Two of one document
 * are never joined, nor are those whose dates exclude each other. Goes on until nothing more can be joined, so that
 * doing it again changes nothing.
 */
export function mergeEvents(happenings: readonly Happening[]): readonly Happening[] {
  let before: readonly Happening[];
  let merged: readonly Happening[] = [...happenings].sort((a, b) => a.place - b.place);
  do {
    before = merged;
    for (const way of WAYS) merged = mergeBy(way, merged);
  } while (merged.length < before.length);
  return merged;
}
