/** The bands of the timeline: which rows stand in which, and how the height is shared. */
import { EVENT_KINDS, type EventKind } from "../../model/event.ts";
import { mostOf, partyCounts } from "./activity.ts";
import type { EventIndex } from "./eventIndex.ts";
import { rowsOfOrganization } from "./rowsOf.ts";
import type { Lanes } from "./viewState.ts";

/** What the events of a band have in common. */
export type BandSubject =
  | { readonly type: "all" }
  | { readonly type: "kind"; readonly kind: EventKind }
  | { readonly type: "organization"; readonly name: string }
  | { readonly type: "others" };

export interface Band {
  /** Differs from band to band. */
  readonly key: string;
  readonly subject: BandSubject;
  /** Dated rows in chronological order. */
  readonly rows: Int32Array;
}

/** No more organizations than this have bands of their own, however high the timeline is. */
const MOST_ORGANIZATIONS = 6;

/**
 * Cuts the first `dated` of `rows`, which are in chronological order, into bands. A row stands in each band that it
 * belongs to. Kinds: those that the data has, whether or not any of them passes, so that bands stay where they are
 * while filters change. Organizations: the chosen ones (canonical names), or else those with the most rows, and then
 * one band for rows with none of them; `most` bands in all, at least two.
 * @param counts for each organization (by place) how many of all `rows` it took part in, where that is known
 */
export function bandsOf(
  index: EventIndex,
  rows: Int32Array,
  dated: number,
  lanes: Lanes,
  chosen: readonly string[],
  most: number,
  counts: Int32Array | null = null,
): Band[] {
  const passing = rows.subarray(0, dated);
  if (lanes === "kind") return kindBands(index, passing);
  if (lanes === "organization") {
    const wanted = [...new Set(chosen.flatMap((name) => index.organizationNamed(name) ?? []))];
    return organizationBands(index, passing, wanted.length > 0 ? wanted : busiest(index, rows, dated, counts), most);
  }
  return [{ key: "", subject: { type: "all" }, rows: passing }];
}

const kindsOfAll = new WeakMap<EventIndex, number>();

/** The bits of the kinds that any dated event has. */
function knownKinds(index: EventIndex): number {
  const known = kindsOfAll.get(index);
  if (known !== undefined) return known;
  const { kinds } = index.columns;
  let bits = 0;
  for (let row = 0; row < index.dated; row++) bits |= kinds[row] ?? 0;
  kindsOfAll.set(index, bits);
  return bits;
}

function kindBands(index: EventIndex, rows: Int32Array): Band[] {
  const known = knownKinds(index);
  const lists = rowsByBit(rows, index.columns.kinds);
  return EVENT_KINDS.flatMap((kind, place): Band[] =>
    (known >> place) & 1 ? [{ key: kind, subject: { type: "kind", kind }, rows: listOf(lists, place) }] : [],
  );
}

/** Lists of rows: of each bit of their masks, and of those whose mask is empty. */
interface RowsByBit {
  readonly of: readonly Int32Array[];
  readonly none: Int32Array;
}

function listOf({ of }: RowsByBit, bit: number): Int32Array {
  return of[bit] ?? new Int32Array();
}

/** Sorts rows by the bits of their masks, of which there is one for each row of the index: counts first, then fills. */
function rowsByBit(rows: Int32Array, masks: Uint8Array): RowsByBit {
  const counts = new Int32Array(256);
  for (let place = 0; place < rows.length; place++) {
    const mask = masks[rows[place] ?? 0] ?? 0;
    counts[mask] = (counts[mask] ?? 0) + 1;
  }
  const of = Array.from({ length: 8 }, (_, bit) => {
    let length = 0;
    for (let mask = 0; mask < 256; mask++) if ((mask >> bit) & 1) length += counts[mask] ?? 0;
    return new Int32Array(length);
  });
  const none = new Int32Array(counts[0] ?? 0);
  const filled = new Int32Array(8);
  let empty = 0;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    let mask = masks[row] ?? 0;
    if (mask === 0) none[empty++] = row;
    for (; mask !== 0; mask &= mask - 1) {
      const bit = 31 - Math.clz32(mask & -mask);
      const list = of[bit];
      const at = filled[bit] ?? 0;
      if (list) list[at] = row;
      filled[bit] = at + 1;
    }
  }
  return { of, none };
}

/** The places of the organizations with the most of the first `dated` rows. */
function busiest(index: EventIndex, rows: Int32Array, dated: number, counts: Int32Array | null): number[] {
  const ofDated = counts?.slice() ?? partyCounts(index, rows.subarray(0, dated));
  if (counts) {
    const others = partyCounts(index, rows.subarray(dated));
    for (let place = 0; place < others.length; place++) ofDated[place] = (ofDated[place] ?? 0) - (others[place] ?? 0);
  }
  return mostOf(index, ofDated, MOST_ORGANIZATIONS).map(({ place }) => place);
}

function organizationBands(index: EventIndex, rows: Int32Array, places: readonly number[], most: number): Band[] {
  const shown = places.slice(0, Math.min(MOST_ORGANIZATIONS, most));
  const masks = new Uint8Array(index.size);
  shown.forEach((place, bit) => {
    const own = rowsOfOrganization(index, place);
    for (let at = 0; at < own.length; at++) {
      const row = own[at] ?? 0;
      masks[row] = (masks[row] ?? 0) | (1 << bit);
    }
  });
  const band = (place: number, lists: RowsByBit, bit: number): Band => {
    const name = index.organizations[place]?.name ?? "";
    return { key: `o:${name}`, subject: { type: "organization", name }, rows: listOf(lists, bit) };
  };
  // A band for the rest is not needed where all rows have their place without it.
  if (isInBands(rows, masks)) {
    const lists = rowsByBit(rows, masks);
    return shown.map((place, bit) => band(place, lists, bit));
  }
  const fewer = shown.slice(0, Math.max(1, Math.min(MOST_ORGANIZATIONS, most - 1)));
  const kept = (1 << fewer.length) - 1;
  if (fewer.length < shown.length) for (let row = 0; row < masks.length; row++) masks[row] = (masks[row] ?? 0) & kept;
  const lists = rowsByBit(rows, masks);
  return [
    ...fewer.map((place, bit) => band(place, lists, bit)),
    { key: "others", subject: { type: "others" }, rows: lists.none },
  ];
}

/** Whether every row has a bit. */
function isInBands(rows: Int32Array, masks: Uint8Array): boolean {
  for (let place = 0; place < rows.length; place++) if (masks[rows[place] ?? 0] === 0) return false;
  return true;
}
