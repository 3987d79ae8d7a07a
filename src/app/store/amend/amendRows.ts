import type { BundleEvent } from "../../../bundle/schema.ts";
import { inChronology } from "../../../model/chronology.ts";
import type { EventIndex } from "../eventIndex.ts";
import type { Amendment } from "./amendment.ts";

/** Which row of an amended index is which of the index below, and which events are in none of its rows. */
export interface AmendedRows {
  /** For each row the one below; -1 - n where it is the n-th of {@link own}. */
  readonly below: Int32Array;
  /** For each row below the one here; -1 where it is gone. */
  readonly above: Int32Array;
  /** Events that are replaced or new. */
  readonly own: readonly BundleEvent[];
}

/** Rows one after the other, all of one date. */
interface Stretch {
  readonly date: string;
  readonly from: number;
  readonly to: number;
  /** Null for rows of the index below. */
  readonly event: BundleEvent | null;
}

/**
 * Lays the rows of an index and other events in one order of time, as `inChronology` would: events of one date stay as they
 * were, and new ones follow.
 * @param fresh new events
 */
export function amendRows(base: EventIndex, { events }: Amendment, fresh: readonly BundleEvent[]): AmendedRows {
  const taken = new Map<number, BundleEvent | null>();
  for (const [id, event] of events.replaced) {
    const row = base.records.rowOf(id);
    if (row !== null) taken.set(row, event);
  }
  const rows = [...taken.keys()].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  const { dates, runs } = base.columns;
  let next = 0;
  dates.forEach((date, run) => {
    const end = runs[run + 1] ?? 0;
    let from = runs[run] ?? 0;
    for (let row = rows[next]; row !== undefined && row < end; row = rows[++next]) {
      if (row > from) stretches.push({ date, from, to: row, event: null });
      const event = taken.get(row);
      if (event) stretches.push({ date: event.date, from: row, to: row + 1, event });
      from = row + 1;
    }
    if (end > from) stretches.push({ date, from, to: end, event: null });
  });
  for (const event of fresh) stretches.push({ date: event.date, from: -1, to: 0, event });

  const own: BundleEvent[] = [];
  const above = new Int32Array(base.size).fill(-1);
  const below = new Int32Array(stretches.reduce((sum, { from, to }) => sum + to - from, 0));
  let row = 0;
  for (const { from, to, event } of inChronology(stretches, ({ date }) => date)) {
    if (event) {
      if (from >= 0) above[from] = row;
      below[row++] = -own.push(event);
    } else {
      for (let at = from; at < to; at++) {
        above[at] = row;
        below[row++] = at;
      }
    }
  }
  return { below, above, own };
}
