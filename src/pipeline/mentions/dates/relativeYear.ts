import { defineDateRule, field } from "./dateRule.ts";

const OFFSETS: Record<string, number> = {
  今年: 0,
  本年: 0,
  去年: -1,
  前年: -2,
  同年: 0,
  当年: 0,
  次年: 1,
  翌年: 1,
  第二年: 1,
  明年: 1,
};

/** Counted from the date before in the text. */
const PREVIOUS = new Set(["同年", "当年", "次年", "翌年", "第二年"]);

export const relativeYear = defineDateRule({
  id: "date/relative-year",
  summary:
    "今年, 去年, 前年 and 明年 are counted from the publication date, 同年 and 次年 from the date before; a month must follow.",
  examples: [
    { text: "今年4月份双方再次签约", published: "2023-06-29", expect: "2023-04" },
    { text: "去年11月6日来访", published: "2019-07-22", expect: "2018-11-06" },
    { text: "2009年5月签约，同年10月挂牌", published: "2019-07-22", expect: "2009-10" },
    { text: "去年11月签约", published: null, expect: "XXXX-11" },
    { text: "2015年5月8日签约，次年3月1日揭牌", published: "2019-07-22", expect: "2016-03-01" },
  ],
  counterExamples: ["今年1-5月产量", "今年9月底前", "去年同期", "今年3月以来"],
  pattern:
    /(?<word>今年|本年|去年|前年|明年|同年|当年|次年|翌年|第二年)的?[ \u3000]?(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])[ \u3000]?月份?(?:[ \u3000]?(?<day>3[01]|[12]\d|0?[1-9]|[一二三四五六七八九十]{1,3})[ \u3000]?[日号])?(?![ \u3000]?[\d一二三四五六七八九十]{1,3}[ \u3000]?[日号]|以来|起|底?前|[-－–—~～至到])/gu,
  read: (match) => {
    const word = match.groups?.word ?? "";
    return {
      start: { month: field(match, "month"), day: field(match, "day") },
      relativeTo: PREVIOUS.has(word) ? "previous" : "published",
      offset: { years: OFFSETS[word] ?? 0 },
    };
  },
});
