import { defineDateRule } from "../dateRule.ts";
import { at, field, TELLS, YEAR_BEGINS, year as yearPart } from "../writing.ts";

export const year = defineDateRule({
  id: "date/year",
  summary:
    "A year alone dates what is told right behind it; a year that tells since when, until when, which edition or which plan dates nothing.",
  examples: [
    { text: "早在2012年，两家单位就签署过协议。", published: "2021-09-30", expect: "2012" },
    { text: "二〇一九年，两家医院曾签订协议。", published: null, expect: "2019" },
    { text: "2016年签约以来往来不断。", published: null, expect: "2016" },
    { text: "2019年底，两家医院签订协议。", published: null, expect: "2019" },
    { text: "2019年年底，两家医院签订协议。", published: null, expect: "2019" },
    { text: "曾于2016年来访", published: null, expect: "2016" },
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
    "到2030年，",
    "截至2022年，",
    "2023级学生来访",
    "2024中国采购大会",
    "1500年历史",
    "学校2022年签下的第一份协议",
  ],
  begins: YEAR_BEGINS,
  pattern: at(
    `(?<![-－–—~～])${yearPart()}(?![ \\u3000]?[\\d一二三四五六七八九十元]{1,2}[ \\u3000]?月)(?:(?<tells>(?:年?[初底末])?)${TELLS}|)`,
  ),
  read: (match) => {
    const reading = { start: { year: field(match, "year") } };
    return match.groups?.tells === undefined ? { refused: "date/year-of-something", reading } : reading;
  },
});
