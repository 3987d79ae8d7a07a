import type { Span } from "../../../../model/span.ts";
import { readNumeral } from "../../../text/numerals.ts";
import { PatternFamily } from "../../../text/patternFamily.ts";

/** A year that heads a chronicle: 2018年大事记, 2021年工作回顾, 大事记（一九九七年）. */
const CHRONICLE_YEAR =
  /(?<![\d\-－–—~～至])((?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})年?(?:度)?(?!学年)[^，。\n]{0,12}(?:大事记|大事|纪事|回顾|综述|盘点|年报|年鉴|简报|月报|周报|史长编|长编|年表)|(?:大事记|纪事|年表|年鉴)[（(]((?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})年?[）)]/u;
const CHRONICLES = new PatternFamily([CHRONICLE_YEAR]);
/** The two years of a school year: 2022-2023学年大事记. */
const SCHOOL_YEAR = /(?<!\d)((?:19|20)\d{2})年?[-－–—~～至/](?:(?:19|20)?\d{2})学年/u;
const YEAR_IN_TITLE = /(?<![\d自到至从前-])((?:19|20)\d{2})年(?!前|来|以|起|度|级|届|-|—|至)/u;
const OPENING = 60;

/** 简报　2018年第9期 */
const ISSUE = /(?<!\d)((?:19|20)\d{2})年第\s?([\d一二三四五六七八九十]{1,3})\s?期/u;
const ISSUES = new PatternFamily([ISSUE]);
const NO_PARAGRAPH: Span = { start: 0, end: 0 };
/** So many paragraphs may stand above the news. */
const HEAD = 4;

/** A line that is nothing but a year, a month, or both: 2023年, 三月, 【3月】, 2023年3月：, 次年3月. */
const HEADING =
  /^[\s【[（(●■◆▶#*]*(?:((?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})\s?年(?:度)?\s?|(次年|翌年|同年|当年)\s?(?=[元\d一二三四五六七八九十]))?(?:(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|元)\s?月(?:份)?)?(?:大事记)?[\s】\]）):：]*$/u;
const LONGEST_HEADING = 20;

/** 统计周期：2023年1月1日至… says what a table counts, not when something happened. */
const PERIOD = /统计周期|统计时间|起止/u;
const COUNTED_YEAR = /统计(?:周期|时间)[:：]\s*((?:19|20)\d{2})[^\n]{0,30}/u;

/** A year or month that holds for what stands below it. */
export interface Heading {
  readonly year: number | null;
  readonly month: number | null;
  /** Of 同年 and 次年, how many years behind the year that the text is at. */
  readonly yearsOn: number | null;
  readonly text: string;
}

/** A year with the words that name it. */
export interface NamedYear {
  readonly year: number;
  readonly text: string;
  /** A school year, which begins in it and ends in the next one. */
  readonly school?: true;
}

interface Titled {
  readonly title: string | null;
  readonly text: string;
  readonly paragraphs: readonly Span[];
}

/** The year of a chronicle, from its title or first line, or from the period that its figures are counted over; else null. */
export function chronicleYear({ title, text, paragraphs }: Titled): NamedYear | null {
  const first = paragraphs[0];
  const candidates = [title ?? "", first ? text.slice(first.start, Math.min(first.end, first.start + OPENING)) : ""];
  for (const candidate of candidates) {
    const match = CHRONICLES.mayMatch(candidate) === 0 ? null : CHRONICLE_YEAR.exec(candidate);
    const year = match && readNumeral(match[1] ?? match[2] ?? "");
    const school = match && SCHOOL_YEAR.exec(candidate);
    if (school) return { year: Number(school[1]), text: school[0], school: true };
    if (match && year) return { year, text: match[0] };
  }
  const issue = issueYear(text, paragraphs);
  if (issue) return issue;
  const period = text.includes("统计") ? COUNTED_YEAR.exec(text) : null;
  return period ? { year: Number(period[1]), text: period[0] } : null;
}

/** A newsletter's own number says the year of its news, but for its first, which may tell of the December before. */
function issueYear(text: string, paragraphs: readonly Span[]): NamedYear | null {
  for (let i = 0; i < HEAD && i < paragraphs.length; i++) {
    const { start, end } = paragraphs[i] ?? NO_PARAGRAPH;
    const match =
      end - start > OPENING || ISSUES.mayMatch(text, start, end) === 0 ? null : ISSUE.exec(text.slice(start, end));
    if (match && !/^(?:1|一)$/u.test(match[2] ?? "")) return { year: Number(match[1]), text: match[0] };
  }
  return null;
}

/** A year that the title names: 2023年合作大事; null where it has none. */
export function titleYear(title: string | null): NamedYear | null {
  const match = YEAR_IN_TITLE.exec(title ?? "");
  return match ? { year: Number(match[1]), text: match[0] } : null;
}

/** Reads a paragraph as a heading that names a year, a month or both; null where it is none. */
export function readHeading(text: string, { start, end }: Span): Heading | null {
  if (end - start > LONGEST_HEADING) return null;
  const line = text.slice(start, end);
  const match = HEADING.exec(line);
  if (!match || (match[1] === undefined && match[3] === undefined)) return null;
  const [, year, counted, named] = match;
  const month = named === undefined ? null : named === "元" ? 1 : readNumeral(named);
  const yearsOn = counted === undefined ? null : Number(counted === "次年" || counted === "翌年");
  return { year: year === undefined ? null : readNumeral(year), month, yearsOn, text: line.trim() };
}

/** Finds out which paragraphs say what their figures are counted over; asks the whole text first. */
export function periodTest(text: string): (paragraph: Span) => boolean {
  if (!text.includes("统计") && !text.includes("起止")) return () => false;
  return ({ start, end }) => PERIOD.test(text.slice(start, end));
}
