import type { OrganizationMention } from "../../../model/mention.ts";
import { everyMatch } from "../../text/everyMatch.ts";
import { defineStandingRule } from "./organizationRule.ts";
import type { Level } from "./settled.ts";

const GOVERNMENT = /([省市县区州旗])(?:委、?\1|委)?政府/gu;
/** It acts at the head of a clause, or behind what joins parties or leads to one. */
const BEFORE = /(?:^|[^\u4e00-\u9fff、]|与|和|同|由|向|到|赴|来到|前往|走访|拜访|代表)$/u;
const AFTER =
  /^(?:$|[，。；（“\n]|与|和|同|在|将|已|代表|携手|联合|主办|承办|举行|举办|召开|签|邀请|会见|座谈|调研|考察|对接|洽谈|交流|参观|共)/u;
const NEAR = 4;

export const bareGovernment = defineStandingRule({
  id: "organization/bare-government",
  summary: "市政府, 县委县政府 that act without a name are the area which the sentence or the document settles.",
  examples: [
    { text: "市政府与南开大学签约。", publisher: "绵阳日报", expect: ["绵阳市", "南开大学"] },
    { text: "县委、县政府与南开大学座谈。", publisher: "安化县人民政府网", expect: ["安化县", "南开大学"] },
  ],
  counterExamples: ["市政府与南开大学签约。", "得到市政府有关部门支持", "依法开展市政府采购"],
  find: ({ text, settled, found, refuse }) => {
    const mentions: OrganizationMention[] = [];
    if (!text.includes("政府")) return mentions;
    for (const match of everyMatch(GOVERNMENT, text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!BEFORE.test(text.slice(Math.max(0, span.start - NEAR), span.start))) continue;
      if (!AFTER.test(text.slice(span.end, span.end + NEAR))) continue;
      const place = settled.placeAt(text, span.start, match[1] as Level, found);
      if (!place) {
        refuse(span, `a bare ${match[0]}, and nothing shows which`);
        continue;
      }
      mentions.push({
        type: "organization",
        span,
        rule: "organization/bare-government",
        name: place,
        organizationType: "government",
        within: null,
        inferred: "organization/governed-level",
      });
    }
    return mentions;
  },
});
