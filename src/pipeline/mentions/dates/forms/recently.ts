import { defineDateRule } from "../dateRule.ts";
import { at } from "../writing.ts";

export const recently = defineDateRule({
  id: "date/recently",
  summary: "日前, 近日, 不久前 and the like say no more than the month of publication, and not even that for certain.",
  examples: [
    { text: "日前，双方签署协议。", published: "2023-06-19", expect: "2023-06?" },
    { text: "近日，双方签署协议。", published: "2023-06-19", expect: "2023-06?" },
    { text: "前不久，双方签署协议。", published: "2023-06-19", expect: "2023-06?" },
    { text: "不久前，双方签署协议。", published: "2023-06-19", expect: "2023-06?" },
    { text: "几天前，双方签署协议。", published: "2023-06-19", expect: "2023-06?" },
    { text: "前几天，双方签署协议。", published: "2023-06-19", expect: "2023-06?" },
    { text: "前两天，双方签署协议。", published: "2023-06-19", expect: "2023-06?" },
    { text: "近日，双方签署协议。", published: "2023-06", expect: "2023-06?" },
    { text: "日前，双方签署协议。", published: "2023", expect: "2023?" },
  ],
  counterExamples: [
    "30日前报送",
    "8月20日前完成",
    "今日前往",
    "近期目标",
    "近日来",
    "目前",
    "近日将签约",
    "将于近日来访",
  ],
  begins: ["日前", "近日", "近期", "不久", "前不", "几天", "数日", "前几", "前些", "前0"],
  pattern: at(
    "(?<![将拟]于?)(?:(?<![\\d〇一二三四五六七八九十今昨当同次翌即每往][ \\u3000]?)日前|(?<![最附邻接])近(?:日|期)|前?不久前|前不久|(?:几天|数日)前|前(?:几|些)[天日]|前两[天日](?=[，,]))(?!往|来|目标|规划|计划|内|将|拟|重点|工作|的|以来|发展|可)",
  ),
  read: () => ({ start: { counted: { from: "now" } }, uncertain: true }),
});
