import type { OrganizationMention } from "../../../model/mention.ts";
import { GATHERING } from "../../lexicon/titles.ts";
import { universityNamed } from "../../lexicon/universities.ts";
import type { NameRun } from "./nameRuns.ts";
import { defineOrganizationRule } from "./organizationRule.ts";
import { type ParsedName, parseNames } from "./parseName.ts";

export const named = defineOrganizationRule({
  id: "organization/named",
  summary:
    "A name of the lexicon, or a name that ends like an organization and starts behind a word that no name contains.",
  examples: [
    { text: "南开大学与河北省科技厅座谈", expect: ["南开大学", "河北省科技厅"] },
    { text: "随后前往天津市海河乳品有限公司参观", expect: ["天津市海河乳品有限公司"] },
    { text: "杭州市西湖区数字文化和新旅游局局长周一鸣来访", expect: ["西湖区数字文化和新旅游局"] },
    { text: "四川省绵阳市与海河集团签约", expect: ["绵阳市", "海河集团"] },
    { text: "南开大学化学学院与海河集团签约", expect: ["南开大学化学学院", "海河集团"] },
  ],
  counterExamples: ["出席中外大学校长论坛", "该公司表示满意", "参观了校史馆", "他在大学读书"],
  find: ({ text, runs, settled }) => {
    const mentions: OrganizationMention[] = [];
    for (const run of runs) {
      for (const parsed of parseNames(text, run)) {
        if (isGathering(text, run, parsed)) continue;
        let { name } = parsed;
        // In a person's title a committee stands for its area: 高新区管委会|主任.
        if (run.title && text.slice(parsed.end, run.title.start) === "")
          name = name.replace(/(?<=区|城|园)(?:管委会|管理委员会|党工委)$/u, "");
        let inferred: string | null = null;
        let within = parsed.within;
        if (parsed.department) {
          // Whose department it is, is only known on the organization's own page.
          if (settled.owner?.type !== "university") continue;
          within = settled.owner;
        }
        if (parsed.level) {
          const place = settled.place(parsed.level);
          if (place) {
            name = place + name.slice(1);
            inferred = "organization/governed-level";
          }
        }
        mentions.push({
          type: "organization",
          span: { start: parsed.start, end: parsed.end },
          rule: "organization/named",
          name,
          organizationType: within?.type ?? parsed.type,
          within: within?.name ?? null,
          inferred,
        });
      }
    }
    return mentions;
  },
});

/** 中外大学|校长|论坛: a title that no name follows, behind a university that nobody knows, names neither. */
function isGathering(text: string, run: NameRun, { end, name, type }: ParsedName): boolean {
  if (!run.title || run.title.start !== end || type !== "university" || universityNamed(name)) return false;
  return GATHERING.test(text.slice(run.title.end, run.title.end + 4));
}
