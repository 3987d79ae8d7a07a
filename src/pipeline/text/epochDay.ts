import { calendarDay, dayNumber, formatEdtf } from "../../model/edtf.ts";
import { anchored } from "./anchored.ts";
import { readDay } from "./writtenDay.ts";

const EPOCH = anchored(/^([1-9]\d{8,9})(?:\d{3})?(?:\.\d{1,9})?$/);
const DAY = 86_400;
/** Chinese pages mean their own clock, eight hours ahead of UTC. */
const BEIJING = 8 * 3600;

function dayAt(number: number): string {
  const date = calendarDay(number);
  return formatEdtf({ start: date, end: date, uncertain: false });
}

/**
 * The day of a time that is kept as a number, in seconds or milliseconds since 1970-01-01 UTC, by the clock of
 * Beijing: EDTF, `2024-01-25`. Null for any other text, and for times before 1973, which are numbers of another kind.
 */
export function readEpochDay(text: string): string | null {
  const seconds = EPOCH.exec(text.trim())?.[1];
  if (seconds === undefined) return null;
  return dayAt(dayNumber(1970, 1, 1) + Math.floor((Number(seconds) + BEIJING) / DAY));
}

/** Exactly 16:00 UTC is the midnight of Beijing with which systems keep a day without a time. */
const BEIJING_MIDNIGHT = anchored(/^(\d{4})-(\d{2})-(\d{2})T16:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)$/);

/**
 * The day that a program wrote down, as EDTF: a day in any written form (`readDay`), a number of seconds or
 * milliseconds (`readEpochDay`), or the midnight of Beijing in UTC (`2023-05-05T16:00:00.000Z` is 2023-05-06). Other
 * times of day change nothing. Null where there is none.
 */
export function readRecordedDay(text: string): string | null {
  const written = readDay(text)?.day ?? null;
  const midnight = written === null ? null : BEIJING_MIDNIGHT.exec(text.trim());
  if (!midnight) return written ?? readEpochDay(text);
  return dayAt(dayNumber(Number(midnight[1]), Number(midnight[2]), Number(midnight[3])) + 1);
}
