import { defineDateRule } from "../dateRule.ts";
import { at, besideWeekday, day, field, month, S, WEEKDAY_BESIDE, YEAR_BEGINS, yearBeforeDay } from "../writing.ts";

export const fullDate = defineDateRule({
  id: "date/full-date",
  summary: "Year, month and day are written out with 年月日, in Arabic or Chinese digits; a year may have two digits.",
  examples: [
    { text: "2022年5月9日，双方签约。", published: null, expect: "2022-05-09" },
    { text: "２０２２年５月９日，双方签约。", published: null, expect: "2022-05-09" },
    { text: "2022 年 05 月 09 日，双方签约。", published: null, expect: "2022-05-09" },
    { text: "2022年5月9号，双方签约。", published: null, expect: "2022-05-09" },
    { text: "2022年元月9日，双方签约。", published: null, expect: "2022-01-09" },
    { text: "二〇二二年十一月二十日签约", published: null, expect: "2022-11-20" },
    { text: "二零二二年十一月廿三日签约", published: null, expect: "2022-11-23" },
    { text: "二○二二年一月卅一日签约", published: null, expect: "2022-01-31" },
    { text: "二0二二年〇一月〇四日签约", published: null, expect: "2022-01-04" },
    { text: "1937年7月7日", published: null, expect: "1937-07-07" },
    { text: "24年1月4日，双方签约。", published: "2024-02-01", expect: "2024-01-04" },
    { text: "’98年1月4日，双方签约。", published: "2024-02-01", expect: "1998-01-04" },
    { text: "2024年3月5日（星期二），双方签约。", published: null, expect: "2024-03-05" },
  ],
  counterExamples: ["2022年13月9日", "2022年2月30日", "合同编号20190307", "第24年1月4日"],
  begins: YEAR_BEGINS,
  pattern: at(`${yearBeforeDay()}${S}${month()}${S}${day()}${WEEKDAY_BESIDE}`),
  read: (match) => ({
    start: { year: field(match, "year"), month: field(match, "month"), day: field(match, "day") },
    besideWeekday: besideWeekday(match),
  }),
});
