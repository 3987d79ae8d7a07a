/** Windows of the timeline that depend on what is there. */
import { lengthOf, revealing, within, zoomed } from "./dayWindow.ts";
import type { EventIndex, Rows } from "./eventIndex.ts";
import { eachReaching, longestDate, placeOfDay } from "./rowsInTime.ts";
import type { DayWindow } from "./viewState.ts";

const SHORTEST_FIT = 28;
/** The first and last day of the first `dated` rows, which are in chronological order; null where there are none. */
export function spanOf(index: EventIndex, rows: Rows, dated: number): DayWindow | null {
  if (dated === 0) return null;
  const longest = longestDate(index);
  let last = Number.NEGATIVE_INFINITY;
  // No date before these is long enough to end later.
  for (let place = dated - 1; place >= 0; place--) {
    const row = rows[place] ?? 0;
    if ((index.first[row] ?? 0) + longest <= last) break;
    last = Math.max(last, index.last[row] ?? last);
  }
  return { first: index.first[rows[0] ?? 0] ?? 0, last };
}

/** The window that shows a span with some room around it. */
export function fitWindow({ first, last }: DayWindow): DayWindow {
  const length = Math.max(SHORTEST_FIT, last - first + 1);
  return within((first + last) / 2 - length * 0.55, length * 1.13);
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
  const nearest = nearestTo(index, rows, dated, window);
  return nearest === null ? next : revealing(next, index, nearest);
}

/** A row in the window near its middle, around which there is none: the next behind it, or what was last before it. */
function nearestTo(index: EventIndex, rows: Rows, dated: number, window: DayWindow): number | null {
  const middle = Math.round((window.first + window.last) / 2);
  const candidates: number[] = [];
  const behind = placeOfDay(index, rows, middle, dated);
  if (behind < dated) candidates.push(rows[behind] ?? 0);
  if (behind > 0) candidates.push(rows[behind - 1] ?? 0);
  eachReaching(index, rows, window.first, (from) => candidates.push(rows[from] ?? 0));
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const row of candidates) {
    const first = index.first[row] ?? 0;
    const last = index.last[row] ?? 0;
    const distance = Math.max(first - middle, middle - last);
    if (first > window.last || last < window.first || distance >= least) continue;
    nearest = row;
    least = distance;
  }
  return nearest;
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

/** A window for a period that was clicked, with a little room at each side. */
export function periodWindow(first: number, last: number): DayWindow {
  const length = last - first + 1;
  return within(first - length * 0.05, length * 1.1);
}

/** How many of the dated rows, which are in chronological order, lie at least partly in the window. */
export function countInWindow(index: EventIndex, rows: Rows, dated: number, window: DayWindow): number {
  const begun = placeOfDay(index, rows, window.first, dated);
  let count = placeOfDay(index, rows, window.last + 1, dated, begun) - begun;
  eachReaching(index, rows, window.first, (from, end) => {
    count += end - from;
  });
  return count;
}
