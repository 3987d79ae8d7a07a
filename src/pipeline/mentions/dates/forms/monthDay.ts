import { defineDateRule } from "../dateRule.ts";
import { at, besideWeekday, day, field, MONTH_BEGINS, month, S, WEEKDAY_BESIDE } from "../writing.ts";

export const monthDay = defineDateRule({
  id: "date/month-day",
  summary: "Month and day without a year; the year is the latest in which that day is not after the publication date.",
  examples: [
    { text: "12月21日，市长来访。", published: "2024-01-05", expect: "2023-12-21" },
    { text: "1月4日，市长来访。", published: "2024-01-05", expect: "2024-01-04" },
    { text: "1 月 4 号，市长来访。", published: "2024-01-05", expect: "2024-01-04" },
    { text: "元月四日，市长来访。", published: "2024-01-05", expect: "2024-01-04" },
    { text: "０１月０４日，市长来访。", published: "2024-01-05", expect: "2024-01-04" },
    { text: "十二月廿一日，市长来访。", published: "2024-01-05", expect: "2023-12-21" },
    { text: "12月8日，局长来访。", published: null, expect: "XXXX-12-08" },
    { text: "2月29日，局长来访。", published: "2023-03-01", expect: "2020-02-29" },
    { text: "1月4日，市长来访。", published: "2024-01", expect: "2024-01-04" },
    { text: "3月4日，市长来访。", published: "2024-01", expect: "2023-03-04" },
    { text: "3月4日，市长来访。", published: "2024", expect: "2024-03-04" },
    { text: "2022年11月30日签约，12月2日回访。", published: null, expect: "2022-12-02" },
    { text: "3月5日（星期二），市长来访。", published: "2024-03-08", expect: "2024-03-05" },
    { text: "10月8日（星期六）照常上班。", published: "2022-09-20", expect: "2022-10-08" },
    { text: "2023年销售额增长一成，5月3日客商来访。", published: "2024-05-08", expect: "2024-05-03" },
    { text: "双方将于5月20日签约。", published: "2024-05-10", expect: "2024-05-20" },
  ],
  counterExamples: ["12月的校园", "2月30日", "民国二十六年5月8日", "每年5月8日", "1500年5月8日", "13月5日", "9·18事变"],
  begins: MONTH_BEGINS,
  pattern: at(`(?:(?<!年的?[ \\u3000]?)|(?<=[每历]年))${month()}${S}${day()}${WEEKDAY_BESIDE}`),
  read: (match) => ({
    start: { month: field(match, "month"), day: field(match, "day") },
    besideWeekday: besideWeekday(match),
  }),
});
