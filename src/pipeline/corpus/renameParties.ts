import type { Extraction, Testimony } from "../../model/corpus.ts";
import type { DocumentEvent, EventParty, PartyRole } from "../../model/event.ts";
import { nameKey, type OrganizationTable } from "./organizationTable.ts";

/**
 * An account with the canonical names of its organizations, and the types that the user's table gives them. Where the user's table knows all the words that name a
 * party (交大), it decides whose they are. Parties that turn out to be one become one.
 * @param canonical the name for a name; one that it does not know stays
 */
export function renameParties(
  event: DocumentEvent,
  canonical: (name: string) => string,
  { nameOf, typeOf }: OrganizationTable,
): DocumentEvent {
  const isCanonical = (name: string | null) => name === null || canonical(name) === name;
  if (
    nameOf.size === 0 &&
    event.organizations.every(({ name }) => isCanonical(name)) &&
    event.people.every(({ organization }) => isCanonical(organization))
  )
    return event;
  const tabled = ({ name, mentions, inferred }: EventParty): string | null => {
    if (inferred !== null || nameOf.has(nameKey(name))) return null;
    const [first, ...more] = new Set(mentions.map((words) => nameOf.get(nameKey(words))));
    return more.length === 0 ? (first ?? null) : null;
  };
  const parties = new Map<string, EventParty>();
  for (const party of event.organizations) {
    const name = tabled(party) ?? canonical(party.name);
    const known = parties.get(name);
    parties.set(name, known ? joined(known, party) : { ...party, name, type: typeOf.get(name) ?? party.type });
  }
  return {
    ...event,
    organizations: [...parties.values()],
    people: event.people.map((person) => ({
      ...person,
      organization: person.organization === null ? null : canonical(person.organization),
    })),
  };
}

/** What the stages made of one document, with the names and types that the user's table gives to its organizations. */
export function nameByTable(extraction: Extraction, table: OrganizationTable): Extraction {
  if (table.nameOf.size === 0) return extraction;
  return renameAll(extraction, (name) => table.nameOf.get(nameKey(name)) ?? name, table);
}

/** A document with all of its accounts as `renameParties` gives them; itself where none changes. */
export function renameAll<Document extends Pick<Testimony, "events">>(
  document: Document,
  canonical: (name: string) => string,
  table: OrganizationTable,
): Document {
  const events = document.events.map((event) => renameParties(event, canonical, table));
  return events.every((event, index) => event === document.events[index]) ? document : { ...document, events };
}

function joined(one: EventParty, other: EventParty): EventParty {
  const spans = new Map([...one.spans, ...other.spans].map((span) => [`${span.start} ${span.end}`, span]));
  return {
    ...one,
    role: strongerRole(one.role, other.role),
    mentions: [...new Set([...one.mentions, ...other.mentions])],
    spans: [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end),
    inferred: one.inferred === null || other.inferred === null ? null : one.inferred,
  };
}

/** Whoever came or received did not only take part. */
export function strongerRole(one: PartyRole, other: PartyRole): PartyRole {
  return one === "party" ? other : one;
}
