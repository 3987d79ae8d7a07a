/** Records and entries for tests, from a few words. */
import type { BundleEvent, BundleOrganization } from "../bundle/schema.ts";
import type { CorrectionEntry, EntryOf } from "./entries.ts";
import { organizationsByName } from "./namedRecords.ts";
import type { CorrectionLook } from "./overlay.ts";

/** An event that a document of its own tells, with whatever is otherwise. */
export function testEvent(id: string, otherwise: Partial<BundleEvent> = {}): BundleEvent {
  return {
    id,
    title: `题 ${id}`,
    kinds: ["visit"],
    date: "2024-03-05",
    dateText: "3月5日",
    implied: [{ field: "year", rule: "date/nearest-past", basis: "2024-03-08" }],
    organizations: [
      { name: "云山大学", role: "guest", inferred: null },
      { name: "海川大学", role: "host", inferred: "organization/own-page" },
    ],
    people: [{ name: "陈一鸣", title: "副校长", organization: "云山大学" }],
    place: null,
    quote: `句 ${id}`,
    links: [],
    documents: [`d-${id}`],
    alsoKnownAs: [],
    toldBy: [],
    disagreements: [],
    guesses: [],
    corrected: [],
    change: null,
    ...otherwise,
  };
}

/** An organization with other names. */
export function testOrganization(name: string, ...aliases: string[]): BundleOrganization {
  return {
    name,
    initials: "",
    type: "university",
    aliases: aliases.map((alias) => ({ name: alias, initials: "", rule: "alias/abbreviation", document: null })),
    couldBe: [],
  };
}

/** What entries are applied to. @param texts of documents, by id */
export function testLook(
  events: readonly BundleEvent[],
  organizations: readonly BundleOrganization[] = [],
  texts: Readonly<Record<string, string>> = {},
): CorrectionLook {
  const byId = new Map([
    ...events.flatMap((event) => event.alsoKnownAs.map((id): [string, BundleEvent] => [id, event])),
    ...events.map((event): [string, BundleEvent] => [event.id, event]),
  ]);
  return {
    event: (id) => byId.get(id) ?? null,
    organization: organizationsByName(organizations),
    document(id) {
      const text = texts[id];
      return text === undefined ? null : { id, file: `${id}.txt`, text };
    },
  };
}

let made = 0;
/** What every entry has. Ids are counted. */
function head() {
  made++;
  return { id: `c${made.toString(16)}`, made: "2026-01-01T00:00:00Z", note: null };
}

/** The words that an entry on an event was made against. */
export function proofOf({ documents, quote }: BundleEvent) {
  return { document: documents[0] ?? "", file: `${documents[0]}.txt`, quote };
}

/** Parties of 云山大学 guest, 海川大学 host. */
export function parties(...words: string[]): EntryOf<"organizations">["new"] {
  return words.map((one) => {
    const [name = "", role = "party"] = one.split(" ");
    return { name, role: role as "host" | "guest" | "party" };
  });
}

type Told = EntryOf<"split">["parts"][number];

/** What an event is shown as, in the shape of entries. */
export function toldOf({ title, date, kinds, organizations, documents }: BundleEvent): Told {
  return { title, date, kinds, organizations: organizations.map(({ name, role }) => ({ name, role })), documents };
}

/** Entries against events as they stand. */
export const correct = {
  date: (event: BundleEvent, to: string): CorrectionEntry => ({
    ...head(),
    action: "date",
    event: event.id,
    old: event.date,
    new: to,
    proof: proofOf(event),
  }),
  title: (event: BundleEvent, to: string): CorrectionEntry => ({
    ...head(),
    action: "title",
    event: event.id,
    old: event.title,
    new: to,
    proof: proofOf(event),
  }),
  kinds: (event: BundleEvent, ...to: BundleEvent["kinds"]): CorrectionEntry => ({
    ...head(),
    action: "kinds",
    event: event.id,
    old: event.kinds,
    new: to,
    proof: proofOf(event),
  }),
  organizations: (event: BundleEvent, ...to: string[]): CorrectionEntry => ({
    ...head(),
    action: "organizations",
    event: event.id,
    old: toldOf(event).organizations,
    new: parties(...to),
    proof: proofOf(event),
  }),
  deletion: (event: BundleEvent): CorrectionEntry => ({
    ...head(),
    action: "delete",
    event: event.id,
    old: { title: event.title, date: event.date },
    proof: proofOf(event),
  }),
  merge: (event: BundleEvent, ...others: BundleEvent[]): CorrectionEntry => ({
    ...head(),
    action: "merge-events",
    event: event.id,
    others: others.map((one) => ({ event: one.id, title: one.title, date: one.date, proof: proofOf(one) })),
    old: { title: event.title, date: event.date },
    proof: proofOf(event),
  }),
  split: (event: BundleEvent, ...parts: Partial<Told>[]): EntryOf<"split"> => ({
    ...head(),
    action: "split",
    event: event.id,
    old: toldOf(event),
    parts: parts.map((part) => ({ ...toldOf(event), ...part })),
    proof: proofOf(event),
  }),
  add: (
    event: string,
    document: string,
    words: string,
    start: number,
    otherwise: Partial<EntryOf<"add">["new"]> = {},
  ): CorrectionEntry => ({
    ...head(),
    action: "add",
    event,
    new: { title: "新增", date: "2024-05-06", kinds: ["signing"], organizations: [], place: null, ...otherwise },
    document,
    span: { start, end: start + words.length },
    proof: { document, file: `${document}.txt`, quote: words },
  }),
  join: (name: string, into: string, ...aliases: string[]): CorrectionEntry => ({
    ...head(),
    action: "merge-organizations",
    name,
    into,
    old: { aliases },
    proof: { document: "d", file: "d.txt", quote: "" },
  }),
};
