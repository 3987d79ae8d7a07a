import { bodies } from "../../lexicon/bodies.ts";
import { defineAliasRule } from "./aliasRule.ts";

/** By another name: the one that leads in the lexicon. */
const leading = new Map(bodies.filter(([alias, { name }]) => alias !== name).map(([alias, { name }]) => [alias, name]));

export const lexiconName = defineAliasRule({
  id: "alias/lexicon",
  summary: "Ministries, agencies and well-known companies go by the names that the lexicon lists.",
  relation: "same",
  leads: true,
  examples: [
    { short: "国家发展改革委", full: "国家发展和改革委员会", type: "government" },
    { short: "中国宝武", full: "中国宝武钢铁集团有限公司", type: "company" },
  ],
  counterExamples: ["中国石化 / 中国石化燕山石化公司"],
  namesOf: (full) => {
    const name = leading.get(full);
    return name === undefined ? [] : [name];
  },
});
