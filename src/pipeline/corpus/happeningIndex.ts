import { absorb, type Happening } from "./happening.ts";

/** Beyond so many happenings a block (an organization at one time) tells nothing, and is not searched. */
const LARGEST_BLOCK = 200;

/** What a happening is found by, beside a name: the key of a date, a day, a stretch of days. */
export type Time = string | number;

/** The happenings of one time, by the parties and by the people that they name. */
interface Blocks {
  readonly parties: Map<string, Happening[]>;
  readonly people: Map<string, Happening[]>;
}

/** Names that a happening is found by. */
type Names = Pick<Happening, "parties" | "people">;

/** The names of one happening that another one does not have. */
function namesBeside(one: Names, other: Names): Names {
  const parties = new Set<string>();
  for (const name of one.parties) if (!other.parties.has(name)) parties.add(name);
  const people = new Map<string, readonly string[]>();
  for (const [name, organizations] of one.people) if (!other.people.has(name)) people.set(name, organizations);
  return { parties, people };
}

const NOTHING: readonly Happening[] = [];

/**
 * The happenings that are left while they are merged, found by blocks (a name at one time): what cannot share a block is
 * never compared, so that time grows with the accounts, not with their pairs.
 */
export class HappeningIndex {
  private readonly times = new Map<Time, Blocks>();
  private readonly left = new Set<Happening>();

  /**
   * @param timesOf the times of a happening, each once; a joined one stands in the blocks of both
   * @param byPeople whether people have blocks, as parties do
   * @param searched the happenings that others are searched for, with the times that are searched: only their blocks
   * are filled; null where all are
   */
  constructor(
    private readonly timesOf: (one: Happening) => readonly Time[],
    private readonly byPeople: boolean,
    private readonly searched: ReadonlyMap<Happening, readonly Time[]> | null,
  ) {
    if (searched) for (const [one, times] of searched) this.visit(one, one, times, open, true);
  }

  add(one: Happening): void {
    this.left.add(one);
    this.put(one, this.timesOf(one), one);
  }

  /** Puts a happening into the blocks of some names and times. */
  private put(names: Names, times: readonly Time[], one: Happening): void {
    this.visit(names, one, times, this.searched === null ? put : putIfOpen, this.searched === null);
  }

  private take(one: Happening): void {
    if (this.left.delete(one)) this.visit(one, one, this.timesOf(one), takeOut, false);
  }

  /** Does something to the blocks of some names and times; `create` says that times which are new are put in. */
  private visit(
    names: Names,
    one: Happening,
    times: readonly Time[],
    act: (blocks: Map<string, Happening[]>, name: string, one: Happening) => void,
    create: boolean,
  ): void {
    for (const time of times) {
      let blocks = this.times.get(time);
      if (blocks === undefined) {
        if (!create) continue;
        blocks = { parties: new Map(), people: new Map() };
        this.times.set(time, blocks);
      }
      for (const name of names.parties) act(blocks.parties, name, one);
      if (this.byPeople) for (const name of names.people.keys()) act(blocks.people, name, one);
    }
  }

  has(one: Happening): boolean {
    return this.left.has(one);
  }

  /**
   * The others that share names with a happening at some times, in order.
   * @param shared how many names another one must share at least to be of interest; of two names, then, the one with the
   * larger blocks need not be searched
   * @param whole whether all others must be known: then, where a block is too large to be searched, there are none
   */
  find(one: Happening, times: readonly Time[], shared: 1 | 2, whole: boolean): readonly Happening[] {
    const places: Blocks[] = [];
    for (const time of times) {
      const blocks = this.times.get(time);
      if (blocks) places.push(blocks);
    }
    if (places.length === 0) return NOTHING;
    // The blocks of each name that has any.
    const groups: Happening[][][] = [];
    for (const name of one.parties) addFilled(groups, places, "parties", name);
    if (this.byPeople) for (const name of one.people.keys()) addFilled(groups, places, "people", name);
    if (groups.length < shared) return NOTHING;
    const unsearched = shared === 2 ? largest(groups) : null;
    const found = new Set<Happening>();
    for (const group of groups) {
      if (group === unsearched) continue;
      for (const block of group) {
        if (block.length <= LARGEST_BLOCK) for (const other of block) found.add(other);
        else if (whole) return NOTHING;
      }
    }
    found.delete(one);
    return found.size === 0 ? NOTHING : [...found].sort(byPlace);
  }

  /** Makes two happenings one: the smaller joins the larger, whether it was in the index or not. */
  join(a: Happening, b: Happening): void {
    const [into, other] = a.accounts.length < b.accounts.length ? [b, a] : [a, b];
    this.take(other);
    if (!this.left.has(into)) {
      absorb(into, other);
      this.add(into);
      return;
    }
    // It stays in the blocks that it is in: one of many accounts would else be put into all of them at each of these.
    const times = this.timesOf(into);
    const gained = namesBeside(other, into);
    absorb(into, other);
    const known = new Set(times);
    const gainedTimes = this.timesOf(into).filter((time) => !known.has(time));
    this.put(gained, times, into);
    if (gainedTimes.length > 0) this.put(into, gainedTimes, into);
  }

  /** What is left, in order. */
  all(): Happening[] {
    return [...this.left].sort(byPlace);
  }
}

const byPlace = (a: Happening, b: Happening) => a.place - b.place;

function open(blocks: Map<string, Happening[]>, name: string): void {
  if (!blocks.has(name)) blocks.set(name, []);
}

function put(blocks: Map<string, Happening[]>, name: string, one: Happening): void {
  const block = blocks.get(name);
  if (block) block.push(one);
  else blocks.set(name, [one]);
}

function putIfOpen(blocks: Map<string, Happening[]>, name: string, one: Happening): void {
  blocks.get(name)?.push(one);
}

function takeOut(blocks: Map<string, Happening[]>, name: string, one: Happening): void {
  const block = blocks.get(name);
  const at = block?.indexOf(one) ?? -1;
  if (at >= 0) block?.splice(at, 1);
}

/** Adds the blocks of a name that hold anything, of several times, as one group. */
function addFilled(groups: Happening[][][], places: readonly Blocks[], of: keyof Blocks, name: string): void {
  let group: Happening[][] | null = null;
  for (const place of places) {
    const block = place[of].get(name);
    if (block === undefined || block.length === 0) continue;
    if (group) group.push(block);
    else group = [block];
  }
  if (group) groups.push(group);
}

/** The group with the most happenings; of several the last. */
function largest(groups: readonly Happening[][][]): Happening[][] | null {
  let best: Happening[][] | null = null;
  let most = 0;
  for (const group of groups) {
    let size = 0;
    for (const block of group) size += block.length;
    if (size < most) continue;
    most = size;
    best = group;
  }
  return best;
}
