import type { BundleEvent } from "../../bundle/schema.ts";
import type { Application } from "../application.ts";
import type { CorrectionEntry, Party } from "../entries.ts";
import type { Unfit } from "../outcomes.ts";
import { haveSame, partiesText } from "../values.ts";

/** Why an entry does not fit, but for which it is. */
export type Misfit = Omit<Unfit, "entry" | "status">;

/** What becomes of an entry. */
export type Verdict = "applied" | "already" | Misfit;

/** The event that an entry is about; or why there is none, or why it is not the one. */
export function eventOf(
  application: Application,
  { event: id, proof }: Pick<Extract<CorrectionEntry, { event: string }>, "event" | "proof">,
): BundleEvent | Misfit {
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

export const isEvent = (one: BundleEvent | Misfit): one is BundleEvent => "id" in one;

/** What of an event is not as an entry has it; null where all is. */
export function otherThan(event: BundleEvent, old: { readonly title: string; readonly date: string }): Misfit | null {
  if (event.title !== old.title) return { reason: "title", expected: old.title, found: event.title };
  return event.date === old.date ? null : { reason: "date", expected: old.date, found: event.date };
}

/** An event with a mark that an entry set a fact, and what stood there before. */
export function marked(
  event: BundleEvent,
  entry: string,
  fact: BundleEvent["corrected"][number]["fact"],
  was: string | null,
): BundleEvent {
  return { ...event, corrected: [...event.corrected, { entry, fact, was }] };
}

/** Whether two lists have the same parties, in any order. */
export function sameParties(some: readonly Party[], others: readonly Party[]): boolean {
  const texts = (parties: readonly Party[]) => parties.map((party) => partiesText([party]));
  return haveSame(texts(some), texts(others));
}

/** Parties of an entry by the names that their organizations have now, each once. */
export function canonical(application: Application, parties: readonly Party[]): Party[] {
  const byName = new Map<string, Party>();
  for (const { name, role } of parties) {
    const now = application.canonical(name);
    const known = byName.get(now);
    byName.set(now, { name: now, role: known && known.role !== "party" ? known.role : role });
  }
  return [...byName.values()];
}
