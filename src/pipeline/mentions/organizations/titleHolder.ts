import type { OrganizationMention } from "../../../model/mention.ts";
import type { OrganizationType } from "../../../model/organization.ts";
import { divisionCalled, divisionNamed } from "../../lexicon/divisions.ts";
import { looksLikePerson } from "../../lexicon/surnames.ts";
import { GATHERING } from "../../lexicon/titles.ts";
import { defineOrganizationRule } from "./organizationRule.ts";

const PARTY_ORGAN = /(?:党委|党组|党工委|党总支|分党组|党政)$/u;
const GOVERNED = /^(.*?)([省市县区州])委$/u;

export const titleHolder = defineOrganizationRule({
  id: "organization/title-holder",
  summary:
    "What stands before a title of office is the organization of its holder: 恒通电气|董事长, 绵阳市委|书记, 省委|书记, 校|党委书记.",
  examples: [
    { text: "恒通电气董事长周一鸣来访。", expect: ["恒通电气"] },
    { text: "来自绵阳市的代表与市长周一鸣座谈。", expect: ["绵阳市"] },
    { text: "校长周一鸣接待了河北省科技厅客人，南开大学师生到场。", expect: ["南开大学", "河北省科技厅"] },
  ],
  counterExamples: ["会议由主任医师主讲", "新任校长表示感谢"],
  find: ({ text, runs, settled, found }) => {
    const mentions: OrganizationMention[] = [];
    let next = 0;
    for (const run of runs) {
      const post = run.title;
      if (!post) continue;
      const title = text.slice(post.start, post.end);
      while ((found[next]?.span.end ?? Number.POSITIVE_INFINITY) <= post.start) next++;
      const before = found[next - 1];
      const covered = before && before.span.start >= run.start ? before : null;
      const from = covered ? covered.span.end : run.start;
      const words = text.slice(from, post.start).replace(PARTY_ORGAN, "");
      if (covered && (words === "" || !/^[省市县区]?委?$/u.test(words))) continue;
      const at = { start: from, end: words === "" ? post.end : from + words.length };
      const titles = text.slice(post.start, post.end + 10).split(/[，。；\n]/u)[0] ?? title;
      const above = governmentBefore(text, run.start, found, next);
      if (words.length > 2 && GATHERING.test(text.slice(post.end, post.end + 4))) continue;
      const host = words === "" && /校长/u.test(title) ? hostBefore(text, run.start, found, next) : null;
      const holder =
        host ??
        readHolder(
          words,
          titles,
          above ? { ...settled, place: (level) => (above.endsWith(level) ? above : settled.place(level)) } : settled,
        );
      if (holder) {
        mentions.push({
          type: "organization",
          span: at,
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

/** The last government that the same sentence names before: 泰安市委书记、|市人大常委会主任; 赶到六盘水市，与|副市长. */
function governmentBefore(
  text: string,
  at: number,
  found: readonly OrganizationMention[],
  next: number,
): string | null {
  for (let i = next - 1; i >= 0; i--) {
    const mention = found[i];
    if (!mention || /[。；\n]/u.test(text.slice(mention.span.end, at))) return null;
    if (mention.organizationType === "government" && mention.span.end <= at && /[省市县区]$/u.test(mention.name))
      return mention.name;
  }
  return null;
}

/** The university that the same sentence has just gone to, or whose people it is still listing: 一行来到兰州大学，|校长; 兰州大学党委书记甲，|副校长. */
function hostBefore(
  text: string,
  at: number,
  found: readonly OrganizationMention[],
  next: number,
): { name: string; type: OrganizationType; inferred: string } | null {
  for (let i = next - 1; i >= 0; i--) {
    const mention = found[i];
    if (!mention || /[。；\n]/u.test(text.slice(mention.span.end, at))) return null;
    if (mention.organizationType !== "university" || mention.span.end > at) continue;
    const gone = /(?:来到|到访|走进|抵达|前往|访问|到|赴|来)$/u.test(
      text.slice(Math.max(0, mention.span.start - 4), mention.span.start),
    );
    const beside = !/一行|来访|来校|会见|访问|赴|到|率|调研|考察|签|举行|举办/u.test(text.slice(mention.span.end, at));
    if (gone || beside)
      return { name: mention.within ?? mention.name, type: "university", inferred: "organization/coreference" };
  }
  return null;
}

type Level = "省" | "市" | "县" | "区";

function readHolder(
  words: string,
  title: string,
  settled: { owner: { name: string; type: OrganizationType } | null; place: (level: Level) => string | null },
): { name: string; type: OrganizationType; inferred: string | null } | null {
  const governed = GOVERNED.exec(words);
  if (governed?.[1] && divisionNamed(governed[1] + governed[2])) {
    return { name: governed[1] + governed[2], type: "government", inferred: null };
  }
  const level =
    /^(省|市|县|区)(?:委|政府|人大|政协)?$/u.exec(words)?.[1] ??
    (words === "" ? /[省市县区](?=长)/u.exec(title)?.[0] : undefined);
  if (level) {
    const place = settled.place(level as Level);
    return place ? { name: place, type: "government", inferred: "organization/governed-level" } : null;
  }
  const ownSchool = words === "校" || words === "我校" || (words === "" && /校长/u.test(title));
  if (ownSchool) {
    return settled.owner?.type === "university" ? { ...settled.owner, inferred: "organization/own-page" } : null;
  }
  if (/^[市县区省]?委$|^(?:公司|集团|单位|企业|学院|中心|区|方面)$|^校|^该|^院$|^原$|^全体|^各/u.test(words))
    return null;
  if (!/^[\u4e00-\u9fffA-Za-z·（）]{2,14}$/u.test(words)) return null;
  const place = divisionCalled(words);
  if (place) return { name: place.name, type: "government", inferred: null };
  if (looksLikePerson(words)) return null;
  const mission = /驻/u.test(words) ? /总领事|大使/u.exec(title)?.[0] : undefined;
  if (mission) return { name: `${words}${mission}馆`, type: "government", inferred: "organization/title" };
  if (/董事长|总经理|总裁|首席|经理|监事|总工|总会计|总地质|总设计/u.test(title))
    return { name: words, type: "company", inferred: null };
  if (/校长|校董/u.test(title)) return { name: words, type: "university", inferred: null };
  return null;
}
