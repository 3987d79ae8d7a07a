import type { RowLists } from "../../bundle/columns.ts";

/** The list at a place. */
export function listed({ offsets, ids }: RowLists, place: number): Uint32Array {
  return ids.subarray(offsets[place], offsets[place + 1]);
}

/** The other way around: for each id the rows that have it, rising. By counting, in one pass over each list. */
export function invertLists({ offsets, ids }: RowLists, count: number): RowLists {
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  }
  for (let id = 0; id < count; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice();
  const rows = new Uint32Array(ids.length);
  for (let row = 0; row + 1 < offsets.length; row++) {
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const id = ids[at] ?? 0;
      const place = next[id] ?? 0;
      rows[place] = row;
      next[id] = place + 1;
    }
  }
  return { offsets: starts, ids: rows };
}
