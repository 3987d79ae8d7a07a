import type { OrganizationMention } from "../../../model/mention.ts";
import type { OrganizationType } from "../../../model/organization.ts";
import { divisionCalled } from "../../lexicon/divisions.ts";
import { looksForeign } from "../../lexicon/foreignNames.ts";
import { looksLikePerson } from "../../lexicon/surnames.ts";
import { GATHERING } from "../../lexicon/titles.ts";
import { belongsToNext } from "../people/nameBehind.ts";
import type { NameRun } from "./nameRuns.ts";
import { saysSomething } from "./nameStart.ts";
import { onlyBearer } from "./nameWords.ts";
import { defineNamingRule } from "./organizationRule.ts";
import { titlesFrom, wordsBeforeTitles } from "./wordsBeforeTitles.ts";

const LONGEST = 14;
/** How sure the name behind a title must be, where the words before it may be a name as well. */
const SURE = 2;
/** Words before a title that tell the office and not the organization. */
const OFFICE =
  /^[市县区省州]?委$|^(?:公司|集团|单位|企业|学院|中心|区|方面|协会|商会|学会|分会|总会|本|我|贵)|^校|^该|^院|^所$|^行$|^原$|^(?:大?中国|大中华|亚太|全球|海外|华[东南北中]|[东西]北|西南)(?:地?区|大区)|(?:业务|板块|项目|基地|片区)$|^全体|^各|^两|^双方|^[甲乙丙丁]方$/u;
const COMPANY_TITLE = /董事长|总经理|总裁|首席|经理|监事|总工|总会计|总地质|总设计|创始人|CEO/u;

export const titleHolder = defineNamingRule({
  id: "organization/title-holder",
  summary:
    "What stands before a title of office is the organization of its holder: 恒通电气|董事长, 绵阳|副市长, 晴川医盟|理事长.",
  examples: [
    { text: "恒通电气董事长周一鸣来访。", expect: ["恒通电气"] },
    { text: "绵阳副市长周一鸣来访。", expect: ["绵阳市"] },
    { text: "晴川医盟理事长周一鸣来访。", expect: ["晴川医盟"] },
    { text: "撒马尔罕州州长萨利莫夫、群山市副市长朴正勋来访。", expect: ["撒马尔罕州", "群山市"] },
    { text: "南航校长周一鸣来访。", expect: ["南京航空航天大学"] },
    { text: "华电校长周一鸣来访。", expect: ["华北电力大学"] },
    { text: "云大校长周一鸣、南航董事长李清来访。", expect: ["云大", "南方航空"] },
  ],
  counterExamples: [
    "会议由主任医师主讲",
    "新任校长表示感谢",
    "马修·格林校长到访",
    "协理副校长周一鸣到场",
    "李清校长周一鸣书记到场",
    "李清校长来访",
    "丁方总经理周一鸣签字",
    "友好城市市长来访",
    "张强董事长马上表示同意",
  ],
  find: (context) => {
    const mentions: OrganizationMention[] = [];
    for (const { run, words, from } of wordsBeforeTitles(context)) {
      if (words.length < 2 || GATHERING.test(context.text.slice(run.title?.end, (run.title?.end ?? 0) + 4))) continue;
      const span = { start: from, end: from + words.length };
      const holder = readHolder(context.text, run, words, from);
      if (typeof holder === "string") context.refuse(span, holder);
      else {
        mentions.push({
          type: "organization",
          span: { start: span.end - holder.length, end: span.end },
          rule: "organization/title-holder",
          name: holder.name,
          organizationType: holder.type,
          within: null,
          inferred: holder.inferred,
        });
      }
    }
    return mentions;
  },
});

interface Holder {
  readonly name: string;
  readonly type: OrganizationType;
  readonly inferred: string | null;
  /** How many of the words, counted from their end, stand for it. */
  readonly length: number;
}

/** 撒马尔罕州|州长, 群山市|副市长: an area that no table has, before the title of its head. */
const AREA_HEAD = /^(?:常务)?副?(?:([省市州县郡区])长|([府县道都])知事)/u;

/** The organization before a title, or why the words are none. */
function readHolder(text: string, run: NameRun, all: string, from: number): Holder | string {
  if (OFFICE.test(all)) return "an office";
  // A name begins behind the last word that holds a sentence together.
  const verb = run.words.findLast(({ kind, start }) => kind === "sentence" && start >= from);
  const words = verb && verb.end < from + all.length ? all.slice(verb.end - from) : all;
  if (words.length > LONGEST || !/^[\u4e00-\u9fffA-Za-z·（）]{2,}$/u.test(words)) return "no name";
  const made = (name: string, type: OrganizationType, inferred: string | null = null): Holder => ({
    name,
    type,
    inferred,
    length: words.length,
  });
  const place = divisionCalled(words);
  if (place) return made(place.name, "government");
  const title = run.title ? titlesFrom(text, run.title) : "";
  const type = /校长|校董/u.test(title) ? "university" : COMPANY_TITLE.test(title) ? "company" : null;
  const bearer = type && onlyBearer(words, type);
  if (type && bearer) return made(bearer, type);
  const level = AREA_HEAD.exec(title);
  if (
    level &&
    words.length > 2 &&
    words.endsWith(level[1] ?? level[2] ?? " ") &&
    saysSomething(text, run, from + all.length - words.length, from + all.length)
  )
    return made(words, "government");
  const named = run.title !== null && belongsToNext(text, run.title, SURE);
  if ((looksLikePerson(words) && !named) || words.includes("·")) return "a person";
  if (!saysSomething(text, run, from + all.length - words.length, from + all.length)) return "everyday words";
  const mission = /驻/u.test(words) ? /总领事|大使/u.exec(title)?.[0] : undefined;
  if (mission) return made(`${words}${mission}馆`, "government", "organization/title");
  if (COMPANY_TITLE.test(title)) return made(words, "company");
  if (/校长|校董/u.test(title)) return looksForeign(words) ? "a person with a foreign name" : made(words, "university");
  if (/会长|理事长|秘书长/u.test(title) && /[协会盟]$/u.test(words)) return made(words, "association");
  return "no title of a company or university";
}
