import { readNumeral } from "../../text/numerals.ts";
import type { Counted, SaidDate } from "./dateRule.ts";

/**
 * Sources of patterns for the parts of a date. Scraped text has spaces inside of dates. A group has the name that is
 * given, so that a pattern can have the same part twice.
 */
export const S = "[ \\u3000\\u00a0]{0,2}";
const HAN_DIGIT = "[〇○零◯Ｏ一二三四五六七八九0]";
const FULL_YEAR = `(?:1[6-9]|20)\\d{2}|[一二]${HAN_DIGIT}{3}|['’‘]\\d{2}`;

/** 2024年, 二〇二四年, ’24年. */
export const year = (name = "year") => `(?<${name}>${FULL_YEAR})${S}年`;
/** Also 24年, which is a year only where month and day follow. */
export const yearBeforeDay = (name = "year") => `(?<${name}>${FULL_YEAR}|\\d{2})${S}年`;
/** 3月, 03月, 三月, 十二月, 元月. */
export const month = (name = "month") => `(?<${name}>1[0-2]|0?[1-9]|十[一二]?|[〇零]?[一二三四五六七八九]|元)${S}月`;
/** 5, 05, 五, 二十五, 廿五; without 日. */
export const dayNumeral = (name = "day") =>
  `(?<${name}>3[01]|[12]\\d|0?[1-9](?!\\d)|[二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|[〇零]?[一二三四五六七八九])`;
/** 5日, 5号. */
export const day = (name = "day") => `${dayNumeral(name)}${S}[日号]`;

/** What stands between the ends of a range; two hyphens between spaces part a press release's dateline from its text. */
export const TO = `(?! -- )${S}(?:[-－–—―─~～〜]{1,2}|起?至|到)${S}`;
/** What stands between days that are listed. */
export const AND = `${S}[、和及与]${S}`;
/** A time of day behind the start of a range: 5日上午至7日. */
export const TIME = "(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|深夜|晚|夜)?";

/** 今年, 去年 …, and how they are counted. */
const YEAR_WORDS: Readonly<Record<string, Counted>> = {
  今年: { from: "now", years: 0 },
  本年: { from: "now", years: 0 },
  去年: { from: "now", years: -1 },
  上年: { from: "now", years: -1 },
  前年: { from: "now", years: -2 },
  明年: { from: "now", years: 1 },
  同年: { from: "previous", years: 0 },
  当年: { from: "previous", years: 0 },
  那年: { from: "previous", years: 0 },
  次年: { from: "previous", years: 1 },
  翌年: { from: "previous", years: 1 },
  第二年: { from: "previous", years: 1 },
};
const MONTH_WORDS: Readonly<Record<string, Counted>> = {
  本月: { from: "now", months: 0 },
  这个月: { from: "now", months: 0 },
  上月: { from: "now", months: -1 },
  上个月: { from: "now", months: -1 },
  下月: { from: "now", months: 1 },
  下个月: { from: "now", months: 1 },
  当月: { from: "previous", months: 0 },
  同月: { from: "previous", months: 0 },
  次月: { from: "previous", months: 1 },
};

export const yearWord = (name = "yearWord") =>
  `(?<${name}>(?<![目此之以当多几先])前年|${words(YEAR_WORDS, "前年")})的?`;
export const monthWord = (name = "monthWord") => `(?<${name}>${words(MONTH_WORDS, "")})的?`;

/** A year by its number or by a word, for dates with a day. */
export const anyYear = `(?:${yearBeforeDay()}|${yearWord()})${S}`;
/** A month by its number or by a word. */
export const anyMonth = `(?:${month()}|${monthWord()})`;

export const YEAR_BEGINS = ["0年", "’0", "'0", "‘0"] as const;
export const YEAR_WORD_BEGINS = [...Object.keys(YEAR_WORDS).filter((word) => word !== "第二年"), "第0"] as const;
export const MONTH_BEGINS = ["0月", "元月"] as const;
export const MONTH_WORD_BEGINS = ["本月", "这个", "上月", "上个", "下月", "下个", "当月", "同月", "次月"] as const;
/** Wherever a date with a month can begin. */
export const ALL_BEGINS = [...YEAR_BEGINS, ...YEAR_WORD_BEGINS, ...MONTH_BEGINS, ...MONTH_WORD_BEGINS] as const;

/** Behind a year or a month that stands alone: the words go on to tell what was done then. */
export const TELLS =
  "(?=[，,]|就|曾|与|双方|来访(?![客人游旅量者])|[^\\d〇一二三四五六七八九十，。；年月度第级届版起以来前后底初新大招毕春秋上下中开工校民]{0,8}(?:签|访|揭牌)(?![下订署]?的[第首]))";

const WEEKDAY_SIGNS = "一二三四五六日";
/** A weekday behind a date: （星期二）, 星期二; 周二 without brackets only where no name can be meant. */
export const WEEKDAY_BESIDE = `(?:${S}（${S}(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])${S}）|${S}(?:星期|礼拜)(?<weekday2>[一二三四五六日天])|${S}周(?<weekday3>[一二三四五六日])(?=[，,、 上下早晚中]))?`;

function words(table: Readonly<Record<string, unknown>>, without: string): string {
  return Object.keys(table)
    .filter((word) => word !== without)
    .join("|");
}

/** Reads a captured numeral; undefined where the group took no part. */
export function field(match: RegExpExecArray, name: string): number | undefined {
  const text = match.groups?.[name];
  if (text === undefined) return undefined;
  return text === "元" ? 1 : (readNumeral(text.replace(/^['’‘]/u, "")) ?? undefined);
}

/** The year of a match of `anyYear`, as a number or counted. */
export function saidYear(match: RegExpExecArray, number = "year", word = "yearWord"): SaidDate {
  const named = match.groups?.[word];
  return named === undefined ? { year: field(match, number) } : { counted: YEAR_WORDS[named] };
}

/** Year and month of a match of `anyYear` and `anyMonth`. */
export function saidMonth(match: RegExpExecArray): SaidDate {
  const named = match.groups?.monthWord;
  return named === undefined ? { ...saidYear(match), month: field(match, "month") } : { counted: MONTH_WORDS[named] };
}

/** 1 for 一 to 7 for 日 and 天. */
export function readWeekday(sign: string): number {
  return (WEEKDAY_SIGNS.indexOf(sign === "天" ? "日" : sign) + 1) as number;
}

/** The weekday that stands beside a date, 1 for Monday. */
export function besideWeekday(match: RegExpExecArray): number | undefined {
  const { weekday, weekday2, weekday3 } = match.groups ?? {};
  const sign = weekday ?? weekday2 ?? weekday3;
  return sign === undefined ? undefined : readWeekday(sign);
}

/** A pattern that is tried at one place. */
export const at = (source: string) => new RegExp(source, "uy");
