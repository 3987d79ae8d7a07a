import { DAY, defineDateRule, FRESH, field, MONTH } from "./dateRule.ts";

export const monthDay = defineDateRule({
  id: "date/month-day",
  summary: "Month and day without a year; the year is the latest in which that day is not after the publication date.",
  examples: [
    { text: "12月21日，市长来访。", published: "2024-01-05", expect: "2023-12-21" },
    { text: "1月4日，市长来访。", published: "2024-01-05", expect: "2024-01-04" },
    { text: "12月8日，局长来访。", published: null, expect: "XXXX-12-08" },
    { text: "2022年11月30日签约，12月2日回访。", published: null, expect: "2022-12-02" },
    { text: "12.28　总结会后签约", published: "2019-01-03", expect: "2018-12-28" },
  ],
  counterExamples: ["12月的校园", "2月30日", "同比增长12.28%", "民国二十六年5月8日", "每年5月8日"],
  pattern: new RegExp(
    `(?<!年的?[ \\u3000]?)${FRESH}${MONTH}[ \\u3000]?${DAY}|(?<=^|\\n|】)[ \\u3000]?(?<m>0[1-9]|1[0-2]|[1-9])\\.(?<d>[0-3]\\d)(?=[\\s　])`,
    "gu",
  ),
  read: (match) => ({
    start: { month: field(match, "month") ?? field(match, "m"), day: field(match, "day") ?? field(match, "d") },
  }),
});
