/** Which documents tell which fact of an event, when events become one or fall apart. */
import type { BundleEvent } from "../../bundle/schema.ts";

type Told = BundleEvent["toldBy"][number];
export type Disagreement = BundleEvent["disagreements"][number];

/** A reading with the ids of the documents that have it. */
export interface Reading {
  readonly value: string;
  readonly documents: readonly string[];
}

/** The ids of the documents that tell a fact of an event. */
export function tellersOf(event: BundleEvent, fact: Told["fact"], value: string): readonly string[] {
  const told = event.toldBy.find((one) => one.fact === fact && one.value === value);
  return told ? idsAt(event, told.documents) : event.documents;
}

function idsAt({ documents }: BundleEvent, places: readonly number[]): string[] {
  return places.flatMap((place) => documents[place] ?? []);
}

/** The places of documents in a list of them, rising; those that are not in it are left out. */
export function placesOf(ids: Iterable<string>, documents: readonly string[]): number[] {
  const wanted = new Set(ids);
  return documents.flatMap((id, place) => (wanted.has(id) ? [place] : []));
}

/** The facts of an event that only some of its documents tell, as `tellers` says; those that none tells are left out. */
export function toldBySome(
  event: Pick<BundleEvent, "kinds" | "organizations" | "people" | "place" | "documents">,
  tellers: (fact: Told["fact"], value: string) => Iterable<string>,
): Told[] {
  const some = (fact: Told["fact"], value: string): Told[] => {
    const documents = placesOf(tellers(fact, value), event.documents);
    return documents.length > 0 && documents.length < event.documents.length ? [{ fact, value, documents }] : [];
  };
  return [
    ...event.kinds.flatMap((kind) => some("kind", kind)),
    ...event.organizations.flatMap(({ name }) => some("organization", name)),
    ...event.people.flatMap(({ name }) => some("person", name)),
    ...(event.place === null ? [] : some("place", event.place)),
  ];
}

/** What an event shows of a fact that documents can tell otherwise; null where it has none. */
function shownOf(event: BundleEvent, { fact, of }: Pick<Disagreement, "fact" | "of">): string | null {
  switch (fact) {
    case "date":
      return event.date;
    case "place":
      return event.place;
    case "role":
      return event.organizations.find(({ name }) => name === of)?.role ?? null;
    case "title":
      return event.people.find(({ name }) => name === of)?.title ?? null;
  }
}

/** The readings that an event has of a fact. */
export function readingsOf(event: BundleEvent, { fact, of }: Pick<Disagreement, "fact" | "of">): Reading[] {
  const disputed = event.disagreements.find((one) => one.fact === fact && one.of === of);
  if (disputed) {
    return disputed.readings.map(({ value, documents }) => ({ value, documents: idsAt(event, documents) }));
  }
  const value = shownOf(event, { fact, of });
  if (value === null) return [];
  if (fact === "date") return [{ value, documents: event.documents }];
  if (fact === "place") return [{ value, documents: tellersOf(event, "place", value) }];
  return [{ value, documents: tellersOf(event, fact === "role" ? "organization" : "person", of ?? "") }];
}

/**
 * What the documents of an event tell otherwise, when its readings are these: the one that it shows comes first. Null where
 * they agree, and where what it shows is none of them. A document that tells several things, as in two entries of one
 * article, disagrees with no other: the first counts, what the event shows before all.
 */
export function disagreementOf(
  event: BundleEvent,
  about: Pick<Disagreement, "fact" | "of">,
  readings: readonly Reading[],
): Disagreement | null {
  const byValue = new Map<string, Set<string>>();
  for (const { value, documents } of readings) {
    const known = byValue.get(value) ?? new Set();
    byValue.set(value, known);
    for (const id of documents) known.add(id);
  }
  const shown = shownOf(event, about);
  const spoken = new Set<string>();
  const placed = [...byValue]
    .sort(([a], [b]) => Number(b === shown) - Number(a === shown))
    .flatMap(([value, ids]) => {
      const documents = placesOf(
        [...ids].filter((id) => !spoken.has(id)),
        event.documents,
      );
      for (const id of ids) spoken.add(id);
      return documents.length > 0 ? [{ value, documents }] : [];
    });
  return placed.length < 2 || placed[0]?.value !== shown ? null : { ...about, readings: placed };
}

/** An event of which a fact was set anew, with the disagreements about that fact that still hold. */
export function settled(event: BundleEvent, fact: Disagreement["fact"]): BundleEvent {
  const disagreements = event.disagreements.flatMap((one) => {
    if (one.fact !== fact) return [one];
    return disagreementOf(event, { fact, of: one.of }, readingsOf(event, one)) ?? [];
  });
  return { ...event, disagreements };
}

/** All that events can disagree about, each once. */
export function aboutAll(events: readonly BundleEvent[]): Pick<Disagreement, "fact" | "of">[] {
  const found = new Map<string, Pick<Disagreement, "fact" | "of">>();
  const add = (fact: Disagreement["fact"], of: string | null) => found.set(`${fact} ${of ?? ""}`, { fact, of });
  add("date", null);
  for (const { organizations } of events) for (const { name } of organizations) add("role", name);
  for (const { people } of events) for (const { name } of people) add("title", name);
  add("place", null);
  return [...found.values()];
}
