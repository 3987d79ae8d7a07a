import type { OrganizationMention } from "../../../model/mention.ts";
import { universityBeside } from "./hostBefore.ts";
import { onlyOfType } from "./onlyOfType.ts";
import { defineStandingRule } from "./organizationRule.ts";

export const department = defineStandingRule({
  id: "organization/department",
  summary:
    "A department named without its organization (科技处, 机械工程学院) is one of the university that its sentence has gone to or whose people it lists, else of the page's owner, where that is a university, or of the only university that the document names.",
  examples: [
    {
      text: "海河集团到校访问，科技处处长周一鸣接待。",
      address: "https://news.nankai.edu.cn/a.html",
      expect: ["海河集团", "南开大学", "科技处"],
    },
    {
      text: "南开大学副校长周一鸣、科技处处长吴二到访吉林大学，副校长李清、科技处处长郑三、机械工程学院院长王四参加座谈。",
      address: "https://news.nankai.edu.cn/a.html",
      expect: ["南开大学", "科技处", "吉林大学", "机械工程学院"],
    },
  ],
  counterExamples: ["科技处处长周一鸣接待"],
  find: ({ text, names, settled, found, refuse }) => {
    const owner = settled.owner?.type === "university" ? settled.owner.name : null;
    /** Undefined until it is asked for. */
    let other: string | null | undefined = owner ?? undefined;
    const mentions: OrganizationMention[] = [];
    let next = 0;
    for (const list of names)
      for (const parsed of list) {
        if (!parsed.department) continue;
        while ((found[next]?.span.end ?? Number.POSITIVE_INFINITY) <= parsed.start) next++;
        const beside = universityBeside(text, found, parsed.start, next);
        if (other === undefined) other = onlyOfType(found, "university", settled);
        const of = beside ?? other;
        const span = { start: parsed.start, end: parsed.end };
        if (!of || (!owner && !beside && !/[院系]$/u.test(parsed.name))) {
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
          inferred: owner && of === owner ? "organization/own-page" : "organization/coreference",
        });
      }
    return mentions;
  },
});
