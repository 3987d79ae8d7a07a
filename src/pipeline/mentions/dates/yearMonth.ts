import { defineDateRule, field, MONTH, YEAR } from "./dateRule.ts";

export const yearMonth = defineDateRule({
  id: "date/year-month",
  summary: "A year and a month without a day; 上旬, 中旬 and 下旬 are read as the month.",
  examples: [
    { text: "2023年4月，校长会见来宾。", published: null, expect: "2023-04" },
    { text: "2023年4月下旬，校长会见来宾。", published: null, expect: "2023-04" },
    { text: "2018.04　签约", published: null, expect: "2018-04" },
  ],
  counterExamples: ["2023年4月5日", "2023年4月以来", "2023年4月底前", "2023年第4次会议"],
  pattern: new RegExp(
    `${YEAR}[ \\u3000]?${MONTH}(?![ \\u3000]?[\\d〇一二三四五六七八九十]{1,3}[ \\u3000]?[日号]|以来|起|底?前|[-－–—~～至到])|(?<=^|\\n)(?<y>(?:19|20)\\d{2})[./](?<m>0[1-9]|1[0-2])(?=[\\s　])`,
    "gu",
  ),
  read: (match) => ({
    start: { year: field(match, "year") ?? field(match, "y"), month: field(match, "month") ?? field(match, "m") },
  }),
});
