import type { OrganizationType } from "../../../model/organization.ts";
import { defineRule, type Rule } from "../../text/defineRule.ts";

/** Two names of one organization, the short one first. */
export interface NamePair {
  readonly short: string;
  readonly full: string;
  readonly type: OrganizationType;
}

/**
 * A rule that tells by its form alone which other name an organization has. Counter-examples are two names of two
 * organizations, parted by ` / `, the shorter first.
 */
export interface AliasRule extends Rule<NamePair> {
  readonly id: `alias/${string}`;
  /**
   * `same`: one name is as good as the other, and means the same wherever it stands. `short`: several organizations may
   * shorten to it; it links only where one of them is met.
   */
  readonly relation: "same" | "short";
  /** Whether the name that it gives is the one to show, even where no document uses it. */
  readonly leads: boolean;
  /** The names that `full` has besides itself by this rule. */
  readonly namesOf: (full: string, type: OrganizationType) => readonly string[];
}

/** Gives an alias rule its type. */
export function defineAliasRule(rule: AliasRule): AliasRule {
  return defineRule(rule);
}
