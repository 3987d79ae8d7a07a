import type { OrganizationMention } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import { defineRule, type Rule } from "../../text/defineRule.ts";
import type { NameRun } from "./nameRuns.ts";
import type { ParsedName } from "./parseName.ts";
import type { Settled } from "./settled.ts";

export interface OrganizationExample {
  readonly text: string;
  /** Canonical names of all organizations of the text in order, each once. */
  readonly expect: readonly string[];
  readonly title?: string;
  readonly publisher?: string;
  readonly address?: string;
}

/** What a rule may look at. Mentions of the rules before it are given, so that it can build on them. */
export interface NamingContext {
  readonly text: string;
  readonly runs: readonly NameRun[];
  /** The names that each run holds, one list for each run. */
  readonly names: readonly (readonly ParsedName[])[];
  readonly found: readonly OrganizationMention[];
  /** Tells why a stretch was not taken for an organization. */
  readonly refuse: (span: Span, why: string) => void;
}

/** What a rule may look at that reads words which stand for an organization without naming it. */
export interface StandingContext extends NamingContext {
  readonly settled: Settled;
}

export interface OrganizationRule<Context extends NamingContext = NamingContext> extends Rule<OrganizationExample> {
  /** New mentions; those that overlap an earlier one are dropped, so a rule need not look. */
  readonly find: (context: Context) => OrganizationMention[];
}

/** A rule that reads names. */
export const defineNamingRule = (rule: OrganizationRule): OrganizationRule =>
  defineRule<OrganizationExample, OrganizationRule>(rule);

/** A rule that reads words for which the document settles what they stand for. */
export const defineStandingRule = (rule: OrganizationRule<StandingContext>): OrganizationRule<StandingContext> =>
  defineRule<OrganizationExample, OrganizationRule<StandingContext>>(rule);
