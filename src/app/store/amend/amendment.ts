import type { BundleDocument, BundleEvent, BundleOrganization } from "../../../bundle/schema.ts";

/**
 * What is laid over the data of a page: documents that only this device has, and what its reader put right. Several can be
 * laid one over the other; each speaks of the index below it.
 */
export interface Amendment {
  /** Documents that were not there; their numbers follow those of the data. */
  readonly documents: readonly BundleDocument[];
  /** Those of them that only this device has: what they tell is marked so. */
  readonly localDocuments: ReadonlySet<string>;
  /** The cleaned text of one of {@link documents}, for a search over whole articles. */
  readonly textOf: (document: string) => string;
  readonly events: {
    /** By id of an event: what stands in its place; null where it is gone. */
    readonly replaced: ReadonlyMap<string, BundleEvent | null>;
    /**
     * Events that were not there, each id once. One whose id is known already, also as another one's, is that one: its
     * documents join those that tell it.
     */
    readonly added: readonly BundleEvent[];
    /** What any other event says now: itself where nothing of it changed. Only names of organizations may differ. */
    readonly renamed: (event: BundleEvent) => BundleEvent;
  };
  readonly organizations: {
    /** All of them, in their order; those that only events name may be left out. */
    readonly all: readonly BundleOrganization[];
    /** What an organization of the data is called that is not in {@link all} any more. */
    readonly merged: ReadonlyMap<string, string>;
  };
  /** The initials of people who were not named before. */
  readonly people: readonly { readonly name: string; readonly initials: string }[];
}

type Fact = BundleEvent["toldBy"][number]["fact"];

/** The places in an event's documents of those that tell a fact of it. */
function tellersOf(event: BundleEvent, fact: Fact, value: string): readonly number[] {
  const some = event.toldBy.find((one) => one.fact === fact && one.value === value);
  return some?.documents ?? [...event.documents.keys()];
}

/** The facts of an event that may be told by some of its documents only, in the order of `toldBy`. */
function factsOf({ kinds, organizations, people, place }: BundleEvent): [Fact, string][] {
  return [
    ...kinds.map((kind): [Fact, string] => ["kind", kind]),
    ...organizations.map(({ name }): [Fact, string] => ["organization", name]),
    ...people.map(({ name }): [Fact, string] => ["person", name]),
    ...(place === null ? [] : [["place", place] as [Fact, string]]),
  ];
}

/**
 * An event with the documents that tell it once more: they stand behind its own, and each of its facts says whether they tell
 * it. What only they tell is not added.
 * @param again the event as they tell it
 */
export function joinedEvent(event: BundleEvent, again: BundleEvent): BundleEvent {
  const known = new Set(event.documents);
  const more = again.documents.filter((id) => !known.has(id));
  if (more.length === 0) return event;
  const documents = [...event.documents, ...more];
  const facts = new Set(factsOf(again).map(([fact, value]) => `${fact} ${value}`));
  const toldBy = factsOf(event).flatMap(([fact, value]): BundleEvent["toldBy"] => {
    const others = facts.has(`${fact} ${value}`) ? tellersOf(again, fact, value) : [];
    const ids = new Set(others.map((place) => again.documents[place]));
    const places = more.flatMap((id, place) => (ids.has(id) ? [event.documents.length + place] : []));
    const told = [...tellersOf(event, fact, value), ...places];
    return told.length < documents.length ? [{ fact, value, documents: told }] : [];
  });
  return { ...event, documents, toldBy };
}

/** Which of the added events are there already, by the row that has each, and those that are new; both in their order. */
export function partAdded(
  added: readonly BundleEvent[],
  rowOf: (id: string) => number | null,
): { again: Map<number, BundleEvent[]>; fresh: BundleEvent[] } {
  const again = new Map<number, BundleEvent[]>();
  const fresh: BundleEvent[] = [];
  for (const event of added) {
    const row = [event.id, ...event.alsoKnownAs].map(rowOf).find((one) => one !== null);
    if (row === undefined || row === null) fresh.push(event);
    else again.set(row, [...(again.get(row) ?? []), event]);
  }
  return { again, fresh };
}
