import { calendarDay, dayNumber, formatEdtf } from "../../model/edtf.ts";

const EPOCH = /^([1-9]\d{8,9})(?:\d{3})?(?:\.\d{1,9})?$/;
const DAY = 86_400;
/** Chinese pages mean their own clock, eight hours ahead of UTC. */
const BEIJING = 8 * 3600;

/**
 * The day of a time that is kept as a number, in seconds or milliseconds since 1970-01-01 UTC, by the clock of
 * Beijing: EDTF, `2024-01-25`. Null for any other text, and for times before 1973, which are numbers of another kind.
 */
export function readEpochDay(text: string): string | null {
  const seconds = EPOCH.exec(text.trim())?.[1];
  if (seconds === undefined) return null;
  const date = calendarDay(dayNumber(1970, 1, 1) + Math.floor((Number(seconds) + BEIJING) / DAY));
  return formatEdtf({ start: date, end: date, uncertain: false });
}
