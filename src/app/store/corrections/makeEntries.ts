/** Entries of corrections, made against what the page shows. */
import type { BundleEvent, BundleOrganization } from "../../../bundle/schema.ts";
import { addedId } from "../../../corrections/correctionIds.ts";
import type { CorrectionEntry, Party, Proof, SplitPart } from "../../../corrections/entries.ts";
import { haveSame, partiesText } from "../../../corrections/values.ts";
import type { Span } from "../../../model/span.ts";

/** What every entry has of its own, made anew for each. */
export type NewHead = () => Pick<CorrectionEntry, "id" | "made" | "note">;

/** An event with the name of the file of its leading document. */
export interface FiledEvent {
  readonly event: BundleEvent;
  readonly file: string;
}

/** What a form says of an event. */
export interface EventValues {
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  readonly kinds: BundleEvent["kinds"];
  readonly organizations: readonly Party[];
}

export function valuesOf({ title, date, kinds, organizations }: BundleEvent): EventValues {
  return { title, date, kinds, organizations: organizations.map(({ name, role }) => ({ name, role })) };
}

function proofOf({ event, file }: FiledEvent): Proof {
  return { document: event.documents[0] ?? "", file, quote: event.quote };
}

/** An entry for each fact that differs; none where all are as they were. */
export function changedFacts(filed: FiledEvent, wanted: EventValues, head: NewHead): CorrectionEntry[] {
  const { event } = filed;
  const was = valuesOf(event);
  const on = { event: event.id, proof: proofOf(filed) };
  const entries: CorrectionEntry[] = [];
  if (!isSame("title", wanted, was)) {
    entries.push({ ...head(), action: "title", ...on, old: was.title, new: wanted.title });
  }
  if (!isSame("date", wanted, was)) entries.push({ ...head(), action: "date", ...on, old: was.date, new: wanted.date });
  if (!isSame("kinds", wanted, was)) {
    entries.push({ ...head(), action: "kinds", ...on, old: was.kinds, new: [...wanted.kinds] });
  }
  if (!isSame("organizations", wanted, was)) {
    const old = [...was.organizations];
    entries.push({ ...head(), action: "organizations", ...on, old, new: [...wanted.organizations] });
  }
  return entries;
}

const FACTS = ["title", "date", "kinds", "organizations"] as const;
export type EventFact = (typeof FACTS)[number];

function isSame(fact: EventFact, some: EventValues, others: EventValues): boolean {
  if (fact === "title" || fact === "date") return some[fact] === others[fact];
  if (fact === "kinds") return haveSame(some.kinds, others.kinds);
  return partiesText(some.organizations) === partiesText(others.organizations);
}

/** The facts that some values have otherwise than others. */
export function factsThatDiffer(some: EventValues, others: EventValues): readonly EventFact[] {
  return FACTS.filter((fact) => !isSame(fact, some, others));
}

/**
 * Brings what a form says to an event that may have changed since the form began.
 * @returns `edited`: the facts that the reader changed, and wants otherwise than they are now; `overtaken`: those of them that
 *   something else changed meanwhile
 */
export function sinceBegun(
  began: EventValues,
  wanted: EventValues,
  now: EventValues,
): { readonly edited: readonly EventFact[]; readonly overtaken: readonly EventFact[] } {
  const edited = FACTS.filter((fact) => !isSame(fact, wanted, began) && !isSame(fact, wanted, now));
  return { edited, overtaken: edited.filter((fact) => !isSame(fact, now, began)) };
}

export function deletion(filed: FiledEvent, head: NewHead): CorrectionEntry {
  const { id, title, date } = filed.event;
  return { ...head(), action: "delete", event: id, old: { title, date }, proof: proofOf(filed) };
}

/** Joins others to an event, which stays. */
export function merging(filed: FiledEvent, others: readonly FiledEvent[], head: NewHead): CorrectionEntry {
  const { id, title, date } = filed.event;
  return {
    ...head(),
    action: "merge-events",
    event: id,
    others: others.map((other) => {
      const { event } = other;
      return { event: event.id, title: event.title, date: event.date, proof: proofOf(other) };
    }),
    old: { title, date },
    proof: proofOf(filed),
  };
}

/** @param parts two or more, which have all documents of the event among them */
export function splitting(filed: FiledEvent, parts: readonly SplitPart[], head: NewHead): CorrectionEntry {
  const { event } = filed;
  return {
    ...head(),
    action: "split",
    event: event.id,
    old: {
      ...valuesOf(event),
      kinds: event.kinds,
      organizations: [...valuesOf(event).organizations],
      documents: event.documents,
    },
    parts: [...parts],
    proof: proofOf(filed),
  };
}

/** @param span of the words that tell it, into the cleaned text of the document */
export function adding(
  document: { readonly id: string; readonly file: string; readonly text: string },
  span: Span,
  values: EventValues,
  head: NewHead,
): CorrectionEntry & { action: "add" } {
  const made = head();
  const { title, date, kinds, organizations } = values;
  return {
    ...made,
    action: "add",
    event: addedId(made.id),
    new: { title, date, kinds, organizations: [...organizations], place: null },
    document: document.id,
    span: { start: span.start, end: span.end },
    proof: { document: document.id, file: document.file, quote: document.text.slice(span.start, span.end) },
  };
}

/**
 * Joins an organization to another, which stays.
 * @param shown an event that names it
 */
export function joining(
  { name, aliases }: Pick<BundleOrganization, "name" | "aliases">,
  into: string,
  shown: FiledEvent,
  head: NewHead,
): CorrectionEntry {
  const old = { aliases: aliases.map((alias) => alias.name) };
  return { ...head(), action: "merge-organizations", name, into, old, proof: proofOf(shown) };
}
