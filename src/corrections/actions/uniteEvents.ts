import type { BundleEvent } from "../../bundle/schema.ts";
import { uniteParties } from "../renameOrganizations.ts";
import { kindsInOrder } from "../values.ts";
import { aboutAll, disagreementOf, readingsOf, tellersOf, toldBySome } from "./accounts.ts";

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** The people of several events, each name once, with the first office that is told. */
function unitePeople(people: BundleEvent["people"]): BundleEvent["people"] {
  const byName = new Map<string, BundleEvent["people"][number]>();
  for (const one of people) {
    const { name, title, organization } = byName.get(one.name) ?? one;
    byName.set(name, { name, title: title ?? one.title, organization: organization ?? one.organization });
  }
  return [...byName.values()];
}

/** Year guesses with the places of their documents in another list. */
function placeGuesses(event: BundleEvent, documents: readonly string[]): BundleEvent["guesses"] {
  return event.guesses.flatMap((guess) => {
    const place = documents.indexOf(event.documents[guess.document] ?? "");
    return place < 0 ? [] : [{ ...guess, document: place }];
  });
}

/** Whether an event has a fact at all. */
function tells(event: BundleEvent, fact: BundleEvent["toldBy"][number]["fact"], value: string): boolean {
  if (fact === "kind") return event.kinds.some((kind) => kind === value);
  if (fact === "organization") return event.organizations.some(({ name }) => name === value);
  if (fact === "person") return event.people.some(({ name }) => name === value);
  return event.place === value;
}

/**
 * One event of several: the first with documents, kinds, parties, people and links of all. Where they tell otherwise, the
 * first is shown and the others are kept as disagreements.
 */
export function uniteEvents(events: readonly [BundleEvent, ...BundleEvent[]]): BundleEvent {
  const [first, ...others] = events;
  const documents = distinct(events.flatMap((event) => event.documents));
  const next: BundleEvent = {
    ...first,
    kinds: kindsInOrder(events.flatMap(({ kinds }) => kinds)),
    organizations: uniteParties(events.flatMap(({ organizations }) => organizations)),
    people: unitePeople(events.flatMap(({ people }) => people)),
    place: events.find(({ place }) => place !== null)?.place ?? null,
    links: distinct(events.flatMap(({ links }) => links)),
    documents,
    alsoKnownAs: distinct([...first.alsoKnownAs, ...others.flatMap(({ id, alsoKnownAs }) => [id, ...alsoKnownAs])]),
    guesses: events.flatMap((event) => placeGuesses(event, documents)),
    corrected: events.flatMap(({ corrected }) => corrected),
  };
  next.toldBy = toldBySome(next, (fact, value) =>
    events.flatMap((event) => (tells(event, fact, value) ? tellersOf(event, fact, value) : [])),
  );
  next.disagreements = aboutAll(events).flatMap(
    (about) =>
      disagreementOf(
        next,
        about,
        events.flatMap((event) => readingsOf(event, about)),
      ) ?? [],
  );
  return next;
}
