import { type CalendarDate, calendarDay } from "../../../../model/edtf.ts";
import type { Counted, SaidDate } from "../dateRule.ts";
import type { Implied, ImpliedRule } from "./impliedRules.ts";
import { edtfOf, holding, isAfter, type Passage, shiftMonth } from "./passage.ts";
import { numberOf, settleBareDay } from "./settleBareDay.ts";
import { type Place, settleYear } from "./settleYear.ts";

/** Why a year counted from the publication date was implied, by the distance in years. */
const YEAR_RULES: Readonly<Record<number, ImpliedRule>> = {
  [-2]: "date/earlier-year",
  [-1]: "date/last-year",
  0: "date/this-year",
  1: "date/next-year",
};
const WEEK = 7;
const COMMON_YEAR = 2001;

/** 1 for Monday to 7 for Sunday of a day since 1970-01-01, which was a Thursday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % WEEK) + WEEK) % WEEK) + 1;
}

/** Settles a date that the words count from another: 去年, 本月, 昨日, 次日, 上周五. Null where that other is not known. */
export function settleCounted(
  said: SaidDate,
  counted: Counted,
  passage: Passage,
  place: Place,
  implied: Implied,
): CalendarDate | null {
  if (said.weekday !== undefined) return settleWeekday(said.weekday, said, counted, passage, place, implied);
  if (counted.years !== undefined) return settleYears(said, counted, counted.years, passage, implied);
  if (counted.months !== undefined) return settleMonths(said, counted, counted.months, passage, place, implied);
  if (counted.weeks !== undefined) return settleWeeks(counted.weeks, passage, implied);
  if (counted.days !== undefined || counted.nth !== undefined)
    return settleDays(said, counted, passage, place, implied);
  const now = passage.published ?? passage.now;
  if (!now) return null;
  implied.add(now.date.month === null ? ["year"] : ["year", "month"], "date/recently", now.text);
  return { ...now.date, day: null };
}

function settleYears(
  said: SaidDate,
  { from }: Counted,
  years: number,
  passage: Passage,
  implied: Implied,
): CalendarDate | null {
  const month = said.month ?? null;
  const day = said.day ?? null;
  const now = passage.published ?? passage.now;
  const base = from === "now" ? now && now.date.year !== null && { year: now.date.year, text: now.text } : passage.year;
  if (!base) return month === null ? null : { year: null, month, day };
  implied.add(["year"], from === "now" ? (YEAR_RULES[years] ?? "date/earlier-year") : "date/same-passage", base.text);
  return { year: base.year + years, month, day };
}

function settleMonths(
  said: SaidDate,
  { from }: Counted,
  months: number,
  passage: Passage,
  place: Place,
  implied: Implied,
): CalendarDate | null {
  const { now: told, published, month, heading } = passage;
  const day = said.day ?? null;
  if (heading?.month != null && (from === "heading" || (from === "now" && months === 0))) {
    implied.add(["month"], "date/heading-month", heading.text);
    return settleYear(
      { year: heading.year ?? undefined, month: heading.month, day: said.day },
      passage,
      place,
      implied,
    );
  }
  if (from === "heading") return null;
  const now = published ?? told;
  const known = from === "now" ? null : holding(month, place.at);
  const base = from === "now" ? now?.date : known?.end;
  if (!base || base.year === null || base.month === null) return null;
  if (known) implied.add(["year", "month"], "date/same-passage", edtfOf(known));
  else implied.add(["year", "month"], "date/publication", now?.text ?? "");
  return { ...shiftMonth(base.year, base.month, months), day };
}

function settleDays(
  said: SaidDate,
  { from, days, nth }: Counted,
  passage: Passage,
  { at }: Place,
  implied: Implied,
): CalendarDate | null {
  const known = from === "now" ? null : holding(passage.day, at);
  const base = from === "now" ? passage.now?.date : days === undefined || days <= 0 ? known?.start : known?.end;
  // 次日 of a day whose year is open: only where it is the same day in all years, which the end of February is not.
  const open = known !== null && base?.year === null;
  const number = base ? numberOf(open ? { ...base, year: COMMON_YEAR } : base) : null;
  const ahead = days ?? (nth ?? 1) - 1;
  if (number === null || (open && ahead !== 0 && base.month === 2)) return null;
  const basis = known ? edtfOf(known) : (passage.now?.text ?? "");
  const counted = calendarDay(number + ahead);
  if (open && counted.month === 2 && ahead < 0) return null;
  const date = open ? { ...counted, year: null } : counted;
  implied.add(said.day === undefined ? ["year", "month", "day"] : ["year", "month"], "date/relative-day", basis);
  return said.day === undefined ? date : { ...date, day: said.day };
}

function settleWeeks(weeks: number, { now }: Passage, implied: Implied): CalendarDate | null {
  const number = now ? numberOf(now.date) : null;
  if (!now || number === null) return null;
  implied.add(["year", "month", "day"], "date/weekday", now.text);
  return calendarDay(number - weekdayOf(number) + 1 + WEEK * weeks);
}

function settleWeekday(
  weekday: number,
  said: SaidDate,
  counted: Counted,
  passage: Passage,
  place: Place,
  implied: Implied,
): CalendarDate | null {
  const found = findWeekday(weekday, counted, passage, place);
  if (said.day !== undefined && said.day !== found?.date.day) return settleBareDay(said.day, passage, place, implied);
  if (!found) return null;
  implied.add(said.day === undefined ? ["year", "month", "day"] : ["year", "month"], "date/weekday", found.basis);
  return found.date;
}

function findWeekday(weekday: number, { from, weeks }: Counted, { now, day, paragraph }: Passage, { at }: Place) {
  const today = now ? numberOf(now.date) : null;
  if (from === "now") {
    if (!now || today === null) return null;
    return { date: calendarDay(today - weekdayOf(today) + weekday + WEEK * (weeks ?? 0)), basis: now.text };
  }
  const known = holding(day, at);
  const start = known?.paragraph === paragraph ? numberOf(known.start) : null;
  if (known && start !== null) {
    const date = calendarDay(start + ((weekday - weekdayOf(start) + WEEK) % WEEK));
    if (!now || !isAfter(date, now.date)) return { date, basis: edtfOf(known) };
  }
  if (!now || today === null) return null;
  return { date: calendarDay(today - ((weekdayOf(today) - weekday + WEEK) % WEEK)), basis: now.text };
}
