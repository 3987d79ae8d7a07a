import type { DocumentEvent, EventParty, PartyRole } from "../../model/event.ts";
import { nameKey, type OrganizationTable } from "./organizationTable.ts";

/**
 * An account with the canonical names of its organizations. Where the user's table knows all the words that name a
 * party (交大), it decides whose they are. Parties that turn out to be one become one.
 * @param canonical the name for a name; one that it does not know stays
 */
export function renameParties(
  event: DocumentEvent,
  canonical: (name: string) => string,
  { nameOf }: Pick<OrganizationTable, "nameOf">,
): DocumentEvent {
  const tabled = ({ name, mentions, inferred }: EventParty): string | null => {
    if (inferred !== null || nameOf.has(nameKey(name))) return null;
    const [first, ...more] = new Set(mentions.map((words) => nameOf.get(nameKey(words))));
    return more.length === 0 ? (first ?? null) : null;
  };
  const parties = new Map<string, EventParty>();
  for (const party of event.organizations) {
    const name = tabled(party) ?? canonical(party.name);
    const known = parties.get(name);
    parties.set(name, known ? joined(known, party) : { ...party, name });
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
