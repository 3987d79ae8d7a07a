import type { ActionMention, DateMention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import { divisionNamed } from "../lexicon/divisions.ts";
import { type Draft, hasKind, hostsOf, type PartyDraft, partyWith } from "./draft.ts";
import type { Sentence } from "./readSentences.ts";
import { pointsBack } from "./references.ts";
import { SentenceSign } from "./sentenceSigns.ts";

/** How many events back a host that was visited, or a journey, is looked for. */
export const RECENT = 100;
/** What a host shows its guests is part of the visit. */
const SHOWN_ROUND = /参观|察看|考察了|观看/u;
const PREMISES = /(?:实验室|中心|基地|工作站|平台|工厂|车间)$/u;
/** What is no company or office and still receives guests. */
const GROUNDS = /(?:园区?|基地|工厂|厂|农场|合作社|博物馆|小镇|办公室|办事处|事务所|俱乐部)$/u;
/** More than being shown round. */
const CALLS_ON = /来到|前往|走进|走访|拜访|拜会|赴|到访|抵达/u;
/** A room is no host. */
const ROOM = /(?:厅|(?<!办公)室|堂|会议中心|会展中心|展馆|校史馆)$/u;
const ARRIVES =
  /来到|前往|走进|抵达|到访|拜访|拜会|走访|转赴|转访|转往|转至|赶到|又到|到达|访问|考察|首站|末站|第[二三四五六]站|下一站|最后一站|莅临|做客|敲开|赴|到/u;
/** Words for sitting down together; without these, an arrival or a reception, a sentence has no stop. */
const MEETS = /座谈|交流|洽谈|会谈|参观|对接|调研|察看|见面|商谈|探讨|磋商|签|走进|实地|观摩|看望|慰问|拜/u;
const RECEIVES = /会见|接见|接待|会晤|来访|来校|到访/u;
/** 一行未能到访海河集团, 与海河集团视频交流: nobody came there. */
const NO_CALL = new SentenceSign(
  /(?:没有|没能|未能|并未|未曾|取消了?|无法|不再)[^，。；]{0,8}(?:前往|到访|来到|走访|访问|赴|拜访|考察|抵达|走进)|视频(?:交流|会谈|会议|连线)|线上(?:交流|会谈|座谈)/u,
);
/** 与海河集团|的专家, 在海河集团|看来, 工作多年的: what is told of it is no call. */
const IS_TOLD_OF = /^(?:的|看来|方面看来|工作|任职|举办的|主办的|开展的|支持下|见证下)/u;
/** 走访中，一行了解了…: more of what was told. */
const RECALLS = /^[\s　]*(?:走访|访问|考察|调研|参观|座谈|交流|拜访|会谈|会见)(?:过程)?(?:中|期间|时)[，,]/u;
/** 在海河集团，周一鸣与…: the sentence opens at a host's. */
const OPENS_AT =
  /^(?:[\d\u4e00-\u9fff]{0,10}[，、])?(?:随后|接着|之后|当[日天]|同日|[上下]午|晚上|傍晚|其间|期间)*[，]?(?:又|还|再)?(?:在|到|来到|前往|走进)$/u;

const NOWHERE: readonly PartyDraft[] = [];

/**
 * The organizations at which a sentence arrives after the event in hand, or whose people it receives next, and which
 * have no event of their own yet: further stops of a journey, further guests of a host. Empty where it stays with the
 * event in hand.
 */
export function stopOf(
  drafts: readonly Draft[],
  current: Draft,
  sentence: Sentence,
  within: Span,
  parties: readonly PartyDraft[],
): readonly PartyDraft[] {
  if (parties.length === 0) return NOWHERE;
  const words = sentence.text.slice(within.start - sentence.span.start, within.end - sentence.span.start);
  if (NO_CALL.within(sentence, words)) return NOWHERE;
  let visits = false;
  let agrees = false;
  for (const { kind, happened, span } of sentence.actions) {
    if (span.start < within.start || span.start >= within.end) continue;
    if (happened && kind === "visit") visits = true;
    if (kind === "signing" || kind === "launch") agrees = true;
  }
  const hosts = hostsOf(current);
  const guests = guestNames(current);
  const travels = hasKind(current, "visit");
  const travelling =
    travels &&
    !agrees &&
    !parties.some(({ name }) => !guests.has(name) && names(current, name)) &&
    (ARRIVES.test(words) || RECEIVES.test(words) || MEETS.test(words)) &&
    travellersIn(sentence, within, guests);
  const recalls = RECALLS.test(words);
  const found: PartyDraft[] = [];
  for (const party of parties) {
    if (
      (party.type === "other" && !(GROUNDS.test(party.name) && CALLS_ON.test(words))) ||
      guests.has(party.name) ||
      ROOM.test(party.name)
    )
      continue;
    if ((PREMISES.test(party.name) || (party.type === "institute" && hosts.length > 0)) && SHOWN_ROUND.test(words))
      continue;
    if (recalls && SHOWN_ROUND.test(words) && (PREMISES.test(party.name) || party.name.endsWith("厂"))) continue;
    const known = names(current, party.name);
    if (known && (hosts.length < 2 || recalls)) continue;
    if (current.parties.some(({ name, role }) => role !== "guest" && liesIn(party.name, name))) continue;
    const arrives =
      (party.role === "host" && visits && ARRIVES.test(words)) ||
      (party.role !== "guest" &&
        ((travelling && isMet(sentence, within, party)) || (travels && opensAt(sentence, within, party))));
    const receives = party.role === "guest" && visits && RECEIVES.test(words) && !known;
    if (!known && !arrives && !receives) continue;
    if (known && !arrives && !visits) continue;
    if (!hasOwnEvent(drafts, current.date.edtf, party.name))
      found.push(party.role === "party" ? partyWith(party, { role: "host" }) : party);
  }
  return oneSide(found);
}

/** Whether a party of an event has a name. */
function names({ parties }: Draft, name: string): boolean {
  for (const party of parties) if (party.name === name) return true;
  return false;
}

function guestNames({ parties }: Draft): ReadonlySet<string> {
  const guests = new Set<string>();
  for (const { role, name } of parties) if (role === "guest") guests.add(name);
  return guests;
}

/** Whether an area lies in another: what guests of 固原市 are shown in 西吉县 is part of the visit. */
function liesIn(name: string, area: string): boolean {
  const division = divisionNamed(name);
  return division !== null && division.name !== area && division.city === area;
}

/** Stops of one sentence are on one side: its hosts, else its guests. */
function oneSide(found: readonly PartyDraft[]): PartyDraft[] {
  const hosts = found.filter(({ role }) => role === "host");
  return hosts.length > 0 ? hosts : [...found];
}

/** Those who travel come to it or sit down with it: 与|海河集团, 敲开了|海河集团; 对|海河集团 is but an opinion. */
function isMet(sentence: Sentence, within: Span, party: PartyDraft): boolean {
  return party.spans.some(
    (span) =>
      span.start >= within.start &&
      span.start < within.end &&
      !isToldOf(sentence, span) &&
      isMetBehind(sentence.text.slice(0, span.start - sentence.span.start)),
  );
}

/** 谈到了海河集团 is but talk. */
const isMetBehind = (before: string): boolean =>
  /(?:[与同和在到了访往赴进至会、]|其中)$/u.test(before) &&
  !/(?:[谈提说讲想听看收得受]到|介绍|回顾|感谢)了?$/u.test(before);

/** Whether the words behind a name only speak of it. */
const isToldOf = (sentence: Sentence, { end }: Span): boolean =>
  IS_TOLD_OF.test(sentence.text.slice(end - sentence.span.start, end - sentence.span.start + 8));

/** The sentence opens at the party's place: 在海河集团，…. */
function opensAt(sentence: Sentence, within: Span, party: PartyDraft): boolean {
  const [first] = party.spans;
  if (!first || first.start < within.start || isToldOf(sentence, first)) return false;
  const before = sentence.text.slice(within.start - sentence.span.start, first.start - sentence.span.start);
  return OPENS_AT.test(before);
}

/** Whether a stretch speaks of those who travel: by a word for them, or by one of their people. */
export function travellersIn(sentence: Sentence, within: Span, guests: ReadonlySet<string>): boolean {
  if (pointsBack(sentence.references, within, "travellers")) return true;
  for (const { span, organization } of sentence.people)
    if (organization !== null && span.start >= within.start && span.start < within.end && guests.has(organization))
      return true;
  return false;
}

/** An event of the date that names the party and no other host. */
function hasOwnEvent(drafts: readonly Draft[], date: string, name: string): boolean {
  return drafts
    .slice(-RECENT)
    .some(
      (draft) =>
        draft.date.edtf === date && draft.parties.some((party) => party.name === name) && hostsOf(draft).length < 2,
    );
}

/** The words by which a stop is told where no verb of visiting is: those who travel, or the host itself. */
export function stopAction(sentence: Sentence, within: Span, stop: readonly PartyDraft[]): ActionMention {
  const travellers = sentence.references.find(
    ({ value, start }) => value === "travellers" && start >= within.start && start < within.end,
  );
  const span = travellers ?? stop[0]?.spans[0] ?? within;
  return {
    type: "action",
    span: { start: span.start, end: span.end },
    rule: "action/stop",
    kind: "visit",
    happened: true,
  };
}

/** 25日上午，在海河集团，总经理提出…: what is said is said at a host's. */
const OPENS_AT_HOST = /^[^，。；]{2,14}，(?:在|[\u4e00-\u9fff]{0,6}(?:到|来到|走进|抵达|前往))[^，。；]{3,30}，/u;

/** Whether a sentence says at its head at whose place it was. */
export const opensAtHost = ({ text }: Sentence): boolean => OPENS_AT_HOST.test(text);

/** With a talk of its own, a stop is an event of its own. */
const TALKS = /座谈|会谈|交流|洽谈|商谈|会见|会晤|接见|探讨|磋商|签/u;
const CALLS_NEXT = /^(?:随后|之后|接着|此外)?，?(?:一行)?(?:又|还|并)/u;

/** 先后走访甲、乙；又到丙: hosts that are called on in one round, without talks of their own. */
export function isOneRound(current: Draft, sentence: Sentence, stop: readonly PartyDraft[]): boolean {
  const hosts = current.parties.filter(({ role }) => role === "host");
  return (
    hosts.length >= 2 &&
    stop.every(({ role }) => role === "host") &&
    CALLS_NEXT.test(sentence.text) &&
    ![sentence, ...current.sentences].some(({ text }) => TALKS.test(text))
  );
}

/** 下午又到海河集团，总经理介绍了…: what is said is said at the next stop. */
const ARRIVES_FIRST =
  /^(?:当天|当日|随后|之后|接着|上午|中午|下午|晚上|傍晚)+，?(?:又|还|再)?(?:到|来到|前往|赴|走进|抵达|转赴|转往)[^，。；]{2,30}，/u;

/** Whether a sentence that reports what was said begins with the arrival at the next stop. */
export const arrivesFirst = ({ text }: Sentence): boolean => ARRIVES_FIRST.test(text);

/** 期间，一行还走访了…: on some day of the journey. */
const DURING = /^(?:在?此?期间|其间|在[^，。]{1,6}期间|[\u4e00-\u9fff]{2}期间)/u;

/** The date of a further stop: that of the event in hand; the days of the journey where it was on some day of them. */
export function dateOfStop(drafts: readonly Draft[], current: Draft, { text }: Sentence): DateMention {
  const journey = DURING.test(text) ? drafts.slice(-RECENT).findLast(({ date }) => date.edtf.includes("/")) : undefined;
  return (journey ?? current).date;
}
