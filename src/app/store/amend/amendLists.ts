import { byCodePoints } from "../../../bundle/byCodePoints.ts";
import type { RowLists } from "../../../bundle/columns.ts";
import { listed } from "../rowLists.ts";

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

/**
 * The lists of the rows of an amended index, each value once in its list.
 * @param below as in `AmendedRows`
 * @param ofBase what the values of the index below are here
 * @param ofOwn what those of the own events are; the same where it is left out
 * @param more values that rows of the index below have besides, by row
 */
export function joinLists(
  below: Int32Array,
  base: RowLists,
  own: RowLists,
  ofBase: Uint32Array | null,
  ofOwn: Uint32Array | null = null,
  more: ReadonlyMap<number, readonly number[]> = new Map(),
): RowLists {
  const added = [...more.values()].reduce((sum, { length }) => sum + length, 0);
  const ids = new Uint32Array(base.ids.length + own.ids.length + added);
  const offsets = new Uint32Array(below.length + 1);
  let end = 0;
  for (let row = 0; row < below.length; row++) {
    const at = below[row] ?? 0;
    const list = at < 0 ? listed(own, -1 - at) : listed(base, at);
    const map = at < 0 ? ofOwn : ofBase;
    const begin = end;
    const push = (id: number) => {
      let known = begin;
      while (known < end && ids[known] !== id) known++;
      if (known === end) ids[end++] = id;
    };
    for (let i = 0; i < list.length; i++) {
      const id = list[i] ?? 0;
      push(map ? (map[id] ?? 0) : id);
    }
    if (at >= 0 && more.size > 0) more.get(at)?.forEach(push);
    offsets[row + 1] = end;
  }
  return { offsets, ids: ids.slice(0, end) };
}
