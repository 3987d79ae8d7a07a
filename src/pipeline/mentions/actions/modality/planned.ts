import { defineModalityRule } from "./modalityRule.ts";

export const planned = defineModalityRule({
  id: "modality/planned",
  summary: "Before the action in the same clause stands a plan, a hope, a demand or a condition.",
  examples: [
    "南开大学将迎来海河集团董事长一行来访。",
    "南开大学拟与海河集团签署协议。",
    "南开大学原定与海河集团签署协议。",
    "市教委要求学校走访企业。",
    "如果双方签署协议，学校会派出专家。",
    "双方希望早日签约。",
  ],
  counterExamples: [
    "为推动校企合作，南开大学与海河集团签署协议。",
    "南开大学应邀访问海河集团。",
    "应南开大学邀请，海河集团总经理一行来校访问。",
    "校长率队走访重要企业海河集团。",
    "未来技术学院与海河集团签约。",
    "双方按照合作计划书签署协议。",
  ],
  reach: "clause",
  cues: [
    {
      words:
        "即将 行将 拟 拟于 原定 定于 打算 准备 有意 希望 期待 盼望 力争 争取 早日 尽早 尽快 择机 有望 预计 届时 应当 必须 须 愿意 愿与 愿同 欢迎 呼吁 号召 倡议 申请 可能 是否 能否 如果 如能 倘若 一旦 下月 下个月 明年 下周 下学期 下一步 下一届 草拟 商定 约定",
    },
    { words: "计划", notAfter: /^书/u },
    { words: "邀请", notBefore: /(?:应|受)[^，。；]{0,40}$/u },
    { words: "要求", notBefore: /[的按]$/u },
    { words: "要", notBefore: /[主重需首纲摘]$/u, notAfter: /^(?:求|素|闻|点)/u },
    { words: "若", after: /^[与同和赴]/u },
    { words: "将", notBefore: /[名主武]$/u, notAfter: /^[军士领]/u },
    { words: "敲定", after: /^.{0,6}(?:文本|方案)/u },
  ],
});
