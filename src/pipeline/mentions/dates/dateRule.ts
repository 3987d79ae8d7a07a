import { defineRule, type Rule } from "../../text/defineRule.ts";

/** How a field is counted that the words do not name: 今年, 上月, 次日, 上周五. */
export interface Counted {
  /** From the day on which the news is told, the date before in the text, the start of the same range, or the heading above. */
  readonly from: "now" | "previous" | "start" | "heading";
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
  /** The day of a journey, 1 for its first. */
  readonly nth?: number;
  /** Whole weeks, from Monday to Sunday. */
  readonly weeks?: number;
}

/** One end of a date as the words give it; what is not said is left out. */
export interface SaidDate {
  /** A year below 100 is one of two digits, whose century is not said. */
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** 1 for Monday to 7 for Sunday, where the words name a day by nothing else. */
  readonly weekday?: number | undefined;
  readonly counted?: Counted | undefined;
}

/**
 * What a date rule reads out of the words. The fields that are not said are settled afterwards, in the order of the
 * text, by `settle/`.
 */
export interface DateReading {
  readonly start: SaidDate;
  /** Where the words name a span of days or months. */
  readonly end?: SaidDate;
  /** The words leave the day open (日前). */
  readonly uncertain?: boolean;
  /** A weekday that is named beside the date, 1 for Monday. */
  readonly besideWeekday?: number | undefined;
  /** A date only in a chronicle; elsewhere the number of a section (`5.8`). */
  readonly onlyInChronicle?: boolean;
}

/** A form that the rule knows and that dates nothing. */
export interface Refusal {
  /** Why, as `date/name`. */
  readonly refused: string;
  /** What it would be; 同年 behind it may be counted from its year. */
  readonly reading?: DateReading;
}

/** One of several dates that stand in the same words (5月3日、9日); offsets are into the match. */
export interface DatePart {
  readonly start: number;
  readonly end: number;
  readonly reading: DateReading;
}

export interface DateExample {
  readonly text: string;
  /** EDTF day, month or year, or null where the document has no publication date. */
  readonly published: string | null;
  /** The EDTF date of the last date in the text. */
  readonly expect: string;
}

export interface DateRule extends Rule<DateExample> {
  /**
   * What a date of this form can begin with: two characters, where `0` stands for a number in any writing, and `0年`
   * for a number with 年 behind it. The pattern is tried nowhere else.
   */
  readonly begins: readonly string[];
  /** With flags `u` and `y`. */
  readonly pattern: RegExp;
  /** A reading, several, a refusal, or null: not mine. */
  readonly read: (match: RegExpExecArray) => DateReading | readonly DatePart[] | Refusal | null;
}

export const defineDateRule = (rule: DateRule): DateRule => defineRule<DateExample, DateRule>(rule);
