const LOW_BYTES = 256;
const NONE: readonly never[] = [];

/**
 * A set of words with a value each, for finding the longest one that starts at a place of a text.
 * Keyed by UTF-16 unit; a look-up costs one map access a character of the match.
 */
export class Trie<Value> {
  private readonly root: Node<Value> = { next: new Map() };
  /** The low bytes of the units that words begin with: most places of a text are told by them. */
  private readonly beginnings = new Uint8Array(LOW_BYTES);

  constructor(entries: Iterable<readonly [string, Value]> = []) {
    for (const [word, value] of entries) this.add(word, value);
  }

  /** Adds a word; one that is there already keeps its first value. Empty words are ignored. */
  add(word: string, value: Value): void {
    if (word === "") return;
    this.beginnings[word.charCodeAt(0) % LOW_BYTES] = 1;
    let node = this.root;
    for (let i = 0; i < word.length; i++) {
      const char = word.charCodeAt(i);
      let child = node.next.get(char);
      if (!child) {
        child = { next: new Map() };
        node.next.set(char, child);
      }
      node = child;
    }
    if (node.entry === undefined) node.entry = { value };
  }

  /** The longest word that starts at `at` and ends at `limit` or before, with its end; null if there is none. */
  longestAt(text: string, at: number, limit: number = text.length): { end: number; value: Value } | null {
    if (at >= limit || !this.mayBegin(text.charCodeAt(at))) return null;
    let node: Node<Value> | undefined = this.root;
    let best: { end: number; value: Value } | null = null;
    for (let i = at; i < limit; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (!node) break;
      if (node.entry) best = { end: i + 1, value: node.entry.value };
    }
    return best;
  }

  /** Every word that starts at `at` and ends at `limit` or before, the shortest first. */
  everyAt(text: string, at: number, limit: number = text.length): readonly { end: number; value: Value }[] {
    if (!this.mayBegin(text.charCodeAt(at))) return NONE;
    let node: Node<Value> | undefined = this.root;
    const words: { end: number; value: Value }[] = [];
    for (let i = at; i < limit; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (!node) break;
      if (node.entry) words.push({ end: i + 1, value: node.entry.value });
    }
    return words;
  }

  private mayBegin(unit: number): boolean {
    return this.beginnings[unit % LOW_BYTES] === 1;
  }
}

interface Node<Value> {
  next: Map<number, Node<Value>>;
  entry?: { value: Value };
}
