import { defineDateRule, field } from "./dateRule.ts";

export const relativeMonth = defineDateRule({
  id: "date/relative-month",
  summary: "本月 and 上月 are counted from the publication date, 当月 and 同月 from the date before.",
  examples: [
    { text: "本月18日，校长会见来宾。", published: "2019-07-22", expect: "2019-07-18" },
    { text: "上月，院长到公司调研。", published: "2019-01-22", expect: "2018-12" },
  ],
  counterExamples: ["本月底前", "本月“双百”活动", "上月球"],
  pattern:
    /(?<word>本月|上个?月|当月|同月)(?:[ \u3000]?(?<day>3[01]|[12]\d|0?[1-9])[ \u3000]?[日号]|(?:初|底|[上中下]旬)?(?=[，,]))(?!前)/gu,
  read: (match) => {
    const word = match.groups?.word ?? "";
    return {
      start: { day: field(match, "day") },
      relativeTo: word === "当月" || word === "同月" ? "previous" : "published",
      offset: { months: word.startsWith("上") ? -1 : 0 },
    };
  },
});
