import { defineActionRule } from "./actionRule.ts";

export const signing = defineActionRule({
  id: "action/signing",
  kind: "signing",
  summary: "An agreement is signed or concluded in writing.",
  examples: [
    { text: "双方签署战略合作协议。", happened: true },
    { text: "合作签约仪式在会议中心举行。", happened: true },
    { text: "双方拟于12月签订协议。", happened: false },
    { text: "学校将与海河集团签署协议。", happened: false },
    { text: "双方希望早日签约。", happened: false },
  ],
  counterExamples: [
    "签到处",
    "毕业生签约率",
    "签证中心",
    "达成初步意向",
    "签字笔",
    "单月签约43亿元",
    "签署日期：3月5日",
  ],
  triggers: [
    { words: "签署", notAfter: /^(?:人|日期)/u },
    { words: "签订 签下 续签 新签 互签 落笔签 现场签" },
    {
      words: "签约",
      notAfter:
        /^(?:率|作家|运动员|歌手|额|金额|总额|[\d一二三四五六七八九十百]{1,8}(?:\.\d+)?(?:余|多)?[亿万千个项])/u,
    },
    { words: "签字", notAfter: /^笔/u },
    { words: "签", before: /[，。、\u4e00-\u9fff]$/u, after: /^(?:了|下了?《)/u },
  ],
});
