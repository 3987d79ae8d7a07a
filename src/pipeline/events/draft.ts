import type { EventKind, PartyRole } from "../../model/event.ts";
import type { ActionMention, DateMention } from "../../model/mention.ts";
import type { OrganizationType } from "../../model/organization.ts";
import type { Span } from "../../model/span.ts";
import type { Sentence } from "./readSentences.ts";

/** A party while its event is being put together. */
export interface PartyDraft {
  readonly name: string;
  readonly type: OrganizationType;
  role: PartyRole;
  /** The words that name it, each once; added with `addSpan`. */
  readonly spans: Span[];
  /** Where they begin: a paragraph may name a party thousands of times. */
  readonly starts: Set<number>;
  inferred: string | null;
}

/** The two lists of a party that is named by some words. */
export function namedBy(spans: readonly Span[]): Pick<PartyDraft, "spans" | "starts"> {
  return { spans: [...spans], starts: new Set(spans.map(({ start }) => start)) };
}

/** Adds words that name a party, if they are not there yet. */
export function addSpan(party: PartyDraft, span: Span): void {
  if (party.starts.has(span.start)) return;
  party.starts.add(span.start);
  party.spans.push(span);
}

/** An event while it is being put together. */
export interface Draft {
  readonly date: DateMention;
  /** The part of the first sentence that tells it; the whole of the later ones. */
  readonly lead: Span;
  readonly sentences: Sentence[];
  readonly actions: ActionMention[];
  parties: PartyDraft[];
  /** Told in passing, inside a report of what somebody said or of earlier years. */
  readonly background: boolean;
  /** Its sentences up to the next event, where its people and attendees are looked for. */
  readonly scope: Sentence[];
}

export const kindsOf = (draft: Draft): ReadonlySet<EventKind> => new Set(draft.actions.map(({ kind }) => kind));

/** Parties taken over from the event before: the words that name them stand there. */
export const carried = (parties: readonly PartyDraft[]): PartyDraft[] =>
  parties.map((party) => ({ ...party, inferred: party.inferred ?? "organization/coreference" }));

/** The parties of a draft that received the others. */
export const hostsOf = (draft: Draft): PartyDraft[] => draft.parties.filter(({ role }) => role === "host");
