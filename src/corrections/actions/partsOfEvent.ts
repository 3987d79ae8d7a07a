import type { BundleEvent } from "../../bundle/schema.ts";
import type { SplitPart } from "../entries.ts";
import { kindsInOrder } from "../values.ts";
import { aboutAll, disagreementOf, placesOf, readingsOf, tellersOf, toldBySome } from "./accounts.ts";
import { givenDate } from "./setFact.ts";

/** Who took part in each part: by their organization, where documents of the part tell them; who fits nowhere stays in the first. */
function peopleOfParts(event: BundleEvent, parts: readonly SplitPart[]): BundleEvent["people"][] {
  const found = parts.map((): BundleEvent["people"] => []);
  for (const person of event.people) {
    const tellers = tellersOf(event, "person", person.name);
    const fits = parts.flatMap((part, place) => {
      const isTold = tellers.some((id) => part.documents.includes(id));
      const isOfIt =
        person.organization === null || part.organizations.some(({ name }) => name === person.organization);
      return isTold && isOfIt ? [place] : [];
    });
    for (const place of fits.length > 0 ? fits : [0]) found[place]?.push(person);
  }
  return found;
}

/**
 * The parts of an event, as an entry gives them. What the entry does not say goes where it belongs: people by their
 * organizations, the place to the documents that tell it, guesses and disagreements likewise; links to all parts.
 * @param parts with organizations by their canonical names
 * @param ids of the parts; the first is that of the event
 */
export function partsOfEvent(event: BundleEvent, parts: readonly SplitPart[], ids: readonly string[]): BundleEvent[] {
  const people = peopleOfParts(event, parts);
  return parts.map((part, place): BundleEvent => {
    const documents = event.documents.filter((id) => part.documents.includes(id));
    const keepsDate = part.date === event.date;
    const keepsQuote = documents[0] === event.documents[0];
    const quote = part.quote ?? (keepsQuote ? event.quote : "");
    const placeTold = event.place !== null && placesOf(tellersOf(event, "place", event.place), documents).length > 0;
    const next: BundleEvent = {
      ...event,
      id: ids[place] ?? event.id,
      title: part.title,
      kinds: kindsInOrder(part.kinds),
      ...(!keepsDate && givenDate(quote, part.date)),
      organizations: part.organizations.map(({ name, role }) => ({
        name,
        role,
        inferred: event.organizations.find((one) => one.name === name)?.inferred ?? null,
      })),
      people: people[place] ?? [],
      place: placeTold ? event.place : null,
      quote,
      documents,
      alsoKnownAs: place === 0 ? event.alsoKnownAs : [],
      guesses: keepsDate
        ? event.guesses.flatMap((guess) => {
            const at = documents.indexOf(event.documents[guess.document] ?? "");
            return at < 0 ? [] : [{ ...guess, document: at }];
          })
        : [],
    };
    next.toldBy = toldBySome(next, (fact, value) => tellersOf(event, fact, value));
    next.disagreements = aboutAll([next]).flatMap(
      (about) => disagreementOf(next, about, readingsOf(event, about)) ?? [],
    );
    return next;
  });
}
