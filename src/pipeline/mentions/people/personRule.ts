import type { OrganizationMention, PersonMention } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import { defineRule, type Rule } from "../../text/defineRule.ts";

export interface PersonExample {
  readonly text: string;
  /** Names of all people of the text in order, each once. */
  readonly expect: readonly string[];
}

/** What a rule may look at. People that the rules before it found are given, so that it can build on them. */
export interface PersonContext {
  readonly text: string;
  readonly organizations: readonly OrganizationMention[];
  /** Titles of office in order. */
  readonly titles: readonly Span[];
  readonly found: readonly PersonMention[];
}

export interface PersonRule extends Rule<PersonExample> {
  /** New mentions; those that overlap an earlier one are dropped, so a rule need not look. */
  readonly find: (context: PersonContext) => PersonMention[];
}

export const definePersonRule = (rule: PersonRule): PersonRule => defineRule<PersonExample, PersonRule>(rule);
