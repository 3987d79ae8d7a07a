/** Windows of the timeline, and what becomes of them. */
import { FIRST_DAY, LAST_DAY } from "./days.ts";
import type { EventIndex } from "./eventIndex.ts";
import type { DayWindow } from "./viewState.ts";

/** The shortest and the longest window, in days: a week, and all the years that can be written. */
export const SHORTEST = 7;
export const LONGEST = LAST_DAY - FIRST_DAY + 1;

/** The nearest window of so many days that can be shown and written, from a (broken) day on. */
export function within(first: number, length: number): DayWindow {
  const days = Math.min(LONGEST, Math.max(SHORTEST, Math.round(length)));
  const start = Math.min(LAST_DAY - days + 1, Math.max(FIRST_DAY, Math.round(first)));
  return { first: start, last: start + days - 1 };
}

/** The number of days of a window. */
export function lengthOf(window: DayWindow): number {
  return window.last - window.first + 1;
}

/** The window itself, or the nearest that can be shown where it is too short or leaves the years that can be written. */
export function showable(window: DayWindow): DayWindow {
  return zoomed(window, 1);
}

/** A window around the same middle with its length multiplied, kept within {@link SHORTEST} and {@link LONGEST}. */
export function zoomed(window: DayWindow, factor: number): DayWindow {
  const length = lengthOf(window);
  const days = Math.min(LONGEST, Math.max(SHORTEST, Math.round(length * factor)));
  return within(window.first + (length - days) / 2, days);
}

/** A window of the same length in whose middle a row lies, or the window itself where the row is in view already. */
export function revealing(window: DayWindow, index: EventIndex, row: number): DayWindow {
  if (row >= index.dated) return window;
  const first = index.first[row] ?? 0;
  const last = index.last[row] ?? first;
  if (first >= window.first && last <= window.last) return window;
  const length = Math.max(lengthOf(window), (last - first + 1) * 1.2);
  return within((first + last) / 2 - length / 2, length);
}
