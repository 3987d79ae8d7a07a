import type { OrganizationMention } from "../../../model/mention.ts";
import type { Sentence } from "../readSentences.ts";

/** An organization in the stretch of a sentence that tells an event, with the words on both sides of it. */
export interface PartyContext {
  readonly sentence: Sentence;
  readonly mention: OrganizationMention;
  /** From the beginning of the stretch to the mention. */
  readonly before: string;
  /** The part of `before` behind its last ，。； for patterns that look no further back. */
  readonly clause: string;
  /** From the mention to the end of the stretch. */
  readonly after: string;
}

/** What a rule about parties is tried on: a sentence, and the organization that it is about. */
export interface PartyExample {
  readonly text: string;
  readonly about: string;
}
