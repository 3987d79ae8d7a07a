import { defineDateRule } from "../dateRule.ts";
import { at, besideWeekday, field, S, WEEKDAY_BESIDE } from "../writing.ts";

const MONTH = "1[0-2]|0?[1-9]";
const DAY = "3[01]|[12]\\d|0?[1-9]";
const MARK = `${S}\\k<mark>${S}`;

export const numericDate = defineDateRule({
  id: "date/numeric-date",
  summary: "Year, month and day in digits with hyphens, dots or slashes between them, and ranges of such days.",
  examples: [
    { text: "2019.03.07 签约", published: null, expect: "2019-03-07" },
    { text: "2019-3-7签约", published: null, expect: "2019-03-07" },
    { text: "2019/3/7 签约", published: null, expect: "2019-03-07" },
    { text: "２０１９．３．７签约", published: null, expect: "2019-03-07" },
    { text: "2019. 3. 7 签约", published: null, expect: "2019-03-07" },
    { text: "时间：2019-03-05至2019-03-07", published: null, expect: "2019-03-05/2019-03-07" },
    { text: "2019.3.5—7 赴京", published: null, expect: "2019-03-05/2019-03-07" },
    { text: "2019.3.5-3.7 赴京", published: null, expect: "2019-03-05/2019-03-07" },
    { text: "2018.12.30-2019.1.2 赴京", published: null, expect: "2018-12-30/2019-01-02" },
  ],
  counterExamples: [
    "版本 1.2019.3",
    "2019.13.7",
    "电话 2019-3-70",
    "a.cn/2019/03/07/x.html",
    "2019-03-075",
    "2019.3.7.1",
  ],
  begins: ["0-", "0.", "0/"],
  pattern: at(
    `(?<![./_A-Za-z-])(?<year>(?:1[6-9]|20)\\d{2})${S}(?<mark>[-./])${S}(?<month>${MONTH})${MARK}(?<day>${DAY})(?!\\d)日?(?:${S}(?!\\k<mark>)(?:[-－–—~～]{1,2}|至|到)${S}(?:(?<endYear>20\\d{2})${MARK}(?<fullMonth>${MONTH})${MARK}(?<fullDay>${DAY})|(?:(?<endMonth>${MONTH})${MARK})?(?<endDay>${DAY}))(?!\\d|[./-]\\d)日?|(?![./-]\\d))${WEEKDAY_BESIDE}`,
  ),
  read: (match) => {
    const start = { year: field(match, "year"), month: field(match, "month"), day: field(match, "day") };
    const day = field(match, "fullDay") ?? field(match, "endDay");
    const beside = besideWeekday(match);
    if (day === undefined) return { start, besideWeekday: beside };
    return {
      start,
      end: { year: field(match, "endYear"), month: field(match, "fullMonth") ?? field(match, "endMonth"), day },
    };
  },
});
