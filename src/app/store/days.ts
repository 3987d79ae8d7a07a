import { calendarDay, dayNumber, parseEdtf } from "../../model/edtf.ts";

/** An EDTF day of a known year, `2024-01-04`, in days since 1970-01-01; null for anything else. */
export function parseDay(text: string): number | null {
  const date = parseEdtf(text);
  if (date === null || date.uncertain || text.includes("/")) return null;
  const { year, month, day } = date.start;
  return year === null || month === null || day === null ? null : dayNumber(year, month, day);
}

/** The EDTF day of a number of days since 1970-01-01. */
export function dayText(days: number): string {
  const { year, month, day } = calendarDay(days);
  const pad = (n: number, width: number) => String(n).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The first and the last day that an EDTF date of four digits a year can say. */
export const FIRST_DAY = dayNumber(1, 1, 1);
export const LAST_DAY = dayNumber(9999, 12, 31);

/** Year, month and day of a number of days since 1970-01-01. */
export function calendarOf(days: number): { year: number; month: number; day: number } {
  return calendarDay(days);
}
