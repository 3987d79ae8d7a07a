import type { Weekday } from "../../model/corpus.ts";
import type { Span } from "../../model/span.ts";

/** 周一 may begin the name of a person, 周一鸣, so what follows it must not. */
const WEEKDAY =
  /^\s?[（(，,]?\s?((?:星期|礼拜)([一二三四五六日天])|周([一二三四五六日])(?=[）)，,。、\s]|[上下]午|[早晚凌]|$))/u;
const NAMES = "日一二三四五六";

/** The weekday that stands right behind the words of a date, or ends them: 12月8日（星期五）. Null where there is none. */
export function weekdayAfter(text: string, date: Span): Weekday | null {
  const inside = /(?:星期|周|礼拜)[一二三四五六日天][）)]?$/u.exec(text.slice(date.start, date.end));
  const from = inside ? date.start + inside.index : date.end;
  const match = WEEKDAY.exec(text.slice(from, from + 10));
  const words = match?.[1];
  const name = (match?.[2] ?? match?.[3])?.replace("天", "日");
  if (!match || words === undefined || name === undefined) return null;
  const end = from + match[0].length;
  return { day: NAMES.indexOf(name), words, span: { start: end - words.length, end } };
}

/** The weekday of a day, in days since 1970-01-01, which was a Thursday; 0 is Sunday. */
export function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}
