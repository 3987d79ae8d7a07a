import { defineModalityRule } from "./modalityRule.ts";

export const spokenOf = defineModalityRule({
  id: "modality/spoken-of",
  summary: "A deed is the object of a decision, a debate or a celebration, and may never have been done.",
  examples: ["南开大学同意与海河集团签署协议。", "南开大学决定与海河集团签署协议。", "南开大学研究与海河集团签约。"],
  counterExamples: ["双方讨论后签署协议。", "会议研究了有关工作，双方签署协议。"],
  reach: "object",
  cues: [
    {
      words: "同意 决定 建议 鼓励 推动 力促 研究 讨论 审议 审议通过 批准 商讨 部署 布置 筹备 回顾 终止 解除",
    },
    { words: "庆祝 纪念 表彰", notAfter: /^(?:大会|活动|仪式|晚会)/u },
  ],
});
