/** Words that say a value literally, for values that a person gave and no rule read. */

import { type CalendarDate, type DateField, parseEdtf } from "../model/edtf.ts";
import type { Span } from "../model/span.ts";

const DATE_FIELDS: readonly DateField[] = ["year", "month", "day"];

/** A shorter name stands in too many words that mean something else. */
const SHORTEST_NAME = 2;

/** Where one of several names stands in a stretch of a text, longer names first; no two places overlap. */
export function placesOfNames(text: string, within: Span, names: readonly string[]): Span[] {
  const found: Span[] = [];
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  for (const name of longestFirst) {
    if (name.length < SHORTEST_NAME) continue;
    for (let start = text.indexOf(name, within.start); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (end > within.end) break;
      if (found.every((one) => one.end <= start || end <= one.start)) found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** How one end of a date is written, the fullest way first. */
function writtenEnd({ year, month, day }: CalendarDate): string[] {
  if (month === null) return year === null ? [] : [`${year}年`];
  const two = (number: number) => String(number).padStart(2, "0");
  if (day === null)
    return year === null ? [`${month}月`] : [`${year}年${month}月`, `${year}-${two(month)}`, `${month}月`];
  const short = `${month}月${day}日`;
  if (year === null) return [short];
  const numbers = [".", "/"].flatMap((sign) => [
    [year, month, day].join(sign),
    [year, two(month), two(day)].join(sign),
  ]);
  return [
    `${year}年${short}`,
    `${year}年${two(month)}月${two(day)}日`,
    `${year}-${two(month)}-${two(day)}`,
    ...numbers,
    short,
  ];
}

/** How the end of a range is written behind its start: 7日, 4月2日. */
function writtenRest(start: CalendarDate, end: CalendarDate): string[] {
  const sameMonth = start.year === end.year && start.month === end.month && end.day !== null;
  return [...(sameMonth ? [`${end.day}日`] : []), ...writtenEnd(end)];
}

const isDigit = (text: string, at: number) => /[\d０-９]/.test(text.charAt(at));

/**
 * The first place in a stretch of a text that says a date, of a range its start with its end where both stand together; null
 * where none does. 3月5日 does not stand in 13月5日.
 * @param edtf the date
 */
export function placeOfDate(text: string, within: Span, edtf: string): Span | null {
  const date = parseEdtf(edtf);
  if (!date) return null;
  const { start, end } = date;
  const starts = writtenEnd(start);
  const ranges =
    end === start
      ? []
      : starts.flatMap((first) => {
          const from = [first, first.replace(/日$/, "")];
          return from.flatMap((one) =>
            ["至", "-", "—", "到", "~", "～"].flatMap((sign) =>
              writtenRest(start, end).map((rest) => one + sign + rest),
            ),
          );
        });
  for (const words of [...ranges, ...starts]) {
    for (let at = text.indexOf(words, within.start); at >= 0; at = text.indexOf(words, at + 1)) {
      const after = at + words.length;
      if (after > within.end) break;
      const cut = isDigit(text, at - 1) || (isDigit(text, after - 1) && isDigit(text, after));
      if (!cut) return { start: at, end: after };
    }
  }
  return null;
}

/**
 * The fields of a date that words which {@link placeOfDate} found do not say, or of which no words were found: the year, where
 * they say but the day of a month; of a range, what tells its end from its start, where they say but that.
 * @param words empty where none were found
 */
export function unsaidFields(words: string, edtf: string): DateField[] {
  const date = parseEdtf(edtf);
  if (!date) return [];
  const { start, end } = date;
  const isStartOnly = writtenEnd(start).includes(words);
  return DATE_FIELDS.filter((field) => {
    if (start[field] === null && end[field] === null) return false;
    if (words === "" || (isStartOnly && start[field] !== end[field])) return true;
    return field === "year" && !words.includes(String(start.year));
  });
}

/** The place of words in a text: where they are said to stand, else where they stand once; or how they do not. */
export function placeOfWords(text: string, words: string, said: Span): Span | "words-gone" | "words-twice" {
  if (text.slice(said.start, said.end) === words) return { start: said.start, end: said.end };
  const start = text.indexOf(words);
  if (start < 0) return "words-gone";
  return text.indexOf(words, start + 1) < 0 ? { start, end: start + words.length } : "words-twice";
}
