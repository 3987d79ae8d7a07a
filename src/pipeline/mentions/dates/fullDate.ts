import { DAY, defineDateRule, field, MONTH, YEAR } from "./dateRule.ts";

export const fullDate = defineDateRule({
  id: "date/full-date",
  summary:
    "Year, month and day are written out, in Arabic or Chinese digits, with 年月日 or with hyphens, dots or slashes.",
  examples: [
    { text: "2022年5月9日，双方签约。", published: null, expect: "2022-05-09" },
    { text: "二〇二二年十一月二十日签约", published: null, expect: "2022-11-20" },
    { text: "2019.03.07 签约", published: null, expect: "2019-03-07" },
    { text: "2019/3/7 签约", published: null, expect: "2019-03-07" },
  ],
  counterExamples: ["版本 1.2019.3", "2022年13月9日", "合同编号20190307"],
  pattern: new RegExp(
    `${YEAR}[ \\u3000]?${MONTH}[ \\u3000]?${DAY}|(?<![\\d.])(?<y>(?:19|20)\\d{2})(?<mark>[-./])(?<m>1[0-2]|0?[1-9])\\k<mark>(?<d>3[01]|[12]\\d|0?[1-9])(?!\\d)`,
    "gu",
  ),
  read: (match) => ({
    start: {
      year: field(match, "year") ?? field(match, "y"),
      month: field(match, "month") ?? field(match, "m"),
      day: field(match, "day") ?? field(match, "d"),
    },
  }),
});
