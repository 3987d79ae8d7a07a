import type { OrganizationMention, PersonMention } from "../../../model/mention.ts";
import type { OrganizationType } from "../../../model/organization.ts";
import { boundaryWords } from "../../lexicon/boundaries.ts";
import { surnameLength } from "../../lexicon/surnames.ts";
import { HONORARY, TITLE } from "../../lexicon/titles.ts";
import { isHan } from "../../text/sentences.ts";
import { Trie } from "../../text/trie.ts";

const boundaries = new Trie(boundaryWords.filter(([, barrier]) => barrier));
/** Words that follow a name in news and hold a boundary's meaning only there. */
const AFTER_NAME =
  /^(?:一行|等|率|带|出席|参加|陪同|主持|会见|汇报|察看|要求|强调|指出|表示|认为|介绍|说|笑|谈|回顾|致辞|讲话|与|和|同|在|到|赴|来|以|就|为|对|向|及|也|还|又|将|从|由|前往|走|担任|分别|共同|代表|签|当|把|先后|多次|应|带领|线上|在线|一起|看望|作|做|提|听|并|则|随|通报|宣读|揭|授|陪|接|局长|校长|院长|总经理|董事长|副|教授|院士|主任|先生|女士|博士|团队|组成|见证|领|商|的)/u;
const FOREIGN = /^[\u4e00-\u9fff]{1,8}(?:[·・][\u4e00-\u9fff]{1,8}){1,3}/u;

/** What follows a name rather than ending it, unless nothing comes behind: 周明|就…, but 鲍春和。 */
const FUNCTION_WORD = /[就与和同在将为对向率带赴到等并则的了是、]/u;
/** 林业局, 房山区 begin like names and are none. */
const OFFICE_END = /[局区厅处县省镇村部]/u;
const COMPANY_TITLE = /董事|经理|总裁|总工|监事/u;
const CONJUNCTION = /[和与及等并都也还将已]/u;

interface Holder {
  readonly name: string;
  readonly type: OrganizationType;
}

interface Office {
  readonly start: number;
  readonly end: number;
}

/**
 * Named persons with their titles: a name follows a title of office (副校长|周一鸣), also in lists
 * (副校长|周一鸣、李清). The organization is the one that the title's holder is named with.
 * Spans cover the name. `organizations` are those of the same text, in order.
 */
export function findPeople(text: string, organizations: readonly OrganizationMention[]): PersonMention[] {
  const people: PersonMention[] = [];
  const offices: Office[] = [...text.matchAll(TITLE)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  let chain: Office[] = [];
  let nextOrganization = 0;
  let before: PersonMention | null = null;
  for (const [i, office] of offices.entries()) {
    const last = chain.at(-1);
    if (last && !continues(text, last.end, office.start, organizations)) chain = [];
    chain.push(office);
    const following = offices[i + 1];
    let at = office.end;
    const listed: { start: number; end: number }[] = [];
    for (;;) {
      const length = nameLength(text, at, following?.start ?? text.length);
      if (length === 0) break;
      listed.push({ start: at, end: at + length });
      at += length;
      if (text.charAt(at) !== "、") break;
      at++;
    }
    if (listed.length === 0) continue;
    const first = chain[0] ?? office;
    while ((organizations[nextOrganization]?.span.end ?? Number.POSITIVE_INFINITY) <= first.start - 40)
      nextOrganization++;
    const organization: Holder | null =
      holder(text, chain, organizations, nextOrganization) ?? heir(text, first, before);
    const title = text.slice(titleStart(text, first, organizations, nextOrganization), office.end);
    for (const span of listed) {
      const person: PersonMention = {
        type: "person",
        span,
        rule: "person/title-and-name",
        name: text.slice(span.start, span.end),
        title,
        organization: organization?.name ?? null,
        organizationType: organization?.type ?? null,
      };
      people.push(person);
      before = person;
    }
    chain = [];
  }
  return withRepeats(text, people);
}

/** Where a person's titles begin, as they stand: with the organization of the first. */
function titleStart(text: string, first: Office, organizations: readonly OrganizationMention[], from: number): number {
  const organization = organizationBefore(text, first, organizations, from);
  return organization ? Math.min(organization.span.start, first.start) : first.start;
}

/** Two titles belong to one person where only 、 or an organization stands between them. */
function continues(text: string, from: number, to: number, organizations: readonly OrganizationMention[]): boolean {
  const between = text.slice(from, to);
  if (!between.startsWith("、") && between !== "") return false;
  if (between.length > 24 || /[，。；\n]/u.test(between)) return false;
  const words = between.slice(1);
  return words.length <= 8 || organizations.some(({ span }) => span.start >= from && span.end <= to);
}

/** The length of the name that starts at an offset, 0 where none does. */
function nameLength(text: string, at: number, limit: number): number {
  const foreign = FOREIGN.exec(text.slice(at, Math.min(limit, at + 24)));
  if (foreign) return foreignLength(text, at, foreign[0].length);
  if (CONJUNCTION.test(text.charAt(at)) || startsWord(text, at)) return 0;
  const surname = surnameLength(text, at);
  if (surname === 0) {
    const latin = /^([\u4e00-\u9fff]{2,8})[（(][A-Za-z .]+[）)]/u.exec(text.slice(at, at + 40));
    return latin?.[1] ? latin[1].length : 0;
  }
  const fits = (length: number) => {
    const end = at + length;
    if (end > limit) return false;
    for (let i = at; i < end; i++) if (!isHan(text.charAt(i))) return false;
    const next = text.charAt(end);
    return (
      end === limit ||
      !isHan(next) ||
      AFTER_NAME.test(text.slice(end, end + 4)) ||
      boundaries.longestAt(text, end) !== null
    );
  };
  for (const length of [2, 1]) {
    const end = at + surname + length;
    const last = text.charAt(end - 1);
    const closed = end === text.length || !isHan(text.charAt(end));
    if (!fits(surname + length) || (FUNCTION_WORD.test(last) && !closed)) continue;
    if (length === 2 && (OFFICE_END.test(last) || (!closed && CONJUNCTION.test(text.charAt(end - 2))))) continue;
    if (startsWord(text, end - 1)) continue;
    return surname + length;
  }
  return 0;
}

/** The end of the last part of 玛丽·史密斯: where a boundary word begins. */
function foreignLength(text: string, at: number, most: number): number {
  const words = text.slice(at, at + most);
  for (let i = Math.max(words.lastIndexOf("·"), words.lastIndexOf("・")) + 2; i < most; i++) {
    if (boundaries.longestAt(text, at + i) || AFTER_NAME.test(text.slice(at + i, at + i + 4))) return i;
  }
  return most;
}

/** Whether a word of two or more characters that no name holds starts at an offset (周一|鸣谢 is not cut so, 周鸣|率队 is). */
function startsWord(text: string, at: number): boolean {
  const word = boundaries.longestAt(text, at);
  return word !== null && word.end - at >= 2;
}

/** The organization of the office that brings a person here: the first that is no mere membership, else the first. */
function holder(
  text: string,
  chain: readonly Office[],
  organizations: readonly OrganizationMention[],
  from: number,
): Holder | null {
  let fallback: Holder | null = null;
  for (const office of chain) {
    const organization = organizationBefore(text, office, organizations, from);
    if (!organization) continue;
    const found = { name: organization.within ?? organization.name, type: organization.organizationType };
    const honorary = HONORARY.test(text.slice(office.start, office.end)) || found.type === "association";
    if (!honorary) return found;
    fallback ??= found;
  }
  return fallback;
}

function organizationBefore(
  text: string,
  office: Office,
  organizations: readonly OrganizationMention[],
  from: number,
): OrganizationMention | null {
  let best: OrganizationMention | null = null;
  for (let i = from; i < organizations.length; i++) {
    const one = organizations[i];
    if (!one || one.span.start > office.start) break;
    if (one.span.end > office.end || office.start - one.span.end > 6) continue;
    if (!/[、，。；\n]/u.test(text.slice(one.span.end, office.start))) best = one;
  }
  return best;
}

/** A title without an organization, in a list after a person, belongs to the same one: 党委书记甲、副校长乙. */
function heir(text: string, office: Office, before: PersonMention | null): Holder | null {
  if (!before?.organization || !before.organizationType) return null;
  const adjoins = /^[、，和及]?(?:以及)?$/u.test(text.slice(before.span.end, office.start));
  const title = text.slice(office.start, office.end);
  const fits =
    COMPANY_TITLE.test(title) === (before.organizationType === "company") ||
    !/校长|董事长|经理|总裁|市长|省长/u.test(title);
  return adjoins && fits ? { name: before.organization, type: before.organizationType } : null;
}

/** Later places where a known name stands without a title. */
function withRepeats(text: string, people: readonly PersonMention[]): PersonMention[] {
  const firsts = new Map<string, PersonMention>();
  for (const person of people) if (!firsts.has(person.name)) firsts.set(person.name, person);
  const taken = new Set(people.map(({ span }) => span.start));
  const repeats: PersonMention[] = [];
  for (const [name, person] of firsts) {
    if (name.length < 2) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (taken.has(at)) continue;
      repeats.push({ ...person, span: { start: at, end: at + name.length }, rule: "person/repeated" });
    }
  }
  return [...people, ...repeats].sort((a, b) => a.span.start - b.span.start);
}
