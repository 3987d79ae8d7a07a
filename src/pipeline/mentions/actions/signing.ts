import { defineActionRule } from "./actionRule.ts";

/** 签署日期, and 签署的协议可作为范本: an agreement that is there, not its signing. */
const STANDING =
  /^(?:人|日期|的[^，。；]{0,16}(?:协议|合同|备忘录|协定|协议书)(?:可以?|能够?|为[^，。；]{0,20}(?:奠定|提供|打下|树立)|作为|已|正在|仍|还|也|进展|进入|得到|落地|执行))/u;

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
    "与海河集团签署的协议可作为范本",
  ],
  triggers: [
    { words: "签署", notAfter: STANDING },
    { words: "签订", notAfter: STANDING },
    { words: "签下 续签 新签 互签 落笔签 现场签" },
    {
      words: "签约",
      notAfter:
        /^(?:率|作家|运动员|歌手|额|金额|总额|[\d一二三四五六七八九十百]{1,8}(?:\.\d+)?(?:余|多)?[亿万千个项])/u,
    },
    { words: "签字", notAfter: /^[笔台]/u },
    { words: "签", before: /[，。、\u4e00-\u9fff]$/u, after: /^(?:了|下了?《)/u },
  ],
});
