import { defineDateRule } from "../dateRule.ts";
import {
  ALL_BEGINS,
  anyMonth,
  anyYear,
  at,
  dayNumeral,
  field,
  month,
  S,
  saidMonth,
  saidYear,
  TIME,
  TO,
  year,
} from "../writing.ts";

const endYear = `(?:${year("endYear")}|(?<endYearWord>今年|次年|翌年|第二年|同年|当年|明年))${S}`;

export const dayRange = defineDateRule({
  id: "date/day-range",
  summary: "A range of days; its end takes the month and year of its start where it has none of its own.",
  examples: [
    { text: "3月5日至7日赴沪调研", published: "2024-03-15", expect: "2024-03-05/2024-03-07" },
    { text: "3月5日-7日赴沪调研", published: "2024-03-15", expect: "2024-03-05/2024-03-07" },
    { text: "3月5－7日赴沪调研", published: "2024-03-15", expect: "2024-03-05/2024-03-07" },
    { text: "3 月 5 日 — 7 日赴沪调研", published: "2024-03-15", expect: "2024-03-05/2024-03-07" },
    { text: "3月5日到7日赴沪调研", published: "2024-03-15", expect: "2024-03-05/2024-03-07" },
    { text: "3月5日起至7日赴沪调研", published: "2024-03-15", expect: "2024-03-05/2024-03-07" },
    { text: "3月5日上午至7日下午，一行在沪调研", published: "2024-03-15", expect: "2024-03-05/2024-03-07" },
    { text: "三月五日至七日赴沪调研", published: "2024-03-15", expect: "2024-03-05/2024-03-07" },
    { text: "2023年12月30日至2024年1月2日走访", published: null, expect: "2023-12-30/2024-01-02" },
    { text: "2023年12月30日至次年1月2日走访", published: null, expect: "2023-12-30/2024-01-02" },
    { text: "12月30日至1月2日走访", published: "2024-01-09", expect: "2023-12-30/2024-01-02" },
    { text: "12月30日至次年1月2日走访", published: "2024-01-09", expect: "2023-12-30/2024-01-02" },
    { text: "12月30日至1月2日走访", published: "2024-01-01", expect: "2023-12-30/2024-01-02" },
    { text: "11月27日至2日走访", published: "2017-12-11", expect: "2017-11-27/2017-12-02" },
    { text: "6月29—30日到访", published: "2023-07-01", expect: "2023-06-29/2023-06-30" },
    { text: "4月29日～5月2日到访", published: "2023-07-01", expect: "2023-04-29/2023-05-02" },
    { text: "去年12月30日至今年1月2日走访", published: "2024-03-09", expect: "2023-12-30/2024-01-02" },
    { text: "今年3月5日至7日赴沪", published: "2024-06-15", expect: "2024-03-05/2024-03-07" },
    { text: "上月28日至30日访京", published: "2023-07-02", expect: "2023-06-28/2023-06-30" },
    { text: "上月28日至本月2日访京", published: "2023-07-05", expect: "2023-06-28/2023-07-02" },
    { text: "3月5日（周二）至7日（周四）赴沪", published: "2024-03-15", expect: "2024-03-05/2024-03-07" },
  ],
  counterExamples: [
    "5至7人",
    "第3日",
    "3月5日、7日",
    "3月5日至今",
    "3月5日至9月",
    "2018年10月25日 -- 10月16日上午，一行来校",
    "2024年3月8日 -- 6日，一行来校",
  ],
  begins: ALL_BEGINS,
  pattern: at(
    `(?:${anyYear})?${anyMonth}${S}${dayNumeral()}(?:${S}[日号])?(?:（(?:周|星期)[一-龥]）)?${TIME}${TO}(?:${endYear})?(?:(?:${month("endMonth")}|(?<endMonthWord>本月|这个月))${S})?${dayNumeral("endDay")}${S}[日号](?:（(?:周|星期)[一-龥]）)?`,
  ),
  read: (match) => {
    const start = { ...saidMonth(match), day: field(match, "day") };
    const { endYearWord } = match.groups ?? {};
    if (match.groups?.endMonthWord)
      return { start, end: { counted: { from: "now", months: 0 }, day: field(match, "endDay") } };
    const next = endYearWord === "次年" || endYearWord === "翌年" || endYearWord === "第二年";
    return {
      start,
      end: {
        ...(next ? { counted: { from: "start", years: 1 } } : saidYear(match, "endYear", "endYearWord")),
        month: field(match, "endMonth"),
        day: field(match, "endDay"),
      },
    };
  },
});
