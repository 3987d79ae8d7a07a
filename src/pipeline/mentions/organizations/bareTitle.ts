import type { OrganizationMention, PageOwner } from "../../../model/mention.ts";
import type { OrganizationType } from "../../../model/organization.ts";
import type { Span } from "../../../model/span.ts";
import { anchored } from "../../text/anchored.ts";
import { hostBefore } from "./hostBefore.ts";
import { lastOf } from "./lastOf.ts";
import { onlyOfType } from "./onlyOfType.ts";
import { defineStandingRule } from "./organizationRule.ts";
import { type Level, SCHOOL } from "./settled.ts";
import { titlesFrom, wordsBeforeTitles } from "./wordsBeforeTitles.ts";

const LEVEL = anchored(/^(省|市|县|区|州|旗)(?:委|政府|人大|政协|委常委|人大常委会)?$/u);
const GOVERNOR = anchored(/^(?:代|副|常务副)*([省市县区州旗])长/u);

const COMPANY_HEAD = anchored(/^副?(?:董事长|总经理|总裁)(?:[\u4e00-\u9fff]{2,3})/u);
/** The title opens a clause, or joins another holder. */
const HEADS = /^(?:$|[，。；：\n\s与和由])/u;
/** 以周一鸣校长为首的云山大学代表团: the head of those who are named behind it. */
const HEADS_OTHERS = anchored(/^(?:为首|为团长|为领队)的/u);
const HEAD_OF_TOWN = anchored(/^(?:代|副)*[镇乡]长/u);
const TOWN = /[镇乡](?:人民政府)?$/u;

export const bareTitle = defineStandingRule({
  id: "organization/bare-title",
  summary:
    "A title without an organization (市长, 省委|书记, 校长) is that of the area, or the university, which the sentence or the document settles.",
  examples: [
    { text: "来自绵阳市的代表与市长周一鸣座谈。", expect: ["绵阳市"] },
    { text: "校长周一鸣接待了河北省科技厅客人，南开大学师生到场。", expect: ["南开大学", "河北省科技厅"] },
    { text: "上旬校长周一鸣接待了河北省科技厅客人，南开大学师生到场。", expect: ["南开大学", "河北省科技厅"] },
    { text: "海河集团来访。董事长周一鸣与吴二会谈。", expect: ["海河集团"] },
    { text: "在吉林大学，校长周一鸣主持座谈会，副校长吴二参加，南开大学师生到场。", expect: ["吉林大学", "南开大学"] },
    {
      text: "党委书记周一鸣一行访问海河集团。",
      address: "https://news.nankai.edu.cn/a.html",
      expect: ["南开大学", "海河集团"],
    },
    { text: "专家到晴川镇，与镇长周一鸣座谈。", expect: ["晴川镇"] },
  ],
  counterExamples: [
    "海河集团与晴川集团来访。董事长周一鸣致辞。",
    "新任校长表示感谢",
    "市长热线开通",
    "我校与南开大学签约，校长周一鸣出席。",
    "海河集团董事长吴二一行来我公司考察，总经理周一鸣会见。",
    "以周一鸣校长为首的吉林大学代表团来访，我校师生欢迎。",
    "海河集团与我校签约，我校校长周一鸣出席。海河集团曾与天津大学合作。",
  ],
  find: (context) => {
    const { text, settled, found } = context;
    const mentions: OrganizationMention[] = [];
    for (const { run, words, from, next } of wordsBeforeTitles(context)) {
      const post = run.title;
      if (!post) continue;
      const titles = words === "" ? titlesFrom(text, post) : "";
      const span = { start: from, end: words === "" ? post.end : from + words.length };
      if (
        HEADS_OTHERS.mayBeginWith(text.charCodeAt(post.end)) &&
        HEADS_OTHERS.test(text.slice(post.end, post.end + 5))
      ) {
        context.refuse(span, "heads those who are named behind it");
        continue;
      }
      const level = (LEVEL.exec(words)?.[1] ?? (words === "" ? GOVERNOR.exec(titles)?.[1] : undefined)) as
        | Level
        | undefined;
      const made = (name: string, organizationType: OrganizationType, inferred: string) =>
        mentions.push(mentionOf(span, name, organizationType, inferred));
      const town = words === "" && HEAD_OF_TOWN.test(titles) ? lastOf(found, ["government"], TOWN, text, from) : null;
      if (town) {
        made(town.name, "government", "organization/governed-level");
        continue;
      }
      if (level) {
        const place = settled.placeAt(text, from, level, found);
        if (place) made(place, "government", "organization/governed-level");
        else context.refuse(span, `a bare ${level}, and nothing shows which`);
        continue;
      }
      if (words === "" && COMPANY_HEAD.test(titles) && HEADS.test(text.slice(Math.max(0, from - 1), from))) {
        const company =
          hostBefore(text, found, run.start, next, "company") ??
          (settled.owner?.type === "company" ? settled.owner.name : onlyOfType(found, "company", settled));
        if (company) made(company, "company", "organization/coreference");
        continue;
      }
      // 厅党组成员、副厅长: the word for what it is stands before its titles.
      const own =
        words === "" || settled.owner?.name.endsWith(words)
          ? ownHead(titles || titlesFrom(text, post), settled.owner)
          : null;
      if (own && !titles.includes("校长") && HEADS.test(text.slice(Math.max(0, from - 1), from))) {
        const host = hostBefore(text, found, run.start, next, own.type);
        if (host) made(host, own.type, "organization/coreference");
        else if (!namesOther(text, from, found[next - 1], own)) made(own.name, own.type, "organization/own-page");
        continue;
      }
      if (words !== "校" && words !== "我校" && !(words === "" && titles.includes("校长"))) continue;
      const ours = /[我本]校$/u.test(text.slice(Math.max(0, from - 2), from));
      const host = words === "" && !ours ? hostBefore(text, found, run.start, next, "university") : null;
      if (host) made(host, "university", "organization/coreference");
      else if (settled.owner && (settled.owner.type === "university" || SCHOOL.test(settled.owner.name)))
        made(settled.owner.name, settled.owner.type, "organization/own-page");
      else {
        // 我校|校长 is nobody's whom nothing shows to speak.
        const only = settled.owner || ours || words === "我校" ? null : onlyOfType(found, "university", settled);
        if (only) made(only, "university", "organization/coreference");
      }
    }
    return mentions;
  },
});

/** Heads of organizations by kind and ending of the name, behind which only the page's own can be meant. */
const OWN_HEADS: readonly { readonly type: OrganizationType; readonly name: RegExp; readonly head: RegExp }[] = [
  { type: "government", name: /厅$/u, head: /^(?:(?:党组)?(?:书记|成员)、)*副?厅长|^[一二]级巡视员/u },
  { type: "government", name: /局$/u, head: /^(?:(?:党组)?(?:书记|成员)、)*副?局长/u },
  { type: "hospital", name: /院$/u, head: /^(?:党委副?书记|副?院长)/u },
  { type: "institute", name: /院$/u, head: /^(?:党委副?书记|副?院长)/u },
  { type: "institute", name: /所$/u, head: /^(?:党委副?书记|副?所长)/u },
  { type: "association", name: /会$/u, head: /^(?:副?会长|秘书长)/u },
  { type: "other", name: /馆$/u, head: /^副?馆长/u },
  { type: "university", name: /大学$/u, head: /^党委(?:常务)?副?书记/u },
];

/** The page's owner, where a title is that of its heads. */
const ownHead = (titles: string, owner: PageOwner | null): PageOwner | null =>
  owner && OWN_HEADS.some(({ type, name, head }) => type === owner.type && name.test(owner.name) && head.test(titles))
    ? owner
    : null;

/** Whether the last mention before a title is of another organization of the owner's kind in the same sentence, whose head may be meant. */
function namesOther(text: string, at: number, last: OrganizationMention | undefined, owner: PageOwner): boolean {
  if (!last || last.organizationType !== owner.type || (last.within ?? last.name) === owner.name) return false;
  // 赴绵阳大学考察。|党委书记王建国会见…: who receives may be of where one went in the sentence before.
  const far = RECEIVES.test(text.slice(at, at + 24)) ? /\n/u : /[。；\n]/u;
  return !far.test(text.slice(last.span.end, at));
}

const RECEIVES = /^[^，。；]{2,16}?(?:会见|接见|接待|欢迎|迎接)/u;

function mentionOf(
  span: Span,
  name: string,
  organizationType: OrganizationType,
  inferred: string,
): OrganizationMention {
  return {
    type: "organization",
    span,
    rule: "organization/bare-title",
    name,
    organizationType,
    within: null,
    inferred,
  };
}
