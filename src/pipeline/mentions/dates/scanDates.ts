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

/** The number that stands for all numerals where a character of a beginning is looked up. */
const NUMBER = 1;
/** Beginnings are kept in a table of so many rows and columns. */
const SIZE = 256;

const NUMERALS = "0123456789〇○零◯Ｏ一二三四五六七八九十廿卅两";
const BLANKS = " \u3000\u00a0";
/** Nothing of a date stands directly behind these: ordinals, decimals, names of things. */
const NO_DATE_BEHIND = "第.．#百千万亿点ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** No numeral of a date is longer (二〇二四). */
const LONGEST_NUMERAL = 4;
const MOST_BLANKS = 2;

type Characters = Uint8Array;

/** A table by UTF-16 units, with a value for some of them. */
function tableOf(chars: string, value: number): Characters {
  const table = new Uint8Array(0x10000);
  for (const char of chars) table[char.charCodeAt(0)] = value;
  return table;
}

/** Which rules can begin at a place, by two characters (`DateRule.begins`), found without a pattern. */
export class DateScanner {
  /** Numbers of the characters that a date can begin with, and that can be the second; 0 for all others. */
  private readonly first = tableOf(NUMERALS, NUMBER);
  private readonly second = tableOf(NUMERALS, NUMBER);
  private readonly blank = tableOf(BLANKS, 1);
  private readonly noDateBehind = tableOf(NO_DATE_BEHIND, 1);
  private readonly rules: (DateRule[] | undefined)[] = new Array(SIZE * SIZE).fill(undefined);

  /** In order of precedence: where two rules read the same words, the earlier one keeps them. */
  constructor(rules: readonly DateRule[]) {
    const numbers = { first: NUMBER, second: NUMBER };
    const numberOf = (char: string, side: "first" | "second"): number => {
      if (char === "0") return NUMBER;
      const code = char.charCodeAt(0);
      const known = this[side][code];
      if (known) return known;
      this[side][code] = ++numbers[side];
      if (numbers[side] >= SIZE) throw new RangeError("Too many beginnings of dates for the table.");
      return numbers[side];
    };
    for (const rule of rules) {
      for (const begin of new Set(rule.begins.map((one) => one.slice(0, 2)))) {
        const key = numberOf(begin.charAt(0), "first") * SIZE + numberOf(begin.charAt(1), "second");
        this.rules[key] = [...(this.rules[key] ?? []), rule];
      }
    }
  }

  /** All readings in the order of the text, without overlaps. Time grows with the length of the text. */
  scan(text: string): FoundDate[] {
    const { first } = this;
    const found: FoundDate[] = [];
    const { length } = text;
    for (let at = 0; ; ) {
      while (at < length && first[text.charCodeAt(at)] === 0) at++;
      if (at >= length) return found;
      const kind = first[text.charCodeAt(at)] ?? 0;
      const end = kind === NUMBER ? this.numeralEnd(text, at) : at + 1;
      const rules = kind === NUMBER ? this.atNumeral(text, at, end) : this.rulesOf(kind, text, end);
      at = rules === undefined ? end : (readAt(text, at, rules, found) ?? end);
    }
  }

  private numeralEnd(text: string, start: number): number {
    let end = start + 1;
    while (end < text.length && this.first[text.charCodeAt(end)] === NUMBER) end++;
    return end;
  }

  private atNumeral(text: string, start: number, end: number): readonly DateRule[] | undefined {
    if (end - start > LONGEST_NUMERAL) return undefined;
    let next = end;
    while (next < end + MOST_BLANKS && next < text.length && this.blank[text.charCodeAt(next)] === 1) next++;
    const rules = this.rulesOf(NUMBER, text, next);
    if (rules === undefined || start === 0) return rules;
    const spaced = start > 1 && text.charAt(start - 1) === " ";
    const behind = spaced ? start - 2 : start - 1;
    if (this.noDateBehind[text.charCodeAt(behind)] === 0) return rules;
    // A blank ends a word or a number, but not 第.
    return spaced && text.charAt(behind) !== "第" ? rules : undefined;
  }

  private rulesOf(first: number, text: string, at: number): readonly DateRule[] | undefined {
    const second = at < text.length ? (this.second[text.charCodeAt(at)] ?? 0) : 0;
    return second === 0 ? undefined : this.rules[first * SIZE + second];
  }
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
