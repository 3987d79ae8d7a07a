import type { OrganizationMention } from "../../../model/mention.ts";
import { defineStandingRule } from "./organizationRule.ts";

export const department = defineStandingRule({
  id: "organization/department",
  summary:
    "A department named without its organization (科技处, 机械工程学院) is one of the page's owner, where that is a university.",
  examples: [
    {
      text: "海河集团到校访问，科技处处长周一鸣接待。",
      address: "https://news.nankai.edu.cn/a.html",
      expect: ["海河集团", "南开大学", "科技处"],
    },
  ],
  counterExamples: ["科技处处长周一鸣接待"],
  find: ({ names, settled, refuse }) => {
    const { owner } = settled;
    const mentions: OrganizationMention[] = [];
    for (const parsed of names.flat()) {
      if (!parsed.department) continue;
      const span = { start: parsed.start, end: parsed.end };
      if (owner?.type !== "university") {
        refuse(span, "a department, and nothing shows of what");
        continue;
      }
      mentions.push({
        type: "organization",
        span,
        rule: "organization/department",
        name: parsed.name,
        organizationType: owner.type,
        within: owner.name,
        inferred: null,
      });
    }
    return mentions;
  },
});
