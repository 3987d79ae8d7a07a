import { edtfDays, parseEdtf } from "../../model/edtf.ts";
import { remembered } from "../text/remembered.ts";

/** How finely a date is said; `open` where its year is not. */
export type Grain = "day" | "days" | "coarse" | "open";

/** A date as far as accounts are held against each other by it. */
export interface DateShape {
  readonly grain: Grain;
  /** First and last day that it can mean, in days since 1970-01-01; 0 where the year is open. */
  readonly first: number;
  readonly last: number;
  /** Month and day of its ends without the year: `12-08`, `12-08/12-10`; null where it names no day. */
  readonly monthDay: string | null;
  /** Equal for dates that mean the same days: `2023-06` and `2023-06?`. */
  readonly key: string;
}

/** Reads the shape of an EDTF date; null where it is none. Each step of the stage asks it anew, of days that come again and again. */
export const dateShape = remembered((edtf): DateShape | null => {
  const date = parseEdtf(edtf);
  if (!date) return null;
  const { start, end } = date;
  const isDay = start.day !== null && end.day !== null;
  const monthDay = isDay ? edtf.replaceAll(/(?:XXXX|\d{4})-|\?/g, "") : null;
  const days = edtfDays(date);
  if (!days) return { grain: "open", first: 0, last: 0, monthDay, key: edtf.replaceAll("?", "") };
  const grain = isDay ? (days.first === days.last ? "day" : "days") : "coarse";
  const { first, last } = days;
  return { grain, first, last, monthDay, key: `${first} ${last}` };
});

/**
 * How two dates can be of one happening: `equal`, one `within` the other, `near` (off by a day), or of the same
 * `month-day` where a year is open; null where they cannot.
 */
export type DateFit = "equal" | "within" | "near" | "month-day";

/** See {@link DateFit}. */
export function dateFit(a: DateShape, b: DateShape): DateFit | null {
  if (a.key === b.key) return "equal";
  if (a.grain === "open" || b.grain === "open") {
    return a.grain !== b.grain && a.monthDay !== null && a.monthDay === b.monthDay ? "month-day" : null;
  }
  if ((a.first <= b.first && a.last >= b.last) || (b.first <= a.first && b.last >= a.last)) return "within";
  if (a.grain === "coarse" || b.grain === "coarse") return null;
  return Math.abs(a.first - b.first) <= 1 && Math.abs(a.last - b.last) <= 1 ? "near" : null;
}
