/** How often organizations took part. */
import { type EventIndex, hasParty, type Rows } from "./eventIndex.ts";

/** For each organization (by place) the rows that it took part in; with `other`, only those of both. */
export function partyCounts(index: EventIndex, rows: Rows, other: number | null = null): Int32Array {
  const counts = new Int32Array(index.organizations.length);
  const { offsets, ids } = index.columns.organizations;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    const begin = offsets[row] ?? 0;
    const end = offsets[row + 1] ?? 0;
    if (other !== null && !hasParty(index, row, other)) continue;
    for (let at = begin; at < end; at++) {
      const party = ids[at] ?? 0;
      if (party !== other) counts[party] = (counts[party] ?? 0) + 1;
    }
  }
  return counts;
}

/** An organization with the number of rows that it took part in. */
export interface Activity {
  /** In `EventIndex.organizations`. */
  readonly place: number;
  readonly name: string;
  readonly count: number;
}

/**
 * The organizations that took part most often, at most `limit`, those with as many in the order of the index; with
 * `other` (a place), only what they took part in together with it.
 */
export function mostActive(index: EventIndex, rows: Rows, limit: number, other: number | null = null): Activity[] {
  return mostOf(index, partyCounts(index, rows, other), limit);
}

/** The same of counts that are known, for each organization one. */
export function mostOf(index: EventIndex, counts: Int32Array, limit: number): Activity[] {
  return index.organizations
    .map(({ name }, place) => ({ place, name, count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, limit);
}
