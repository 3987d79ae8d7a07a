import type { Span } from "../../model/span.ts";
import { WordTrie } from "./wordTrie.ts";

/** Words that a rule looks for, and what must or must not stand beside them. */
export interface Words {
  /** Apart by white space. */
  readonly words: string;
  /** Patterns of what stands before the word; they end in `$`. */
  readonly before?: RegExp;
  readonly notBefore?: RegExp;
  /** Patterns of what stands behind the word; they begin with `^`. */
  readonly after?: RegExp;
  readonly notAfter?: RegExp;
}

/** A word that was found, with what it was looked up for. */
export interface FoundWord<Value> extends Span {
  readonly value: Value;
}

/** How many UTF-16 units on each side of a word its conditions may look at. */
const CONTEXT = 64;

interface Sought<Value> {
  readonly value: Value;
  readonly conditions: Words;
}

/**
 * Looks for the words of many rules in one walk over a text. Of one value's words that begin at one place the
 * longest whose conditions hold is found; the next may begin behind it.
 */
export class WordScan<Value> {
  private readonly trie: WordTrie<readonly Sought<Value>[]>;
  /** The length of the longest word. */
  private readonly longest: number;

  constructor(lists: Iterable<readonly [Value, Words]>) {
    const sought = new Map<string, Sought<Value>[]>();
    for (const [value, conditions] of lists) {
      for (const word of conditions.words.trim().split(/\s+/)) {
        const known = sought.get(word);
        if (known) known.push({ value, conditions });
        else sought.set(word, [{ value, conditions }]);
      }
    }
    this.trie = new WordTrie(sought);
    this.longest = Math.max(...this.trie.lengths);
  }

  /** All words within a stretch of text, in order; conditions see no further than the stretch. */
  find(text: string, within: Span = { start: 0, end: text.length }): FoundWord<Value>[] {
    const { trie } = this;
    const found: FoundWord<Value>[] = [];
    for (let start = within.start; start < within.end; start++) {
      if (!trie.mayBeginWith(text.charCodeAt(start))) continue;
      // Longest first; a value that has a word here already has its longest.
      for (let word = trie.longestAt(text, start, within.end); word >= 0; word = trie.shorter[word] ?? -1) {
        const end = start + (trie.lengths[word] ?? 0);
        for (const { value, conditions } of trie.values[word] ?? []) {
          if (this.covers(value, start, found) || !holds(conditions, text, start, end, within)) continue;
          found.push({ start, end, value });
        }
      }
    }
    return found;
  }

  /** Whether a word of a value that was found reaches beyond an offset. */
  private covers(value: Value, at: number, found: readonly FoundWord<Value>[]): boolean {
    for (let i = found.length - 1; i >= 0; i--) {
      const word = found[i];
      if (!word || word.start + this.longest <= at) return false;
      if (word.value === value && word.end > at) return true;
    }
    return false;
  }
}

function holds({ before, notBefore, after, notAfter }: Words, text: string, start: number, end: number, within: Span) {
  if (before || notBefore) {
    const words = text.slice(Math.max(within.start, start - CONTEXT), start);
    if ((before && !before.test(words)) || notBefore?.test(words)) return false;
  }
  if (after || notAfter) {
    const words = text.slice(end, Math.min(within.end, end + CONTEXT));
    if ((after && !after.test(words)) || notAfter?.test(words)) return false;
  }
  return true;
}
