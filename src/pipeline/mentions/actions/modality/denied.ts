import { defineModalityRule } from "./modalityRule.ts";

export const denied = defineModalityRule({
  id: "modality/denied",
  summary: "Before the action in the same clause stands a denial: it did not come to it.",
  examples: [
    "南开大学不会与海河集团签约。",
    "南开大学拒绝与海河集团签署协议。",
    "南开大学否认与海河集团签署协议。",
    "南开大学与海河集团未能签约。",
    "双方差点签约。",
    "南开大学婉拒了海河集团来访的请求。",
    "南开大学并非与海河集团签约，是与海河大学。",
  ],
  counterExamples: ["这并非双方首次签约。", "未来技术学院与海河集团签约。", "未名学院与海河集团签约。"],
  reach: "clause",
  cues: [
    {
      words:
        "不会 不再 不愿 无意 无法 否认 拒绝 放弃 暂缓 推迟 取消 险些 差点 差一点 婉拒 谢绝 回绝 据传 没有 尚未 并未 未曾",
    },
    { words: "并非", after: /^(?:与|同|和|赴|到|来)/u },
    { words: "未", notAfter: /^(?:来|名)/u },
  ],
});
