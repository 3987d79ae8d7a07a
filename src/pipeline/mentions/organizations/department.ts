import type { OrganizationMention } from "../../../model/mention.ts";
import { onlyOfType } from "./onlyOfType.ts";
import { defineStandingRule } from "./organizationRule.ts";

export const department = defineStandingRule({
  id: "organization/department",
  summary:
    "A department named without its organization (科技处, 机械工程学院) is one of the page's owner, where that is a university, or of the only university that the document names.",
  examples: [
    {
      text: "海河集团到校访问，科技处处长周一鸣接待。",
      address: "https://news.nankai.edu.cn/a.html",
      expect: ["海河集团", "南开大学", "科技处"],
    },
  ],
  counterExamples: ["科技处处长周一鸣接待"],
  find: ({ names, settled, found, refuse }) => {
    const owner = settled.owner?.type === "university" ? settled.owner.name : null;
    const of = owner ?? onlyOfType(found, "university");
    const mentions: OrganizationMention[] = [];
    for (const list of names)
      for (const parsed of list) {
        if (!parsed.department) continue;
        const span = { start: parsed.start, end: parsed.end };
        if (!of || (!owner && !/[院系]$/u.test(parsed.name))) {
          refuse(span, "a department, and nothing shows of what");
          continue;
        }
        mentions.push({
          type: "organization",
          span,
          rule: "organization/department",
          name: parsed.name,
          organizationType: "university",
          within: of,
          inferred: owner ? "organization/own-page" : "organization/coreference",
        });
      }
    return mentions;
  },
});
