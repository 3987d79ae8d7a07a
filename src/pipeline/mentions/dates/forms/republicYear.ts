import { defineDateRule } from "../dateRule.ts";
import { at, day, field, month, S, YEAR_BEGINS } from "../writing.ts";

export const republicYear = defineDateRule({
  id: "date/republic-year",
  summary: "The years of the Republic of China begin with 1912: 民国二十六年 is 1937.",
  examples: [
    { text: "民国二十六年5月8日，双方签约。", published: "2019-01-01", expect: "1937-05-08" },
    { text: "民国26年5月，双方签约。", published: null, expect: "1937-05" },
    { text: "民國26年5月8日，双方签约。", published: null, expect: "1937-05-08" },
    { text: "民国元年元月一日", published: null, expect: "1912-01-01" },
    { text: "民国112年5月8日，双方签约。", published: null, expect: "2023-05-08" },
  ],
  counterExamples: ["民国时期", "民国二十六年的校舍", "国民政府5月8日"],
  begins: ["民国", "民國"],
  pattern: at(
    `民[国國]${S}(?:(?<year>[\\d〇零一二三四五六七八九十廿卅]{1,4})|元)${S}年${S}${month()}(?:${S}${day()})?`,
  ),
  read: (match) => ({
    start: { year: 1911 + (field(match, "year") ?? 1), month: field(match, "month"), day: field(match, "day") },
  }),
});

/** As pages of Taiwan write it without saying whose year it is. */
export const bareRepublicYear = defineDateRule({
  id: "date/bare-republic-year",
  summary:
    "A year of three numerals from 100 to 119 with its day is one of the Republic of China: 107年6月20日 is in 2018.",
  examples: [
    { text: "107年6月20日，双方签约。", published: null, expect: "2018-06-20" },
    { text: "双方于今（108）年5月20日签约。", published: null, expect: "2019-05-20" },
    { text: "113 年 5 月 8 日，双方签约。", published: null, expect: "2024-05-08" },
  ],
  counterExamples: ["历时107年", "第107年6月20日"],
  begins: [...YEAR_BEGINS, "今（", "去（", "本（", "今(", "去(", "本("],
  pattern: at(`(?:[今去本][（(](?<beside>1[01]\\d)[）)]|(?<year>1[01]\\d))${S}年${S}${month()}${S}${day()}`),
  read: (match) => ({
    start: {
      year: 1911 + (field(match, "year") ?? field(match, "beside") ?? 1),
      month: field(match, "month"),
      day: field(match, "day"),
    },
  }),
});
