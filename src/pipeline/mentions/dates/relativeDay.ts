import { defineDateRule } from "./dateRule.ts";

const FROM_PUBLISHED: Record<string, number> = { 今: 0, 昨: -1, 前: -2 };

export const relativeDay = defineDateRule({
  id: "date/relative-day",
  summary:
    "今日, 昨日 and 前天 are counted from the publication date; 当天, 同日, 次日, 翌日 and 前一天 from the date before in the text.",
  examples: [
    { text: "昨天，市长来访。", published: "2020-03-01", expect: "2020-02-29" },
    { text: "前天，他们先来到实验室。", published: "2020-09-16", expect: "2020-09-14" },
    { text: "12月31日来访，次日返程。", published: "2020-01-16", expect: "2020-01-01" },
    { text: "5月8日抵达。当天下午，一行人拜会教育厅。", published: "2017-05-15", expect: "2017-05-08" },
    { text: "10月28日论坛开幕。论坛前一日，一行人到校参观。", published: "2023-10-30", expect: "2023-10-27" },
  ],
  counterExamples: ["当天气温三十度", "今天的学生", "近日", "日前", "前天津市长"],
  pattern:
    /(?<word>今|昨)[日天](?!的|津|后|起)|(?<word2>前)天(?!津)(?=[，,上下]|.{0,2}他们)|(?<same>当[日天]|同[日天])(?!气|然|的|空)|(?<next>次日|翌日|第二[天日])(?!的)|(?<eve>前一[天日])/gu,
  read: (match) => {
    const { word, word2, same, next } = match.groups ?? {};
    const counted = word ?? word2;
    if (counted) return { start: {}, relativeTo: "published", offset: { days: FROM_PUBLISHED[counted] ?? 0 } };
    return { start: {}, relativeTo: "previous", offset: { days: same ? 0 : next ? 1 : -1 } };
  },
});
