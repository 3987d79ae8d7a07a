import { formatEdtf, isCalendarDate } from "../../model/edtf.ts";
import { remembered } from "./remembered.ts";

/** A full day as written in a text. */
export interface WrittenDay {
  /** EDTF, `2024-01-25`. */
  readonly day: string;
  /** Offsets into the text that was read. */
  readonly start: number;
  readonly end: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAMES =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const HAN_DIGITS = "〇零○一二三四五六七八九";

/** Reads 三十一 or 〇三 as a number up to 99. */
function hanNumber(text: string): number {
  const [tens, ones] = text.split("十");
  const digit = (c: string | undefined) => {
    const index = HAN_DIGITS.indexOf(c ?? "");
    return index < 0 ? 0 : Math.max(0, index - 2);
  };
  if (ones !== undefined) return (tens === "" ? 1 : digit(tens)) * 10 + digit(ones);
  return [...text].reduce((number, c) => number * 10 + digit(c), 0);
}

interface Form {
  /** What every such day has, among other things. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly fields: (groups: readonly string[]) => readonly [number, number, number];
}

const FORMS: readonly Form[] = [
  {
    sign: /年/,
    pattern: /(?<!\d)((?:19|20)\d{2})\s{0,2}年\s{0,2}(\d{1,2})\s{0,2}月\s{0,2}(\d{1,2})\s{0,2}[日号]/,
    fields: ([y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    sign: /[-/.]/,
    pattern: /(?<!\d)((?:19|20)\d{2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/,
    fields: ([y, , m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    // 2019 06/20, as the pages of printed papers set it.
    sign: /\//,
    pattern: /(?<![\d/])((?:19|20)\d{2})\s(\d{2})\/(\d{2})(?![\d/])/,
    fields: ([y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    sign: /\./,
    pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?![\d.])/,
    fields: ([d, m, y]) => [Number(y), Number(m), Number(d)],
  },
  {
    // The years of the Republic of China begin with 1912.
    sign: /民/,
    pattern: /(?:民国|民國)\s{0,2}(\d{2,3})\s{0,2}年\s{0,2}(\d{1,2})\s{0,2}月\s{0,2}(\d{1,2})\s{0,2}日/,
    fields: ([y, m, d]) => [Number(y) + 1911, Number(m), Number(d)],
  },
  {
    // Pages from Taiwan leave 民國 out: 108-05-23, 112年5月8日.
    sign: /[-/.]/,
    pattern: /(?<![\d./-])(1[0-2]\d)([-/.])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![\d./-])/,
    fields: ([y, , m, d]) => [Number(y) + 1911, Number(m), Number(d)],
  },
  {
    sign: /年/,
    pattern: /(?<![\d第])(1[0-2]\d)年\s?(\d{1,2})月\s?(\d{1,2})日/,
    fields: ([y, m, d]) => [Number(y) + 1911, Number(m), Number(d)],
  },
  {
    sign: /\d{8}/,
    pattern: /(?<!\d)((?:19|20)\d{2})(0\d|1[0-2])([0-2]\d|3[01])(?!\d)/,
    fields: ([y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    sign: /[一二][^\d]{3}年/,
    pattern:
      /([一二][〇零○一二三四五六七八九]{3})年([一二三四五六七八九十〇零]{1,3})月([一二三四五六七八九十〇零]{1,3})[日号]/,
    fields: ([y = "", m = "", d = ""]) => [hanNumber(y), hanNumber(m), hanNumber(d)],
  },
  {
    sign: /[a-z]{3}/i,
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})[ -](${MONTH_NAMES})\\.?,?[ -]((?:19|20)\\d{2})(?!\\d)`, "i"),
    fields: ([d, m = "", y]) => [Number(y), MONTHS.indexOf(m.slice(0, 3).toLowerCase()) + 1, Number(d)],
  },
  {
    sign: /[a-z]{3}/i,
    pattern: new RegExp(`\\b(${MONTH_NAMES})\\.? (\\d{1,2}),? ((?:19|20)\\d{2})(?!\\d)`, "i"),
    fields: ([m = "", d, y]) => [Number(y), MONTHS.indexOf(m.slice(0, 3).toLowerCase()) + 1, Number(d)],
  },
];

/** Every form has a year; without one of these a text has no day. */
const YEAR = /(?:19|20)\d\d|民[国國]|1[0-2]\d[-/.年]|[一二][〇零○一二三四五六七八九]{3}年/;

/**
 * The first full day in a short text: `2019-12-05`, `2014 - 09 - 03`, `2022/08/19`, `2019 06/20`, `2021.09.30`, `20210917`,
 * 2024年9月5日, 二〇二三年十一月二十日, 民国112年5月8日, `108-05-23`, `31.05.2016`, `02 Dec 2021`, `Dec 2, 2021`. The day is the day as
 * written; a clock time or time zone after it changes nothing. Null where there is none.
 */
export function readDay(text: string): WrittenDay | null {
  return YEAR.test(text) ? firstDay(text) : null;
}

/** The same line is asked for its day by several rules. */
const firstDay = remembered((text): WrittenDay | null => {
  let first: WrittenDay | null = null;
  for (const { sign, pattern, fields } of FORMS) {
    const match = sign.test(text) ? pattern.exec(text) : null;
    if (!match || (first && first.start <= match.index)) continue;
    const [year, month, day] = fields(match.slice(1));
    const date = { year, month, day };
    if (!isCalendarDate(date)) continue;
    first = {
      day: formatEdtf({ start: date, end: date, uncertain: false }),
      start: match.index,
      end: match.index + match[0].length,
    };
  }
  return first;
});
