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
  readonly spans: Span[];
  inferred: string | null;
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
