import {
  type CalendarDate,
  calendarDay,
  formatEdtf,
  type ImpliedField,
  isCalendarDate,
} from "../../../../model/edtf.ts";
import type { DateReading, SaidDate } from "../dateRule.ts";
import { Implied } from "./impliedRules.ts";
import { firstNotBefore, order, type Passage, shiftMonth } from "./passage.ts";
import { numberOf, settleBareDay } from "./settleBareDay.ts";
import { settleCounted, weekdayOf } from "./settleCounted.ts";
import { AHEAD_DAYS, type Place, settleYear } from "./settleYear.ts";

/** A reading with all fields that can be had. */
export interface SettledDate {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly edtf: string;
  readonly implied: readonly ImpliedField[];
}

const NEAREST = new Set(["date/nearest-past", "date/nearest-told"]);
const WEEKDAYS = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"];
/** The end of a range in the next month, without its name: 27日至2日. */
const LAST_DAY_OF_TURN = 15;

/** Settles one reading at its place in the text; null where it names no day of the calendar or nothing settles it. */
export function settleDate(
  reading: DateReading,
  words: string,
  passage: Passage,
  place: Place,
  uncertain: boolean,
): SettledDate | null {
  const implied = new Implied();
  const start = settleStart(reading.start, passage, place, implied);
  if (!start || !isCalendarDate(start)) return null;
  const end = reading.end ? settleEnd(reading.end, start, words, passage, place, implied) : start;
  if (!end || !isCalendarDate(end)) return null;
  if (start.year !== null && end.year !== null && order(end) < order(start)) return null;

  const weekday = reading.besideWeekday ?? (reading.start.day === undefined ? undefined : reading.start.weekday);
  const number = numberOf(start);
  // What stays open was not taken from anywhere.
  if (start.year === null) implied.drop("year");
  if (weekday === undefined || number === null || weekdayOf(number) === weekday)
    return { start, end, edtf: formatEdtf({ start, end, uncertain }), implied: implied.fields };
  const sign = WEEKDAYS[weekday - 1] ?? "";
  const next = reading.end || !isLatest(implied.fields) ? null : nextOnWeekday(start, weekday, passage);
  if (next) {
    const byWeekday: ImpliedField = { field: "year", rule: "date/year-of-weekday", basis: sign };
    return { start: next, end: next, edtf: formatEdtf({ start: next, end: next, uncertain }), implied: [byWeekday] };
  }
  implied.add(["day"], "date/weekday-differs", sign);
  return { start, end, edtf: formatEdtf({ start, end, uncertain }), implied: implied.fields };
}

/** Whether nothing but the year is implied, and that as the latest up to the publication. */
function isLatest(implied: readonly ImpliedField[]): boolean {
  return implied.length === 1 && implied[0]?.field === "year" && NEAREST.has(implied[0].rule);
}

/** The same day ahead of the publication where that is the weekday: a notice of what is to come. */
function nextOnWeekday({ month, day }: CalendarDate, weekday: number, { now }: Passage): CalendarDate | null {
  const next = now && month !== null ? firstNotBefore(month, day, now.date) : null;
  const number = next && numberOf(next);
  if (!now || number === null || weekdayOf(number) !== weekday) return null;
  return order(next ?? now.date) - order(now.date) <= AHEAD_DAYS ? next : null;
}

function settleStart(said: SaidDate, passage: Passage, place: Place, implied: Implied): CalendarDate | null {
  if (said.counted) return settleCounted(said, said.counted, passage, place, implied);
  if (said.month === undefined && said.day !== undefined) return settleBareDay(said.day, passage, place, implied);
  return settleYear(said, passage, place, implied);
}

/** The end of a range takes year and month from its start where it has none of its own. */
function settleEnd(
  said: SaidDate,
  start: CalendarDate,
  words: string,
  passage: Passage,
  place: Place,
  implied: Implied,
): CalendarDate | null {
  const { counted } = said;
  if (counted?.weeks !== undefined) {
    const number = numberOf(start);
    return number === null ? null : calendarDay(number + 6);
  }
  if (counted && counted.from !== "start") return settleCounted(said, counted, passage, place, implied);
  const day = said.day ?? null;
  const year = counted ? (start.year === null ? null : start.year + (counted.years ?? 0)) : (said.year ?? start.year);
  if (said.month === undefined) {
    implied.add(["month"], "date/range-start", words);
    if (start.month === null || start.day === null || day === null || day >= start.day) return { ...start, year, day };
    if (day > LAST_DAY_OF_TURN || year === null) return null;
    return { ...shiftMonth(year, start.month, 1), day };
  }
  const end = { year, month: said.month, day };
  const turns =
    !counted && said.year === undefined && order(end) < order({ ...start, day: day === null ? null : start.day });
  return turns && year !== null ? { ...end, year: year + 1 } : end;
}
