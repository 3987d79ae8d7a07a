/**
 * What changed since the build before. Events are the same where their ids are, or where one is known under an id of the
 * other; of all events before, no more than ids and a number for what they told is held.
 */
import { sha256Hex } from "#sha256";
import { type BundleEvent, CHANGED_FACTS } from "./schema.ts";

export type ChangedFact = (typeof CHANGED_FACTS)[number];

/** What is compared of an event. */
export type ComparedEvent = Pick<BundleEvent, "id" | "alsoKnownAs" | ChangedFact>;

/** A fact that differs: what was told before, and what is told now; null where nothing is. */
export interface FactChange {
  readonly fact: ChangedFact;
  readonly was: string | null;
  readonly is: string | null;
}

/** Values of facts are cut where they are longer, in UTF-16 units. */
const LONGEST = 200;

const UTF8 = new TextEncoder();

/** What a fact is compared by: the order of parties and people says nothing. */
const COMPARED: Readonly<Record<ChangedFact, (event: ComparedEvent) => unknown>> = {
  title: ({ title }) => title,
  date: ({ date }) => date,
  kinds: ({ kinds }) => kinds.toSorted(),
  organizations: ({ organizations }) => organizations.map(({ name, role }) => `${name}\n${role}`).sort(),
  people: ({ people }) => people.map((one) => `${one.name}\n${one.title ?? ""}\n${one.organization ?? ""}`).sort(),
  place: ({ place }) => place,
};

/** A number that differs where what is told does: 48 bits of a hash. */
function digestOf(event: ComparedEvent): number {
  const facts = JSON.stringify(CHANGED_FACTS.map((fact) => COMPARED[fact](event)));
  return Number.parseInt(sha256Hex(UTF8.encode(facts)).slice(0, 12), 16);
}

/** The events of the build before, in the order of their rows. */
export class EarlierEvents {
  readonly #rows = new Map<string, number>();
  readonly #otherIds = new Map<string, number>();
  readonly #digests: number[] = [];

  get size(): number {
    return this.#digests.length;
  }

  add(event: ComparedEvent): void {
    const row = this.#digests.push(digestOf(event)) - 1;
    if (!this.#rows.has(event.id)) this.#rows.set(event.id, row);
    for (const id of event.alsoKnownAs) if (!this.#otherIds.has(id)) this.#otherIds.set(id, row);
  }

  /** The row of an event by its id. */
  rowOf(id: string): number | undefined {
    return this.#rows.get(id);
  }

  /** The row of an event by any id of it. */
  rowOfAny(id: string): number | undefined {
    return this.#rows.get(id) ?? this.#otherIds.get(id);
  }

  tellsTheSame(row: number, digest: number): boolean {
    return this.#digests[row] === digest;
  }
}

/** How the events of two builds belong together. */
export interface MatchedEvents {
  /** For each event of now, in order: the row of the same event before, or -1 where it is new. */
  readonly rows: Int32Array;
  /** For each event of now: 1 where it is there before and tells something else. */
  readonly differs: Uint8Array;
  readonly new: number;
  readonly changed: number;
  /** Rows of events that are there no longer, under no id. An event that was joined to another one is there. */
  readonly vanished: readonly number[];
}

/** An event of now that has not the id of one before. */
interface OpenEvent {
  readonly place: number;
  readonly ids: readonly string[];
  readonly digest: number;
}

/**
 * Finds for each event that of the build before. An event that has its id is the same; else one that is known under an id of
 * it, each for one event alone.
 */
export class EventMatcher {
  readonly #rows: number[] = [];
  readonly #differs: number[] = [];
  readonly #open: OpenEvent[] = [];
  readonly #isTaken: Uint8Array;
  readonly #isThere: Uint8Array;

  constructor(private readonly before: EarlierEvents) {
    this.#isTaken = new Uint8Array(before.size);
    this.#isThere = new Uint8Array(before.size);
  }

  /** Takes the events of now, in order. */
  add(event: ComparedEvent): void {
    const place = this.#rows.push(-1) - 1;
    this.#differs.push(0);
    const digest = digestOf(event);
    const ids = [event.id, ...event.alsoKnownAs];
    for (const id of ids) {
      const row = this.before.rowOfAny(id);
      if (row !== undefined) this.#isThere[row] = 1;
    }
    const row = this.before.rowOf(event.id);
    if (row !== undefined && !this.#isTaken[row]) this.#take(place, row, digest);
    else this.#open.push({ place, ids, digest });
  }

  #take(place: number, row: number, digest: number): void {
    this.#isTaken[row] = 1;
    this.#rows[place] = row;
    this.#differs[place] = Number(!this.before.tellsTheSame(row, digest));
  }

  /** What came of all that were taken. */
  finish(): MatchedEvents {
    for (const { place, ids, digest } of this.#open) {
      const row = ids.map((id) => this.before.rowOfAny(id)).find((one) => one !== undefined && !this.#isTaken[one]);
      if (row !== undefined) this.#take(place, row, digest);
    }
    return {
      rows: Int32Array.from(this.#rows),
      differs: Uint8Array.from(this.#differs),
      new: this.#rows.filter((row) => row < 0).length,
      changed: this.#differs.filter((one) => one === 1).length,
      vanished: Array.from(this.#isThere.keys()).filter((row) => !this.#isThere[row]),
    };
  }
}

function named(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join("\n");
}

/** The parties of an event in words; with their roles where only these differ. */
function partiesOf({ organizations }: ComparedEvent, withRoles: boolean): string | null {
  return named(organizations.map(({ name, role }) => (withRoles ? `${name}\t${role}` : name)));
}

function peopleOf({ people }: ComparedEvent, inFull: boolean): string | null {
  return named(
    people.map(({ name, title, organization }) =>
      inFull ? [organization, title, name].filter(Boolean).join(" ") : name,
    ),
  );
}

/** A fact of both events in words; what tells them apart is among them. */
function inWords(fact: ChangedFact, before: ComparedEvent, now: ComparedEvent): [string | null, string | null] {
  if (fact === "title" || fact === "date" || fact === "place") return [before[fact], now[fact]];
  if (fact === "kinds") return [before.kinds.join(" "), now.kinds.join(" ")];
  const words = fact === "organizations" ? partiesOf : peopleOf;
  const short = [words(before, false), words(now, false)] as const;
  return short[0] === short[1] ? [words(before, true), words(now, true)] : [...short];
}

function cut(words: string | null): string | null {
  return words !== null && words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}

/**
 * The facts in which an event differs from the same event before, in the order of `CHANGED_FACTS`. Values are short texts:
 * dates in EDTF, kinds parted by spaces, a line for each name: where the names are the same with the role behind a tab, or with
 * the office.
 */
export function factChanges(before: ComparedEvent, now: ComparedEvent): FactChange[] {
  return CHANGED_FACTS.flatMap((fact) => {
    const compared = COMPARED[fact];
    if (JSON.stringify(compared(before)) === JSON.stringify(compared(now))) return [];
    const [was, is] = inWords(fact, before, now);
    return [{ fact, was: cut(was), is: cut(is) }];
  });
}
