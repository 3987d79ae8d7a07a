/** Which rows the filters reject, and by which of them: a bit for each, of which a change asks one filter again. */
import type { RowLists } from "../../bundle/columns.ts";
import { parseDay } from "./days.ts";
import type { EventIndex } from "./eventIndex.ts";
import { placeOfRow } from "./eventList.ts";
import { type FacetColumn, facetBit } from "./facetColumns.ts";
import { FOUND_NOT, type SearchResult } from "./search.ts";
import { type Choice, FACETS, type Facet, type Filters } from "./viewState.ts";

// One bit for each filter that rejects a row: a single bit means that only this one does. Each facet has two: it asks
// for other values (`facetBit`), or keeps out one that the row has (the same, shifted).
export const OUT = FACETS.length;
export const DATE = 1 << (2 * OUT);
const QUERY = DATE << 1;

/** The requests that rows are rejected by; what did not change since the last time is not asked again. */
export interface Requests {
  readonly facets: Readonly<Record<Facet, { readonly choice: Choice; readonly match: Filters["match"] }>>;
  readonly from: string | null;
  readonly to: string | null;
  readonly search: SearchResult | null;
}

/** For each row the bits of the filters that reject it. */
interface Rejections {
  readonly requests: Requests;
  readonly bits: Uint16Array;
}

/** Marks the rows that a facet's choice rejects. */
function rejectByFacet(
  rejected: Uint16Array,
  facet: Facet,
  column: FacetColumn,
  { only, not }: Choice,
  match: Filters["match"],
): void {
  if (only.length + not.length === 0) return;
  if (column.bits) rejectByBits(rejected, facet, column, column.bits, { only, not });
  else if (column.lists) rejectByLists(rejected, facet, column, column.lists, { only, not }, match);
}

/** The bits of some values of a facet. */
export function bitsOf(column: FacetColumn, values: readonly string[]): number {
  return values.reduce((bits, value) => bits | (1 << (column.placeOf(value) ?? 31)), 0);
}

/** The same for a facet of few values, of which any chosen one is enough. */
function rejectByBits(
  rejected: Uint16Array,
  facet: Facet,
  column: FacetColumn,
  ofRows: Uint8Array,
  { only, not }: Choice,
): void {
  const wanted = only.length === 0 ? 0xff : bitsOf(column, only);
  const keptOut = bitsOf(column, not);
  const bit = facetBit(facet);
  const out = bit << OUT;
  const isAny = only.length === 0;
  for (let row = 0; row < rejected.length; row++) {
    const has = ofRows[row] ?? 0;
    let bits = isAny || (has & wanted) !== 0 ? 0 : bit;
    if ((has & keptOut) !== 0) bits |= out;
    rejected[row] = (rejected[row] ?? 0) | bits;
  }
}

function rejectByLists(
  rejected: Uint16Array,
  facet: Facet,
  column: FacetColumn,
  { offsets, ids }: RowLists,
  { only, not }: Choice,
  match: Filters["match"],
): void {
  const { values } = column;
  const standing = new Int8Array(values.length);
  for (const value of only) standing[column.placeOf(value) ?? -1] = 1;
  for (const value of not) standing[column.placeOf(value) ?? -1] = -1;
  const needed = match === "all" ? only.length : Math.min(1, only.length);
  const bit = facetBit(facet);
  const out = bit << OUT;
  for (let row = 0, at = 0; row < rejected.length; row++) {
    let wanted = 0;
    let bits = 0;
    for (const end = offsets[row + 1] ?? 0; at < end; at++) {
      const one = standing[ids[at] ?? 0];
      if (one === 1) wanted++;
      else if (one === -1) bits = out;
    }
    if (wanted < needed) bits |= bit;
    if (bits !== 0) rejected[row] = (rejected[row] ?? 0) | bits;
  }
}

/** Marks the rows whose date cannot fall into a range. */
function rejectByDate(index: EventIndex, rejected: Uint16Array, fromText: string | null, toText: string | null): void {
  if (fromText === null && toText === null) return;
  const from = (fromText === null ? null : parseDay(fromText)) ?? Number.NEGATIVE_INFINITY;
  const to = (toText === null ? null : parseDay(toText)) ?? Number.POSITIVE_INFINITY;
  const { first, last, dated } = index;
  // Rows are in order of their first days: those that begin within the range pass, and those behind it do not.
  const begin = from > to ? 0 : placeOfRow(first, from);
  const end = from > to ? 0 : placeOfRow(first, to + 1);
  for (let row = 0; row < begin; row++) {
    if ((last[row] ?? 0) < from) rejected[row] = (rejected[row] ?? 0) | DATE;
  }
  for (let row = Math.max(begin, Math.min(end, dated)); row < rejected.length; row++) {
    rejected[row] = (rejected[row] ?? 0) | DATE;
  }
}

function rejectBySearch(rejected: Uint16Array, { found }: SearchResult): void {
  for (let row = 0; row < rejected.length; row++) {
    if (found[row] === FOUND_NOT) rejected[row] = (rejected[row] ?? 0) | QUERY;
  }
}

function clearBits(rejected: Uint16Array, bits: number): void {
  for (let row = 0; row < rejected.length; row++) rejected[row] = (rejected[row] ?? 0) & ~bits;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, place) => value === b[place]);
}

const latestOf = new WeakMap<EventIndex, Rejections>();

/** The rejections of an index for some requests: those of the last time, with only what changed asked anew. They are the caller's. */
export function rejectionsFor(index: EventIndex, requests: Requests): Uint16Array {
  const latest = latestOf.get(index);
  const bits = latest ? latest.bits.slice() : new Uint16Array(index.size);
  const before = latest?.requests;
  for (const facet of FACETS) {
    const { choice, match } = requests.facets[facet];
    const known = before?.facets[facet];
    if (
      known &&
      known.match === match &&
      isSame(known.choice.only, choice.only) &&
      isSame(known.choice.not, choice.not)
    ) {
      continue;
    }
    const bit = facetBit(facet);
    if (known) clearBits(bits, bit | (bit << OUT));
    rejectByFacet(bits, facet, index.facets[facet], choice, match);
  }
  if (!before || before.from !== requests.from || before.to !== requests.to) {
    if (before) clearBits(bits, DATE);
    rejectByDate(index, bits, requests.from, requests.to);
  }
  if ((before?.search ?? null) !== requests.search) {
    if (before) clearBits(bits, QUERY);
    if (requests.search) rejectBySearch(bits, requests.search);
  }
  latestOf.set(index, { requests, bits });
  return bits;
}

let room = new Int32Array();

/**
 * The rows that none of some filters rejects, in room that the next call uses again.
 * @param filters their bits
 */
export function passingRows(rejected: Uint16Array, filters: number): Int32Array {
  if (room.length <= rejected.length) room = new Int32Array(rejected.length + 1);
  const rows = room;
  let length = 0;
  for (let row = 0; row < rejected.length; row++) {
    rows[length] = row;
    // One more where no bit is left, without a branch, which would be guessed wrong half of the time.
    length += (((rejected[row] ?? 0) & filters) - 1) >>> 31;
  }
  return rows.subarray(0, length);
}
