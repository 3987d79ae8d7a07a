import { defineDateRule, FRESH, field, MONTH } from "./dateRule.ts";

export const month = defineDateRule({
  id: "date/month",
  summary: "A month alone, at the beginning of a clause, with 份, 上旬, 中旬 or 下旬 or nothing behind it.",
  examples: [
    { text: "6月中旬，公司与市政府签订协议。", published: "2022-07-08", expect: "2022-06" },
    { text: "11月，公司与市政府签订协议。", published: "2022-07-08", expect: "2021-11" },
  ],
  counterExamples: ["3月以来", "8月底前", "6月9日", "3个月", "五月在郑州"],
  pattern: new RegExp(
    `(?<=^|[\\n，,。；：:]|早在|曾于)[ \\u3000]?${FRESH}${MONTH}(?:(?:份|[上中下]旬)|(?=[，,]))(?!以来|起|前)`,
    "gu",
  ),
  read: (match) => ({ start: { month: field(match, "month") } }),
});
