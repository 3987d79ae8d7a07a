import { defineDateRule } from "../dateRule.ts";
import {
  at,
  besideWeekday,
  day,
  field,
  month,
  S,
  saidYear,
  TELLS,
  WEEKDAY_BESIDE,
  YEAR_WORD_BEGINS,
  yearWord,
} from "../writing.ts";

export const relativeYear = defineDateRule({
  id: "date/relative-year",
  summary:
    "今年, 去年, 前年 and 明年 are counted from the publication date, 同年 and 次年 from the year before in the text; alone, or with 初 or 底, they date what is told right behind them.",
  examples: [
    { text: "今年4月份双方再次签约", published: "2023-06-29", expect: "2023-04" },
    { text: "今年4月中旬双方再次签约", published: "2023-06-29", expect: "2023-04" },
    { text: "去年11月6日来访", published: "2019-07-22", expect: "2018-11-06" },
    { text: "去年的11月6日来访", published: "2019-07-22", expect: "2018-11-06" },
    { text: "前年元月签约", published: "2019-07-22", expect: "2017-01" },
    { text: "2009年5月签约，同年10月挂牌", published: "2019-07-22", expect: "2009-10" },
    { text: "2009年5月签约，当年10月8日挂牌", published: "2019-07-22", expect: "2009-10-08" },
    { text: "去年11月签约", published: null, expect: "XXXX-11" },
    { text: "2015年5月8日签约，次年3月1日揭牌", published: "2019-07-22", expect: "2016-03-01" },
    { text: "公司成立于2015年，翌年3月与学院签约", published: "2019-07-22", expect: "2016-03" },
    { text: "去年底，双方签约。", published: "2024-02-03", expect: "2023" },
    { text: "去年，双方签约。", published: "2024-02-03", expect: "2023" },
    { text: "今年双方再度签约。", published: "2024-02-03", expect: "2024" },
    { text: "2009年双方签约，次年共同揭牌。", published: "2024-02-03", expect: "2010" },
  ],
  counterExamples: [
    "今年1-5月产量",
    "今年9月底前",
    "去年同期",
    "今年3月以来",
    "去年产值增长",
    "今年是建校60周年",
    "目前年产十万吨",
    "当年的学生",
    "明年，双方将签约",
    "今年，学校走访企业百余家",
  ],
  begins: YEAR_WORD_BEGINS,
  pattern: at(
    `${yearWord()}${S}(?:${month()}(?:${S}${day()}${WEEKDAY_BESIDE}|份|${S}[上中下]旬|[初底末](?![一二三四五六七八九十]))?|年?[初底末]?${TELLS})`,
  ),
  read: (match) => {
    const month = field(match, "month");
    const alone = month === undefined ? match.groups?.yearWord : undefined;
    if (alone === "明年") return { refused: "date/year-to-come" };
    // 今年， opens what goes on, not what happened once.
    const pauses = /[，,]/u.test(match.input.charAt(match.index + match[0].length));
    if (pauses && (alone === "今年" || alone === "本年")) return { refused: "date/year-of-something" };
    return {
      start: { ...saidYear(match), month, day: field(match, "day") },
      besideWeekday: besideWeekday(match),
    };
  },
});
