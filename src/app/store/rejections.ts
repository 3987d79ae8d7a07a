/** Which rows the filters reject, and by which of them: a bit for each, of which a change asks one filter again. */
import { parseDay } from "./days.ts";
import type { EventIndex } from "./eventIndex.ts";
import { placeOfRow } from "./eventList.ts";
import { type FacetColumn, facetBit } from "./facetColumns.ts";
import { FOUND_NOT, type SearchResult } from "./search.ts";
import { type Choice, FACETS, type Facet, type Filters, isFree } from "./viewState.ts";

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

/** Marks the rows that a facet's choice rejects, and no others. */
function rejectByFacet(
  rejected: Uint16Array,
  facet: Facet,
  column: FacetColumn,
  choice: Choice,
  match: Filters["match"],
): void {
  const bit = facetBit(facet);
  if (isFree(choice)) clearBits(rejected, bit | (bit << OUT));
  else if (column.bits) rejectByBits(rejected, bit, column, column.bits, choice);
  else rejectByRows(rejected, bit, column, choice, match);
}

/** The bits of some values of a facet. */
export function bitsOf(column: FacetColumn, values: readonly string[]): number {
  return values.reduce((bits, value) => bits | (1 << (column.placeOf(value) ?? 31)), 0);
}

/** The same for a facet of few values, of which any chosen one is enough. */
function rejectByBits(
  rejected: Uint16Array,
  bit: number,
  column: FacetColumn,
  ofRows: Uint8Array,
  { only, not }: Choice,
): void {
  const wanted = bitsOf(column, only);
  const keptOut = bitsOf(column, not);
  const out = bit << OUT;
  // By the values that a row has together.
  const bits = Uint16Array.from({ length: 256 }, (_, has) => {
    const isWanted = only.length === 0 || (has & wanted) !== 0;
    return (isWanted ? 0 : bit) | ((has & keptOut) === 0 ? 0 : out);
  });
  const others = 0xffff & ~(bit | out);
  for (let row = 0; row < rejected.length; row++) {
    rejected[row] = ((rejected[row] ?? 0) & others) | (bits[ofRows[row] ?? 0] ?? 0);
  }
}

/** The same for a facet of many values, by the rows that have those that are chosen. */
function rejectByRows(
  rejected: Uint16Array,
  bit: number,
  column: FacetColumn,
  { only, not }: Choice,
  match: Filters["match"],
): void {
  const out = bit << OUT;
  const others = 0xffff & ~(bit | out);
  const atFirst = only.length === 0 ? 0 : bit;
  for (let row = 0; row < rejected.length; row++) rejected[row] = ((rejected[row] ?? 0) & others) | atFirst;
  const rowsWith = (value: string): ArrayLike<number> => {
    const place = column.placeOf(value);
    return place === null ? [] : column.rowsOf(place);
  };
  const wanted = only.map(rowsWith);
  const passing = match === "all" && wanted.length > 0 ? [wanted.reduce(inBoth)] : wanted;
  for (const rows of passing) {
    for (let at = 0; at < rows.length; at++) rejected[rows[at] ?? 0] = (rejected[rows[at] ?? 0] ?? 0) & ~bit;
  }
  for (const rows of not.map(rowsWith)) {
    for (let at = 0; at < rows.length; at++) rejected[rows[at] ?? 0] = (rejected[rows[at] ?? 0] ?? 0) | out;
  }
}

/** The numbers that two rising lists have in common. */
function inBoth(a: ArrayLike<number>, b: ArrayLike<number>): number[] {
  const both: number[] = [];
  for (let inA = 0, inB = 0; inA < a.length && inB < b.length; ) {
    const one = a[inA] ?? 0;
    const other = b[inB] ?? 0;
    if (one === other) both.push(one);
    if (one <= other) inA++;
    if (other <= one) inB++;
  }
  return both;
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

const UNFILTERED: Requests["facets"][Facet] = { choice: { only: [], not: [] }, match: "any" };

const latestOf = new WeakMap<EventIndex, Rejections>();

/**
 * The rejections of an index for some requests: those of the last time, in which only what changed was asked anew. They are
 * the same array each time, so they hold until the next call for this index, and are to be asked for again behind it.
 */
export function rejectionsFor(index: EventIndex, requests: Requests): Uint16Array {
  const latest = latestOf.get(index);
  const bits = latest?.bits ?? new Uint16Array(index.size);
  const before = latest?.requests;
  if (before === requests) return bits;
  // What fails on the way is begun anew.
  latestOf.delete(index);
  for (const facet of FACETS) {
    const { choice, match } = requests.facets[facet];
    const known = before?.facets[facet] ?? UNFILTERED;
    const isKnown = isSame(known.choice.only, choice.only) && isSame(known.choice.not, choice.not);
    if (isKnown && known.match === match) continue;
    rejectByFacet(bits, facet, index.facets[facet], choice, match);
  }
  if (!before || before.from !== requests.from || before.to !== requests.to) {
    if (before && (before.from !== null || before.to !== null)) clearBits(bits, DATE);
    rejectByDate(index, bits, requests.from, requests.to);
  }
  if ((before?.search ?? null) !== requests.search) {
    if (before?.search) clearBits(bits, QUERY);
    if (requests.search) rejectBySearch(bits, requests.search);
  }
  latestOf.set(index, { requests, bits });
  return bits;
}

let room = new Int32Array();

/**
 * The rows that none of some filters rejects, in room that the next call uses again.
 * @param filters their bits
 * @param among rising rows, where no others can be of these; null: all rows
 */
export function passingRows(rejected: Uint16Array, filters: number, among: Uint32Array | null = null): Int32Array {
  if (room.length <= rejected.length) room = new Int32Array(rejected.length + 1);
  const rows = room;
  let length = 0;
  if (among) {
    for (let at = 0; at < among.length; at++) {
      const row = among[at] ?? 0;
      rows[length] = row;
      length += (((rejected[row] ?? 0) & filters) - 1) >>> 31;
    }
    return rows.subarray(0, length);
  }
  for (let row = 0; row < rejected.length; row++) {
    rows[length] = row;
    // One more where no bit is left, without a branch, which would be guessed wrong half of the time.
    length += (((rejected[row] ?? 0) & filters) - 1) >>> 31;
  }
  return rows.subarray(0, length);
}

/** The rows of the rarest value that all which pass must have, rising; null where there is no such value. */
export function rowsOfRarest(index: EventIndex, { facets }: Requests): Uint32Array | null {
  let rarest: Uint32Array | null = null;
  for (const facet of FACETS) {
    const { choice, match } = facets[facet];
    const column = index.facets[facet];
    if (choice.only.length === 0 || (choice.only.length > 1 && match === "any") || !column.lists) continue;
    for (const value of choice.only) {
      const place = column.placeOf(value);
      const rows: Uint32Array = place === null ? new Uint32Array() : column.rowsOf(place);
      if (rarest === null || rows.length < rarest.length) rarest = rows;
    }
  }
  return rarest;
}
