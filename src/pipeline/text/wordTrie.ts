/** The first key's factor of a hash of two numbers; an odd number without pattern. */
const MIX = 0x9e3779b1;

/**
 * A fixed set of words, each with a number, for finding the longest one that starts at a place of a text. Its tables are
 * typed arrays: a look-up makes no object and costs one probe a character of the match. For sets that live as long as
 * the program; `Trie` is for those of one document.
 */
export class WordTrie<Value> {
  /** By word number. */
  readonly values: readonly Value[];
  readonly lengths: Uint8Array;
  /** By UTF-16 unit: the node of a word's first unit, or 0. */
  private readonly first = new Int32Array(0x10000);
  /** Open addressing: for a node and a unit the node behind them. */
  private readonly nodes: Int32Array;
  private readonly units: Uint16Array;
  private readonly next: Int32Array;
  private readonly mask: number;
  /** By node: the number of the word that ends there, or -1. */
  private readonly wordOf: Int32Array;

  /** Of a word given twice the first value is kept; words are of 1 to 255 units. */
  constructor(entries: Iterable<readonly [string, Value]>) {
    const list = [...new Map([...entries].reverse())].filter(([word]) => word !== "");
    const units = list.reduce((sum, [word]) => sum + word.length, 0);
    let size = 16;
    while (size < 2 * units) size *= 2;
    this.mask = size - 1;
    this.nodes = new Int32Array(size);
    this.units = new Uint16Array(size);
    this.next = new Int32Array(size);
    this.wordOf = new Int32Array(units + 1).fill(-1);
    this.lengths = new Uint8Array(list.length);
    this.values = list.map(([, value]) => value);
    let count = 0;
    for (const [number, [word]] of list.entries()) {
      let node = 0;
      for (let i = 0; i < word.length; i++) {
        const unit = word.charCodeAt(i);
        const known = i === 0 ? (this.first[unit] ?? 0) : this.step(node, unit);
        if (known !== 0) {
          node = known;
          continue;
        }
        count++;
        if (i === 0) this.first[unit] = count;
        else this.put(node, unit, count);
        node = count;
      }
      this.wordOf[node] = number;
      this.lengths[number] = word.length;
    }
  }

  /** The number of the longest word that starts at `at` and ends at `limit` or before; -1 if there is none. */
  longestAt(text: string, at: number, limit: number = text.length): number {
    let node = at < limit ? (this.first[text.charCodeAt(at)] ?? 0) : 0;
    let best = -1;
    for (let i = at + 1; node !== 0; i++) {
      const word = this.wordOf[node] ?? -1;
      if (word >= 0) best = word;
      if (i >= limit) break;
      node = this.step(node, text.charCodeAt(i));
    }
    return best;
  }

  private step(node: number, unit: number): number {
    for (let slot = this.slotOf(node, unit); ; slot = (slot + 1) & this.mask) {
      const held = this.nodes[slot];
      if (held === 0) return 0;
      if (held === node && this.units[slot] === unit) return this.next[slot] ?? 0;
    }
  }

  private put(node: number, unit: number, next: number): void {
    let slot = this.slotOf(node, unit);
    while (this.nodes[slot] !== 0) slot = (slot + 1) & this.mask;
    this.nodes[slot] = node;
    this.units[slot] = unit;
    this.next[slot] = next;
  }

  private slotOf(node: number, unit: number): number {
    const mixed = Math.imul(node, MIX) ^ Math.imul(unit, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & this.mask;
  }
}
