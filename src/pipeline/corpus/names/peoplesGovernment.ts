import { divisionNamed } from "../../lexicon/divisions.ts";
import { anchored } from "../../text/anchored.ts";
import { defineAliasRule } from "./aliasRule.ts";

const GOVERNMENT = anchored(/^(.{2,12}?)(?:人民政府|政府)$/u);
const DIVISION_ENDING = /(?:省|自治区|市|县|区|自治州|州|盟|旗|镇|乡)$/u;

export const peoplesGovernment = defineAliasRule({
  id: "alias/peoples-government",
  summary: "A division and its government are one party: 常州市 and 常州市人民政府.",
  relation: "same",
  leads: true,
  examples: [
    { short: "常州市", full: "常州市人民政府", type: "government" },
    { short: "陕西省", full: "陕西省政府", type: "government" },
    { short: "南京市鼓楼区", full: "南京市鼓楼区人民政府", type: "government" },
  ],
  counterExamples: ["常州市 / 常州市人民政府办公室", "联邦 / 联邦政府"],
  namesOf: (full) => {
    const division = GOVERNMENT.exec(full)?.[1];
    return division && (divisionNamed(division) || DIVISION_ENDING.test(division)) ? [division] : [];
  },
});
