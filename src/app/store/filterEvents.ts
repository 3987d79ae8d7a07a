import { calendarOf, parseDay } from "./days.ts";
import type { EventIndex } from "./eventIndex.ts";
import { type FacetColumn, facetBit } from "./facetColumns.ts";
import { FOUND_NOT, type SearchResult } from "./search.ts";
import { type Choice, FACETS, type Facet, type Filters, perFacet } from "./viewState.ts";

/** Rows in chronological order; the first `dated` of them have a year. */
export interface RowList {
  readonly rows: readonly number[];
  readonly dated: number;
}

/** What passes, and what each facet would give. */
export interface FilterResult extends RowList {
  /** What passes all filters but the date's, and all but the organizations'. */
  readonly withoutDate: RowList;
  readonly withoutOrganizations: RowList;
  /**
   * By facet, by place in its column: events with that value that pass all other facets, and what this one keeps out.
   * A value that is kept out itself has the number of events that would come back.
   */
  readonly counts: Readonly<Record<Facet, Int32Array>>;
  /** By year: events that the other filters let pass and whose date can fall into it; in order of year. */
  readonly yearCounts: ReadonlyMap<number, number>;
}

// One bit for each filter that rejects a row: a single bit means that only this one does. Each facet has two: it asks
// for other values (`facetBit`), or keeps out one that the row has (the same, shifted).
const OUT = FACETS.length;
const DATE = 1 << (2 * OUT);
const QUERY = DATE << 1;

/**
 * Values in filters made canonical; `ignored` are those that no event has.
 * Several spellings of one organization become one.
 */
export function resolveFilters(index: EventIndex, filters: Filters): { filters: Filters; ignored: readonly string[] } {
  const ignored: string[] = [];
  const resolved = (facet: Facet, values: readonly string[]) => {
    const found: string[] = [];
    for (const value of values) {
      const place = facet === "organization" ? index.organizationNamed(value) : index.facets[facet].placeOf(value);
      const canonical = place === null ? undefined : index.facets[facet].values[place];
      if (canonical === undefined) ignored.push(value);
      else if (!found.includes(canonical)) found.push(canonical);
    }
    return found;
  };
  const facets = perFacet((facet): Choice => {
    const only = resolved(facet, filters.facets[facet].only);
    return { only, not: resolved(facet, filters.facets[facet].not).filter((value) => !only.includes(value)) };
  });
  return { filters: { ...filters, facets }, ignored };
}

/** Marks the rows that a facet's choice rejects. */
function rejectByFacet(
  rejected: Uint16Array,
  facet: Facet,
  column: FacetColumn,
  { only, not }: Choice,
  match: Filters["match"],
): void {
  const standing = new Int8Array(column.values.length);
  for (const value of only) standing[column.placeOf(value) ?? -1] = 1;
  for (const value of not) standing[column.placeOf(value) ?? -1] = -1;
  if (only.length + not.length === 0) return;
  const needed = match === "all" ? only.length : Math.min(1, only.length);
  const bit = facetBit(facet);
  for (let row = 0; row < rejected.length; row++) {
    let wanted = 0;
    for (let at = column.offsets[row] ?? 0; at < (column.offsets[row + 1] ?? 0); at++) {
      const one = standing[column.ids[at] ?? 0];
      if (one === 1) wanted++;
      else if (one === -1) rejected[row] = (rejected[row] ?? 0) | (bit << OUT);
    }
    if (wanted < needed) rejected[row] = (rejected[row] ?? 0) | bit;
  }
}

/** Counts the values of a facet over the rows that pass all else. */
function countFacet(
  rejected: Uint16Array,
  facet: Facet,
  column: FacetColumn,
  { not }: Choice,
  match: Filters["match"],
): Int32Array {
  const counts = new Int32Array(column.values.length);
  const keptOut = new Uint8Array(column.values.length);
  for (const value of not) keptOut[column.placeOf(value) ?? -1] = 1;
  const own = match === "all" ? 0 : facetBit(facet);
  const out = facetBit(facet) << OUT;
  for (let row = 0; row < rejected.length; row++) {
    const all = rejected[row] ?? 0;
    const passesOthers = (all & ~own) === 0;
    if (!passesOthers && all !== out) continue;
    const ids = column.ids.subarray(column.offsets[row], column.offsets[row + 1]);
    // A row that is kept out comes back only where a single value keeps it out.
    const counted = passesOthers ? ids : ids.filter((place) => keptOut[place] === 1);
    if (!passesOthers && counted.length > 1) continue;
    for (const place of counted) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** The years that a dated row can fall into. */
export function yearsOf(index: EventIndex, row: number): number[] {
  const first = calendarOf(index.first[row] ?? 0).year;
  const last = calendarOf(index.last[row] ?? 0).year;
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/**
 * Applies resolved filters: OR inside a facet, AND across facets (`match: "all"` asks for every chosen organization),
 * and none of what is kept out. A date passes where it can fall into the range; an event without a year passes no date
 * range, and nothing passes one that ends before it begins.
 * @param search what the query found; null where there is no query
 */
export function filterEvents(index: EventIndex, filters: Filters, search: SearchResult | null): FilterResult {
  const total = index.events.length;
  const rejected = new Uint16Array(total);
  const matchOf = (facet: Facet) => (facet === "organization" ? filters.match : "any");
  for (const facet of FACETS) {
    rejectByFacet(rejected, facet, index.facets[facet], filters.facets[facet], matchOf(facet));
  }
  const from = filters.from === null ? null : parseDay(filters.from);
  const to = filters.to === null ? null : parseDay(filters.to);
  const isReversed = from !== null && to !== null && from > to;
  const passesDate = (row: number) =>
    row < index.dated &&
    !isReversed &&
    (from === null || (index.last[row] ?? 0) >= from) &&
    (to === null || (index.first[row] ?? 0) <= to);
  for (let row = 0; row < total; row++) {
    let bits = rejected[row] ?? 0;
    if ((from !== null || to !== null) && !passesDate(row)) bits |= DATE;
    if (search && search.found[row] === FOUND_NOT) bits |= QUERY;
    rejected[row] = bits;
  }

  const passing = (ignoring: number): RowList => {
    const rows: number[] = [];
    for (let row = 0; row < total; row++) if (((rejected[row] ?? 0) & ~ignoring) === 0) rows.push(row);
    const firstOpen = rows.findIndex((row) => row >= index.dated);
    return { rows, dated: firstOpen === -1 ? rows.length : firstOpen };
  };
  const shown = passing(0);
  const hasDate = from !== null || to !== null;
  const organizations = filters.facets.organization;
  const hasOrganizations = organizations.only.length + organizations.not.length > 0;
  const withoutDate = hasDate ? passing(DATE) : shown;
  const yearCounts = new Map<number, number>();
  for (const row of withoutDate.rows.slice(0, withoutDate.dated)) {
    for (const year of yearsOf(index, row)) yearCounts.set(year, (yearCounts.get(year) ?? 0) + 1);
  }
  return {
    ...shown,
    withoutDate,
    withoutOrganizations: hasOrganizations
      ? passing(facetBit("organization") | (facetBit("organization") << OUT))
      : shown,
    counts: perFacet((facet) =>
      countFacet(rejected, facet, index.facets[facet], filters.facets[facet], matchOf(facet)),
    ),
    yearCounts: new Map([...yearCounts].sort(([a], [b]) => a - b)),
  };
}
