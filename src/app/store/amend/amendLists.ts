import { byCodePoints } from "../../../bundle/byCodePoints.ts";
import type { RowLists } from "../../../bundle/columns.ts";

/** Names of two lists as one, in code-point order as both are, and the places in it of each of theirs. */
export interface JoinedNames {
  readonly names: readonly string[];
  readonly ofBase: Uint32Array;
  readonly ofOwn: Uint32Array;
}

/** Joins two lists of names that are in code-point order, each name once. */
export function joinNames(base: readonly string[], own: readonly string[]): JoinedNames {
  const names: string[] = [];
  const ofBase = new Uint32Array(base.length);
  const ofOwn = new Uint32Array(own.length);
  let place = 0;
  const take = (name: string) => {
    ofOwn[place++] = names.length;
    names.push(name);
  };
  base.forEach((name, at) => {
    for (let one = own[place]; one !== undefined && byCodePoints(one, name) < 0; one = own[place]) take(one);
    if (own[place] === name) ofOwn[place++] = names.length;
    ofBase[at] = names.length;
    names.push(name);
  });
  for (let one = own[place]; one !== undefined; one = own[place]) take(one);
  return { names, ofBase, ofOwn };
}

/** How the values of lists are joined. */
interface Joining {
  /** What the values of the index below are here; the same where it is null. */
  readonly ofBase: Uint32Array | null;
  /** What those of the own events are; the same where it is null. */
  readonly ofOwn: Uint32Array | null;
  /** Values that rows of the index below have besides, by row. */
  readonly more?: ReadonlyMap<number, readonly number[]>;
  /** Whether two values of the index below can be one here: each is once in its list. */
  readonly merges?: boolean;
}

/**
 * The lists of the rows of an amended index.
 * @param below as in `AmendedRows`
 */
export function joinLists(
  below: Int32Array,
  base: RowLists,
  own: RowLists,
  { ofBase, ofOwn, more = new Map(), merges = false }: Joining,
): RowLists {
  const added = [...more.values()].reduce((sum, { length }) => sum + length, 0);
  const ids = new Uint32Array(base.ids.length + own.ids.length + added);
  const offsets = new Uint32Array(below.length + 1);
  let end = 0;
  // Nothing in it is made anew for a row: there may be a million.
  for (let row = 0; row < below.length; row++) {
    const at = below[row] ?? 0;
    const lists = at < 0 ? own : base;
    const map = at < 0 ? ofOwn : ofBase;
    const place = at < 0 ? -1 - at : at;
    const begin = end;
    const last = lists.offsets[place + 1] ?? 0;
    for (let from = lists.offsets[place] ?? 0; from < last; from++) {
      const id = lists.ids[from] ?? 0;
      ids[end++] = map ? (map[id] ?? 0) : id;
    }
    if (at >= 0 && more.size > 0) for (const id of more.get(at) ?? []) ids[end++] = id;
    if (merges || more.size > 0) end = onceEach(ids, begin, end);
    offsets[row + 1] = end;
  }
  return { offsets, ids: ids.slice(0, end) };
}

/** Leaves each number of a stretch once, at its first place. @returns the new end */
function onceEach(ids: Uint32Array, begin: number, end: number): number {
  let kept = begin;
  for (let at = begin; at < end; at++) {
    let known = begin;
    while (known < kept && ids[known] !== ids[at]) known++;
    if (known === kept) ids[kept++] = ids[at] ?? 0;
  }
  return kept;
}
