import type { OrganizationMention, PageOwner } from "../../../model/mention.ts";
import { Taken } from "../../text/taken.ts";
import type { Trace } from "../../text/trace.ts";
import { abbreviation } from "./abbreviation.ts";
import { bareBranch } from "./bareBranch.ts";
import { bareGovernment } from "./bareGovernment.ts";
import { bareTitle } from "./bareTitle.ts";
import { countedAreas } from "./countedAreas.ts";
import { findCounterparts } from "./counterparts.ts";
import { definedAlias } from "./definedAlias.ts";
import { department } from "./department.ts";
import { findOwner } from "./findOwner.ts";
import { foreignArea } from "./foreignArea.ts";
import { fullestNames } from "./fullestNames.ts";
import { governedLevel } from "./governedLevel.ts";
import { linkAbbreviations } from "./linkAbbreviations.ts";
import { linkAreas } from "./linkAreas.ts";
import { linkBodies } from "./linkBodies.ts";
import { listed } from "./listed.ts";
import { named } from "./named.ts";
import { type NameRun, nameRuns } from "./nameRuns.ts";
import type { NamingContext, OrganizationRule, StandingContext } from "./organizationRule.ts";
import { ownPage } from "./ownPage.ts";
import { type ParsedName, parseNames } from "./parseName.ts";
import { partySlot } from "./partySlot.ts";
import { repeated } from "./repeated.ts";
import { ruralBanks } from "./ruralBanks.ts";
import { type OrganizationArticle, type Settled, settle } from "./settled.ts";
import { abbreviates } from "./shortNames.ts";
import { titleHolder } from "./titleHolder.ts";
import { town } from "./town.ts";
import { visited } from "./visited.ts";

/** Rules that read names, in order: each builds on what the ones before it found. */
export const NAMING_RULES: readonly OrganizationRule[] = [
  named,
  foreignArea,
  town,
  countedAreas,
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
  bareGovernment,
  bareBranch,
  bareTitle,
  ownPage, // last: 学校 looks for what is named before it
];

const NO_RUNS: readonly never[] = [];

/** All organizations of an article, in order, without overlaps, and what the article settles. */
export interface FoundOrganizations {
  readonly mentions: OrganizationMention[];
  readonly settled: Settled;
}

/**
 * All organizations of an article in order, without overlaps, each under the fullest name that the document gives,
 * and what the document settles. `trace` is told what each rule made and what was refused.
 */
export function findOrganizations(article: OrganizationArticle, trace?: Trace): FoundOrganizations {
  const search = new OrganizationSearch(article, trace);
  searchAll([search]);
  return search.result;
}

/** Lets searches take their steps together: a rule goes over all articles before the next begins, and stays in the processor's caches. */
export function searchAll(searches: readonly OrganizationSearch[]): void {
  for (const search of searches) search.readRuns();
  for (const search of searches) search.parseRuns();
  for (const rule of NAMING_RULES) for (const search of searches) search.name(rule);
  for (const search of searches) search.findCounterparts();
  for (const search of searches) search.settle();
  for (const rule of STANDING_RULES) for (const search of searches) search.stand(rule);
  for (const search of searches) search.linkBodies();
}

/** The search for the organizations of one article, step by step. */
export class OrganizationSearch {
  private runs: readonly NameRun[] = NO_RUNS;
  private names: readonly (readonly ParsedName[])[] = NO_RUNS;
  private readonly collected: Collected;
  private counterparts: Set<string> = new Set();
  private settled: Settled | null = null;

  constructor(
    private readonly article: OrganizationArticle,
    private readonly trace: Trace | undefined,
  ) {
    this.collected = new Collected(article.text.length, trace);
  }

  readRuns(): void {
    this.runs = nameRuns(this.article.text, this.article.titles);
  }

  parseRuns(): void {
    const { text } = this.article;
    this.names = this.runs.map((run) => parseNames(text, run));
  }

  /** Adds what a rule that reads names finds. */
  name(rule: OrganizationRule): void {
    const { collected, runs, names, trace } = this;
    const { text } = this.article;
    const { found } = collected;
    const added = rule.find({ text, runs, names, found, refuse: refusals(rule, trace) });
    if (rule === definedAlias || rule === abbreviation) collected.found = renamed(found, added);
    collected.take(added);
    if (rule === named) collected.found = linkAreas(fullestNames(text, collected.found));
    if (rule === titleHolder || rule === partySlot) collected.found = ruralBanks(linkAbbreviations(collected.found));
  }

  findCounterparts(): void {
    const { title, text } = this.article;
    this.counterparts = findCounterparts(title?.value ?? "", text, this.collected.found);
  }

  /** Settles whose page it is, and with it what the words mean that only stand for an organization. */
  settle(): void {
    const { article, counterparts, trace } = this;
    const { found } = this.collected;
    const owner = underFullName(findOwner(article, found, counterparts, trace), found);
    if (owner) counterparts.delete(owner.name);
    this.settled = settle(article, owner, counterparts);
  }

  /** Adds what a rule finds that reads words which only stand for an organization. */
  stand(rule: OrganizationRule<StandingContext>): void {
    const { collected, runs, names, trace, settled } = this;
    if (!settled) throw new TypeError("It is not settled yet whose page it is");
    const { text } = this.article;
    const { found } = collected;
    collected.take(rule.find({ text, runs, names, found, refuse: refusals(rule, trace), settled }));
  }

  linkBodies(): void {
    this.collected.found = linkBodies(this.collected.found);
  }

  get result(): FoundOrganizations {
    if (!this.settled) throw new TypeError("It is not settled yet whose page it is");
    return { mentions: this.collected.found, settled: this.settled };
  }
}

/** The owner that a line beside the text names in short (北部湾港集团) goes by the one full name in the text that it abbreviates. */
function underFullName(owner: PageOwner | null, found: readonly OrganizationMention[]): PageOwner | null {
  if (owner?.type !== "company" || found.some(({ name }) => name === owner.name)) return owner;
  const full = new Set(
    found
      .filter(({ within, organizationType }) => within === null && organizationType === "company")
      .map(({ name }) => name)
      .filter((name) => name.length > owner.name.length && abbreviates(owner.name, name)),
  );
  const [only] = full;
  return only !== undefined && full.size === 1 ? { ...owner, name: only } : owner;
}

/** What the rules found so far, in order, without overlaps. */
class Collected {
  found: OrganizationMention[] = [];
  private readonly taken: Taken;

  constructor(
    length: number,
    private readonly trace: Trace | undefined,
  ) {
    this.taken = new Taken(length);
  }

  /** Adds what a rule found. Among that the longer wins, then the earlier; what an earlier rule found stays. */
  take(added: OrganizationMention[]): void {
    if (added.length > 1) added.sort(longerFirst);
    let grown = false;
    for (const mention of added) {
      if (!this.taken.take(mention.span)) continue;
      this.found.push(mention);
      grown = true;
      this.trace?.({ rule: mention.rule, span: mention.span, outcome: "made", why: mention.name });
    }
    if (grown) this.found.sort(inOrder);
  }
}

const inOrder = (a: OrganizationMention, b: OrganizationMention): number => a.span.start - b.span.start;
const longerFirst = (a: OrganizationMention, b: OrganizationMention): number =>
  b.span.end - b.span.start - (a.span.end - a.span.start) || inOrder(a, b);

/** Hears why a rule refused something. */
function refusals({ id }: { readonly id: string }, trace: Trace | undefined): NamingContext["refuse"] {
  return trace ? (span, why) => trace({ rule: id, span, outcome: "refused", why }) : unheard;
}

const unheard = (): void => undefined;

/** A short name that an earlier rule took for a name of its own is renamed where a rule knows whose it is. */
function renamed(found: readonly OrganizationMention[], added: readonly OrganizationMention[]): OrganizationMention[] {
  if (added.length === 0) return [...found];
  const known = new Map(added.map((mention) => [mention.span.start, mention]));
  return found.map((mention) => {
    const better = known.get(mention.span.start);
    return better && better.span.end === mention.span.end && better.name.length > mention.name.length
      ? better
      : mention;
  });
}
