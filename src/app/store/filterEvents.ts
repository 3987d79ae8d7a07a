import { parseDay } from "./days.ts";
import type { EventIndex } from "./eventIndex.ts";
import { type FacetColumn, facetBit } from "./facetColumns.ts";
import { FOUND_NOT, type SearchResult } from "./search.ts";
import { type Choice, FACETS, type Facet, type Filters, perFacet } from "./viewState.ts";

/** Rows in chronological order; the first `dated` of them have a year. */
export interface RowList {
  readonly rows: Int32Array;
  readonly dated: number;
}

/** What passes, and what each facet would give. All but the rows is worked out when it is first asked for. */
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

/** The requests that rows are rejected by; what did not change since the last time is not asked again. */
interface Requests {
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
  const { offsets, ids, values } = column;
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
  for (let row = 0; row < rejected.length; row++) {
    const passes = row < dated && from <= to && (last[row] ?? 0) >= from && (first[row] ?? 0) <= to;
    if (!passes) rejected[row] = (rejected[row] ?? 0) | DATE;
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

/** The rejections of an index for some requests: those of the last time, with only what changed asked anew. */
function rejectionsFor(index: EventIndex, requests: Requests): Uint16Array {
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

/** Counts the values of a facet over the rows that pass all else. */
function countFacet(
  rejected: Uint16Array,
  facet: Facet,
  column: FacetColumn,
  { not }: Choice,
  match: Filters["match"],
): Int32Array {
  const { offsets, ids, values } = column;
  const counts = new Int32Array(values.length);
  const keptOut = new Uint8Array(values.length);
  for (const value of not) keptOut[column.placeOf(value) ?? -1] = 1;
  const own = match === "all" ? 0 : facetBit(facet);
  const out = facetBit(facet) << OUT;
  for (let row = 0; row < rejected.length; row++) {
    const all = rejected[row] ?? 0;
    const begin = offsets[row] ?? 0;
    const end = offsets[row + 1] ?? 0;
    if ((all & ~own) === 0) {
      for (let at = begin; at < end; at++) {
        const place = ids[at] ?? 0;
        counts[place] = (counts[place] ?? 0) + 1;
      }
    } else if (all === out) {
      // A row that is kept out comes back only where a single value keeps it out.
      let only = -1;
      let several = false;
      for (let at = begin; at < end; at++) {
        const place = ids[at] ?? 0;
        if (keptOut[place] !== 1) continue;
        several = only !== -1;
        only = place;
      }
      if (only !== -1 && !several) counts[only] = (counts[only] ?? 0) + 1;
    }
  }
  return counts;
}

/** The rows that nothing rejects but what is ignored. */
function passing({ dated }: EventIndex, rejected: Uint16Array, ignored: number): RowList {
  const rows = new Int32Array(rejected.length);
  const keep = ~ignored;
  let length = 0;
  let datedLength = 0;
  for (let row = 0; row < rejected.length; row++) {
    if (row === dated) datedLength = length;
    if (((rejected[row] ?? 0) & keep) === 0) rows[length++] = row;
  }
  if (dated >= rejected.length) datedLength = length;
  return { rows: length === rows.length ? rows : rows.slice(0, length), dated: datedLength };
}

/** Every year that an event can fall into, rising. */
export function allYears({ dates, dated, columns }: EventIndex): number[] {
  const years = new Set<number>();
  dates.forEach((date, run) => {
    if (!date || (columns.runs[run] ?? 0) >= dated) return;
    for (let year = date.start.year ?? 0; year <= (date.end.year ?? 0); year++) years.add(year);
  });
  return [...years].sort((a, b) => a - b);
}

/** By year: how many dated rows can fall into it; in order of year. */
function countYears(index: EventIndex, { rows, dated }: RowList): Map<number, number> {
  const { runs } = index.columns;
  const counts = new Map<number, number>();
  for (let place = 0, run = 0; place < dated; ) {
    const row = rows[place] ?? 0;
    while ((runs[run + 1] ?? 0) <= row) run++;
    const begin = place;
    for (const end = runs[run + 1] ?? 0; place < dated && (rows[place] ?? 0) < end; place++);
    const date = index.dates[run];
    const last = date?.end.year ?? 0;
    for (let year = date?.start.year ?? 0; year <= last; year++) {
      counts.set(year, (counts.get(year) ?? 0) + place - begin);
    }
  }
  return new Map([...counts].sort(([a], [b]) => a - b));
}

/** Values by key that are worked out when they are first read. */
function lazily<Key extends string, Value>(keys: readonly Key[], work: (key: Key) => Value): Record<Key, Value> {
  const values = {} as Record<Key, Value>;
  for (const key of keys) {
    let known: { readonly value: Value } | null = null;
    Object.defineProperty(values, key, {
      enumerable: true,
      get: () => {
        known ??= { value: work(key) };
        return known.value;
      },
    });
  }
  return values;
}

/**
 * Applies resolved filters: OR inside a facet, AND across facets (`match: "all"` asks for every chosen organization),
 * and none of what is kept out. A date passes where it can fall into the range; an event without a year passes no date
 * range, and nothing passes one that ends before it begins.
 * @param search what the query found; null where there is no query
 */
export function filterEvents(index: EventIndex, filters: Filters, search: SearchResult | null): FilterResult {
  const matchOf = (facet: Facet) => (facet === "organization" ? filters.match : "any");
  const { from, to } = filters;
  const rejected = rejectionsFor(index, {
    facets: perFacet((facet) => ({ choice: filters.facets[facet], match: matchOf(facet) })),
    from,
    to,
    search,
  });
  const shown = passing(index, rejected, 0);
  const organizations = filters.facets.organization;
  const hasDate = from !== null || to !== null;
  const hasOrganizations = organizations.only.length + organizations.not.length > 0;
  const byOrganization = facetBit("organization") | (facetBit("organization") << OUT);
  const others = lazily(["date", "organizations"], (without) => {
    if (without === "date") return hasDate ? passing(index, rejected, DATE) : shown;
    return hasOrganizations ? passing(index, rejected, byOrganization) : shown;
  });
  const years = lazily(["counts"], () => countYears(index, others.date));
  return {
    ...shown,
    get withoutDate() {
      return others.date;
    },
    get withoutOrganizations() {
      return others.organizations;
    },
    counts: lazily(FACETS, (facet) =>
      countFacet(rejected, facet, index.facets[facet], filters.facets[facet], matchOf(facet)),
    ),
    get yearCounts() {
      return years.counts;
    },
  };
}
