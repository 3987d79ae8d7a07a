import { defineDateRule } from "../dateRule.ts";
import {
  at,
  besideWeekday,
  day,
  field,
  MONTH_WORD_BEGINS,
  monthWord,
  S,
  saidMonth,
  TELLS,
  WEEKDAY_BESIDE,
} from "../writing.ts";

export const relativeMonth = defineDateRule({
  id: "date/relative-month",
  summary: "本月 and 上月 are counted from the publication date, 当月 and 同月 from the date before.",
  examples: [
    { text: "本月18日，校长会见来宾。", published: "2019-07-22", expect: "2019-07-18" },
    { text: "上月，院长到公司调研。", published: "2019-01-22", expect: "2018-12" },
    { text: "上个月30号，院长到公司调研。", published: "2019-01-22", expect: "2018-12-30" },
    { text: "本月初，双方签约。", published: "2019-01-22", expect: "2019-01" },
    { text: "上月中旬签约", published: "2019-01-22", expect: "2018-12" },
    { text: "2018年5月8日来访，同月20日签约。", published: "2019-01-22", expect: "2018-05-20" },
    { text: "2018年12月来访，次月签约。", published: "2019-03-22", expect: "2019-01" },
  ],
  counterExamples: ["本月底前", "本月“双百”活动", "上月球", "当月产量"],
  begins: MONTH_WORD_BEGINS,
  pattern: at(
    `${monthWord()}(?:${S}${day()}${WEEKDAY_BESIDE}|(?:[初底末]|[上中下]旬)(?![一二三四五六七八九十])|${TELLS})`,
  ),
  read: (match) => ({
    start: { ...saidMonth(match), day: field(match, "day") },
    besideWeekday: besideWeekday(match),
  }),
});
