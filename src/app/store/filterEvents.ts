import type { EventIndex } from "./eventIndex.ts";
import { placeOfRow } from "./eventList.ts";
import { facetBit } from "./facetColumns.ts";
import { countFacet } from "./facetCounts.ts";
import { DATE, OUT, passingRows, rejectionsFor, rowsOfRarest } from "./rejections.ts";
import type { SearchResult } from "./search.ts";
import { type Choice, FACETS, type Facet, type Filters, isFree, perFacet } from "./viewState.ts";

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

/**
 * Values of filters made canonical; `ignored` are those that no event has.
 * Several spellings of one organization become one.
 */
export function resolveFacets(
  index: EventIndex,
  asked: Filters["facets"],
): { facets: Filters["facets"]; ignored: readonly string[] } {
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
    const only = resolved(facet, asked[facet].only);
    return { only, not: resolved(facet, asked[facet].not).filter((value) => !only.includes(value)) };
  });
  return { facets, ignored };
}

/** The rows that nothing rejects but what is ignored, among those that can be. */
function passing(
  { dated }: EventIndex,
  rejected: Uint16Array,
  ignored: number,
  among: Uint32Array | null = null,
): RowList {
  const rows = passingRows(rejected, 0xffff & ~ignored, among).slice();
  return { rows, dated: placeOfRow(rows, dated) };
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
export function filterEvents(
  index: EventIndex,
  filters: Pick<Filters, "facets" | "match" | "from" | "to">,
  search: SearchResult | null,
): FilterResult {
  const matchOf = (facet: Facet) => (facet === "organization" ? filters.match : "any");
  const { from, to } = filters;
  const requests = {
    facets: perFacet((facet) => ({ choice: filters.facets[facet], match: matchOf(facet) })),
    from,
    to,
    search,
  };
  // What is worked out later may be asked for when other filters were asked about in between.
  const rejected = () => rejectionsFor(index, requests);
  const among = rowsOfRarest(index, requests);
  const shown = passing(index, rejected(), 0, among);
  const organizations = filters.facets.organization;
  const hasDate = from !== null || to !== null;
  /** Whether nothing but a facet rejects anything. */
  const isAlone = (facet: Facet) =>
    !hasDate && search === null && FACETS.every((other) => other === facet || isFree(filters.facets[other]));
  const hasOrganizations = !isFree(organizations);
  const byOrganization = facetBit("organization") | (facetBit("organization") << OUT);
  const others = lazily(["date", "organizations"], (without) => {
    if (without === "date") return hasDate ? passing(index, rejected(), DATE, among) : shown;
    return hasOrganizations ? passing(index, rejected(), byOrganization) : shown;
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
      countFacet({
        facet,
        column: index.facets[facet],
        choice: filters.facets[facet],
        match: matchOf(facet),
        alone: isAlone(facet),
        rejected: rejected(),
        rows: shown.rows,
      }),
    ),
    get yearCounts() {
      return years.counts;
    },
  };
}
