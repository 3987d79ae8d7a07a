import type { OrganizationMention } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import { lastOfUnits } from "../../text/clauses.ts";
import { everyMatch } from "../../text/everyMatch.ts";
import type { Trace } from "../../text/trace.ts";
import { UnitSet } from "../../text/unitSet.ts";
import { addSpan, type PartyDraft, partyNamedBy, partyWith } from "../draft.ts";
import type { Sentence } from "../readSentences.ts";
import { pointsBack } from "../references.ts";
import { SentenceSign } from "../sentenceSigns.ts";
import { attendeeSpans, onlyAttends } from "./attendees.ts";
import type { PartyContext } from "./partyContext.ts";
import { CuedRules } from "./partyCues.ts";
import { REFUSAL_RULES, refusedBy } from "./refusals.ts";
import { personRole, ROLE_RULES, receivesAtOnce, roleRule } from "./roles.ts";

const HELD_AT = /(?:^|[^现存])在[^，。；与和同]{0,24}$/u;
const HELD =
  /^(?:[^，。；]{0,16}?(?:隆重|顺利)?(?:举行|召开|举办|开幕|签署|签订|揭牌|落幕)|(?:会议|论坛|大会|年会|活动)?(?:期间|上(?!午)|现场))/u;
/** 到访南岗校区，考察国家大学科技园: the page's own university shows them round. */
const AT_HOME = new SentenceSign(/来校|我校|到校|来访|到访[^，。；]{0,6}校区/u);
/** 在|中国化工学会|年会上: the name is that of an occasion, whose holder need not be one of those who sign there. */
const OCCASION = /^[^，。；]{0,12}?(?:会议|大会|年会|论坛|峰会|博览会)(?:期间|上(?!午)|现场)/u;
const QUOTED = /《[^》\n]{0,120}》|“[^”\n]{0,120}”/gu;

/** The session of a committee at which others sign. */
const AT_SESSION = /^[\u4e00-\u9fff]{0,6}(?:会议|年会|大会|例会)(?:上|期间)/u;

const CLAUSE_ENDS = UnitSet.of("，。；");

/** What is asked of every organization: why it takes no part, and on which side it is. */
const RULES = new CuedRules([...REFUSAL_RULES, ...ROLE_RULES]);

/** The organization that a mention stands for as a party. */
const partyName = (mention: OrganizationMention): string => mention.within ?? mention.name;

/** How a stretch is read: whether those who stood by count, and who is told of each step. */
interface Reading {
  readonly attendees?: boolean;
  readonly trace?: Trace | undefined;
}

/** What was read in a stretch of a sentence. */
export interface ReadStretch {
  readonly within: Span;
  readonly attendees: boolean;
  readonly parties: readonly PartyDraft[];
}

/**
 * The parties that a stretch of a sentence names: organizations that act or are acted with; not those of
 * people who stood by, of memberships, of companions, nor names inside 《》 and “”. Others get the same list:
 * `joinParties` makes copies that may change.
 */
export function partiesOf(
  sentence: Sentence,
  within: Span,
  { attendees = false, trace }: Reading = {},
): readonly PartyDraft[] {
  if (sentence.organizations.length === 0 && sentence.people.length === 0) return [];
  const same = sentence.stretches.find(
    (one) => one.attendees === attendees && one.within.start === within.start && one.within.end === within.end,
  );
  if (same && !trace) return same.parties;
  const parties = readParties(sentence, within, attendees, trace);
  sentence.stretches.push({ within, attendees, parties });
  return parties;
}

/** The titles and quotations of a sentence. */
function quotations({ text, span }: Sentence): Span[] {
  if (!text.includes("《") && !text.includes("“")) return [];
  return everyMatch(QUOTED, text).map(({ index, 0: words }) => ({
    start: span.start + index,
    end: span.start + index + words.length,
  }));
}

function isInside(spans: readonly Span[], at: number): boolean {
  for (const { start, end } of spans) if (start <= at && at < end) return true;
  return false;
}

function readParties(sentence: Sentence, within: Span, attendees: boolean, trace: Trace | undefined): PartyDraft[] {
  const text = sentence.text;
  const offset = sentence.span.start;
  const aside = attendees ? [] : attendeeSpans(sentence, within);
  const quoted = quotations(sentence);
  const parties = new Map<string, PartyDraft>();
  const premises: OrganizationMention[] = [];
  const shown: OrganizationMention[] = [];
  for (const mention of sentence.organizations) {
    const { start, end } = mention.span;
    if (start < within.start || start >= within.end) continue;
    if (isInside(aside, start)) {
      refuse(trace, mention, "party/attended", "stood by");
      continue;
    }
    if (isInside(quoted, start)) {
      refuse(trace, mention, "party/quoted", "inside a title or a quotation");
      continue;
    }
    const before = text.slice(Math.max(0, within.start - offset), start - offset);
    const after = text.slice(end - offset, within.end - offset);
    const context = { sentence, mention, before, clause: before.slice(lastOfUnits(before, CLAUSE_ENDS) + 1), after };
    const may = RULES.mayHold(context);
    const refusal = refusedBy(context, may);
    if (refusal) {
      refuse(trace, mention, refusal.id, refusal.summary);
      if (refusal.id === "party/shown") shown.push(mention);
      continue;
    }
    if ((HELD_AT.test(context.clause) && HELD.test(after)) || isDestination(context)) {
      refuse(trace, mention, "party/place", "where it took place");
      if (!OCCASION.test(after)) premises.push(mention);
      continue;
    }
    const role = roleRule(context, may >> REFUSAL_RULES.length);
    trace?.({
      rule: role?.id ?? "role/party",
      span: mention.span,
      outcome: "made",
      why: `${partyName(mention)}: ${role?.role ?? "party"}`,
    });
    add(parties, mention, role?.role ?? "party");
  }
  shareRoles(parties, sentence);
  addActors(parties, sentence, within, aside);
  // Where nobody else is named, the place stands for its organization: 在海河集团举行, 赴颍上县走访; several places for none.
  // 两校在某委员会|会议上签署: the two are others.
  const [seat] = premises;
  if (
    parties.size === 0 &&
    seat &&
    AT_SESSION.test(text.slice(seat.span.end - offset, seat.span.end - offset + 12)) &&
    pointsBack(sentence.references, within, "both")
  )
    return [];
  if (parties.size < 2 && premises.filter(({ organizationType }) => organizationType === "government").length < 2) {
    for (const mention of premises) {
      if (parties.size >= 2) break;
      // 赴昆明市，拜访昆明市文化和旅游局: the city is where its bureau is.
      if (liesThere(mention.name, parties)) continue;
      add(parties, mention, "host");
    }
  }
  // A laboratory that guests are shown is the host where there is no other: 考察松山实验室.
  const [premise] = shown;
  if (premise && parties.size < 2 && !AT_HOME.test(sentence) && !hasRole(parties, "host"))
    add(parties, premise, "host");
  return [...parties.values()];
}

function hasRole(parties: ReadonlyMap<string, PartyDraft>, role: PartyDraft["role"]): boolean {
  for (const party of parties.values()) if (party.role === role) return true;
  return false;
}

/** Whether one of the parties is an office of an area. */
function liesThere(area: string, parties: ReadonlyMap<string, PartyDraft>): boolean {
  for (const name of parties.keys()) if (name !== area && name.startsWith(area)) return true;
  return false;
}

function refuse(trace: Trace | undefined, mention: OrganizationMention, rule: string, why: string): void {
  trace?.({ rule, span: mention.span, outcome: "refused", why: `${partyName(mention)}: ${why}` });
}

/** 在总经理周一鸣|陪同下: who shows the way takes no part. */
const ESCORTS = /^(?:等|、[^，。；]{0,16})?(?:的)?(?:陪同|带领|引导|见证)下/u;

/**
 * People without their organization beside them act for the one that they were introduced with: 周一鸣一行来到…. Beside
 * two parties only who comes as a guest does, where no guest is named.
 */
function addActors(parties: Map<string, PartyDraft>, sentence: Sentence, within: Span, aside: readonly Span[]): void {
  for (const person of sentence.people) {
    const { start, end } = person.span;
    if (person.organization === null || start < within.start || start >= within.end) continue;
    if (isInside(aside, start)) continue;
    const enough = parties.size >= 2;
    const before = sentence.text.slice(within.start - sentence.span.start, start - sentence.span.start);
    const after = sentence.text.slice(end - sentence.span.start, within.end - sentence.span.start);
    if (ESCORTS.test(after)) continue;
    const role = personRole(before, after);
    const party = parties.get(person.organization);
    if (party) {
      if (party.role === "party") party.role = receivesAtOnce(after) ? "host" : role;
      continue;
    }
    if (enough && (role !== "guest" || hasRole(parties, "guest"))) continue;
    const [name, type] = [person.organization, person.organizationType ?? "other"];
    parties.set(name, partyNamedBy([person.span], { name, type, role, inferred: "organization/person" }));
  }
}

/** No word between two organizations of one row is longer. */
const LONGEST_LINK = 2;

/** 甲与乙联合赴…, 走访甲、乙和丙: what is named in one row is on one side. */
function shareRoles(parties: Map<string, PartyDraft>, sentence: Sentence): void {
  const { organizations, text, span } = sentence;
  for (let i = 1; i < organizations.length; i++) {
    const [mention, next] = [organizations[i - 1], organizations[i]];
    if (!mention || !next || next.span.start - mention.span.end > LONGEST_LINK) continue;
    const between = text.slice(mention.span.end - span.start, next.span.start - span.start);
    if (!/^(?:[与和同、及]|以及)$/u.test(between)) continue;
    const [party, other] = [parties.get(partyName(mention)), parties.get(partyName(next))];
    if (party?.role === "party" && other?.role === "guest") party.role = "guest";
    if (party?.role === "host" && other?.role === "party" && /^[、和及以]/u.test(between)) other.role = "host";
  }
}

function add(parties: Map<string, PartyDraft>, mention: OrganizationMention, role: PartyDraft["role"]): void {
  const name = partyName(mention);
  const party = parties.get(name);
  if (!party) {
    const { organizationType: type, inferred } = mention;
    parties.set(name, partyNamedBy([mention.span], { name, type, role, inferred }));
    return;
  }
  addSpan(party, mention.span);
  if (mention.inferred === null) party.inferred = null;
  if (party.role === "party") party.role = role;
}

/** A place that one travels to in order to meet others there: 赴上海市走访海河集团. */
function isDestination({ mention, clause, after }: PartyContext): boolean {
  if (mention.organizationType !== "government" || !/[省市县区州]$/u.test(mention.name)) return false;
  return (
    /(?:赴|到|抵达|前往|来到|在)[^，。；]{0,12}$/u.test(clause) &&
    !/^(?:[、和][\u4e00-\u9fff]{2,8}){0,8}(?:[\u4e00-\u9fff]{0,4})?(?:调研|考察|走访|访问|座谈|对接|洽谈)/u.test(after)
  );
}

/** The parties among the people who stood by, for an event that names fewer than two otherwise. */
export function attendingParties(sentence: Sentence, within: Span): PartyDraft[] {
  const aside = onlyAttends(sentence) ? [within] : attendeeSpans(sentence, within);
  return aside.flatMap((span) =>
    partiesOf(sentence, span, { attendees: true }).map((party) =>
      partyWith(party, { inferred: "organization/attended" }),
    ),
  );
}
