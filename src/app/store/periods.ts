import { calendarDay, dayNumber, daysInMonth } from "../../model/edtf.ts";

/** A period of the calendar that events are counted in. `tenDays` is the Chinese 旬: 1–10, 11–20, 21–end of a month. */
export type PeriodUnit = "day" | "tenDays" | "month" | "quarter" | "year" | "decade";

export interface Period {
  readonly unit: PeriodUnit;
  /** Days since 1970-01-01, both inclusive. */
  readonly first: number;
  readonly last: number;
}

/** Units from fine to coarse with their shortest length in days. */
const SHORTEST: readonly (readonly [PeriodUnit, number])[] = [
  ["day", 1],
  ["tenDays", 8],
  ["month", 28],
  ["quarter", 90],
  ["year", 365],
  ["decade", 3652],
];

/** The finest unit, but for `without`, of which every period is at least `width` pixels wide; decades may be narrower. */
export function unitFor(pixelsPerDay: number, width: number, without: PeriodUnit | null = null): PeriodUnit {
  return SHORTEST.find(([unit, days]) => unit !== without && days * pixelsPerDay >= width)?.[0] ?? "decade";
}

function months(unit: PeriodUnit, year: number, month: number, count: number): Period {
  const lastMonth = month + count - 1;
  const endYear = year + Math.floor((lastMonth - 1) / 12);
  const endMonth = ((lastMonth - 1) % 12) + 1;
  return {
    unit,
    first: dayNumber(year, month, 1),
    last: dayNumber(endYear, endMonth, daysInMonth(endYear, endMonth)),
  };
}

/** The period of a unit that a day (since 1970-01-01) lies in. */
export function periodOf(day: number, unit: PeriodUnit): Period {
  const date = calendarDay(day);
  switch (unit) {
    case "day":
      return { unit, first: day, last: day };
    case "tenDays": {
      const third = Math.min(2, Math.floor((date.day - 1) / 10));
      const last = third === 2 ? daysInMonth(date.year, date.month) : (third + 1) * 10;
      return {
        unit,
        first: dayNumber(date.year, date.month, third * 10 + 1),
        last: dayNumber(date.year, date.month, last),
      };
    }
    case "month":
      return months(unit, date.year, date.month, 1);
    case "quarter":
      return months(unit, date.year, date.month - ((date.month - 1) % 3), 3);
    case "year":
      return months(unit, date.year, 1, 12);
    case "decade":
      return months(unit, date.year - (((date.year % 10) + 10) % 10), 1, 120);
  }
}
