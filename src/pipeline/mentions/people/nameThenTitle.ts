import type { OrganizationMention, PersonMention } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import { boundaryWords } from "../../lexicon/boundaries.ts";
import { isCommonWordAt } from "../../lexicon/newsWords.ts";
import { anchored } from "../../text/anchored.ts";
import { everyMatch } from "../../text/everyMatch.ts";
import { isHan } from "../../text/sentences.ts";
import { belongsToNext } from "./nameBehind.ts";
import { holderOf, organizationWithin, personAt } from "./offices.ts";
import { readName } from "./personName.ts";
import { definePersonRule } from "./personRule.ts";
import { oneEndsAt } from "./placed.ts";

/** Single words that stand right before a name: 应|周光校长邀请, 由|李清书记带队. */
const LEADING = new Set(boundaryWords.filter(([word, barrier]) => barrier && word.length === 1).map(([word]) => word));
const leadingWords = new Set(
  boundaryWords.filter(([word, barrier]) => barrier && word.length >= 2).map(([word]) => word),
);
const HONORIFIC = /先生|女士|夫人|同志/gu;
/** 东湖市|市长 begins like a name and is none. */
const OFFICE_END = /[省市县区州盟旗镇乡村局厅部院校系处所会委社]/u;
const SURE = 2.5;

export const nameThenTitle = definePersonRule({
  id: "person/name-and-title",
  summary: "A name stands before its title: 应|周鸣远|校长邀请, 李清|副书记.",
  examples: [
    { text: "应周鸣远校长邀请，代表团来访", expect: ["周鸣远"] },
    { text: "李清书记、王志刚副校长参加座谈", expect: ["李清", "王志刚"] },
    { text: "兰州大学周鸣远教授一行来访", expect: ["周鸣远"] },
    { text: "李清书记周一鸣校长参加座谈", expect: ["李清", "周一鸣"] },
    { text: "镇江市科协冯元书记讲话，国际处游光照处长陪同", expect: ["冯元", "游光照"] },
    { text: "会议由市协会龚思女士主持", expect: ["龚思"] },
  ],
  counterExamples: [
    "高校校长参加",
    "东湖市市长参加",
    "江苏省长参加",
    "任课教师参加",
    "安全总监参加",
    "时任校长",
    "云大校长参加",
    "南航董事长周一鸣参加",
  ],
  find: ({ text, organizations, titles }) => {
    const people: PersonMention[] = [];
    for (const office of withHonorifics(text, titles)) {
      const span = nameBefore(text, office.start, organizations);
      if (!span || organizationWithin(organizations, span.start, span.end)) continue;
      if (isWherefrom(text, span, office)) continue;
      const place = { start: span.start, end: office.end };
      const title = text.slice(office.start, office.end);
      people.push(personAt(text, span, "person/name-and-title", title, holderOf(text, [place], organizations)));
    }
    return people;
  },
});

/** Titles of office, and Mr and Mrs, in order. */
function withHonorifics(text: string, titles: readonly Span[]): readonly Span[] {
  const honorifics = everyMatch(HONORIFIC, text);
  if (honorifics.length === 0) return titles;
  const spans = honorifics.map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  return [...titles, ...spans].sort((a, b) => a.start - b.start);
}

/** What short names of universities and companies end with and names of two characters do not: 云大, 南农, 广汽. */
const SHORT_NAME = anchored(/[大农网汽药]$/u);

/** Whether words that read like a name are whose the title is: 云大|校长, 南航|董事长|周一鸣. */
function isWherefrom(text: string, { start, end }: Span, office: Span): boolean {
  return (end - start === 2 && SHORT_NAME.test(text.slice(start, end))) || belongsToNext(text, office);
}

function nameBefore(text: string, end: number, organizations: readonly OrganizationMention[]): Span | null {
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < 0) continue;
    const name = readName(text, start, end);
    if (!name || name.end !== end || name.score < SURE) continue;
    const behindOrganization = endsBody(text, start) || oneEndsAt(organizations, start);
    if (!behindOrganization && !beginsHere(text, start)) continue;
    if (OFFICE_END.test(text.charAt(end - 1)) || isCommonWordAt(text, start)) continue;
    if (isCommonWordAt(text, end - 2) && !(behindOrganization && length === 3)) continue;
    return { start, end };
  }
  return null;
}

/** Whether a name may begin at an offset: behind a mark, an organization's end or a word that leads to names. */
function beginsHere(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (!isHan(before)) return true;
  if (LEADING.has(before)) return !isCommonWordAt(text, at - 2) || leadingWords.has(text.slice(at - 2, at));
  return leadingWords.has(text.slice(at - 2, at));
}

/** Whether the end of a body stands before an offset: 国际处|周一鸣处长. */
const endsBody = (text: string, at: number): boolean =>
  /(?:大学|学院|公司|集团|医院|我校|我院|学校|[省市县区局厅部委院所处会社])$/u.test(
    text.slice(Math.max(0, at - 4), at),
  );
