import type { Messages } from "../../i18n/messages.ts";
import { dateText } from "../../store/dateText.ts";
import { calendarOf, dayText } from "../../store/days.ts";
import type { TimelineItem } from "../../store/timelineLayout.ts";
import type { DayWindow } from "../../store/viewState.ts";

/** Several events that are one mark of the drawing: a cluster, or the column of a day. */
export interface Spot extends DayWindow {
  /** Of its mark, which carries it as `data-spot`. */
  readonly key: string;
  readonly rows: Int32Array;
}

/** The key of what is drawn of a band for these rows. */
export function spotKey(band: number, rows: Int32Array): string {
  return `${band}:${rows[0]}`;
}

/** What an item is a spot of; null for a single event, and for a column that opens by zooming in. */
export function spotOf(item: TimelineItem): Spot | null {
  if (item.type === "event" || item.rows.length < 2) return null;
  const { first, last } = item.type === "cluster" ? item : item.period;
  if (item.type === "column" && first !== last) return null;
  return { key: spotKey(item.band, item.rows), rows: item.rows, first, last };
}

/** The spots that are in a window, in order of time. */
export function spotsIn(items: readonly TimelineItem[], window: { start: number; end: number }): Spot[] {
  return items
    .flatMap((item) => spotOf(item) ?? [])
    .filter(({ first, last }) => first < window.end && last + 1 > window.start)
    .sort((a, b) => a.first - b.first || a.last - b.last);
}

/** The days of a spot in words. */
export function spotDate({ first, last }: DayWindow, { dates }: Messages): string {
  return dateText(first === last ? dayText(first) : `${dayText(first)}/${dayText(last)}`, dates);
}

/** A counted period in words. */
export function periodText(item: Extract<TimelineItem, { type: "column" }>, messages: Messages): string {
  const { year, month, day } = calendarOf(item.period.first);
  return messages.period(item.period.unit, year, month, day);
}
