import { EVENT_KINDS, type EventKind } from "../../model/event.ts";
import { parseDay } from "./days.ts";
import type { EventIndex } from "./eventIndex.ts";
import { holdsAll, queryWords } from "./searchText.ts";
import type { Filters } from "./viewState.ts";

/** What passes, and what each facet would give. */
export interface FilterResult {
  /** Rows that pass, in chronological order. */
  readonly rows: readonly number[];
  /** How many of {@link rows} have a year; they come first. */
  readonly dated: number;
  /** By organization: events that the other facets let pass. */
  readonly organizationCounts: Int32Array;
  /** By kind: events that the other facets let pass. */
  readonly kindCounts: Readonly<Record<EventKind, number>>;
  /** By year of the first day: events that the other facets let pass; in order of year. */
  readonly yearCounts: ReadonlyMap<number, number>;
}

/** One bit for each facet that rejects an event: a single bit means that only this facet does. */
const ORGANIZATION = 1;
const KIND = 2;
const DATE = 4;
const QUERY = 8;

/**
 * Names in filters, made canonical; `ignored` are those that no organization has.
 * Both spellings of one organization become one.
 */
export function resolveFilters(index: EventIndex, filters: Filters): { filters: Filters; ignored: readonly string[] } {
  const names: string[] = [];
  const ignored: string[] = [];
  for (const name of filters.organizations) {
    const place = index.organizationNamed(name);
    const canonical = place === null ? null : index.organizations[place]?.name;
    if (canonical === null || canonical === undefined) ignored.push(name);
    else if (!names.includes(canonical)) names.push(canonical);
  }
  return { filters: { ...filters, organizations: names }, ignored };
}

/**
 * Applies resolved filters: OR inside a facet, AND across facets (`match: "all"` asks for every
 * chosen organization). A date passes where it can fall into the range; an event without a year
 * passes no date range.
 */
export function filterEvents(index: EventIndex, filters: Filters): FilterResult {
  const total = index.events.length;
  const wanted = filters.organizations
    .map((name) => index.organizationNamed(name))
    .filter((place): place is number => place !== null);
  const words = queryWords(filters.query);
  const from = filters.from === null ? null : parseDay(filters.from);
  const to = filters.to === null ? null : parseDay(filters.to);

  const passesOrganizations = (row: number) => {
    const parties = index.parties[row] ?? [];
    return filters.match === "all"
      ? wanted.every((place) => parties.includes(place))
      : wanted.some((place) => parties.includes(place));
  };
  const passesDate = (row: number) =>
    row < index.dated &&
    (from === null || (index.last[row] ?? 0) >= from) &&
    (to === null || (index.first[row] ?? 0) <= to);

  const rows: number[] = [];
  let dated = 0;
  const organizationCounts = new Int32Array(index.organizations.length);
  const kindCounts = Object.fromEntries(EVENT_KINDS.map((kind) => [kind, 0])) as Record<EventKind, number>;
  const yearCounts = new Map<number, number>();

  for (let row = 0; row < total; row++) {
    const event = index.events[row];
    if (!event) continue;
    let rejected = 0;
    if (wanted.length > 0 && !passesOrganizations(row)) rejected |= ORGANIZATION;
    if (filters.kinds.length > 0 && !event.kinds.some((kind) => filters.kinds.includes(kind))) rejected |= KIND;
    if ((from !== null || to !== null) && !passesDate(row)) rejected |= DATE;
    if (words.length > 0 && !holdsAll(index.searchTextOf(row), words)) rejected |= QUERY;

    if (rejected === 0) {
      rows.push(row);
      if (row < index.dated) dated++;
    }
    const countsForOrganizations = filters.match === "all" ? rejected === 0 : (rejected & ~ORGANIZATION) === 0;
    if (countsForOrganizations) {
      for (const place of index.parties[row] ?? []) organizationCounts[place] = (organizationCounts[place] ?? 0) + 1;
    }
    if ((rejected & ~KIND) === 0) {
      for (const kind of new Set(event.kinds)) kindCounts[kind]++;
    }
    const year = index.dates[row]?.start.year;
    if (typeof year === "number" && (rejected & ~DATE) === 0) yearCounts.set(year, (yearCounts.get(year) ?? 0) + 1);
  }
  return { rows, dated, organizationCounts, kindCounts, yearCounts };
}
