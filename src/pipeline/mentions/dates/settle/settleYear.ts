import { type CalendarDate, isCalendarDate } from "../../../../model/edtf.ts";
import type { SaidDate } from "../dateRule.ts";
import type { Implied } from "./impliedRules.ts";
import { firstNotBefore, holding, isAfter, type KnownDate, latestNotAfter, order, type Passage } from "./passage.ts";

/** How far apart two dates of one paragraph may lie to share a year, in days: a journey, not a history. */
const PASSAGE_DAYS_BEHIND = 62;
const PASSAGE_DAYS_BEFORE = 7;
/** What is announced lies no further ahead, in days. */
export const AHEAD_DAYS = 183;

/** So many days behind the day that heads it a diary goes on. */
const DIARY_DAYS = 31;

/** Where a date stands, and whether the words announce it. */
export interface Place {
  readonly at: number;
  readonly ahead: boolean;
}

/** Settles the year of a date that names at least a month or a year; null where it is no date of the calendar. */
export function settleYear(
  said: SaidDate,
  passage: Passage,
  { at, ahead }: Place,
  implied: Implied,
): CalendarDate | null {
  const month = said.month ?? null;
  const day = said.day ?? null;
  if (said.year !== undefined) return { year: fullYear(said.year, passage, implied), month, day };
  if (month === null) return null;

  const { now, sentenceYear, heading, chronicle, titleYear } = passage;
  if (ahead && now) {
    const next = firstNotBefore(month, day, now.date);
    if (next && order(next) - order(now.date) <= AHEAD_DAYS) {
      implied.add(["year"], "date/announced", now.text);
      return next;
    }
  }
  const near = nearAnchor(month, day, passage, at);
  if (near) {
    implied.add(["year"], "date/same-passage", near.text);
    return near.date;
  }
  if (sentenceYear && at < sentenceYear.until) {
    const date = { year: sentenceYear.year, month, day };
    if (isCalendarDate(date) && !(now && isAfter(date, now.date))) {
      implied.add(["year"], "date/same-passage", sentenceYear.text);
      return date;
    }
  }
  const headed = heading?.year != null ? { year: heading.year, text: heading.text } : chronicle;
  if (headed) {
    const year = "school" in headed ? yearOfSchoolYear(headed.year, month) : headed.year;
    if (year !== null) implied.add(["year"], "date/heading-year", headed.text);
    return { year, month, day };
  }
  if (now?.heads) {
    const next = firstNotBefore(month, day, now.date);
    if (next && order(next) - order(now.date) <= DIARY_DAYS) {
      implied.add(["year"], "date/same-passage", now.text);
      return next;
    }
  }
  const coming = besideAnnounced(month, day, passage);
  if (coming) {
    implied.add(["year"], "date/same-passage", coming.text);
    return coming.date;
  }
  if (now) {
    const latest = latestNotAfter(month, day, now.date);
    if (latest) implied.add(["year"], now.told ? "date/nearest-told" : "date/nearest-past", now.text);
    return latest;
  }
  const earlier = passage.earlier;
  if (earlier) {
    implied.add(["year"], "date/same-passage", earlier.text);
    return { year: earlier.end.year, month, day };
  }
  const named = behindMonth(month, day, holding(passage.month, at));
  if (named) {
    implied.add(["year"], "date/same-passage", named.text);
    return named.date;
  }
  if (titleYear) implied.add(["year"], "date/heading-year", titleYear.text);
  return { year: titleYear?.year ?? null, month, day };
}

/** The holidays in August may be those before a school year or those behind it. */
const AUGUST = 8;

function yearOfSchoolYear(first: number, month: number): number | null {
  return month === AUGUST ? null : month < AUGUST ? first + 1 : first;
}

/** A day close to a date of the same paragraph that says its year, and not after the publication unless that one is. */
function nearAnchor(month: number, day: number | null, passage: Passage, at: number) {
  const anchor = holding(passage.anchor, at);
  if (!anchor || anchor.start.year === null) return null;
  const future = passage.now !== null && isAfter(anchor.end, passage.now.date);
  for (const year of [anchor.start.year, anchor.start.year + 1]) {
    const date = { year, month, day };
    if (!isCalendarDate(date) || (passage.now && !future && isAfter(date, passage.now.date))) continue;
    const before = order(anchor.start) - order(date);
    const behind = order(date) - order(anchor.end);
    if (before <= PASSAGE_DAYS_BEFORE && behind <= PASSAGE_DAYS_BEHIND) return { date, text: anchor.text };
  }
  return null;
}

/** A day near to one that the article names with its year and that is still to come: 拟于2022年9月15日举办 … 9月14日报到. */
function besideAnnounced(month: number, day: number | null, { now, earlier }: Passage) {
  if (!now || !earlier || earlier.start.year === null || !isAfter(earlier.start, now.date)) return null;
  const date = { year: earlier.start.year, month, day };
  const near = isCalendarDate(date) && Math.abs(order(date) - order(earlier.start)) <= DIARY_DAYS;
  return near ? { date, text: earlier.text } : null;
}

/** A day soon behind the beginning of a month that was named with its year: 2007年10月底率团赴德 … 10月25日. */
function behindMonth(month: number, day: number | null, known: KnownDate | null) {
  if (!known || known.start.year === null) return null;
  const date = firstNotBefore(month, day, { ...known.start, day: null });
  return date && order(date) - order(known.end) <= PASSAGE_DAYS_BEHIND ? { date, text: known.text } : null;
}

/** 24年 is 2024 as seen from 2024, and 98年 is 1998; without a publication date, years up to 49 are of this century. */
function fullYear(year: number, { now }: Passage, implied: Implied): number {
  if (year >= 100) return year;
  const last = now?.date.year ?? 2049;
  implied.add(["year"], "date/century", now?.text ?? "");
  return 2000 + year <= last + 1 ? 2000 + year : 1900 + year;
}
