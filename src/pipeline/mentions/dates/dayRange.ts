import { DAY, defineDateRule, FRESH, field, MONTH, TO, YEAR } from "./dateRule.ts";

const optionalYear = `(?:${YEAR}[ \\u3000]?)?`;
const end = `(?:(?<endYear>(?:19|20)\\d{2})[ \\u3000]?年)?(?:(?<endMonth>\\d{1,2})[ \\u3000]?月)?(?<endDay>\\d{1,2})[ \\u3000]?[日号]`;

export const dayRange = defineDateRule({
  id: "date/day-range",
  summary: "A range of days; its end takes the month and year of its start where it has none of its own.",
  examples: [
    { text: "3月5日至7日赴沪调研", published: "2024-03-15", expect: "2024-03-05/2024-03-07" },
    { text: "3月5日-7日赴沪调研", published: "2024-03-15", expect: "2024-03-05/2024-03-07" },
    { text: "2023年12月30日至2024年1月2日走访", published: null, expect: "2023-12-30/2024-01-02" },
    { text: "12月30日至1月2日走访", published: "2024-01-09", expect: "2023-12-30/2024-01-02" },
    { text: "6月29—30日到访", published: "2023-07-01", expect: "2023-06-29/2023-06-30" },
    { text: "05.08—05.12 出访", published: "2018-06-01", expect: "2018-05-08/2018-05-12" },
  ],
  counterExamples: ["5至7人", "第3日", "3月5日、7日"],
  pattern: new RegExp(
    `${FRESH}${optionalYear}${MONTH}[ \\u3000]?(?:${DAY}|(?<plainDay>\\d{1,2}))${TO}${end}|(?<![\\d.])(?<m>0[1-9]|1[0-2])\\.(?<d>[0-3]\\d)[ \\u3000]?[-－–—~～]{1,2}[ \\u3000]?(?<m2>0[1-9]|1[0-2])\\.(?<d2>[0-3]\\d)(?![\\d.])`,
    "gu",
  ),
  read: (match) => ({
    start: {
      year: field(match, "year"),
      month: field(match, "month") ?? field(match, "m"),
      day: field(match, "day") ?? field(match, "plainDay") ?? field(match, "d"),
    },
    end: {
      year: field(match, "endYear"),
      month: field(match, "endMonth") ?? field(match, "m2"),
      day: field(match, "endDay") ?? field(match, "d2"),
    },
  }),
});
