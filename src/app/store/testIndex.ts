/** Builds indexes for tests from a few words an event. */
import { BUNDLE_VERSION, type BundleEvent, type BundleOrganization } from "../../bundle/schema.ts";
import { type EventIndex, indexEvents } from "./eventIndex.ts";

/** An event with everything left out that a test does not speak of. */
export function testEvent(
  fields: Partial<Omit<BundleEvent, "organizations">> & { parties?: readonly string[] },
): BundleEvent {
  const { parties = [], ...rest } = fields;
  return {
    id: "e1",
    title: "",
    kinds: ["visit"],
    date: "2024-01-01",
    dateText: "",
    implied: [],
    organizations: parties.map((name) => ({ name, role: "party", inferred: null })),
    people: [],
    place: null,
    quote: "",
    links: [],
    documents: ["d1"],
    alsoKnownAs: [],
    toldBy: [],
    disagreements: [],
    guesses: [],
    corrected: [],
    change: null,
    ...rest,
  };
}

type WithoutInitials<Named> = Omit<Named, "initials"> & { readonly initials?: string };

/** An organization; initials are left out where a test does not speak of them. */
type TestOrganization = WithoutInitials<Omit<BundleOrganization, "aliases">> & {
  readonly aliases: readonly WithoutInitials<BundleOrganization["aliases"][number]>[];
};

/** An index of these events and organizations, all told by one document. */
export function testIndex(events: readonly BundleEvent[], organizations: readonly TestOrganization[] = []): EventIndex {
  return indexEvents({
    format: "wanglai-bundle",
    version: BUNDLE_VERSION,
    documents: [
      {
        id: "d1",
        file: "a.txt",
        record: null,
        title: null,
        publisher: null,
        author: null,
        address: null,
        published: null,
        publishedOrigin: null,
        diagnostics: [],
        article: "articles/0000000000000001.json",
        source: null,
        noEvents: null,
      },
    ],
    organizations: organizations.map((one) => ({
      ...one,
      initials: one.initials ?? "",
      aliases: one.aliases.map((alias) => ({ ...alias, initials: alias.initials ?? "" })),
    })),
    people: [...new Set(events.flatMap(({ people }) => people.map(({ name }) => name)))].map((name) => ({
      name,
      initials: "",
    })),
    events: [...events],
    parts: null,
    texts: [],
    tables: [],
    failures: [],
    since: null,
    corrections: [],
  });
}

/** An index of events that differ by their date only; ids are e0, e1, … in the order given. */
export function datedIndex(...dates: readonly string[]): EventIndex {
  return testIndex(dates.map((date, place) => testEvent({ id: `e${place}`, date })));
}

/** All rows of an index, or these of its rows. */
export function rowsOf({ size }: EventIndex, rows: readonly number[] = Array.from({ length: size }, (_, row) => row)) {
  return Int32Array.from(rows);
}

/** The ids of rows, in their order. */
export function idsOf(index: EventIndex, rows: Iterable<number>): (string | undefined)[] {
  return Array.from(rows, (row) => index.records.eventOf(row)?.id);
}
