import type { Span } from "../../model/span.ts";
import { patternEdges } from "./patternEdges.ts";
import { UnitSet } from "./unitSet.ts";
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

/** A pattern of what stands beside a word; the unit next to the word tells of most that it does not match. */
class Beside {
  private readonly nearest: UnitSet | null;

  constructor(
    private readonly pattern: RegExp,
    private readonly behind: boolean,
  ) {
    const { first, last, nullable, atStart, atEnd } = patternEdges(pattern);
    const touches = !nullable && (behind ? atStart : atEnd);
    this.nearest = touches ? new UnitSet(behind ? first : last) : null;
  }

  /** Whether the pattern matches a stretch of text, on one side of the word. */
  matches(text: string, from: number, to: number): boolean {
    if (this.nearest !== null) {
      if (from >= to || !this.nearest.has(text.charCodeAt(this.behind ? from : to - 1))) return false;
    }
    return this.pattern.test(text.slice(from, to));
  }
}

interface Conditions {
  readonly before: Beside | null;
  readonly notBefore: Beside | null;
  readonly after: Beside | null;
  readonly notAfter: Beside | null;
}

interface Sought<Value> {
  readonly value: Value;
  /** Null where there are none. */
  readonly conditions: Conditions | null;
}

function conditionsOf({ before, notBefore, after, notAfter }: Words): Conditions | null {
  if (!before && !notBefore && !after && !notAfter) return null;
  return {
    before: before ? new Beside(before, false) : null,
    notBefore: notBefore ? new Beside(notBefore, false) : null,
    after: after ? new Beside(after, true) : null,
    notAfter: notAfter ? new Beside(notAfter, true) : null,
  };
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
    for (const [value, words] of lists) {
      const conditions = conditionsOf(words);
      for (const word of words.words.trim().split(/\s+/)) {
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
          if (this.covers(value, start, found)) continue;
          if (conditions === null || holds(conditions, text, start, end, within)) found.push({ start, end, value });
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

function holds(
  { before, notBefore, after, notAfter }: Conditions,
  text: string,
  start: number,
  end: number,
  within: Span,
): boolean {
  const from = Math.max(within.start, start - CONTEXT);
  const to = Math.min(within.end, end + CONTEXT);
  if (before !== null && !before.matches(text, from, start)) return false;
  if (notBefore?.matches(text, from, start)) return false;
  if (after !== null && !after.matches(text, end, to)) return false;
  return !notAfter?.matches(text, end, to);
}
