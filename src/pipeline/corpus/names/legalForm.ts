import { anchored } from "../../text/anchored.ts";
import { defineAliasRule } from "./aliasRule.ts";

const BRANCH = /(?:分|子|总)公司$/u;
const FULL = anchored(/^(.{2,}?)(（集团）|集团)?(股份)?有限(?:责任)?公司$/u);
const BARE = anchored(/^(.{2,}?)(?:（集团）|集团)公司$/u);

export const limitedCompany = defineAliasRule({
  id: "alias/limited-company",
  summary: "有限公司 and 有限责任公司 are one legal form, and （集团） is 集团.",
  relation: "same",
  leads: false,
  examples: [
    { short: "恒通电气有限公司", full: "恒通电气有限责任公司", type: "company" },
    { short: "海河集团有限公司", full: "海河（集团）有限责任公司", type: "company" },
    { short: "海河集团", full: "海河集团公司", type: "company" },
  ],
  counterExamples: ["恒通电气有限公司 / 恒通电气股份有限公司", "海河有限公司 / 海河集团有限公司"],
  namesOf: (full) => {
    const group = BARE.exec(full);
    if (group) return [`${group[1]}集团`];
    const [, stem = "", isGroup, shares = ""] = FULL.exec(full) ?? [];
    if (stem === "" || BRANCH.test(full)) return [];
    const plain = `${stem}${isGroup ? "集团" : ""}${shares}有限公司`;
    return plain === full ? [] : [plain];
  },
});

export const legalForm = defineAliasRule({
  id: "alias/legal-form",
  summary: "A company goes by its name without the legal form; a group stays a group.",
  relation: "short",
  leads: false,
  examples: [
    { short: "恒通电气", full: "恒通电气股份有限公司", type: "company" },
    { short: "海河集团", full: "海河集团有限公司", type: "company" },
    { short: "恒通电气公司", full: "恒通电气有限公司", type: "company" },
  ],
  counterExamples: [
    "海河集团 / 海河有限公司",
    "海河集团 / 海河集团研究院有限公司",
    "海河集团 / 海河集团北京有限公司",
    "海河 / 海河集团有限公司",
    "海河股份 / 海河有限公司",
  ],
  namesOf: (full, type) => {
    const [, stem = "", isGroup] = FULL.exec(full) ?? [];
    if (stem === "" || type !== "company" || BRANCH.test(full)) return [];
    if (isGroup) return [`${stem}集团`];
    return stem.length >= 3 ? [stem, `${stem}公司`] : [`${stem}公司`];
  },
});
