import type { OrganizationMention } from "../../../model/mention.ts";
import { Taken } from "../../text/taken.ts";
import { abbreviates, abbreviation } from "./abbreviation.ts";
import { definedAlias } from "./definedAlias.ts";
import { named } from "./named.ts";
import { nameRuns } from "./nameRuns.ts";
import type { OrganizationRule } from "./organizationRule.ts";
import { ownPage } from "./ownPage.ts";
import { partySlot } from "./partySlot.ts";
import { type OrganizationArticle, type Settled, settle } from "./settled.ts";
import { titleHolder } from "./titleHolder.ts";

/** In order: each builds on what the ones before it found. */
export const ORGANIZATION_RULES: readonly OrganizationRule[] = [
  named,
  definedAlias, // before titleHolder: a defined short name before a title is that organization
  abbreviation,
  titleHolder,
  partySlot,
  ownPage, // last: 学校 looks for what is named before it
];

/** All organizations of an article in order, without overlaps, each under the fullest name that the document gives. */
export function findOrganizations(article: OrganizationArticle): { mentions: OrganizationMention[]; settled: Settled } {
  const runs = nameRuns(article.text);
  const settled = settle(article, runs);
  let found: OrganizationMention[] = [];
  const taken = new Taken(article.text.length);
  for (const rule of ORGANIZATION_RULES) {
    const added = rule.find({ text: article.text, runs, settled, found });
    // Among the new ones the longer wins, then the earlier; what an earlier rule found stays.
    added.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.span.start - b.span.start);
    if (rule === definedAlias || rule === abbreviation) found = renamed(found, added);
    for (const mention of added) if (taken.take(mention.span)) found.push(mention);
    found.sort((a, b) => a.span.start - b.span.start);
    if (rule === titleHolder || rule === partySlot) found = linkAbbreviations(found);
  }
  return { mentions: found, settled };
}

/** A short name that an earlier rule took for a name of its own is renamed where a rule knows whose it is. */
function renamed(found: readonly OrganizationMention[], added: readonly OrganizationMention[]): OrganizationMention[] {
  const known = new Map(added.map((mention) => [mention.span.start, mention]));
  return found.map((mention) => {
    const better = known.get(mention.span.start);
    return better && better.span.end === mention.span.end && better.name.length > mention.name.length
      ? better
      : mention;
  });
}

/** A name that abbreviates exactly one longer name of the document takes that name. */
function linkAbbreviations(found: readonly OrganizationMention[]): OrganizationMention[] {
  const names = [...new Map(found.filter(({ within }) => within === null).map((one) => [one.name, one])).values()];
  const fuller = new Map<string, OrganizationMention>();
  for (const short of names) {
    if (short.organizationType === "government" || short.organizationType === "university") continue;
    const matches = names.filter(
      (full) =>
        full.organizationType !== "government" &&
        full.organizationType !== "university" &&
        abbreviates(short.name, full.name),
    );
    const match = matches[0];
    if (match && matches.length === 1) fuller.set(short.name, match);
  }
  const resolve = (name: string): OrganizationMention | undefined => {
    const step = fuller.get(name);
    return step ? (resolve(step.name) ?? step) : undefined;
  };
  return found.map((mention) => {
    const full = resolve(mention.within ?? mention.name);
    if (!full) return mention;
    return mention.within
      ? { ...mention, within: full.name, organizationType: full.organizationType }
      : { ...mention, name: full.name, organizationType: full.organizationType, rule: "organization/abbreviation" };
  });
}
