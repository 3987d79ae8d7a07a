import type { OrganizationMention } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import { Taken } from "../../text/taken.ts";
import type { Trace } from "../../text/trace.ts";
import { abbreviation } from "./abbreviation.ts";
import { bareTitle } from "./bareTitle.ts";
import { definedAlias } from "./definedAlias.ts";
import { department } from "./department.ts";
import { findOwner } from "./findOwner.ts";
import { fullestNames } from "./fullestNames.ts";
import { governedLevel } from "./governedLevel.ts";
import { linkAbbreviations } from "./linkAbbreviations.ts";
import { linkAreas } from "./linkAreas.ts";
import { linkBodies } from "./linkBodies.ts";
import { listed } from "./listed.ts";
import { named } from "./named.ts";
import { nameRuns } from "./nameRuns.ts";
import type { NamingContext, OrganizationRule, StandingContext } from "./organizationRule.ts";
import { ownPage } from "./ownPage.ts";
import { parseNames } from "./parseName.ts";
import { partySlot } from "./partySlot.ts";
import { repeated } from "./repeated.ts";
import { ruralBanks } from "./ruralBanks.ts";
import { type OrganizationArticle, type Settled, settle } from "./settled.ts";
import { titleHolder } from "./titleHolder.ts";
import { visited } from "./visited.ts";

/** Rules that read names, in order: each builds on what the ones before it found. */
export const NAMING_RULES: readonly OrganizationRule[] = [
  named,
  definedAlias, // before titleHolder: a defined short name before a title is that organization
  abbreviation,
  titleHolder,
  partySlot,
  listed,
  visited,
  repeated,
];

/** Rules that read words which only stand for an organization, in order; whose page it is, is settled before them. */
export const STANDING_RULES: readonly OrganizationRule<StandingContext>[] = [
  department,
  governedLevel,
  bareTitle,
  ownPage, // last: 学校 looks for what is named before it
];

/**
 * All organizations of an article in order, without overlaps, each under the fullest name that the document gives,
 * and what the document settles. `trace` is told what each rule made and what was refused.
 */
export function findOrganizations(
  article: OrganizationArticle,
  trace?: Trace,
): { mentions: OrganizationMention[]; settled: Settled } {
  const { text } = article;
  const runs = nameRuns(text);
  const names = runs.map((run) => parseNames(text, run));
  const taken = new Taken(text.length);
  let found: OrganizationMention[] = [];

  const take = (added: OrganizationMention[]) => {
    // Among the new ones the longer wins, then the earlier; what an earlier rule found stays.
    added.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.span.start - b.span.start);
    let grown = false;
    for (const mention of added) {
      if (!taken.take(mention.span)) continue;
      found.push(mention);
      grown = true;
      trace?.({ rule: mention.rule, span: mention.span, outcome: "made", why: mention.name });
    }
    if (grown) found.sort((a, b) => a.span.start - b.span.start);
  };
  const contextOf = ({ id }: OrganizationRule<StandingContext>): NamingContext => ({
    text,
    runs,
    names,
    found,
    refuse: (span: Span, why: string) => trace?.({ rule: id, span, outcome: "refused", why }),
  });

  for (const rule of NAMING_RULES) {
    const added = rule.find(contextOf(rule));
    if (rule === definedAlias || rule === abbreviation) found = renamed(found, added);
    take(added);
    if (rule === named) found = linkAreas(fullestNames(text, found));
    if (rule === titleHolder || rule === partySlot) found = ruralBanks(linkAbbreviations(found));
  }
  const owner = findOwner(article, found, trace);
  const settled = settle(article, owner);
  for (const rule of STANDING_RULES) take(rule.find({ ...contextOf(rule), settled }));
  return { mentions: linkBodies(found), settled };
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
