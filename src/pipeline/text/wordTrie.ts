/** Factors of a hash of two numbers; odd and without pattern. */
const MIX_NODE = 0x9e3779b1;
const MIX_UNIT = 0x85ebca6b;
/** Bits for each first two units of words; with so many most other pairs of units are told by them. */
const BITS_FOR_PAIR = 8;
/** A slot of the table: a node, a unit, the node behind them, and one more than the number of the word that ends there. */
const SLOT = 4;

function mix(node: number, unit: number): number {
  const mixed = Math.imul(node, MIX_NODE) ^ Math.imul(unit, MIX_UNIT);
  return mixed ^ (mixed >>> 15);
}

/**
 * A fixed set of words, each with a number, for finding those that start at a place of a text. One typed array holds
 * it: a look-up makes no object and touches one place of memory a character of the match. For sets that live as long
 * as the program; `Trie` is for those of one document.
 */
export class WordTrie<Value> {
  /** By word number. */
  readonly values: readonly Value[];
  readonly lengths: Uint8Array;
  /** By word number: the number of the longest other word that the word begins with; -1 if there is none. */
  readonly shorter: Int32Array;
  /** By UTF-16 unit: the node of a word's first unit, or 0. */
  private readonly first = new Uint16Array(0x10000);
  /** By such a node: one more than the number of the word that is its unit alone. */
  private readonly alone: Int32Array;
  /** By the hash of such a node and a second unit, a bit: whether there is a word that may begin so. */
  private readonly pairs: Int32Array;
  private readonly pairMask: number;
  /** Open addressing. */
  private readonly table: Int32Array;
  private readonly mask: number;

  /** Of a word given twice the first value is kept; words are of 1 to 255 units. */
  constructor(entries: Iterable<readonly [string, Value]>) {
    const list = [...new Map([...entries].reverse())].filter(([word]) => word !== "");
    const units = list.reduce((sum, [word]) => sum + word.length, 0);
    let size = 16;
    while (size * 3 < units * 4) size *= 2;
    this.mask = size - 1;
    this.table = new Int32Array(size * SLOT);
    this.lengths = Uint8Array.from(list, ([word]) => word.length);
    this.values = list.map(([, value]) => value);
    let count = 0;
    for (const [word] of list) {
      const head = word.charCodeAt(0);
      if (this.first[head] === 0) this.first[head] = ++count;
    }
    this.alone = new Int32Array(count + 1);
    let bits = 32;
    const beginnings = new Set(list.map(([word]) => word.slice(0, 2)));
    while (bits < beginnings.size * BITS_FOR_PAIR) bits *= 2;
    this.pairMask = bits - 1;
    this.pairs = new Int32Array(bits >> 5);
    for (const [number, [word]] of list.entries()) {
      let node = this.first[word.charCodeAt(0)] ?? 0;
      if (word.length === 1) this.alone[node] = number + 1;
      else {
        const pair = mix(node, word.charCodeAt(1)) & this.pairMask;
        this.pairs[pair >> 5] = (this.pairs[pair >> 5] ?? 0) | (1 << (pair & 31));
      }
      for (let i = 1; i < word.length; i++) {
        const unit = word.charCodeAt(i);
        const slot = this.slotOf(node, unit);
        if (this.table[slot] === 0) {
          this.table[slot] = node;
          this.table[slot + 1] = unit;
          this.table[slot + 2] = ++count;
        }
        if (i === word.length - 1) this.table[slot + 3] = number + 1;
        node = this.table[slot + 2] ?? 0;
      }
    }
    this.shorter = Int32Array.from(list, ([word]) => this.longestAt(word, 0, word.length - 1));
  }

  /** Whether a word begins with a UTF-16 unit. */
  mayBeginWith(unit: number): boolean {
    return this.first[unit] !== 0;
  }

  /** The number of the longest word that starts at `at` and ends at `limit` or before; -1 if there is none. */
  longestAt(text: string, at: number, limit: number = text.length): number {
    if (at >= limit) return -1;
    let node = this.first[text.charCodeAt(at)] ?? 0;
    if (node === 0) return -1;
    let best = this.alone[node] ?? 0;
    const pair = mix(node, text.charCodeAt(at + 1)) & this.pairMask;
    if ((((this.pairs[pair >> 5] ?? 0) >>> (pair & 31)) & 1) === 0) return best - 1;
    for (let i = at + 1; node !== 0 && i < limit; i++) {
      const slot = this.slotOf(node, text.charCodeAt(i));
      const word = this.table[slot + 3] ?? 0;
      if (word !== 0) best = word;
      node = this.table[slot + 2] ?? 0;
    }
    return best - 1;
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

  /** Where a node and a unit stand in the table, or the empty slot where they would. */
  private slotOf(node: number, unit: number): number {
    let slot = mix(node, unit) & this.mask;
    for (;;) {
      const held = this.table[slot * SLOT];
      if (held === 0 || (held === node && this.table[slot * SLOT + 1] === unit)) return slot * SLOT;
      slot = (slot + 1) & this.mask;
    }
  }
}
