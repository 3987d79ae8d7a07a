import { defineAliasRule } from "./aliasRule.ts";

/** What other spellings have. */
const OTHER = /[()\s]/;
const FULL_WIDTH: Readonly<Record<string, string>> = { "(": "（", ")": "）" };

export const spelling = defineAliasRule({
  id: "alias/spelling",
  summary: "Brackets of either width and spaces between Chinese characters make no other name.",
  relation: "same",
  leads: true,
  examples: [
    { short: "云山地质大学（海川）", full: "云山地质大学(海川)", type: "university" },
    { short: "恒通电气有限公司", full: "恒通电气 有限公司", type: "company" },
  ],
  counterExamples: ["云山地质大学 / 云山地质大学（海川）"],
  namesOf: (full) => {
    if (!OTHER.test(full)) return [];
    const spelled = full
      .replace(/[()]/g, (mark) => FULL_WIDTH[mark] ?? mark)
      .replace(/(?<=[\u3400-\u9fff（）])\s+(?=[\u3400-\u9fff（）])/gu, "");
    return spelled === full ? [] : [spelled];
  },
});
