import { type CalendarDate, dayNumber, daysInMonth, isCalendarDate } from "../../../../model/edtf.ts";
import type { Implied } from "./impliedRules.ts";
import { edtfOf, holding, isAfter, type KnownDate, type Passage, shiftMonth } from "./passage.ts";
import { type Place, settleYear } from "./settleYear.ts";

/** So much earlier in the month, a day is one of the next month (29日 … 2日). */
const TURN_OF_MONTH = 15;

/**
 * Settles a day that stands alone: from the date before in the paragraph, the heading of the section, the last date
 * before it, or as the latest such day up to the publication.
 */
export function settleBareDay(day: number, passage: Passage, place: Place, implied: Implied): CalendarDate | null {
  const { heading, paragraph } = passage;
  const before = holding(passage.day, place.at);
  if (before?.paragraph === paragraph || (before && heading?.month == null)) {
    const date = besideKnown(day, before, passage);
    if (date) {
      implied.add(["year", "month"], "date/same-passage", edtfOf(before));
      return date;
    }
  } else if (heading?.month != null) {
    implied.add(["month"], "date/heading-month", heading.text);
    return settleYear({ year: heading.year ?? undefined, month: heading.month, day }, passage, place, implied);
  }
  const month = holding(passage.month, place.at);
  if (month && month.start.day === null && month.paragraph === paragraph) {
    const date = { ...month.end, day };
    if (isCalendarDate(date) && !(passage.now && isAfter(date, passage.now.date))) {
      implied.add(["year", "month"], "date/same-passage", edtfOf(month));
      return date;
    }
  }
  return latestSuchDay(day, passage, implied);
}

/** The day of the month within a span of days, or else near to it; null where that would be after the publication. */
function besideKnown(day: number, { start, end }: KnownDate, { now }: Passage): CalendarDate | null {
  const candidates: CalendarDate[] = [];
  if (start.day !== null && day >= start.day) candidates.push({ ...start, day });
  candidates.push({ ...end, day });
  if (end.year !== null && end.month !== null) candidates.push({ ...shiftMonth(end.year, end.month, 1), day });
  const inside = candidates.find((date) => isCalendarDate(date) && isWithin(date, start, end));
  if (inside) return inside;
  const turned = end.day !== null && end.day - day >= TURN_OF_MONTH;
  const likely = turned ? [...candidates].reverse() : candidates.slice(0, 2);
  return (
    likely.find((date) => isCalendarDate(date) && !(now && isAfter(date, now.date) && !isAfter(end, now.date))) ?? null
  );
}

function isWithin(date: CalendarDate, start: CalendarDate, end: CalendarDate): boolean {
  return !isAfter(start, date) && !isAfter(date, end);
}

function latestSuchDay(day: number, { now }: Passage, implied: Implied): CalendarDate | null {
  if (!now || now.date.year === null || now.date.month === null || now.date.day === null) return null;
  for (let months = 0; months > -3; months--) {
    const { year, month } = shiftMonth(now.date.year, now.date.month, months);
    if (day > daysInMonth(year, month) || (months === 0 && day > now.date.day)) continue;
    implied.add(["year", "month"], now.told ? "date/nearest-told" : "date/nearest-past", now.text);
    return { year, month, day };
  }
  return null;
}

/** Days since 1970-01-01 of a date that names its day; null where it does not. */
export function numberOf({ year, month, day }: CalendarDate): number | null {
  return year === null || month === null || day === null ? null : dayNumber(year, month, day);
}
