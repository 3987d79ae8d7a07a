import type { Span } from "../../model/span.ts";

const WEEKDAY = /^\s?[（(]?(?:星期|周|礼拜)([一二三四五六日天])/u;
const NAMES = "日一二三四五六";

/** A weekday with the place of its words in the article's text. */
export interface Weekday {
  /** 0 is Sunday. */
  readonly day: number;
  readonly words: string;
  readonly span: Span;
}

/** The weekday that stands in or right behind the words of a date: 12月8日（星期五）. Null where there is none. */
export function weekdayAfter(text: string, date: Span): Weekday | null {
  const within = /(?:星期|周|礼拜)[一二三四五六日天]/u.exec(text.slice(date.start, date.end));
  const from = within ? date.start + within.index : date.end;
  const match = WEEKDAY.exec(text.slice(from, from + 8));
  const name = match?.[1]?.replace("天", "日");
  if (!match || name === undefined) return null;
  const start = from + (match[0].match(/^[\s（(]*/u)?.[0].length ?? 0);
  const end = from + match[0].length;
  return { day: NAMES.indexOf(name), words: text.slice(start, end), span: { start, end } };
}

/** The weekday of a day, in days since 1970-01-01, which was a Thursday; 0 is Sunday. */
export function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}
