import type { Bundle, BundleDocument, BundleEvent, BundleOrganization } from "../../bundle/schema.ts";
import { type CalendarDate, type EdtfDate, edtfDays, parseEdtf } from "../../model/edtf.ts";
import { type FacetColumn, facetColumns } from "./facetColumns.ts";
import { searchKey } from "./searchText.ts";
import type { Facet } from "./viewState.ts";

/** Everything the views ask for, worked out once for a bundle. */
export interface EventIndex {
  readonly bundle: Bundle;
  /** In chronological order; those without a year at the end. The place in this list is the row. */
  readonly events: readonly BundleEvent[];
  readonly dates: readonly (EdtfDate | null)[];
  /** First and last day of each row below {@link dated}. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The number of events with a year: rows `0 … dated - 1`. */
  readonly dated: number;
  /** The longest date, in days. */
  readonly longest: number;
  /** By id, and by the ids that it is also known as. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly organizations: readonly BundleOrganization[];
  /** For each row the places in {@link organizations} of those that took part, each once. */
  readonly parties: readonly (readonly number[])[];
  readonly documents: ReadonlyMap<string, BundleDocument>;
  /** Rows that a document tells, by its id. */
  readonly rowsOfDocument: ReadonlyMap<string, readonly number[]>;
  /** The pinyin initials of people, by name. */
  readonly personInitials: ReadonlyMap<string, string>;
  /** The values of each facet; those of `organization` are {@link organizations}. */
  readonly facets: Readonly<Record<Facet, FacetColumn>>;
  /** The place in {@link organizations} for a name or an alias; null for an unknown one. */
  organizationNamed(name: string): number | null;
}

/** How finely a date is said, coarse first: so the year stands before its months, and a month before its days. */
function coarseness({ month, day }: CalendarDate): number {
  if (month === null) return 0;
  return day === null ? 1 : 2;
}

interface Dated {
  readonly event: BundleEvent;
  readonly date: EdtfDate | null;
  readonly days: { first: number; last: number } | null;
}

/** By date; events of one date stay in the order of the bundle, which is that of the text. */
function inOrder(a: Dated, b: Dated): number {
  if (a.days && b.days && a.date && b.date) {
    return (
      a.days.first - b.days.first || coarseness(a.date.start) - coarseness(b.date.start) || a.days.last - b.days.last
    );
  }
  if (a.days || b.days) return a.days ? -1 : 1;
  return compareText(a.event.date, b.event.date);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Sorts and indexes a bundle. An event with a date that cannot be read is kept, with those of open years. */
export function indexEvents(bundle: Bundle): EventIndex {
  const entries = bundle.events
    .map((event): Dated => {
      const date = parseEdtf(event.date);
      return { event, date, days: date && edtfDays(date) };
    })
    .sort(inOrder);

  const events = entries.map((entry) => entry.event);
  const dated = entries.filter((entry) => entry.days !== null).length;
  const first = Int32Array.from(entries.slice(0, dated), (entry) => entry.days?.first ?? 0);
  const last = Int32Array.from(entries.slice(0, dated), (entry) => entry.days?.last ?? 0);
  let longest = 0;
  for (let row = 0; row < dated; row++) longest = Math.max(longest, (last[row] ?? 0) - (first[row] ?? 0) + 1);

  const organizations = [...bundle.organizations];
  const byName = new Map<string, number>();
  const exactly = new Map(organizations.map(({ name }, place) => [name, place]));
  organizations.forEach(({ name }, place) => {
    if (!byName.has(searchKey(name))) byName.set(searchKey(name), place);
  });
  organizations.forEach(({ aliases }, place) => {
    for (const alias of aliases) {
      const key = searchKey(alias.name);
      if (!byName.has(key)) byName.set(key, place);
    }
  });
  const placeNamed = (name: string) => exactly.get(name) ?? byName.get(searchKey(name));
  const placeOf = (name: string): number => {
    const known = placeNamed(name);
    if (known !== undefined) return known;
    organizations.push({ name, initials: "", type: "other", aliases: [], couldBe: [] });
    byName.set(searchKey(name), organizations.length - 1);
    return organizations.length - 1;
  };
  const parties = events.map((event) => [...new Set(event.organizations.map((party) => placeOf(party.name)))]);

  const rowsOfDocument = new Map<string, number[]>();
  events.forEach((event, row) => {
    for (const id of new Set(event.documents)) {
      const rows = rowsOfDocument.get(id);
      if (rows) rows.push(row);
      else rowsOfDocument.set(id, [row]);
    }
  });

  const documents = new Map(bundle.documents.map((document) => [document.id, document]));
  return {
    bundle,
    events,
    dates: entries.map((entry) => entry.date),
    first,
    last,
    dated,
    longest,
    rowOf: new Map([
      ...events.flatMap(({ alsoKnownAs }, row) => alsoKnownAs.map((id): [string, number] => [id, row])),
      ...events.map(({ id }, row): [string, number] => [id, row]),
    ]),
    organizations,
    parties,
    documents,
    rowsOfDocument,
    personInitials: new Map(bundle.people.map(({ name, initials }) => [name, initials])),
    facets: facetColumns({ events, organizations, parties, documents }),
    organizationNamed: (name) => placeNamed(name) ?? null,
  };
}

/** The events that a document tells, in chronological order. */
export function eventsOf(index: EventIndex, document: string): BundleEvent[] {
  return (index.rowsOfDocument.get(document) ?? []).flatMap((row) => index.events[row] ?? []);
}
