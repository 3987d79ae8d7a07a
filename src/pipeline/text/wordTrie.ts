import { unitAt } from "./unitAt.ts";

/** Factors of a hash of two numbers; odd and without pattern. */
const MIX_NODE = 0x9e3779b1;
const MIX_UNIT = 0x85ebca6b;
/** Bits for each first two units of words; with so many most other pairs of units are told by them. */
const BITS_FOR_PAIR = 8;
/** A slot of the table: a node, a unit, what is behind them, and one more than the number of the word that ends there. */
const SLOT = 4;
/** Numbers of nodes begin behind those of units, which stand for the nodes of one unit. */
const FIRST_NODE = 0x10000;

/** By UTF-16 unit, a bit for each set of which a word may begin with it: one table, so that it stays near. */
const beginnings = new Int32Array(0x10000);
/** So many sets have a bit of their own; of more, several share one. */
const MOST_BITS = 32;
let sets = 0;

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
  /** By word number: the number of the longest other word that the word begins with; -1 if there is none. */
  readonly shorter: Int32Array;
  /** Its bit in `beginnings`. */
  private readonly bit: number;
  /** By the hash of the first two units, a bit: whether there is a word that may begin so. */
  private readonly pairs: Int32Array;
  private readonly pairMask: number;
  /** By unit, as a node: one more than the number of the word that is this unit alone; null where there are none. */
  private readonly alone: SlotTable | null;
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
    this.values = list.map(([, value]) => value);
    this.starts = new Int32Array(list.length);
    this.units = new Uint16Array(list.reduce((sum, [word]) => sum + word.length, 0));
    this.bit = 1 << (sets++ % MOST_BITS);
    let bits = 32;
    const pairs = new Set(list.map(([word]) => word.slice(0, 2)));
    while (bits < pairs.size * BITS_FOR_PAIR) bits *= 2;
    this.pairMask = bits - 1;
    this.pairs = new Int32Array(bits >> 5);
    const alone = list.filter(([word]) => word.length === 1).length;
    this.alone = alone === 0 ? null : new SlotTable(alone);
    let from = 0;
    for (const [number, [word]] of list.entries()) {
      this.starts[number] = from;
      for (let i = 0; i < word.length; i++) this.units[from++] = word.charCodeAt(i);
      const first = word.charCodeAt(0);
      beginnings[first] = (beginnings[first] ?? 0) | this.bit;
      if (word.length === 1) this.alone?.end(first, 0, number);
      else {
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
    return this.mayBeginWith(first) ? this.longestFrom(first, text, at, limit) : -1;
  }

  private longestFrom(first: number, text: string, at: number, limit: number): number {
    let best = this.alone === null ? 0 : (this.alone.slots[this.alone.slotOf(first, 0) + 3] ?? 0);
    if (at + 1 >= limit) return best - 1;
    const pair = mix(first, unitAt(text, at + 1)) & this.pairMask;
    if ((((this.pairs[pair >> 5] ?? 0) >>> (pair & 31)) & 1) === 0) return best - 1;
    const { slots } = this.table;
    let node = first;
    for (let i = at + 1; i < limit; i++) {
      const slot = this.table.slotOf(node, unitAt(text, i));
      const word = slots[slot + 3] ?? 0;
      if (word !== 0) best = word;
      node = slots[slot + 2] ?? 0;
      if (node === 0) break;
      if (node < 0) return this.goesOn(~node, text, at, i + 1, limit) ? ~node : best - 1;
    }
    return best - 1;
  }

  /** Whether a word of which a text has all up to an offset goes on there to its end. */
  private goesOn(word: number, text: string, at: number, from: number, limit: number): boolean {
    const end = at + (this.lengths[word] ?? 0);
    if (end > limit) return false;
    const start = (this.starts[word] ?? 0) - at;
    for (let i = from; i < end; i++) if (this.units[start + i] !== unitAt(text, i)) return false;
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
