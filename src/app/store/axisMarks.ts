import { dayNumber } from "../../model/edtf.ts";
import { calendarOf } from "./days.ts";
import type { DayWindow } from "./viewState.ts";

/** A place on an axis that is labelled. */
export interface AxisMark {
  readonly day: number;
  /** How finely it is said; `month` and `day` leave out what the mark before them says. */
  readonly says: "year" | "yearMonth" | "month" | "full" | "monthDay";
}

/** The room in pixels that a year needs, and that any finer label does. */
const YEAR_ROOM = 46;
const FINE_ROOM = 84;

/** Steps from fine to coarse with the days between two marks at least. */
const STEPS: readonly { readonly unit: "day" | "month" | "year"; readonly step: number; readonly days: number }[] = [
  ...[1, 2, 5, 7, 14].map((step) => ({ unit: "day" as const, step, days: step })),
  ...[1, 3, 6].map((step) => ({ unit: "month" as const, step, days: step * 30 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((step) => ({ unit: "year" as const, step, days: step * 365 })),
];

/**
 * Marks for an axis of `width` pixels, as many as have room for their labels, which begin at their day: none is cut
 * at the end, and no two meet.
 */
export function axisMarks({ first, last }: DayWindow, width: number): AxisMark[] {
  const pixelsPerDay = width / (last - first + 1);
  const room = (unit: "day" | "month" | "year") => (unit === "year" ? YEAR_ROOM : FINE_ROOM);
  const chosen = STEPS.find(({ unit, days }) => days * pixelsPerDay >= room(unit)) ?? STEPS.at(-1);
  if (!chosen) return [];
  const { unit, step } = chosen;
  const fits = ({ day }: AxisMark) => day >= first && (day - first) * pixelsPerDay + room(unit) <= width;
  const shown = (unit === "day" ? dayMarks(first, last, step) : calendarMarks(first, last, unit, step)).filter(fits);
  // The first says all of its date, as no other stands before it.
  return shown.map((mark, place) => (place === 0 && mark.says === "month" ? { ...mark, says: "yearMonth" } : mark));
}

function dayMarks(first: number, last: number, step: number): AxisMark[] {
  const marks: AxisMark[] = [];
  for (let day = first; day <= last; day += step) {
    const isNewYear = day === first || calendarOf(day - step).year !== calendarOf(day).year;
    marks.push({ day, says: isNewYear ? "full" : "monthDay" });
  }
  return marks;
}

function calendarMarks(first: number, last: number, unit: "month" | "year", step: number): AxisMark[] {
  const marks: AxisMark[] = [];
  const yearStep = unit === "year" ? step : 1;
  const { year: lastYear } = calendarOf(last);
  for (let year = Math.floor(calendarOf(first).year / yearStep) * yearStep; year <= lastYear; year += yearStep) {
    if (unit === "year") marks.push({ day: dayNumber(year, 1, 1), says: "year" });
    else {
      for (let month = 1; month <= 12; month += step) {
        marks.push({ day: dayNumber(year, month, 1), says: month === 1 ? "yearMonth" : "month" });
      }
    }
  }
  return marks;
}
