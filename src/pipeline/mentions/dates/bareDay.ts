import { defineDateRule, field } from "./dateRule.ts";

export const bareDay = defineDateRule({
  id: "date/bare-day",
  summary:
    "A day alone, at the beginning of a clause, takes month and year from the date before, or from the month that heads the section.",
  examples: [
    { text: "11月7日至8日赴京。7日下午，一行拜访研究所。", published: "2018-11-09", expect: "2018-11-07" },
    { text: "11月7日至9日赴京。8日上午，一行来到大学。", published: "2018-11-09", expect: "2018-11-08" },
    { text: "代表团一行是14日抵温的。", published: "2020-09-16", expect: "2020-09-14" },
    { text: "三月\n18日至19日　院长赴县走访", published: "2022-07-01", expect: "2022-03-18/2022-03-19" },
  ],
  counterExamples: ["30日内", "连续7日", "第3日", "5月7日"],
  pattern:
    /(?<=^|[\n，,。；：]|于|是)[ \u3000]?(?<day>3[01]|[12]\d|[1-9])[ \u3000]?日(?:[ \u3000]?(?:[-－–—~～]{1,2}|至|到)[ \u3000]?(?<endDay>3[01]|[12]\d|[1-9])[ \u3000]?日)?(?!内|前|起|后|游|电|均|以)/gu,
  read: (match) => {
    const start = { day: field(match, "day") };
    const day = field(match, "endDay");
    return day === undefined ? { start } : { start, end: { day } };
  },
});
