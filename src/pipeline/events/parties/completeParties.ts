import { daysOf } from "../../../model/edtf.ts";
import type { PageOwner } from "../../../model/mention.ts";
import { divisionNamed } from "../../lexicon/divisions.ts";
import type { Draft, PartyDraft } from "../draft.ts";
import { carried, carryPeople, hasKind, hostsOf, partyNamedBy } from "../draft.ts";
import type { Sentence } from "../readSentences.ts";
import { pointsBack } from "../references.ts";
import { joinParties } from "./joinParties.ts";
import { attendingParties, partiesOf } from "./partiesOf.ts";
import { takeSides } from "./takeSides.ts";

/** In days. */
const SOON_DAYS = 3;

/**
 * Gives events with fewer than two parties those of the people who stood by, then those that 双方 and
 * 一行 point back to: the event before.
 */
export function completeParties(drafts: readonly Draft[], owner: PageOwner | null): void {
  let before: Draft | null = null;
  const travelled = new Set<string>();
  for (const draft of drafts) {
    if (before && lacksGuest(draft)) goOn(draft, before);
    if (before && lacksGuest(draft)) pointBack(draft, before, travelled);
    if (before && draft.parties.length < 2) pointBack(draft, before, travelled);
    if (draft.parties.length === 1 && owner) addOwner(draft, owner);
    if (owner) addHost(draft, owner);
    if (draft.parties.length === 0 || !hasKind(draft, "conference")) addAttendingParties(draft);
    if (before && draft.parties.length < 2) pointBack(draft, before, travelled);
    if (draft.parties.length < 2 && owner) addOwner(draft, owner);
    takeSides(draft.parties, hasKind(draft, "visit"));
    if (draft.background) continue;
    before = draft;
    for (const { name, role } of draft.parties) if (role === "guest") travelled.add(name);
  }
  joinCompany(drafts);
}

/** The last paragraph of a journey names who was along all the way; they belong to each of its stops. */
function joinCompany(drafts: readonly Draft[]): void {
  const last = drafts.findLast(({ background }) => !background);
  const end = last?.scope.at(-1);
  if (!last || !end || end === last.sentences[0] || end.paragraph === last.sentences.at(-1)?.paragraph) return;
  const names = new Set(last.parties.filter(({ role }) => role === "guest").map(({ name }) => name));
  for (const draft of drafts) {
    if (
      draft === last ||
      draft.background ||
      !draft.parties.some(({ name, role }) => role === "guest" && names.has(name))
    )
      continue;
    carryPeople({ ...last, scope: [end], company: [] }, draft, []);
  }
}

function addAttendingParties(draft: Draft): void {
  for (const sentence of draft.scope) {
    if (draft.parties.length >= 2) return;
    const first = sentence === draft.sentences[0];
    const attending = attendingParties(sentence, first ? draft.lead : sentence.span);
    joinParties(draft.parties, noOffices(draft, attending));
  }
  for (const sentence of draft.scope) {
    if (draft.parties.length >= 2) return;
    if (sentence === draft.sentences[0] || sentence.speech) continue;
    if (sentence.paragraph === draft.sentences[0]?.paragraph)
      joinParties(draft.parties, noOffices(draft, partiesOf(sentence, sentence.span)));
  }
}

/** Those of some parties that are no offices of one that takes part already. */
function noOffices({ parties }: Draft, more: readonly PartyDraft[]): PartyDraft[] {
  return more.filter(({ name }) => !parties.some((party) => isOffice(name, party.name)));
}

/** 绵阳市科技局 is on the side of 绵阳市, and no second party beside it. */
function isOffice(name: string, of: string): boolean {
  if (name === of) return false;
  const area = divisionNamed(of);
  return name.startsWith(area?.short ?? of) || (area !== null && /^[省市县区州盟旗](?![市县区州])/u.test(name));
}

/** A visit that names hosts only. */
function lacksGuest(draft: Draft): boolean {
  return hasKind(draft, "visit") && hostsOf(draft).length > 0 && draft.parties.every(({ role }) => role !== "guest");
}

/** 上午在甲座谈；下午转往乙: the same guests, in one sentence. */
function goOn(draft: Draft, before: Draft): void {
  if (draft.sentences[0] !== before.sentences[0] || draft.lead.start <= before.lead.start) return;
  const guests = before.parties.filter(
    ({ role, name }) => role === "guest" && !draft.parties.some((party) => party.name === name),
  );
  joinParties(draft.parties, carried(guests));
  carryPeople(before, draft, guests);
}

/** `travelled`: who was a guest in some event before. */
function pointBack(draft: Draft, before: Draft, travelled: ReadonlySet<string>): void {
  const [sentence] = draft.sentences;
  if (!sentence || draft.parties.some(({ role }) => role === "guest")) return;
  const both = pointsBack(sentence.references, draft.lead, "both");
  const travellers = pointsBack(sentence.references, draft.lead, "travellers");
  const nobody = draft.parties.length === 0;
  const meansAll = nobody
    ? both || draft.background || isSoonAfter(draft, before)
    : !travellers && both && before.parties.some(({ name }) => name === draft.parties[0]?.name);
  if (!meansAll && !travellers) return;
  const all = carried(
    before.parties.length > 2 && bothSides(sentence, draft) ? before.parties.slice(0, 2) : before.parties,
  );
  const meant = meansAll ? all : travellersOf(all, draft.parties, travelled);
  joinParties(draft.parties, meant);
  if (!draft.background) carryPeople(before, draft, meant);
}

/** A launch within days of what the same article told before, without parties of its own: 次日，研究院揭牌. */
function isSoonAfter(draft: Draft, before: Draft): boolean {
  const [days, earlier] = [daysOf(draft.date.edtf), daysOf(before.date.edtf)];
  if (!hasKind(draft, "launch") || hasKind(draft, "conference")) return false;
  if (!days || !earlier) return draft.date.edtf.slice(0, -2) === before.date.edtf.slice(0, -2);
  return days.first - earlier.last <= SOON_DAYS && days.first >= earlier.first;
}

/** Whether the words speak of two sides. */
function bothSides(sentence: Sentence, { lead }: Draft): boolean {
  return sentence.references.some(
    ({ value, start, end }) =>
      value === "both" &&
      start >= lead.start &&
      start < lead.end &&
      /^[双两彼]/u.test(sentence.text.slice(start - sentence.span.start, end - sentence.span.start)),
  );
}

/** Who travels on: the guests; else who is on no side, rather one who travelled before, but for the area that the next host lies in. */
function travellersOf(
  before: readonly PartyDraft[],
  hosts: readonly PartyDraft[],
  travelled: ReadonlySet<string>,
): PartyDraft[] {
  const guests = before.filter(({ role }) => role === "guest");
  if (guests.length > 0) return guests.filter(({ name }) => !guests.some((one) => isOffice(name, one.name)));
  const others = before.filter(({ role, name }) => {
    const area = divisionNamed(name)?.short ?? name;
    return role !== "host" && !hosts.some((host) => host.name.startsWith(area));
  });
  const known = others.find(({ name }) => travelled.has(name));
  return known ? [known] : others.slice(0, 1);
}

/** What the page's own organization is called where it receives: 来校, 到公司. */
const COMES_HERE =
  /来访|来校|来院|来我|来所|来局|来公司|来集团|到校|到访|到集团|到公司|莅临|莅校|进校|(?:到访|来到)[^，。；]{0,6}校区/u;

/**
 * On its own page an organization leaves itself unnamed: 3月12日　与海河集团签订协议; 校长一行来访. It is on the side
 * that the one named party is not on. What is told in passing or of others' history leaves it out.
 */
function addOwner(draft: Draft, owner: PageOwner): void {
  const [sentence] = draft.sentences;
  if (!sentence || draft.background || draft.parties.some(({ name }) => isPartOf(name, owner.name))) return;
  const [only] = draft.parties;
  const words = sentence.text.slice(draft.lead.start - sentence.span.start, draft.lead.end - sentence.span.start);
  const comes = COMES_HERE.exec(words);
  if (!only && !comes && !ACTS_ITSELF.test(words)) return;
  const start = draft.lead.start + (comes?.index ?? 0);
  draft.parties.push(
    partyNamedBy(comes ? [{ start, end: start + comes[0].length }] : [], {
      name: owner.name,
      type: owner.type,
      role: comes || only?.role === "guest" ? "host" : only?.role === "host" ? "guest" : "party",
      inferred: "organization/own-page",
    }),
  );
}

/** 9月26日　承办海河论坛: the subject of the clause is the page's own organization. */
const HOLDS = /(?:^|[日号，　\s])(?:联合|共同)?(?:主办|承办|协办|举办)/u;
/** Who only came to it. */
const CAME = /(?:等[^，。；]{0,12}|的)[^，。；]{0,20}(?:参加|出席|与会|参会|到会)/u;

/** What an organization holds by its own page is its own conference; who came to it is no party. */
function addHost(draft: Draft, owner: PageOwner): void {
  const [sentence] = draft.sentences;
  if (!sentence || draft.background || !hasKind(draft, "conference")) return;
  const words = sentence.text.slice(draft.lead.start - sentence.span.start, draft.lead.end - sentence.span.start);
  const holds = HOLDS.exec(words);
  if (!holds || draft.parties.some(({ name }) => isPartOf(name, owner.name))) return;
  const at = draft.lead.start + holds.index + holds[0].length;
  if (draft.parties.some(({ spans }) => spans.some(({ start }) => start < at))) return;
  if (CAME.test(words.slice(holds.index + holds[0].length))) draft.parties.length = 0;
  draft.parties.push(
    partyNamedBy([], { name: owner.name, type: owner.type, role: "party", inferred: "organization/own-page" }),
  );
}

/** A clause that begins with 与 or with a person: its subject is the page's own organization. */
const ACTS_ITSELF = /(?:^|[\s，】日])(?:上午|下午|晚)?[，]?(?:与|同|和|[\u4e00-\u9fff]{2,4}(?:率|赴|在|、))/u;

/** 南开大学化学学院 belongs to 南开大学. */
function isPartOf(name: string, owner: string): boolean {
  return name.startsWith(owner) || owner.startsWith(name);
}
