import type { Weekday } from "../../model/corpus.ts";
import type { DocumentEvent, EventKind } from "../../model/event.ts";
import { type DateShape, dateFit, dateShape } from "./dateFit.ts";

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
  /** Each once, by key. */
  dates: readonly DateShape[];
  kinds: readonly EventKind[];
  readonly parties: Set<string>;
  /** By name: the organizations that they are said to belong to. */
  readonly people: Map<string, readonly string[]>;
  /** Who visited whom, guest and host in one key; true where an account names both in so many words. Null where nobody did. */
  journeys: Map<string, boolean> | null;
}

const NONE: readonly never[] = [];

/** One account for itself. Most stay alone, so that what they need not have of their own they share. */
export function happeningOf(one: PlacedAccount): Happening {
  const { account, document, place } = one;
  const date = dateShape(account.date.edtf);
  const parties = new Set<string>();
  for (const { name } of account.organizations) parties.add(name);
  const people = new Map<string, readonly string[]>();
  for (const { name, organization } of account.people)
    addPerson(people, name, organization === null ? NONE : [organization]);
  return {
    accounts: [one],
    place,
    documents: new Set([document]),
    dates: date ? [date] : NONE,
    kinds: account.kinds,
    parties,
    people,
    journeys: journeysOf(account),
  };
}

const journey = (guest: string, host: string) => `${guest}\n${host}`;
const wayBack = (key: string) => journey(...(key.split("\n").reverse() as [string, string]));

/** Beyond so many parties it is a gathering, whose sides say little. */
const MOST_PARTIES = 12;

function journeysOf({ kinds, organizations }: DocumentEvent): Map<string, boolean> | null {
  if (!kinds.includes("visit") || organizations.length > MOST_PARTIES) return null;
  const journeys = new Map<string, boolean>();
  for (const guest of organizations) {
    if (guest.role !== "guest") continue;
    for (const host of organizations) {
      if (host.role !== "host" || host.name === guest.name) continue;
      journeys.set(journey(guest.name, host.name), guest.inferred === null && host.inferred === null);
    }
  }
  return journeys.size === 0 ? null : journeys;
}

function addPerson(people: Map<string, readonly string[]>, name: string, organizations: readonly string[]): void {
  const known = people.get(name);
  people.set(name, known ? united(known, organizations) : organizations);
}

/** The values of two lists, each once; the first list itself where the second has nothing new. */
function united<Value>(all: readonly Value[], more: readonly Value[]): readonly Value[] {
  const added = more.filter((one) => !all.includes(one));
  return added.length === 0 ? all : [...all, ...added];
}

/** Adds what another one says; that is of no use afterwards. */
export function absorb(into: Happening, other: Happening): void {
  for (const account of other.accounts) into.accounts.push(account);
  into.place = Math.min(into.place, other.place);
  for (const document of other.documents) into.documents.add(document);
  for (const date of other.dates) if (!hasDate(into, date)) into.dates = [...into.dates, date];
  into.kinds = united(into.kinds, other.kinds);
  for (const party of other.parties) into.parties.add(party);
  for (const [name, organizations] of other.people) addPerson(into.people, name, organizations);
  if (other.journeys === null) return;
  into.journeys ??= new Map();
  for (const [key, named] of other.journeys) into.journeys.set(key, named || into.journeys.get(key) === true);
}

/**
 * Whether one is the way back of the other: who is guest in one is host in the other. On the same day one of two
 * articles may have taken the sides the wrong way round, unless both name them.
 */
function areReturns(a: Happening, b: Happening): boolean {
  if (!a.journeys || !b.journeys) return false;
  const [few, many] = a.journeys.size <= b.journeys.size ? [a.journeys, b.journeys] : [b.journeys, a.journeys];
  for (const [key, named] of few) {
    const back = many.get(wayBack(key));
    if (back !== undefined && ((named && back) || !haveSameDate(a, b))) return true;
  }
  return false;
}

function haveSameDate(a: Happening, b: Happening): boolean {
  return a.dates.some((date) => hasDate(b, date));
}

function hasDate({ dates }: Happening, { key }: DateShape): boolean {
  return dates.some((date) => date.key === key);
}

/** Whether nothing keeps two apart: no document tells both, their dates do not exclude each other, and none is the way back. */
export function canBeOne(a: Happening, b: Happening): boolean {
  const [few, many] = a.documents.size < b.documents.size ? [a, b] : [b, a];
  for (const document of few.documents) if (many.documents.has(document)) return false;
  for (const left of a.dates) for (const right of b.dates) if (!dateFit(left, right)) return false;
  return !areReturns(a, b);
}
