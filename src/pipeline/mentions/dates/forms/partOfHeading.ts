import { defineDateRule } from "../dateRule.ts";
import { at } from "../writing.ts";

export const partOfHeading = defineDateRule({
  id: "date/part-of-heading",
  summary:
    "上旬, 中旬, 下旬, 月初, 月底, 本月 and 当月 at the head of a line are the month that a heading above it names; without one they are no date.",
  examples: [
    { text: "2019年4月\n上旬，市长来访。", published: "2021-02-08", expect: "2019-04" },
    { text: "2019年4月\n下旬 院长到公司调研。", published: null, expect: "2019-04" },
    { text: "2019年4月\n月底双方签约。", published: "2021-02-08", expect: "2019-04" },
    { text: "2019年4月\n本月物理学院召开大会，与公司签约。", published: "2021-02-08", expect: "2019-04" },
  ],
  counterExamples: ["上旬，市长来访。", "中旬刊", "2019年4月\n8日，本月任务完成。", "2019年\n本月任务"],
  begins: ["上旬", "中旬", "下旬", "月初", "月底", "月末", "本月", "当月"],
  pattern: at(
    "(?<=(?:^|\\n)[ \\u3000]?[●■◆▶▲★·•◎○【\\[（]?[ \\u3000]?)(?:[上中下]旬|月[初底末](?![一二三四五六七八九十])|[本当]月)",
  ),
  read: () => ({ start: { counted: { from: "heading", months: 0 } } }),
});
