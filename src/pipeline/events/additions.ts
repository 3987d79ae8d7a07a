import type { ActionMention } from "../../model/mention.ts";
import { isAttended } from "./deeds.ts";
import type { Draft, PartyDraft } from "./draft.ts";
import { carried, hasKind, kindsOf } from "./draft.ts";
import { joinParties } from "./parties/joinParties.ts";
import { partiesOf } from "./parties/partiesOf.ts";
import type { Sentence } from "./readSentences.ts";
import { pointsBack } from "./references.ts";

/** 论坛期间, 会上: what is told belongs to the conference. */
const AT_CONFERENCE =
  /(?:论坛|会议|大会|年会|峰会|活动|开幕式|博览会|对接会|洽谈会|座谈会)(?:期间|上|现场)|^(?:会上|会议期间|现场)/u;

/** A signing that names parties, none of which is at hand: it is not part of this event. */
export function signsElsewhere(
  sentence: Sentence,
  actions: readonly ActionMention[],
  current: Draft,
  parties: readonly PartyDraft[],
): ActionMention[] | null {
  const gathers = hasKind(current, "conference") || hasKind(current, "meeting");
  if (gathers && AT_CONFERENCE.test(sentence.text)) return null;
  if (pointsBack(sentence.references, sentence.span, "both")) return null;
  const signing = actions.filter(({ kind, span }) => {
    const before = sentence.text.slice(0, span.start - sentence.span.start);
    return kind === "signing" && !/(?:此次|本次|这次|该)$/u.test(before);
  });
  const known = parties.some(({ name }) =>
    current.parties.some((party) => party.name === name || party.name.startsWith(name)),
  );
  return signing.length > 0 && parties.length > 0 && current.parties.length >= 2 && !known ? signing : null;
}

/** The event of such a signing, on the date of the one in hand; with one party alone, who took part in that one signs too. */
export function draftElsewhere(
  current: Draft,
  sentence: Sentence,
  actions: readonly ActionMention[],
  parties: readonly PartyDraft[],
): Draft {
  const draft: Draft = {
    ...current,
    lead: sentence.span,
    sentences: [sentence],
    actions: [...actions],
    parties: [],
    scope: [sentence],
    company: [],
  };
  joinParties(draft.parties, parties);
  if (draft.parties.length < 2)
    joinParties(draft.parties, carried(current.parties.filter(({ role }) => role !== "host").slice(0, 1)));
  return draft;
}

/** 大会由甲、乙联合主办: who holds a conference is said in a sentence of its own. */
const ORGANIZED =
  /^(?:本次|此次|本届|该|这[次届场])?(?!下|上一?届|首届|往届|去年|前)[\u4e00-\u9fff“”·]{0,16}(?<!比)(?:论坛|大会|峰会|会议|博览会|年会|研讨会|洽谈会|活动|盛会)(?:是)?由[^，。；]{2,80}?(?:主办|承办|举办)(?![的])/u;

/** The organizers that a sentence names of the conference in hand; false where it names none. */
export function addOrganizers(current: Draft, sentence: Sentence): boolean {
  const organized = hasKind(current, "conference") ? ORGANIZED.exec(sentence.text) : null;
  if (!organized) return false;
  const { start } = sentence.span;
  const organizers = partiesOf(sentence, { start, end: start + organized[0].length });
  if (organizers.length === 0) return false;
  current.sentences.push(sentence);
  joinParties(current.parties, organizers);
  return true;
}

/** Further kinds and parties of the event in hand; false where there are none. */
export function addTo(
  current: Draft,
  sentence: Sentence,
  actions: readonly ActionMention[],
  parties: readonly PartyDraft[],
): boolean {
  const kinds = kindsOf(current);
  const elsewhere =
    parties.length > 0 && !parties.some(({ name }) => current.parties.some((party) => party.name === name));
  const added = actions.filter(
    (action) =>
      !kinds.has(action.kind) &&
      (action.kind === "signing" ||
        action.kind === "launch" ||
        ((!elsewhere || namesKnown(current, sentence)) && isVisitAdded(action, sentence, kinds))),
  );
  if (added.length === 0 && current.parties.length >= 2)
    return !elsewhere && addSigner(current, sentence, actions, parties);
  current.sentences.push(sentence);
  current.actions.push(...added.filter((action) => !isAttended(sentence, action)));
  if (added.some(({ kind }) => kind === "visit")) {
    joinParties(
      current.parties,
      parties.filter(({ name }) => current.parties.some((party) => party.name === name)),
    );
  }
  const agreed = added.some(({ kind }) => kind === "signing" || kind === "launch") && parties.length >= 2;
  if (current.parties.length < 2 || agreed) joinParties(current.parties, parties);
  return true;
}

/** What was then is no part of this conference. */
const EARLIER = /去年|前年|上年|[\d一二两三四五六七八九十几多]年前|此前|以前|早年|当年/u;

/** 会上，甲还与丙签署了协议: whoever else signs with one of the parties at a conference is a party too. */
function addSigner(
  current: Draft,
  sentence: Sentence,
  actions: readonly ActionMention[],
  parties: readonly PartyDraft[],
): boolean {
  const signs = actions.some((action) => action.kind === "signing" && !isAttended(sentence, action));
  const isNew = parties.some(({ name }) => !current.parties.some((party) => party.name === name));
  const gathers = hasKind(current, "conference") || AT_CONFERENCE.test(sentence.text);
  if (!gathers || EARLIER.test(sentence.text) || !signs || !isNew || parties.length < 2 || !hasKind(current, "signing"))
    return false;
  current.sentences.push(sentence);
  joinParties(current.parties, parties);
  return true;
}

/** Whether a sentence names somebody whom the event in hand has named: 仪式前，李清一行参观了实训室. */
function namesKnown(current: Draft, sentence: Sentence): boolean {
  return sentence.people.some(({ name }) =>
    current.scope.some(({ people }) => people.some((person) => person.name === name)),
  );
}

/** A visit told after a signing or a launch: guests are shown round. */
function isVisitAdded(action: ActionMention, sentence: Sentence, kinds: ReadonlySet<string>): boolean {
  return (
    action.kind === "visit" &&
    !kinds.has("conference") &&
    /一行|陪同|客人|来宾/u.test(sentence.text) &&
    /参观|考察|走进|到访|来访/u.test(sentence.text)
  );
}

/** 李清对周一鸣一行的到访表示欢迎: what somebody says tells of the visit. */
const WELCOMES = /对[^，。；]{2,30}的(?:到访|来访)[^，。；]{0,6}表示[^，。；]{0,8}欢迎/u;

const TO_COME = /今后|未来|以后|下次|再次|早日|期待|欢迎[^，。；]{0,8}(?:来|到)/u;

/** Adds the visit that a welcome tells of to talks or a signing; false where there is none. */
export function addWelcome(current: Draft, sentence: Sentence): boolean {
  if (sentence.actions.length === 0) return false;
  const kinds = kindsOf(current);
  if (kinds.has("visit") || kinds.has("conference") || !WELCOMES.test(sentence.text) || TO_COME.test(sentence.text))
    return false;
  const visits = sentence.actions.filter(({ kind, happened }) => kind === "visit" && happened);
  current.actions.push(...visits.slice(0, 1));
  return visits.length > 0;
}

/** Of a journey whose travellers are not named, a host sits down with somebody else: who else travelled. */
export const meetsHosts = (draft: Draft, journey: Draft): boolean =>
  journey.parties.every(({ role }) => role === "host") &&
  new Set([...journey.parties, ...draft.parties].map(({ name }) => name)).size <
    journey.parties.length + draft.parties.length;

/** 双方签署…: the parties are those that the same sentence names before the date. */
export function takeFromSentence(draft: Draft, sentence: Sentence): void {
  if (draft.lead.start <= sentence.span.start) return;
  if (draft.parties.length === 0 || pointsBack(sentence.references, draft.lead, "both"))
    joinParties(draft.parties, partiesOf(sentence, { start: sentence.span.start, end: draft.lead.start }));
}
