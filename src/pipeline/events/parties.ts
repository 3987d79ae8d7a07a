import type { PartyRole } from "../../model/event.ts";
import type { OrganizationMention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import { titleSpans } from "../lexicon/titles.ts";
import { attendeeSpans, onlyAttends } from "./attendees.ts";
import { addSpan, namedBy, type PartyDraft } from "./draft.ts";
import type { Sentence } from "./readSentences.ts";

/** Words between a guest and its verb of coming, and before a host. */
const COMES =
  /^[^，。；与和同]{0,40}?(?:应邀|出访|一行|率|带队|带领|赴|来到|来访|来校|到访|走进|前往|访问|回访|到|来|拜访|拜会|抵达)/u;
const GOES_TO =
  /(?:赴|来到|到访|访问|走访|拜访|拜会|走进|前往|抵达|参观|考察|调研|到|转访|转赴|回访|又到|实地了解|先后)[^，。；]{0,30}$|来$/u;
const RECEIVES = /^[^，。；受获]{0,30}?(?:邀请|会见|接待|迎来|接见)/u;
const RECEIVED = /(?:邀请|会见|接待|接见|迎来)(?:了)?[^，。；]{0,40}$/u;
const HELD_AT = /(?:^|[^现存])在[^，。；]{0,24}$/u;
const HELD = /^[^，。；]{0,16}?(?:隆重|顺利)?(?:举行|召开|举办|开幕|签署|签订|揭牌|落幕)/u;
const COMPANION = /(?:率领?|带领|带|会同)[^，。；]{0,60}$/u;
const COMPANY = /^[^，。；]{0,40}?(?:负责人|负责同志|有关同志|有关人员|主要负责|干部|等部门|教师|师生|专家)/u;
const BEHIND_SCENES = /^[^，。；]{0,24}?(?:指导|支持|协办|提供|委托)/u;
/** What parties found together, and what guests are shown, takes no part itself. */
const FOUNDS = /(?:共建|建设|设立|成立|打造|筹建|组建|建立|共建共享)了?$/u;
const SHOWS = /(?:参观|察看|观看|走进|考察)了?[^，。；]{0,120}$/u;
const PREMISES = /(?:实验室|中心|基地|工作站|平台|校史馆|科技园)$/u;
/** 在…见证下, 经…牵线, …校友: named, but on neither side. */
const STANDS_BY = /^(?:[^，。；]{0,14}见证下|[^，。；]{0,4}牵线|校友)/u;
/** What is planned or hoped names no party of what happened. */
const SPOKEN_OF = /(?:(?<![名主武])将(?![军士领])|希望|计划|拟|力争)[^，。；]{0,120}$/u;
/** 学校定点帮扶村, 学校师生: whose they are, not who took part. */
const MODIFIES = /^(?:的|在|定点)?[^，。；]{0,8}?(?:帮扶|校友|学生|师生|学子|毕业生|青年)/u;
const QUOTED = /《[^》\n]{0,120}》|“[^”\n]{0,120}”/gu;

/** The organization that a mention stands for as a party. */
const partyName = (mention: OrganizationMention): string => mention.within ?? mention.name;

/**
 * The parties that a stretch of a sentence names: organizations that act or are acted with; not those of
 * people who stood by, of memberships, of companions, nor names inside 《》 and “”.
 */
export function partiesOf(
  sentence: Sentence,
  within: Span,
  settled: { attendees: boolean } = { attendees: false },
): PartyDraft[] {
  const text = sentence.text;
  const offset = sentence.span.start;
  const aside = settled.attendees ? [] : attendeeSpans(sentence, within);
  const quoted = [...text.matchAll(QUOTED)].map(({ index, 0: words }) => ({
    start: offset + index,
    end: offset + index + words.length,
  }));
  const inside = (spans: readonly Span[], at: number) => spans.some((span) => span.start <= at && at < span.end);
  const parties = new Map<string, PartyDraft>();
  const premises: OrganizationMention[] = [];
  for (const mention of sentence.organizations) {
    const { start, end } = mention.span;
    if (start < within.start || start >= within.end) continue;
    if (inside(aside, start) || inside(quoted, start)) continue;
    const before = text.slice(Math.max(0, within.start - offset), start - offset);
    const after = text.slice(end - offset, within.end - offset);
    if (STANDS_BY.test(after) || /(?:经|原)$/u.test(before) || SPOKEN_OF.test(before)) continue;
    if (mention.rule === "organization/own-page" && MODIFIES.test(after)) continue;
    if (FOUNDS.test(before) || (SHOWS.test(before) && PREMISES.test(mention.name))) continue;
    if (isMembership(sentence, mention, after)) continue;
    if (COMPANION.test(before) && COMPANY.test(after) && !GOES_TO.test(before.slice(before.search(COMPANION)).slice(2)))
      continue;
    if (BEHIND_SCENES.test(after)) continue;
    if (HELD_AT.test(before) && HELD.test(after)) {
      premises.push(mention);
      continue;
    }
    if (isDestination(mention, before, after)) {
      premises.push(mention);
      continue;
    }
    add(parties, mention, roleOf(mention, before, after));
  }
  shareRoles(parties, sentence);
  if (parties.size < 2) addActors(parties, sentence, within, aside);
  // Where nobody else is named, the place stands for its organization: 在海河集团举行, 赴颍上县走访.
  if (parties.size < 2) {
    for (const mention of premises) {
      if (parties.size >= 2) break;
      add(parties, mention, "host");
    }
  }
  return [...parties.values()];
}

/** People without their organization beside them act for the one that they were introduced with: 周一鸣一行来到…. */
function addActors(parties: Map<string, PartyDraft>, sentence: Sentence, within: Span, aside: readonly Span[]): void {
  for (const person of sentence.people) {
    const { start, end } = person.span;
    if (person.organization === null || start < within.start || start >= within.end) continue;
    if (aside.some((span) => span.start <= start && start < span.end)) continue;
    const before = sentence.text.slice(within.start - sentence.span.start, start - sentence.span.start);
    const after = sentence.text.slice(end - sentence.span.start, within.end - sentence.span.start);
    const role = RECEIVED.test(before)
      ? "guest"
      : COMES.test(after)
        ? "guest"
        : RECEIVES.test(after)
          ? "host"
          : "party";
    const party = parties.get(person.organization);
    if (party) continue;
    parties.set(person.organization, {
      name: person.organization,
      type: person.organizationType ?? "other",
      role,
      ...namedBy([person.span]),
      inferred: "organization/person",
    });
  }
}

/** 甲与乙联合赴…: both come. */
function shareRoles(parties: Map<string, PartyDraft>, sentence: Sentence): void {
  for (const [i, mention] of sentence.organizations.entries()) {
    const next = sentence.organizations[i + 1];
    if (!next) break;
    const between = sentence.text.slice(mention.span.end - sentence.span.start, next.span.start - sentence.span.start);
    const [party, other] = [parties.get(partyName(mention)), parties.get(partyName(next))];
    if (/^[与和同、]$/u.test(between) && party?.role === "party" && other?.role === "guest") party.role = "guest";
  }
}

function add(parties: Map<string, PartyDraft>, mention: OrganizationMention, role: PartyRole): void {
  const name = partyName(mention);
  const party = parties.get(name);
  if (!party) {
    parties.set(name, {
      name,
      type: mention.organizationType,
      role,
      ...namedBy([mention.span]),
      inferred: mention.inferred,
    });
    return;
  }
  addSpan(party, mention.span);
  if (mention.inferred === null) party.inferred = null;
  if (party.role === "party") party.role = role;
}

function roleOf(mention: OrganizationMention, before: string, after: string): PartyRole {
  if (
    mention.rule === "organization/own-page" &&
    /^(?:校|来校|到校)/u.test(after) === false &&
    /(?:来|到|进|访|赴)$/u.test(before)
  )
    return "host";
  if (/在$/u.test(before) && /^(?:，|与|同|和)/u.test(after)) return "host";
  if (/(?:受到|获)$/u.test(before)) return "host";
  if (RECEIVED.test(before)) return "guest";
  if (GOES_TO.test(before)) return "host";
  if (RECEIVES.test(after)) return "host";
  if (COMES.test(after)) return "guest";
  return "party";
}

/** Memberships and honours of a person who is here for another office: 全国政协|委员、海河集团|董事长. */
function isMembership(sentence: Sentence, mention: OrganizationMention, after: string): boolean {
  if (!isOneOffice(after) || mention.inferred === "organization/own-page") return false;
  const person = sentence.people.find(
    ({ span }) => span.start >= mention.span.end && span.start - mention.span.end < 60,
  );
  return (
    person?.organization != null && person.organization !== partyName(mention) && person.organization !== mention.name
  );
}

/** An office of several: the title follows at once, and 、 leads to the next. */
function isOneOffice(after: string): boolean {
  const organ = /^(?:党委|党组|党工委|委)?/u.exec(after)?.[0].length ?? 0;
  const title = titleSpans(after.slice(0, organ + 16)).find(({ start }) => start <= organ);
  return title !== undefined && after.charAt(title.end) === "、";
}

/** A place that one travels to in order to meet others there: 赴上海市走访海河集团. */
function isDestination(mention: OrganizationMention, before: string, after: string): boolean {
  if (mention.organizationType !== "government" || !/[省市县区州]$/u.test(mention.name)) return false;
  return (
    /(?:赴|到|抵达|前往|来到|在)[^，。；]{0,12}$/u.test(before) &&
    !/^(?:[\u4e00-\u9fff]{0,4})?(?:调研|考察|走访|访问|座谈|对接|洽谈)/u.test(after)
  );
}

/** The parties among the people who stood by, for an event that names fewer than two otherwise. */
export function attendingParties(sentence: Sentence, within: Span): PartyDraft[] {
  const aside = onlyAttends(sentence) ? [within] : attendeeSpans(sentence, within);
  return aside.flatMap((span) =>
    partiesOf(sentence, span, { attendees: true }).map((party) => ({
      ...party,
      inferred: "organization/attended",
    })),
  );
}

/** Adds parties that are not there yet, and the words of those that are. */
export function joinParties(into: PartyDraft[], more: readonly PartyDraft[]): void {
  for (const party of more) {
    const same = into.find(({ name }) => name === party.name);
    if (!same) {
      into.push({ ...party, ...namedBy(party.spans) });
      continue;
    }
    for (const span of party.spans) addSpan(same, span);
    if (same.role === "party") same.role = party.role;
    if (party.inferred === null) same.inferred = null;
  }
}
