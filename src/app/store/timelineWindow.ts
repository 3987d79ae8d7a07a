import { FIRST_DAY, LAST_DAY } from "./days.ts";
import type { EventIndex, Rows } from "./eventIndex.ts";
import type { DayWindow } from "./viewState.ts";

const SHORTEST_FIT = 28;
/** The shortest and the longest window, in days: a week, and all the years that can be written. */
export const SHORTEST = 7;
export const LONGEST = LAST_DAY - FIRST_DAY + 1;

function within(first: number, length: number): DayWindow {
  const days = Math.min(LONGEST, Math.max(SHORTEST, Math.round(length)));
  const start = Math.min(LAST_DAY - days + 1, Math.max(FIRST_DAY, Math.round(first)));
  return { first: start, last: start + days - 1 };
}

function lengthOf(window: DayWindow): number {
  return window.last - window.first + 1;
}

/** The window itself, or the nearest that can be shown where it is too short or leaves the years that can be written. */
export function showable(window: DayWindow): DayWindow {
  return zoomed(window, 1);
}

/** The first and last day of the dated rows; null where there are none. */
export function spanOf(index: EventIndex, rows: Rows, dated: number): DayWindow | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < dated; place++) {
    const row = rows[place] ?? 0;
    first = Math.min(first, index.first[row] ?? first);
    last = Math.max(last, index.last[row] ?? last);
  }
  return last < first ? null : { first, last };
}

/** The window that shows a span with some room around it. */
export function fitWindow({ first, last }: DayWindow): DayWindow {
  const length = Math.max(SHORTEST_FIT, last - first + 1);
  return within((first + last) / 2 - length * 0.55, length * 1.13);
}

/** A window around the same middle with its length multiplied, kept within {@link SHORTEST} and {@link LONGEST}. */
export function zoomed(window: DayWindow, factor: number): DayWindow {
  const length = lengthOf(window);
  const days = Math.min(LONGEST, Math.max(SHORTEST, Math.round(length * factor)));
  return within(window.first + (length - days) / 2, days);
}

/**
 * The window zoomed in around what is there: the preferred row where it is in view, else the middle, or the event
 * nearest to it where nothing is left around the middle.
 */
export function zoomedIn(
  index: EventIndex,
  rows: Rows,
  dated: number,
  window: DayWindow,
  factor: number,
  preferred: number | null,
): DayWindow {
  const next = zoomed(window, factor);
  const isIn = (row: number) => (index.first[row] ?? 0) <= window.last && (index.last[row] ?? 0) >= window.first;
  if (preferred !== null && preferred < index.dated && isIn(preferred)) return revealing(next, index, preferred);
  if (countInWindow(index, rows, dated, next) > 0) return next;
  const middle = (window.first + window.last) / 2;
  const distance = (row: number) => Math.abs(((index.first[row] ?? 0) + (index.last[row] ?? 0)) / 2 - middle);
  let nearest: number | null = null;
  for (let place = 0; place < dated; place++) {
    const row = rows[place] ?? 0;
    if (isIn(row) && (nearest === null || distance(row) < distance(nearest))) nearest = row;
  }
  return nearest === null ? next : revealing(next, index, nearest);
}

/** Whether a window may grow: not where it shows twice the events' own already. */
export function canZoomOut(window: DayWindow, fit: DayWindow): boolean {
  return lengthOf(window) < 2 * lengthOf(fit);
}

/** Whether a window shifted by a share of its length still shows some of the events' own window. */
export function canShift(window: DayWindow, fit: DayWindow, share: number): boolean {
  const next = shifted(window, share);
  return share < 0 ? next.last >= fit.first : next.first <= fit.last;
}

/** A window moved by a share of its length; negative is earlier. */
export function shifted(window: DayWindow, share: number): DayWindow {
  const length = lengthOf(window);
  return within(window.first + length * share, length);
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

/** A window for a period that was clicked, with a little room at each side. */
export function periodWindow(first: number, last: number): DayWindow {
  const length = last - first + 1;
  return within(first - length * 0.05, length * 1.1);
}

/** How many of the dated rows lie at least partly in the window. */
export function countInWindow(index: EventIndex, rows: Rows, dated: number, window: DayWindow): number {
  let count = 0;
  for (let place = 0; place < dated; place++) {
    const row = rows[place] ?? 0;
    if ((index.first[row] ?? 0) <= window.last && (index.last[row] ?? 0) >= window.first) count++;
  }
  return count;
}
