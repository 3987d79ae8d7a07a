import type { BundleEvent } from "../bundle/schema.ts";
import { disagreementOf, type Reading, readingsOf, tellersOf, toldBySome } from "./actions/accounts.ts";
import type { Joined } from "./overlay.ts";
import { partiesText } from "./values.ts";

type BundleParty = BundleEvent["organizations"][number];

/** Two parties that are one: host and guest say more than party, and words that name it more than a rule. */
function united(first: BundleParty, second: BundleParty): BundleParty {
  const role = first.role === "party" ? second.role : first.role;
  return { name: first.name, role, inferred: first.inferred === null ? null : second.inferred };
}

/** Parties of which each name is there once, at the place of its first. */
export function uniteParties(parties: readonly BundleParty[]): BundleParty[] {
  const byName = new Map<string, BundleParty>();
  for (const party of parties) {
    const known = byName.get(party.name);
    byName.set(party.name, known ? united(known, party) : { ...party });
  }
  return [...byName.values()];
}

/**
 * An event with the names that organizations are called now. Two parties that became one are one. The event itself where none
 * of its organizations was joined to another.
 */
export function renameOrganizations(event: BundleEvent, joined: ReadonlyMap<string, Joined>): BundleEvent {
  if (joined.size === 0) return event;
  const used = new Set([
    ...event.organizations.map(({ name }) => name),
    ...event.people.flatMap(({ organization }) => organization ?? []),
  ]);
  const renamed = [...used].filter((name) => joined.has(name));
  if (renamed.length === 0) return event;
  const nameOf = (name: string) => joined.get(name)?.into ?? name;
  const tellers = new Map<string, string[]>();
  const roles = new Map<string, Reading[]>();
  for (const { name } of event.organizations) {
    const now = nameOf(name);
    tellers.set(now, [...(tellers.get(now) ?? []), ...tellersOf(event, "organization", name)]);
    roles.set(now, [...(roles.get(now) ?? []), ...readingsOf(event, { fact: "role", of: name })]);
  }
  const next: BundleEvent = {
    ...event,
    organizations: uniteParties(event.organizations.map((party) => ({ ...party, name: nameOf(party.name) }))),
    people: event.people.map((person) => ({
      ...person,
      organization: person.organization === null ? null : nameOf(person.organization),
    })),
    corrected: [...event.corrected, ...marksOf(event, renamed, joined)],
  };
  next.toldBy = toldBySome(next, (fact, value) =>
    fact === "organization" ? (tellers.get(value) ?? event.documents) : tellersOf(event, fact, value),
  );
  const others = event.disagreements.filter(({ fact }) => fact !== "role");
  const ofRoles = next.organizations.flatMap(
    ({ name }) => disagreementOf(next, { fact: "role", of: name }, roles.get(name) ?? []) ?? [],
  );
  const at = event.disagreements.findIndex(({ fact }) => fact === "role");
  next.disagreements = others.toSpliced(at < 0 ? others.length : at, 0, ...ofRoles);
  return next;
}

/** For each entry that renamed one of its organizations, in order: what they were called. */
function marksOf(
  event: BundleEvent,
  renamed: readonly string[],
  joined: ReadonlyMap<string, Joined>,
): BundleEvent["corrected"] {
  const was = partiesText(event.organizations) || renamed.join("\n");
  const entries = new Set(renamed.flatMap((name) => joined.get(name)?.entries ?? []));
  return [...entries].map((entry) => ({ entry, fact: "organizations" as const, was }));
}
