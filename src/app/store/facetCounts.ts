import type { RowLists } from "../../bundle/columns.ts";
import { type FacetColumn, facetBit } from "./facetColumns.ts";
import { bitsOf, OUT, passingRows } from "./rejections.ts";
import { type Choice, type Facet, type Filters, isFree } from "./viewState.ts";

/** What the counts of a facet are taken from. */
interface Counted {
  readonly facet: Facet;
  readonly column: FacetColumn;
  readonly choice: Choice;
  readonly match: Filters["match"];
  /** Whether no other filter rejects anything. */
  readonly alone: boolean;
  /** For each row the bits of the filters that reject it. */
  readonly rejected: Uint16Array;
  /** The rows that nothing rejects. */
  readonly rows: Int32Array;
}

/** By column: the counts of all rows. */
const totals = new WeakMap<FacetColumn, Int32Array>();

/** Counts the values of a facet over the rows that pass all else. What it gives is not to be changed. */
export function countFacet(counted: Counted): Int32Array {
  const { column, choice, match, alone, rejected, rows } = counted;
  // Of several values of which one is enough, each has the events that it would have alone.
  const isAll = isFree(choice) ? rows.length === rejected.length : alone && match === "any" && choice.not.length === 0;
  const known = isAll ? totals.get(column) : undefined;
  if (known) return known;
  const counts = countRows(counted);
  if (isAll) totals.set(column, counts);
  return counts;
}

function countRows(counted: Counted): Int32Array {
  const { column, choice, rows } = counted;
  const { bits, lists } = column;
  if (bits) return countBits(bits, counted);
  if (!lists) return new Int32Array();
  return isFree(choice) ? countLists(lists, column.values.length, rows) : countChosenLists(lists, counted);
}

/** Of rows that pass. */
function countLists({ offsets, ids }: RowLists, values: number, rows: Int32Array): Int32Array {
  const counts = new Int32Array(values);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const value = ids[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** Of rows that pass all but this facet, with those that come back for a value that is kept out. */
function countChosenLists(lists: RowLists, { facet, column, choice, match, rejected }: Counted): Int32Array {
  const others = match === "all" ? 0xffff : 0xffff & ~facetBit(facet);
  const counts = countLists(lists, column.values.length, passingRows(rejected, others));
  if (choice.not.length === 0) return counts;
  const { offsets, ids } = lists;
  const keptOut = new Uint8Array(column.values.length);
  for (const value of choice.not) keptOut[column.placeOf(value) ?? -1] = 1;
  const out = facetBit(facet) << OUT;
  for (let row = 0; row < rejected.length; row++) {
    if (rejected[row] !== out) continue;
    // A row that is kept out comes back only where a single value keeps it out.
    let only = -1;
    let several = false;
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const place = ids[at] ?? 0;
      if (keptOut[place] !== 1) continue;
      several = only !== -1;
      only = place;
    }
    if (only !== -1 && !several) counts[only] = (counts[only] ?? 0) + 1;
  }
  return counts;
}

/** The same for a facet of few values: rows are counted by the values that they have together. */
function countBits(ofRows: Uint8Array, { facet, column, choice, match, rejected, rows }: Counted): Int32Array {
  const together = new Int32Array(256);
  const back = new Int32Array(256);
  if (isFree(choice)) {
    for (let place = 0; place < rows.length; place++) {
      const has = ofRows[rows[place] ?? 0] ?? 0;
      together[has] = (together[has] ?? 0) + 1;
    }
  } else {
    const others = match === "all" ? 0xffff : 0xffff & ~facetBit(facet);
    const out = facetBit(facet) << OUT;
    const keptOut = bitsOf(column, choice.not);
    for (let row = 0; row < rejected.length; row++) {
      const all = rejected[row] ?? 0;
      const has = ofRows[row] ?? 0;
      if ((all & others) === 0) together[has] = (together[has] ?? 0) + 1;
      else if (all === out) back[has & keptOut] = (back[has & keptOut] ?? 0) + 1;
    }
  }
  return Int32Array.from(column.values, (_, place) => {
    // A row that is kept out comes back only where a single value keeps it out.
    let count = back[1 << place] ?? 0;
    for (let has = 0; has < together.length; has++) if ((has >> place) & 1) count += together[has] ?? 0;
    return count;
  });
}
