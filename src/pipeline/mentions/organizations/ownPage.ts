import type { OrganizationMention } from "../../../model/mention.ts";
import type { OrganizationType } from "../../../model/organization.ts";
import { defineStandingRule } from "./organizationRule.ts";

const WORDS: readonly (readonly [RegExp, readonly OrganizationType[]])[] = [
  [/我校|学校(?!长|医院|党委常委会)|(?<=[来到访赴])校(?=[访调交考洽指参，。、磋商]|$)|校(?:领导|方)/gu, ["university"]],
  [/我院|我所|研究院(?=与|和|同)/gu, ["university", "institute", "hospital"]],
  [/我公司|我集团|(?<![\u4e00-\u9fff])(?:集团|公司)(?=[与和同召党董总承在])/gu, ["company"]],
  [/我市|我区|我县|我省|我州/gu, ["government"]],
];

export const ownPage = defineStandingRule({
  id: "organization/own-page",
  summary:
    "我校, 学校, 来校, 我市, 集团 stand for the organization whose page it is, or for the last one of that type that the paragraph names.",
  examples: [
    {
      text: "海河集团一行来校调研。南开大学校长参加。",
      address: "https://news.nankai.edu.cn/a.html",
      expect: ["海河集团", "南开大学"],
    },
  ],
  counterExamples: ["学校教育十分重要"],
  find: ({ text, settled, found }) => {
    const mentions: OrganizationMention[] = [];
    for (const [pattern, types] of WORDS) {
      for (const match of text.matchAll(pattern)) {
        const named = lastNamed(found, types, text, match.index);
        const owner = settled.owner && types.includes(settled.owner.type) ? settled.owner : null;
        const stands = owner ?? (/^我/u.test(match[0]) ? null : named);
        if (!stands) continue;
        mentions.push({
          type: "organization",
          span: { start: match.index, end: match.index + match[0].length },
          rule: "organization/own-page",
          name: stands.name,
          organizationType: stands.type,
          within: null,
          inferred: owner ? "organization/own-page" : "organization/coreference",
        });
      }
    }
    return mentions;
  },
});

/** The last organization of a type that the same paragraph names before an offset. */
function lastNamed(
  found: readonly OrganizationMention[],
  types: readonly OrganizationType[],
  text: string,
  before: number,
): { name: string; type: OrganizationType } | null {
  const paragraph = text.lastIndexOf("\n", before - 1);
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.span.end ?? 0) <= before) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0; i--) {
    const mention = found[i];
    if (!mention || mention.span.start <= paragraph) return null;
    if (types.includes(mention.organizationType))
      return { name: mention.within ?? mention.name, type: mention.organizationType };
  }
  return null;
}
