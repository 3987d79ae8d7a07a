import type { OrganizationMention } from "../../../model/mention.ts";

/** What a rule may know better of a mention than the one that made it. */
type Better = Partial<Pick<OrganizationMention, "rule" | "name" | "organizationType" | "within">>;

/**
 * A mention of an organization with some of it changed. All mentions are made of the same fields in the same order: every
 * later step reads them, and reads objects that are built alike several times faster than copies of many makes.
 */
export function mentionWith(mention: OrganizationMention, better: Better): OrganizationMention {
  const changed: OrganizationMention = {
    type: "organization",
    span: mention.span,
    rule: better.rule ?? mention.rule,
    name: better.name ?? mention.name,
    organizationType: better.organizationType ?? mention.organizationType,
    within: better.within === undefined ? mention.within : better.within,
    inferred: mention.inferred,
  };
  return mention.founded ? asFounded(changed) : changed;
}

/** A mention of what the sentence founds; it is changed itself. */
export const asFounded = (mention: OrganizationMention): OrganizationMention =>
  Object.assign(mention, { founded: true } as const);
