import { defineDateRule } from "../dateRule.ts";
import { at, field, month, S, YEAR_BEGINS, year } from "../writing.ts";

export const yearMonth = defineDateRule({
  id: "date/year-month",
  summary: "A year and a month without a day; 上旬, 中旬, 下旬, 初 and 底 are read as the month.",
  examples: [
    { text: "2023年4月，校长会见来宾。", published: null, expect: "2023-04" },
    { text: "2023年4月下旬，校长会见来宾。", published: null, expect: "2023-04" },
    { text: "2023年4月底，校长会见来宾。", published: null, expect: "2023-04" },
    { text: "二〇二三年四月，校长会见来宾。", published: null, expect: "2023-04" },
    { text: "２０２３年０４月，校长会见来宾。", published: null, expect: "2023-04" },
    { text: "’23年4月，校长会见来宾。", published: "2023-10-01", expect: "2023-04" },
    { text: "2018.04　签约", published: null, expect: "2018-04" },
  ],
  counterExamples: [
    "2023年4月5日",
    "2023年4月以来",
    "2023年4月底前",
    "2023年第4次会议",
    "走过23年4月的风雨",
    "2018.04万元",
  ],
  begins: [...YEAR_BEGINS, "0.", "0/"],
  pattern: at(
    `${year()}${S}${month()}(?:份|${S}[上中下]旬|[初底末])?(?!${S}[\\d〇一二三四五六七八九十]{1,3}${S}[日号])|(?<=^|\\n)(?<y>(?:19|20)\\d{2})[./](?<m>0[1-9]|1[0-2])(?=[\\s　]|$)`,
  ),
  read: (match) => ({
    start: { year: field(match, "year") ?? field(match, "y"), month: field(match, "month") ?? field(match, "m") },
  }),
});
