import type { DocumentEvent, EventKind } from "../../model/event.ts";
import { type DateShape, dateFit, dateShape } from "./dateFit.ts";
import type { Weekday } from "./weekday.ts";

/** An account with its place among all accounts, in the order of the documents and their text. */
export interface PlacedAccount {
  readonly place: number;
  readonly document: string;
  readonly account: DocumentEvent;
  /** The weekday that the text gives with its date. */
  readonly weekday: Weekday | null;
}

/** Accounts that are held to tell one happening, and what they say together. It grows while they are merged. */
export interface Happening {
  readonly accounts: PlacedAccount[];
  /** That of its first account. */
  place: number;
  readonly documents: Set<string>;
  /** By key. */
  readonly dates: Map<string, DateShape>;
  readonly kinds: Set<EventKind>;
  readonly parties: Set<string>;
  /** By name: the organizations that they are said to belong to. */
  readonly people: Map<string, Set<string>>;
}

/** One account for itself. */
export function happeningOf(one: PlacedAccount): Happening {
  const { account, document, place } = one;
  const date = dateShape(account.date.edtf);
  const people = new Map<string, Set<string>>();
  for (const { name, organization } of account.people)
    addPerson(people, name, organization === null ? [] : [organization]);
  return {
    accounts: [one],
    place,
    documents: new Set([document]),
    dates: new Map(date ? [[date.key, date]] : []),
    kinds: new Set(account.kinds),
    parties: new Set(account.organizations.map(({ name }) => name)),
    people,
  };
}

function addPerson(people: Map<string, Set<string>>, name: string, organizations: Iterable<string>): void {
  const known = people.get(name);
  if (!known) people.set(name, new Set(organizations));
  else for (const organization of organizations) known.add(organization);
}

/** Adds what another one says; that is of no use afterwards. */
export function absorb(into: Happening, other: Happening): void {
  into.accounts.push(...other.accounts);
  into.place = Math.min(into.place, other.place);
  for (const document of other.documents) into.documents.add(document);
  for (const [key, date] of other.dates) into.dates.set(key, date);
  for (const kind of other.kinds) into.kinds.add(kind);
  for (const party of other.parties) into.parties.add(party);
  for (const [name, organizations] of other.people) addPerson(into.people, name, organizations);
}

/** Whether nothing keeps two apart: no document tells both, and none of their dates exclude each other. */
export function canBeOne(a: Happening, b: Happening): boolean {
  const [few, many] = a.documents.size < b.documents.size ? [a, b] : [b, a];
  for (const document of few.documents) if (many.documents.has(document)) return false;
  for (const left of a.dates.values()) for (const right of b.dates.values()) if (!dateFit(left, right)) return false;
  return true;
}
