import { defineDateRule, field, YEAR } from "./dateRule.ts";

export const year = defineDateRule({
  id: "date/year",
  summary: "A year alone that says when something happened, not since when, until when or which edition.",
  examples: [
    { text: "早在2012年，两家单位就签署过协议。", published: "2021-09-30", expect: "2012" },
    { text: "二〇一九年，两家医院曾签订协议。", published: null, expect: "2019" },
  ],
  counterExamples: [
    "自2012年以来",
    "成立于2015年",
    "2022年度",
    "2022年第一次会议",
    "2025年前",
    "2023年招生计划",
    "2017—2021年",
    "2023年4月",
  ],
  pattern: new RegExp(
    `(?<!自|从|至|到|成立于|始建于|建于|组建于|[-－–—~～])${YEAR}(?=，|,|就|曾|与|双方|[^\\d〇一二三四五六七八九十年月度第级届版起以来前后底初新大招毕春秋上下中开工校民]{1,8}(?:签|访|揭牌))(?![ \\u3000]?[\\d一二三四五六七八九十]{1,2}[ \\u3000]?月)`,
    "gu",
  ),
  read: (match) => ({ start: { year: field(match, "year") } }),
});
