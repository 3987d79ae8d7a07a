import { defineActionRule } from "./actionRule.ts";

export const launch = defineActionRule({
  id: "action/launch",
  kind: "launch",
  summary: "A joint body, base, platform or programme is opened, unveiled or founded.",
  examples: [
    { text: "联合实验室揭牌仪式举行。", happened: true },
    { text: "双方共同为研究院揭牌。", happened: true },
    { text: "中心计划于年底揭牌。", happened: false },
  ],
  counterExamples: ["公司成立于2003年", "学院成立二十周年", "刚成立不久的公司", "启动资金三百万元", "自成立以来"],
  pattern:
    /揭牌|揭幕|挂牌(?!上市|督办)|成立(?:大会|仪式|典礼)|(?:正式|宣告|宣布)成立|启用|启动仪式|(?:正式|共同|联合)启动(?!资金)|奠基|授牌|落成/gu,
});
