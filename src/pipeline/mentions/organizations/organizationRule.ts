import type { OrganizationMention } from "../../../model/mention.ts";
import { defineRule, type Rule } from "../../text/defineRule.ts";
import type { NameRun } from "./nameRuns.ts";
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
export interface OrganizationContext {
  readonly text: string;
  readonly runs: readonly NameRun[];
  readonly settled: Settled;
  readonly found: readonly OrganizationMention[];
}

export interface OrganizationRule extends Rule<OrganizationExample> {
  /** New mentions; those that overlap an earlier one are dropped, so a rule need not look. */
  readonly find: (context: OrganizationContext) => OrganizationMention[];
}

export const defineOrganizationRule = (rule: OrganizationRule): OrganizationRule =>
  defineRule<OrganizationExample, OrganizationRule>(rule);
