import { unitAt } from "./unitAt.ts";

/** Factors of a hash of two numbers; odd and without pattern. */
const MIX_NODE = 0x9e3779b1;
const MIX_UNIT = 0x85ebca6b;
/** Bits for each first two units of words; with so many most other pairs of units are told by them. */
const BITS_FOR_PAIR = 8;
/** Units that are alike in their lower bits share a place where the words of one unit are told. */
const LOW_UNITS = 1024;
/** A slot of the table: a node, a unit, what is behind them, and one more than the number of the word that ends there. */
const SLOT = 4;
/** Numbers of nodes begin behind those of units, which stand for the nodes of one unit. */
const FIRST_NODE = 0x10000;

/** By UTF-16 unit, a bit for each set of which a word may begin with it: one table, so that it stays near. */
const beginnings = new Int32Array(0x10000);
/** So many sets have a bit of their own; of more, several share one. */
const MOST_BITS = 32;
let sets = 0;
/** The units where a word may begin, no more than the longest word has. */
const ahead = new Uint16Array(256);

function mix(node: number, unit: number): number {
  const mixed = Math.imul(node, MIX_NODE) ^ Math.imul(unit, MIX_UNIT);
  return mixed ^ (mixed >>> 15);
}

/** An open-addressed table by node and unit. */
class SlotTable {
  readonly slots: Int32Array;
  private readonly mask: number;

  constructor(most: number) {
    let size = 16;
    while (size * 3 < most * 4) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * SLOT);
  }

  /** Where a node and a unit stand, or the empty slot where they would. */
  slotOf(node: number, unit: number): number {
    const { slots } = this;
    let slot = mix(node, unit) & this.mask;
    for (;;) {
      const held = slots[slot * SLOT];
      if (held === 0 || (held === node && slots[slot * SLOT + 1] === unit)) return slot * SLOT;
      slot = (slot + 1) & this.mask;
    }
  }

  /** The slot of a node and a unit, which is made where there is none. */
  make(node: number, unit: number): number {
    const slot = this.slotOf(node, unit);
    this.slots[slot] = node;
    this.slots[slot + 1] = unit;
    return slot;
  }

  /** Lets a word end at a node and a unit. */
  end(node: number, unit: number, word: number): void {
    this.slots[this.make(node, unit) + 3] = word + 1;
  }
}

/**
 * A fixed set of words, each with a number, for finding those that start at a place of a text. A look-up makes no
 * object and touches few places of memory: most end at a bit for the first unit or one for the first two, and where
 * but one word goes on its rest is compared. For sets that live as long as the program; `Trie` is for those of one
 * document.
 */
export class WordTrie<Value> {
  /** By word number. */
  readonly values: readonly Value[];
  readonly lengths: Uint8Array;
  /** How long the longest word is. */
  private readonly longest: number;
  /** By word number: the number of the longest other word that the word begins with; -1 if there is none. */
  readonly shorter: Int32Array;
  /** Its bit in `beginnings`. */
  private readonly bit: number;
  /** By the hash of the first two units, a bit: whether there is a word that may begin so. */
  private readonly pairs: Int32Array;
  private readonly pairMask: number;
  /** By unit, as a node: one more than the number of the word that is this unit alone. */
  private readonly alone: SlotTable;
  /** By the lower bits of a unit: whether it may be a word alone, which most are not. */
  private readonly mayBeAlone = new Uint8Array(LOW_UNITS);
  /**
   * By node and unit: the node behind them; the number of the only word that goes on from there, as its complement; or
   * 0 where none does.
   */
  private readonly table: SlotTable;
  /** The units of all words, one behind the other, and by word number where its own begin. */
  private readonly units: Uint16Array;
  private readonly starts: Int32Array;

  /** Of a word given twice the first value is kept; words are of 1 to 255 units. */
  constructor(entries: Iterable<readonly [string, Value]>) {
    const list = [...new Map([...entries].reverse())].filter(([word]) => word !== "");
    this.lengths = Uint8Array.from(list, ([word]) => word.length);
    this.longest = this.lengths.reduce((most, length) => Math.max(most, length), 0);
    this.values = list.map(([, value]) => value);
    this.starts = new Int32Array(list.length);
    this.units = new Uint16Array(list.reduce((sum, [word]) => sum + word.length, 0));
    this.bit = 1 << (sets++ % MOST_BITS);
    let bits = 32;
    const pairs = new Set(list.map(([word]) => word.slice(0, 2)));
    while (bits < pairs.size * BITS_FOR_PAIR) bits *= 2;
    this.pairMask = bits - 1;
    this.pairs = new Int32Array(bits >> 5);
    this.alone = new SlotTable(list.filter(([word]) => word.length === 1).length);
    let from = 0;
    for (const [number, [word]] of list.entries()) {
      this.starts[number] = from;
      for (let i = 0; i < word.length; i++) this.units[from++] = word.charCodeAt(i);
      const first = word.charCodeAt(0);
      beginnings[first] = (beginnings[first] ?? 0) | this.bit;
      if (word.length === 1) {
        this.alone.end(first, 0, number);
        this.mayBeAlone[first % LOW_UNITS] = 1;
      } else {
        const pair = mix(first, word.charCodeAt(1)) & this.pairMask;
        this.pairs[pair >> 5] = (this.pairs[pair >> 5] ?? 0) | (1 << (pair & 31));
      }
    }
    this.table = this.compact();
    this.shorter = Int32Array.from(list, ([word]) => this.longestAt(word, 0, word.length - 1));
  }

  /** The table of all words, from one that has every node and how many words go on behind it. */
  private compact(): SlotTable {
    const { units, starts, lengths } = this;
    const full = new SlotTable(units.length);
    let nodes = FIRST_NODE;
    for (const [number, length] of lengths.entries()) {
      const start = starts[number] ?? 0;
      let node = units[start] ?? 0;
      for (let i = 1; i < length; i++) {
        const slot = full.make(node, units[start + i] ?? 0);
        if (full.slots[slot + 2] === 0) full.slots[slot + 2] = ++nodes;
        if (i < length - 1) full.slots[slot + 3] = (full.slots[slot + 3] ?? 0) + 1;
        node = full.slots[slot + 2] ?? 0;
      }
    }
    const table = new SlotTable(this.pass(full, null));
    this.pass(full, table);
    return table;
  }

  /** Walks all words up to where but one goes on, and fills a table, or counts at most how many slots it needs. */
  private pass(full: SlotTable, table: SlotTable | null): number {
    const { units, starts, lengths } = this;
    let count = 0;
    let seen = FIRST_NODE;
    for (const [number, length] of lengths.entries()) {
      const start = starts[number] ?? 0;
      let node = units[start] ?? 0;
      for (let i = 1; i < length; i++) {
        const unit = units[start + i] ?? 0;
        const slot = full.slotOf(node, unit);
        const behind = full.slots[slot + 2] ?? 0;
        const going = full.slots[slot + 3] ?? 0;
        const isLast = i === length - 1;
        const isTail = going === 1 && !isLast;
        // Nodes have their numbers in the order of this walk.
        if (behind > seen || isTail) {
          seen = Math.max(seen, behind);
          count++;
        }
        if (table) {
          const own = table.make(node, unit);
          if (isTail) table.slots[own + 2] = ~number;
          else if (going > 1) table.slots[own + 2] = behind;
          if (isLast) table.end(node, unit, number);
        }
        if (isTail) break;
        node = behind;
      }
    }
    return count;
  }

  /** Whether a word may begin with a UTF-16 unit; for most others it is false. */
  mayBeginWith(unit: number): boolean {
    return ((beginnings[unit] ?? 0) & this.bit) !== 0;
  }

  /** The number of the longest word that starts at `at` and ends at `limit` or before; -1 if there is none. */
  longestAt(text: string, at: number, limit: number = text.length): number {
    if (at >= limit) return -1;
    const first = unitAt(text, at);
    if (!this.mayBeginWith(first)) return -1;
    if (at + 1 >= limit || !this.mayBePair(first, unitAt(text, at + 1))) return this.numberAlone(first);
    const length = Math.min(limit - at, this.longest);
    for (let i = 0; i < length; i++) ahead[i] = unitAt(text, at + i);
    return this.walk(ahead, 0, length);
  }

  /** What `longestAt` gives, of units that were read from a text before: several times faster than from the text itself. */
  longestIn(units: Uint16Array, at: number, limit: number): number {
    if (at >= limit) return -1;
    const first = units[at] ?? 0;
    if (!this.mayBeginWith(first)) return -1;
    if (at + 1 >= limit || !this.mayBePair(first, units[at + 1] ?? 0)) return this.numberAlone(first);
    return this.walk(units, at, limit);
  }

  /** Whether a word may begin with two units; for most other pairs it is false. */
  private mayBePair(first: number, second: number): boolean {
    const pair = mix(first, second) & this.pairMask;
    return (((this.pairs[pair >> 5] ?? 0) >>> (pair & 31)) & 1) !== 0;
  }

  /** The number of the word that is one unit alone; -1 if there is none. */
  private numberAlone(unit: number): number {
    return this.mayBeAlone[unit % LOW_UNITS] === 0 ? -1 : (this.alone.slots[this.alone.slotOf(unit, 0) + 3] ?? 0) - 1;
  }

  private walk(units: Uint16Array, at: number, limit: number): number {
    const { slots } = this.table;
    let node = units[at] ?? 0;
    let best = 0;
    for (let i = at + 1; i < limit; i++) {
      const slot = this.table.slotOf(node, units[i] ?? 0);
      const word = slots[slot + 3] ?? 0;
      if (word !== 0) best = word;
      node = slots[slot + 2] ?? 0;
      if (node === 0) break;
      if (node < 0) {
        if (this.goesOn(~node, units, at, i + 1, limit)) return ~node;
        break;
      }
    }
    return best === 0 ? this.numberAlone(units[at] ?? 0) : best - 1;
  }

  /** Whether a word of which units have all up to an offset goes on there to its end. */
  private goesOn(word: number, units: Uint16Array, at: number, from: number, limit: number): boolean {
    const end = at + (this.lengths[word] ?? 0);
    if (end > limit) return false;
    const start = (this.starts[word] ?? 0) - at;
    for (let i = from; i < end; i++) if (this.units[start + i] !== units[i]) return false;
    return true;
  }

  /** The value of the longest word that starts at `at` and ends at `limit` or before; undefined if there is none. */
  valueAt(text: string, at: number, limit: number = text.length): Value | undefined {
    const word = this.longestAt(text, at, limit);
    return word < 0 ? undefined : this.values[word];
  }

  /** The end of the longest word that starts at `at` and ends at `limit` or before; `at` itself if there is none. */
  endAt(text: string, at: number, limit: number = text.length): number {
    const word = this.longestAt(text, at, limit);
    return word < 0 ? at : at + (this.lengths[word] ?? 0);
  }

  /** Whether the stretch from `at` to `end` is a word. */
  isWord(text: string, at: number, end: number): boolean {
    const word = this.longestAt(text, at, end);
    return word >= 0 && at + (this.lengths[word] ?? 0) === end;
  }
}
