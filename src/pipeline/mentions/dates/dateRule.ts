import { defineRule, type Rule } from "../../text/defineRule.ts";
import { readNumeral } from "../../text/numerals.ts";

/** One end of a date as the words give it; what is not said is left out. */
export interface SaidDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/**
 * What a date rule reads out of the words. The fields that are not said are settled afterwards,
 * in the order of the text, by `resolveDates.ts`.
 */
export interface DateReading {
  readonly start: SaidDate;
  /** Where the words name a span of days. */
  readonly end?: SaidDate;
  /** The unsaid fields are counted from the publication date, or from the date before in the text. */
  readonly relativeTo?: "published" | "previous";
  /** Years, months or days from there. */
  readonly offset?: { readonly years?: number; readonly months?: number; readonly days?: number };
  /** The words leave the day open (日前). */
  readonly uncertain?: boolean;
}

export interface DateExample {
  readonly text: string;
  /** EDTF day, or null where the document has no publication date. */
  readonly published: string | null;
  /** The EDTF date of the last date in the text. */
  readonly expect: string;
}

export interface DateRule extends Rule<DateExample> {
  /** With flags `g` and `u`. */
  readonly pattern: RegExp;
  /** A reading, or null: not mine. */
  readonly read: (match: RegExpExecArray) => DateReading | null;
}

export const defineDateRule = (rule: DateRule): DateRule => defineRule<DateExample, DateRule>(rule);

const HAN_NUMERAL = "[〇○零一二三四五六七八九十]";

/** Pattern sources of the fields, for use in rules. Spaces inside dates are common in scraped text. */
export const YEAR = `(?<![\\d〇○零一二三四五六七八九])(?<year>(?:18|19|20)\\d{2}|[一二][〇○零一二三四五六七八九]{3})[ \\u3000]?年`;
export const MONTH = `(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])[ \\u3000]?月`;
export const DAY = `(?<day>3[01]|[12]\\d|0?[1-9]|${HAN_NUMERAL}{1,3})[ \\u3000]?[日号]`;
/** Not in the middle of a number, and no ordinal. */
export const FRESH = `(?<!\\d\\.)(?<![\\d第〇○零一二三四五六七八九十])`;
export const TO = `[ \\u3000]?(?:[-－–—~～]{1,2}|至|到)[ \\u3000]?`;

/** Reads a captured numeral; undefined where the group took no part. */
export function field(match: RegExpExecArray, name: string): number | undefined {
  const text = match.groups?.[name];
  if (text === undefined) return undefined;
  return readNumeral(text) ?? undefined;
}
