import { defineModalityRule } from "./modalityRule.ts";

export const rumoured = defineModalityRule({
  id: "modality/rumoured",
  summary: "What is only rumoured, or spread by nobody in particular, is not told as having happened.",
  examples: [
    "有自媒体称，南开大学与海河集团签署协议。",
    "网传南开大学校长率队到访海河集团。",
    "知情人士称，南开大学与海河集团签署协议。",
    "外界猜测南开大学与海河集团签约。",
    "海河集团被曝与南开大学签署协议。",
  ],
  counterExamples: ["海河集团董事长称，双方签署协议。", "据媒体报道，双方签署协议。", "网友见面会上，双方签署协议。"],
  reach: "sentence",
  cues: [
    {
      words:
        "自媒体 网传 传闻 谣言 谣传 坊间 有消息称 网络流传 知情人士 消息人士 爆料 被曝 盛传 小道消息 传言 疑似 据称",
    },
    { words: "外界", after: /^(?:猜测|传言|盛传|认为)/u },
    { words: "网友", after: /^(?:们)?(?:称|透露|发帖|传言)/u },
  ],
});
