import type { OrganizationMention, PersonMention } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import { isHanAt } from "../../text/sentences.ts";
import { WordTrie } from "../../text/wordTrie.ts";
import { holderOf, organizationWithin, personAt } from "./offices.ts";
import { partsEnd, readName } from "./personName.ts";
import { definePersonRule } from "./personRule.ts";

/**
 * Words for people that are no titles of office, and whether the organization before one is whom its people stand for.
 * Where two read the same words, the earlier one keeps them.
 */
const ROLES: readonly (readonly [string, boolean])[] = [
  ["代表", true],
  ["干部", true],
  ["班子成员", true],
  ["校友", false],
  ["企业家", false],
  ["学生", false],
  ["同学", false],
  ["志愿者", false],
  ["博士生", false],
  ["研究生", false],
  ["毕业生", false],
  ["设计师", false],
  ["律师", false],
];
const roles = new WordTrie(ROLES.map(([role, ofHolder], place) => [role, { place, ofHolder }] as const));
const SURE = 2;

export const roleThenName = definePersonRule({
  id: "person/role-and-name",
  summary: "Names follow a word for people that is no title of office: 企业代表|周一鸣、李清, 校友代表|王志刚.",
  examples: [
    { text: "校友周一鸣、李清看望了老师", expect: ["周一鸣", "李清"] },
    { text: "企业代表曲比阿木、王志刚参加活动", expect: ["曲比阿木", "王志刚"] },
    { text: "校友代表王志刚先后致辞", expect: ["王志刚"] },
    { text: "办公室干部李清等调研", expect: ["李清"] },
  ],
  counterExamples: [
    "企业代表高度评价",
    "教师代表和师生参加",
    "周一鸣代表南开大学签署",
    "校友时刻关心学校",
    "他代表江苏省讲话",
  ],
  find: ({ text, organizations }) => {
    const people: PersonMention[] = [];
    for (const { start, end, ofHolder } of rolesIn(text)) {
      const names = namesFrom(text, end, organizations);
      const holder = names.length > 0 && ofHolder ? holderOf(text, [{ start, end: start }], organizations) : null;
      for (const span of names) people.push(personAt(text, span, "person/role-and-name", null, holder));
    }
    return people;
  },
});

interface FoundRole extends Span {
  readonly place: number;
  readonly ofHolder: boolean;
}

/** The words for people of a text behind which a name may stand, in the order of the list. */
function rolesIn(text: string): FoundRole[] {
  const found: FoundRole[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!roles.mayBeginWith(text.charCodeAt(start))) continue;
    const role = roles.longestAt(text, start);
    if (role < 0) continue;
    const value = roles.values[role];
    const end = start + (roles.lengths[role] ?? 0);
    if (value && isHanAt(text, end)) found.push({ start, end, place: value.place, ofHolder: value.ofHolder });
  }
  return found.length < 2 ? found : found.sort((a, b) => a.place - b.place);
}

/** The names from an offset on that 、 parts, all of them sure. */
function namesFrom(text: string, from: number, organizations: readonly OrganizationMention[]): Span[] {
  const names: Span[] = [];
  for (let at = from; isHanAt(text, at); at++) {
    const name = readName(text, at);
    const end = partsEnd(text, at) || (name && name.score >= SURE ? name.end : 0);
    if (end === 0 || organizationWithin(organizations, at, end)) break;
    names.push({ start: at, end });
    at = end;
    if (text.charAt(at) !== "、") break;
  }
  return names;
}
