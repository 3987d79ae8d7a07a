import type { BundleEvent } from "../bundle/schema.ts";
import { settled } from "./accounts.ts";
import { Application } from "./application.ts";
import { partId } from "./correctionIds.ts";
import type { CorrectionEntry, EntryOf, Party } from "./entries.ts";
import { placeOfDate, placeOfWords } from "./literalWords.ts";
import type { Outcome } from "./outcomes.ts";
import type { CorrectionLook, Overlay } from "./overlay.ts";
import { splitEvent } from "./splitEvent.ts";
import { uniteEvents } from "./uniteEvents.ts";
import { haveSame, kindsInOrder, kindsText, partiesText } from "./values.ts";

/** Why an entry does not fit; the rest of its outcome is filled in. */
type Verdict = "applied" | "already" | Omit<Extract<Outcome, { status: "unfit" }>, "entry" | "status">;

/**
 * Applies entries one after the other, each to what those before left. Pure: what it changes is in the overlay, and nothing is
 * asked of events that no entry names. An entry that is held already changes nothing; one that does not fit changes nothing
 * and says why. The same records and entries give the same overlay.
 */
export function applyCorrections(look: CorrectionLook, entries: readonly CorrectionEntry[]): Overlay {
  const application = new Application(look);
  const seen = new Map<string, string>();
  const outcomes = entries.map((entry): Outcome => {
    const content = JSON.stringify(entry);
    const before = seen.get(entry.id);
    seen.set(entry.id, before ?? content);
    const verdict =
      before === undefined ? applied(application, look, entry) : before === content ? "already" : twice(entry);
    if (typeof verdict === "string") return { entry: entry.id, status: verdict };
    return { entry: entry.id, status: "unfit", ...verdict };
  });
  return application.overlay(outcomes);
}

const twice = ({ id }: CorrectionEntry): Verdict => ({ reason: "entry-twice", expected: id, found: null });

function applied(application: Application, look: CorrectionLook, entry: CorrectionEntry): Verdict {
  if (look.holds?.(entry.id)) return "already";
  switch (entry.action) {
    case "date":
      return setFact(
        application,
        entry,
        "date",
        entry.old,
        entry.new,
        ({ date }) => date,
        (event) => redated(event, entry.new),
      );
    case "title":
      return setFact(
        application,
        entry,
        "title",
        entry.old,
        entry.new,
        ({ title }) => title,
        (event) => ({ ...event, title: entry.new }),
      );
    case "kinds":
      return setFact(
        application,
        entry,
        "kinds",
        kindsText(entry.old),
        kindsText(entry.new),
        ({ kinds }) => kindsText(kinds),
        (event) => rekinded(event, kindsInOrder(entry.new)),
      );
    case "organizations":
      return setOrganizations(application, entry);
    case "delete":
      return remove(application, entry);
    case "merge-events":
      return mergeEvents(application, entry);
    case "split":
      return split(application, entry);
    case "add":
      return add(application, look, entry);
    case "merge-organizations":
      return mergeOrganizations(application, entry);
  }
}

type EventEntry = Extract<CorrectionEntry, { old: unknown; event: string }>;

/** The event that an entry is about; or why there is none, or why it is not the one. */
function found(
  application: Application,
  entry: Pick<EventEntry, "event" | "proof">,
): BundleEvent | Exclude<Verdict, string> {
  const { event: id, proof } = entry;
  const event = application.event(id);
  if (event === null) {
    const by = application.deletedBy(id);
    return by === null
      ? { reason: "event-gone", expected: id, found: null }
      : { reason: "event-deleted", expected: id, found: by };
  }
  if (!event.documents.includes(proof.document)) return { reason: "document", expected: proof.file, found: null };
  if (event.documents[0] === proof.document && event.quote !== proof.quote) {
    return { reason: "quote", expected: proof.quote, found: event.quote };
  }
  return event;
}

const isEvent = (one: BundleEvent | Exclude<Verdict, string>): one is BundleEvent => "id" in one;

/** Sets a fact whose values are the same where their texts are. */
function setFact(
  application: Application,
  entry: EntryOf<"date"> | EntryOf<"title"> | EntryOf<"kinds">,
  fact: "date" | "title" | "kinds",
  old: string,
  wanted: string,
  valueOf: (event: BundleEvent) => string,
  changed: (event: BundleEvent) => BundleEvent,
): Verdict {
  const event = found(application, entry);
  if (!isEvent(event)) return event;
  const is = valueOf(event);
  if (is === wanted) return "already";
  if (is !== old) return { reason: fact, expected: old, found: is };
  application.put(marked(changed(event), entry.id, fact, is), fact === "date");
  return "applied";
}

function marked(
  event: BundleEvent,
  entry: string,
  fact: BundleEvent["corrected"][number]["fact"],
  was: string | null,
): BundleEvent {
  return { ...event, corrected: [...event.corrected, { entry, fact, was }] };
}

/** What a person says of a date is neither implied nor guessed. */
function redated(event: BundleEvent, date: string): BundleEvent {
  return settled({ ...event, date, dateText: dateWords(event.quote, date), implied: [], guesses: [] }, "date");
}

/** The words of a quote that say a date; empty where none do. */
function dateWords(quote: string, date: string): string {
  const place = placeOfDate(quote, { start: 0, end: quote.length }, date);
  return place ? quote.slice(place.start, place.end) : "";
}

function rekinded(event: BundleEvent, kinds: BundleEvent["kinds"]): BundleEvent {
  const toldBy = event.toldBy.filter(({ fact, value }) => fact !== "kind" || kinds.some((kind) => kind === value));
  return { ...event, kinds, toldBy };
}

function sameParties(some: readonly Party[], others: readonly Party[]): boolean {
  const texts = (parties: readonly Party[]) => parties.map((party) => partiesText([party]));
  return haveSame(texts(some), texts(others));
}

/** Parties of an entry by the names that their organizations have now, each once. */
function canonical(application: Application, parties: readonly Party[]): Party[] {
  const byName = new Map<string, Party>();
  for (const { name, role } of parties) {
    const now = application.canonical(name);
    const known = byName.get(now);
    byName.set(now, { name: now, role: known && known.role !== "party" ? known.role : role });
  }
  return [...byName.values()];
}

function setOrganizations(application: Application, entry: EntryOf<"organizations">): Verdict {
  const event = found(application, entry);
  if (!isEvent(event)) return event;
  const wanted = canonical(application, entry.new);
  if (sameParties(event.organizations, wanted)) return "already";
  if (!sameParties(event.organizations, canonical(application, entry.old))) {
    return { reason: "organizations", expected: partiesText(entry.old), found: partiesText(event.organizations) };
  }
  const organizations = wanted.map(({ name, role }) => ({
    name,
    role,
    inferred: event.organizations.find((one) => one.name === name)?.inferred ?? null,
  }));
  const stays = new Set(wanted.map(({ name }) => name));
  const toldBy = event.toldBy.filter(({ fact, value }) => fact !== "organization" || stays.has(value));
  const next = settled({ ...event, organizations, toldBy }, "role");
  application.know(stays);
  application.put(marked(next, entry.id, "organizations", partiesText(event.organizations)), false);
  return "applied";
}

/** What of an event is not as an entry has it; null where all is. */
function otherThan(
  event: BundleEvent,
  old: { readonly title: string; readonly date: string },
): Exclude<Verdict, string> | null {
  if (event.title !== old.title) return { reason: "title", expected: old.title, found: event.title };
  return event.date === old.date ? null : { reason: "date", expected: old.date, found: event.date };
}

function remove(application: Application, entry: EntryOf<"delete">): Verdict {
  if (application.deletedBy(entry.event) !== null) return "already";
  const event = found(application, entry);
  if (!isEvent(event)) return event;
  const other = otherThan(event, entry.old);
  if (other) return other;
  application.remove(event, entry.id);
  return "applied";
}

function mergeEvents(application: Application, entry: EntryOf<"merge-events">): Verdict {
  const event = found(application, entry);
  if (!isEvent(event)) return event;
  const others: BundleEvent[] = [];
  for (const one of entry.others) {
    if (application.event(one.event)?.id === event.id) continue;
    const other = found(application, one);
    if (!isEvent(other)) return other;
    const unlike = otherThan(other, one);
    if (unlike) return unlike;
    if (!others.some(({ id }) => id === other.id)) others.push(other);
  }
  if (others.length === 0) return "already";
  const unlike = otherThan(event, entry.old);
  if (unlike) return unlike;
  const was = others.map(({ title, date }) => `${title}\t${date}`).join("\n");
  application.unite(marked(uniteEvents([event, ...others]), entry.id, "merge", was), others);
  return "applied";
}

function split(application: Application, entry: EntryOf<"split">): Verdict {
  const { old, parts } = entry;
  const event = found(application, entry);
  if (!isEvent(event)) return event;
  const ids = parts.map((_, place) => (place === 0 ? event.id : partId(entry.id, place)));
  const taken = ids.slice(1).filter((id) => application.event(id) !== null || application.deletedBy(id) !== null);
  if (taken.length === ids.length - 1) return "already";
  if (taken[0] !== undefined) return { reason: "id-taken", expected: taken[0], found: null };
  const unlike = otherThan(event, old);
  if (unlike) return unlike;
  if (kindsText(event.kinds) !== kindsText(old.kinds)) {
    return { reason: "kinds", expected: kindsText(old.kinds), found: kindsText(event.kinds) };
  }
  if (!sameParties(event.organizations, canonical(application, old.organizations))) {
    return {
      reason: "organizations",
      expected: partiesText(old.organizations),
      found: partiesText(event.organizations),
    };
  }
  if (!haveSame(event.documents, old.documents)) {
    return { reason: "documents", expected: old.documents.join("\n"), found: event.documents.join("\n") };
  }
  const named = parts.map((part) => ({ ...part, organizations: canonical(application, part.organizations) }));
  application.know(named.flatMap(({ organizations }) => organizations.map(({ name }) => name)));
  const was = `${event.title}\t${event.date}`;
  application.split(
    event,
    splitEvent(event, named, ids).map((part) => marked(part, entry.id, "split", was)),
  );
  return "applied";
}

function add(application: Application, look: CorrectionLook, entry: EntryOf<"add">): Verdict {
  const { event: id, new: told, proof } = entry;
  const known = application.event(id);
  if (known)
    return known.documents.includes(entry.document) ? "already" : { reason: "id-taken", expected: id, found: null };
  const document = look.document(entry.document);
  if (!document) return { reason: "document-gone", expected: proof.file, found: null };
  const place = placeOfWords(document.text, proof.quote, entry.span);
  if (typeof place === "string") return { reason: place, expected: proof.quote, found: null };
  const organizations = canonical(application, told.organizations).map((party) => ({ ...party, inferred: null }));
  application.know(organizations.map(({ name }) => name));
  const event: BundleEvent = {
    id,
    title: told.title,
    kinds: kindsInOrder(told.kinds),
    date: told.date,
    dateText: dateWords(proof.quote, told.date),
    implied: [],
    organizations,
    people: [],
    place: told.place,
    quote: proof.quote,
    links: [],
    documents: [document.id],
    alsoKnownAs: [],
    toldBy: [],
    disagreements: [],
    guesses: [],
    corrected: [{ entry: entry.id, fact: "add", was: null }],
    change: null,
  };
  application.add(event, { document: document.id, ...place });
  return "applied";
}

function mergeOrganizations(application: Application, entry: EntryOf<"merge-organizations">): Verdict {
  const name = application.canonical(entry.name);
  const into = application.canonical(entry.into);
  if (name === into) {
    const isAim = entry.into === into || entry.name !== name;
    return isAim ? "already" : { reason: "circle", expected: entry.name, found: entry.into };
  }
  if (!application.knows(name)) return { reason: "organization-gone", expected: entry.name, found: null };
  for (const alias of entry.old.aliases) {
    const means = application.canonical(alias);
    // A name that leads nowhere any more contradicts nothing.
    if (means !== name && means !== into && application.knows(means))
      return { reason: "alias", expected: alias, found: means };
  }
  application.join(name, into, entry.id);
  return "applied";
}
