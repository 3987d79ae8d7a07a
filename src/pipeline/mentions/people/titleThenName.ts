import type { OrganizationMention, PersonMention } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import { anchored } from "../../text/anchored.ts";
import { clauseEnd } from "../../text/clauses.ts";
import { isHolder } from "./nameBehind.ts";
import { heirOf, holderOf, organizationBefore, organizationWithin, personAt } from "./offices.ts";
import { followsNames, foreignNameEnd, partsEnd, readName, strangeNameEnd, transcribedNameEnd } from "./personName.ts";
import { definePersonRule } from "./personRule.ts";

/** Titles behind which a name without a Chinese surname is looked for: 校长本占, 总领事安德森. */
const OFFICE = anchored(/(?:长|书记|主席|总裁|经理|总监|领事|大使|参赞|主任|首席代表|教授|博士)$/u);
const SURE = 0.5;
/** As sure as a name is whose end is plain. */
const ENDED = 1.5;

export const titleThenName = definePersonRule({
  id: "person/title-and-name",
  summary: "A name follows a title of office, also in lists: 副校长|周一鸣、李清.",
  examples: [
    { text: "绵阳市副市长周一鸣、李清率队来访", expect: ["周一鸣", "李清"] },
    { text: "公司总酿酒师郎静山就合作作了介绍", expect: ["郎静山"] },
    { text: "与该院院长贾平沟通了流程", expect: ["贾平"] },
    { text: "清迈大学校长素帕接待了代表团", expect: ["素帕"] },
    { text: "筑波大学副校长山口正一就项目作介绍", expect: ["山口正一"] },
    { text: "校长玛丽·史密斯率团来访", expect: ["玛丽·史密斯"] },
    { text: "湖州大学校长周一鸣、安吉县县长李清、和县县委书记王志刚出席", expect: ["周一鸣", "李清", "王志刚"] },
    { text: "校长周一鸣、江淮汽车总裁李清、沃尔沃汽车总裁王志刚出席", expect: ["周一鸣", "李清", "王志刚"] },
    { text: "校长周一鸣、金恒总裁李清、石川总经理王志刚出席", expect: ["周一鸣", "李清", "王志刚"] },
    { text: "校长周一鸣、李清教授出席", expect: ["周一鸣", "李清"] },
    { text: "金风科技董事长武钢、安踏集团总裁李清出席", expect: ["武钢", "李清"] },
    { text: "会见海河集团董事长周强时表示", expect: ["周强"] },
    { text: "市长李清作报告，县长周军拟访问南京，州长李四愿与企业合作", expect: ["李清", "周军", "李四"] },
    { text: "校长周明时表示欢迎，校长李泽来指出", expect: ["周明时", "李泽来"] },
    { text: "会见了校长周明时。", expect: ["周明时"] },
    { text: "局长王敬之签字，总工程师李可之带队，院长李清如陪同", expect: ["王敬之", "李可之", "李清如"] },
    { text: "部长万诺维奇就项目作介绍，州长谢尔盖耶娃一行离开", expect: ["万诺维奇", "谢尔盖耶娃"] },
    { text: "副县长强巴次旦、马海木呷陪同", expect: ["强巴次旦", "马海木呷"] },
    { text: "县领导曲比阿木、李清参加", expect: ["曲比阿木", "李清"] },
    { text: "院长周伟简要介绍了情况，校长周军到会祝贺", expect: ["周伟", "周军"] },
    { text: "教授阿不都·努尔，昨日来访", expect: ["阿不都·努尔"] },
  ],
  counterExamples: [
    "总经理马上表示落实，处长连忙介绍",
    "理事长单位代表参加",
    "主任应邀出席",
    "校长办公会",
    "董事长一行",
    "书记和校长参加",
    "教授团队",
    "清迈大学校长曾访问南开大学",
    "院长来东南大学访问",
  ],
  find: ({ text, organizations, titles }) => {
    const people: PersonMention[] = [];
    let chain: Span[] = [];
    for (let i = 0; i < titles.length; i++) {
      const office = titles[i];
      if (!office) continue;
      const last = chain.length > 0 ? chain[chain.length - 1] : undefined;
      if (last && !continues(text, last.end, office.start, organizations)) chain = [];
      chain.push(office);
      const listed = namesBehind(text, office, titles[i + 1], organizations);
      if (listed.length === 0) continue;
      const first = chain[0] ?? office;
      const holder = holderOf(text, chain, organizations) ?? heirOf(text, first, people.at(-1));
      const title = text.slice(titleStart(text, first, organizations), office.end);
      for (const span of listed) people.push(personAt(text, span, "person/title-and-name", title, holder));
      chain = [];
    }
    return people;
  },
});

/**
 * The names that stand behind a title, a list of them parted by 、. The list ends where an organization stands, or
 * where a title follows directly: 校长周一鸣、|恒通|董事长, whose holder stands behind it.
 */
function namesBehind(
  text: string,
  office: Span,
  next: Span | undefined,
  organizations: readonly OrganizationMention[],
): Span[] {
  const limit = next?.start ?? text.length;
  const names: Span[] = [];
  for (let at = office.end; ; at++) {
    const end = foreignNameEnd(text, at, limit) || chineseNameEnd(text, at, limit, names.length > 0 ? null : office);
    if (end === 0) break;
    const span = { start: at, end };
    if (names.length === 0 ? isOrganization(text, span, organizations) : isHolder(text, span, organizations, next))
      break;
    names.push(span);
    at = end;
    if (text.charAt(at) !== "、") break;
  }
  return names;
}

/**
 * Whether an organization stands right behind a title where a name would: 院长|来|东南大学. 武钢 is a name there; and where
 * a word that follows names stands behind, the name was taken for the organization's beginning: 副校长|王伟|专程海河集团.
 */
function isOrganization(text: string, { start, end }: Span, organizations: readonly OrganizationMention[]): boolean {
  const one = organizationWithin(organizations, start, end);
  if (!one) return false;
  return one.span.start !== start || (one.span.end > end && !followsNames(text, end));
}

function chineseNameEnd(text: string, at: number, limit: number, office: Span | null): number {
  const parts = partsEnd(text, at, limit);
  if (parts > 0) return parts;
  const name = readName(text, at, limit);
  if (name && name.score >= ENDED) return name.end;
  if (office && OFFICE.test(text.slice(office.start, office.end))) {
    const transcribed = transcribedNameEnd(text, at, limit);
    if (transcribed > 0 && (!name || transcribed > name.end)) return transcribed;
    if (!name) return strangeNameEnd(text, at, limit);
  }
  return name && name.score >= SURE ? name.end : 0;
}

/** Where a person's titles begin, as they stand: with the organization of the first. */
function titleStart(text: string, first: Span, organizations: readonly OrganizationMention[]): number {
  const organization = organizationBefore(text, first, organizations);
  return organization ? Math.min(organization.span.start, first.start) : first.start;
}

/** So far behind another a title may stand, with an organization in between and without. */
const FARTHEST = 24;
const FAR = 9;

/** Two titles belong to one person where only 、 or an organization stands between them. */
function continues(text: string, from: number, to: number, organizations: readonly OrganizationMention[]): boolean {
  if (from === to) return true;
  if (to - from > FARTHEST || text.charAt(from) !== "、" || clauseEnd(text, from, to) < to) return false;
  return to - from <= FAR || organizations.some(({ span }) => span.start >= from && span.end <= to);
}
