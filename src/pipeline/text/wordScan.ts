import type { Span } from "../../model/span.ts";
import { Trie } from "./trie.ts";
import { UnitSet } from "./unitSet.ts";

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
  private readonly trie = new Trie<Sought<Value>[]>();
  /** What the words begin with. */
  private readonly firsts: UnitSet;

  constructor(lists: Iterable<readonly [Value, Words]>) {
    const sought = new Map<string, Sought<Value>[]>();
    for (const [value, conditions] of lists) {
      for (const word of conditions.words.trim().split(/\s+/)) {
        const known = sought.get(word);
        if (known) known.push({ value, conditions });
        else sought.set(word, [{ value, conditions }]);
      }
    }
    for (const [word, list] of sought) this.trie.add(word, list);
    this.firsts = UnitSet.of([...sought.keys()].map((word) => word.charAt(0)).join(""));
  }

  /** All words within a stretch of text, in order; conditions see no further than the stretch. */
  find(text: string, within: Span = { start: 0, end: text.length }): FoundWord<Value>[] {
    const found: FoundWord<Value>[] = [];
    const ends = new Map<Value, number>();
    for (let start = within.start; start < within.end; start++) {
      if (!this.firsts.has(text.charCodeAt(start))) continue;
      const words = this.trie.everyAt(text, start, within.end);
      // Longest first; a value that has a word here already has its longest.
      for (let i = words.length - 1; i >= 0; i--) {
        const word = words[i];
        if (!word) continue;
        for (const { value, conditions } of word.value) {
          if ((ends.get(value) ?? 0) > start || !holds(conditions, text, start, word.end, within)) continue;
          ends.set(value, word.end);
          found.push({ start, end: word.end, value });
        }
      }
    }
    return found;
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
