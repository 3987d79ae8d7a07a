import { daysOf, type EdtfDate, formatEdtf, parseEdtf } from "../../model/edtf.ts";
import type { DateMention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import { anchored } from "../text/anchored.ts";
import { UnitSet } from "../text/unitSet.ts";
import type { Sentence } from "./readSentences.ts";

/** A year and a month: a review of the year past is news, what lies before it is history. */
const LONG_AGO_DAYS = 400;

/**
 * The parts of a sentence that its dates govern: from a date to the next; the first reaches back to the beginning.
 * A date inside a noun's description (2019年签订的协议) governs its clause alone; then the date before it goes on.
 */
export function datedSegments(sentence: Sentence): readonly DatedSegment[] {
  if (sentence.dates.length === 0) return NONE;
  const dates = joinLists(sentence, sentence.dates).filter(
    (date) => !isBirth(sentence, date) && !(isPlanned(sentence, date) && tellsNoDeed(sentence, date)),
  );
  const segments: DatedSegment[] = [];
  dates.forEach((date, i) => {
    const before = i === 0 ? undefined : dates[i - 1];
    const isFirst = i === 0 && !isPlanned(sentence, date) && !isTold(sentence, date);
    const start = isFirst ? sentence.span.start : clauseStart(sentence, date.span.start);
    const end = clauseEnd(sentence, dates[i + 1]?.span.start);
    const described = before ? describedUntil(sentence, date, end) : end;
    segments.push({ date, span: { start, end: described } });
    if (before && described < end) segments.push({ date: before, span: { start: described, end } });
  });
  return segments;
}

const NONE: readonly DatedSegment[] = [];

/** A date and the part of the text that it governs. */
interface DatedSegment {
  readonly date: DateMention;
  readonly span: Span;
}

/** Where the clause ends in which a date describes a noun (在2019年签订的框架协议，), else where its segment ends. */
function describedUntil(sentence: Sentence, date: DateMention, end: number): number {
  const words = sentence.text.slice(date.span.end - sentence.span.start, end - sentence.span.start);
  const described =
    /^[^，；。]{0,6}(?:签订|签署|签|达成|缔结|建立|举行|召开|举办|发布|印发)的[^，；。]{2,}?[，；]/u.exec(words);
  return described ? date.span.end + described[0].length : end;
}

/** 双方签订协议，并约定五月再签: the date belongs to the plan alone. */
function isPlanned(sentence: Sentence, date: DateMention): boolean {
  const start = clauseStart(sentence, date.span.start);
  const words = sentence.text.slice(start - sentence.span.start, date.span.start - sentence.span.start);
  return start > sentence.span.start && /(?:约定|商定|将|拟|计划|预计|争取|力争|届时|定于)[^，。；]{0,8}$/u.test(words);
}

/** Whether nothing happened in the clause that a date stands in, up to the next comma. */
function tellsNoDeed(sentence: Sentence, { span }: DateMention): boolean {
  const words = sentence.text.slice(span.end - sentence.span.start);
  const end = span.end + ((words.search(/[，；。]/u) + 1 || words.length + 1) - 1);
  return !sentence.actions.some(
    (action) => action.happened && action.span.start >= span.end && action.span.start < end,
  );
}

/** 6月7日、9日: days of one list are the days of one journey. */
function joinLists(sentence: Sentence, dates: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    const interval = before && isListed(sentence, before, date) ? intervalOf(before, date) : null;
    if (!before || !interval) joined.push(date);
    else {
      const span = { start: before.span.start, end: date.span.end };
      joined[joined.length - 1] = {
        ...before,
        span,
        edtf: formatEdtf(interval),
        implied: [...before.implied, ...date.implied],
      };
    }
  }
  return joined;
}

/** Whether nothing but 、, 和 or 及 stands between two dates. */
function isListed({ text, span }: Sentence, before: DateMention, date: DateMention): boolean {
  return (
    date.span.start - before.span.end === 1 &&
    /^[、和及]$/u.test(text.slice(before.span.end - span.start, date.span.start - span.start))
  );
}

/** From the first day of one date to the last of the next; null where the first is uncertain or not before that. */
function intervalOf(before: DateMention, date: DateMention): EdtfDate | null {
  if (before.edtf.includes("?")) return null;
  return parseEdtf(`${before.edtf.split("/")[0]}/${date.edtf.split("/").at(-1)}`);
}

const BIRTH = anchored(/^(?:出生|生于|生，|逝世|去世)/u);

/** 1966年5月8日出生 dates a person, not what that person did. */
function isBirth(sentence: Sentence, date: DateMention): boolean {
  const behind = date.span.end - sentence.span.start;
  return BIRTH.test(sentence.text.slice(behind, behind + 2));
}

const CLAUSE_ENDS = UnitSet.of("，,；");

/** Where the clause begins that an offset stands in. */
function clauseStart(sentence: Sentence, at: number): number {
  let start = at - sentence.span.start;
  while (start > 0 && !CLAUSE_ENDS.has(sentence.text.charCodeAt(start - 1))) start--;
  return sentence.span.start + start;
}

function clauseEnd(sentence: Sentence, next: number | undefined): number {
  return next === undefined ? sentence.span.end : Math.max(clauseStart(sentence, next), sentence.span.start);
}

/** —— 2022年9月20日 ——: a day with its year, and nothing else. */
export function isDayAlone({ text, span, dates }: Sentence): boolean {
  const [date] = dates;
  if (!date || dates.length > 1 || !/^\d{4}-\d{2}-\d{2}$/.test(date.edtf)) return false;
  const rest = text.slice(0, date.span.start - span.start) + text.slice(date.span.end - span.start);
  return !/[\p{L}\d]/u.test(rest) && /年|\d{4}/u.test(text);
}

/** Whether a date of one sentence may date another: in its paragraph, and below a line that is the day alone. */
export const isBelow = (sentence: Sentence, dated: Sentence): boolean =>
  sentence.paragraph === dated.paragraph || (sentence.paragraph === dated.paragraph + 1 && isDayAlone(dated));

/** A date after the publication: announced, not told. */
export function isAhead(date: DateMention, today: number | null): boolean {
  const days = daysOf(date.edtf);
  return days !== null && today !== null && days.first > today;
}

/** Over a year before the publication: what follows in the article is not about it. */
export function isLongAgo(date: DateMention, today: number | null): boolean {
  const days = daysOf(date.edtf);
  return days !== null && today !== null && today - days.last > LONG_AGO_DAYS;
}

/** The publication date as a day number. */
export function lastDay(published: string | null): number | null {
  return published === null ? null : (daysOf(published)?.last ?? null);
}

/** A date inside the words of a speaker; one that opens the sentence dates the news itself. */
export function isTold(sentence: Sentence, date: DateMention): boolean {
  return sentence.speech && date.span.start - sentence.span.start > 8;
}

/** A year alone: told as history, not as the news. */
export function isHistory(date: DateMention): boolean {
  return /^\d{4}$/.test(date.edtf);
}
