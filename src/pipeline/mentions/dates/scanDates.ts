import { matchAt } from "../../text/matchAt.ts";
import type { DateReading, DateRule } from "./dateRule.ts";

/** A date as a rule read it, before its unsaid fields are settled. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly rule: DateRule;
  /** Null where the rule refuses without one. */
  readonly reading: DateReading | null;
  /** Why the rule refuses it, or null. */
  readonly refused: string | null;
}

const NUMBER = 1;
const WORD = 2;
const BLANK = 4;
/** Nothing of a date stands directly behind these: ordinals, decimals, names of things. */
const NO_DATE_BEHIND = 8;

const NUMERALS = "0123456789〇○零◯Ｏ一二三四五六七八九十廿卅两";
const BLANKS = " \u3000\u00a0";
/** No numeral of a date is longer (二〇二四). */
const LONGEST_NUMERAL = 4;
const MOST_BLANKS = 2;

/** Which rules can begin at a place, by two characters (`DateRule.begins`), found without a pattern. */
export class DateScanner {
  /** What a UTF-16 unit can be in a date, as bits. */
  private readonly kinds = new Uint8Array(0x10000);
  private readonly rules = new Map<number, DateRule[]>();

  /** In order of precedence: where two rules read the same words, the earlier one keeps them. */
  constructor(rules: readonly DateRule[]) {
    const mark = (chars: string, kind: number) => {
      for (const char of chars) this.kinds[char.charCodeAt(0)] = (this.kinds[char.charCodeAt(0)] ?? 0) | kind;
    };
    mark(NUMERALS, NUMBER);
    mark(BLANKS, BLANK);
    mark("第.．#百千万亿点ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", NO_DATE_BEHIND);
    for (const rule of rules) {
      for (const begin of new Set(rule.begins.map((one) => one.slice(0, 2)))) {
        if (begin.charAt(0) !== "0") mark(begin.charAt(0), WORD);
        const key = keyOf(begin.charCodeAt(0), begin.charCodeAt(1));
        this.rules.set(key, [...(this.rules.get(key) ?? []), rule]);
      }
    }
  }

  /** All readings in the order of the text, without overlaps. Time grows with the length of the text. */
  scan(text: string): FoundDate[] {
    const { kinds } = this;
    const found: FoundDate[] = [];
    for (let at = 0; at < text.length; ) {
      const kind = kinds[text.charCodeAt(at)] ?? 0;
      if ((kind & (NUMBER | WORD)) === 0) {
        at++;
        continue;
      }
      const end = (kind & NUMBER) !== 0 ? this.numeralEnd(text, at) : at + 1;
      const rules = (kind & NUMBER) !== 0 ? this.atNumeral(text, at, end) : this.atWord(text, at);
      at = (rules && readAt(text, at, rules, found)) ?? end;
    }
    return found;
  }

  private numeralEnd(text: string, start: number): number {
    let end = start + 1;
    while (end < text.length && ((this.kinds[text.charCodeAt(end)] ?? 0) & NUMBER) !== 0) end++;
    return end;
  }

  private atNumeral(text: string, start: number, end: number): readonly DateRule[] | undefined {
    if (end - start > LONGEST_NUMERAL) return undefined;
    let next = end;
    while (next < end + MOST_BLANKS && ((this.kinds[text.charCodeAt(next)] ?? 0) & BLANK) !== 0) next++;
    const rules = this.rules.get(keyOf(ZERO, text.charCodeAt(next)));
    if (rules === undefined || start === 0) return rules;
    let last = start - 1;
    if (last > 0 && text.charAt(last) === " ") last--;
    if (((this.kinds[text.charCodeAt(last)] ?? 0) & NO_DATE_BEHIND) === 0) return rules;
    // A letter with a blank behind it ends a word.
    return last < start - 1 && text.charAt(last) !== "第" ? rules : undefined;
  }

  private atWord(text: string, start: number): readonly DateRule[] | undefined {
    const second = text.charCodeAt(start + 1);
    const first = text.charCodeAt(start);
    return this.rules.get(keyOf(first, ((this.kinds[second] ?? 0) & NUMBER) !== 0 ? ZERO : second));
  }
}

const ZERO = "0".charCodeAt(0);

function keyOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** Reads the first of some rules that has a reading at a place; gives its end, or null where none has. */
function readAt(text: string, at: number, rules: readonly DateRule[], found: FoundDate[]): number | null {
  for (const rule of rules) {
    const match = matchAt(rule.pattern, text, at);
    const read = match && rule.read(match);
    if (!match || !read) continue;
    const end = at + match[0].length;
    if ("refused" in read) found.push({ start: at, end, rule, reading: read.reading ?? null, refused: read.refused });
    else if ("start" in read) found.push({ start: at, end, rule, reading: read, refused: null });
    else
      for (const part of read)
        found.push({ start: at + part.start, end: at + part.end, rule, reading: part.reading, refused: null });
    return end;
  }
  return null;
}
