import { defineModalityFrame } from "./modalityFrame.ts";

export const lookedBackOn = defineModalityFrame({
  id: "modality/looked-back-on",
  summary: "A deed of the past, from which something else is told: how it went since, or that it takes effect now.",
  examples: [
    "双方自签订框架协议以来成果丰硕。",
    "一行考察了研究院揭牌以来的运行情况。",
    "校长肯定了双方签约后的合作进展。",
    "两家单位签订的框架协议正式生效。",
    "协议签署后方可生效。",
  ],
  counterExamples: [
    "2021年9月双方签订协议以来，合作顺利。",
    "双方签署的协议总额达3亿元。",
    "双方签署即日生效的协议。",
    "2022年5月双方签署的协议正式生效。",
  ],
  patterns: [
    // 2021年9月|签订|协议以来: with a month of its own it is told as an event of the past.
    { notBefore: /\d年\d{1,2}月/u, after: /^[^，。；]{0,24}?以来/u },
    { after: /^后(?:的)?(?:双方)?(?:的)?(?:各项|有关)?(?:合作|运行|运营|进展|发展)/u },
    {
      notBefore: /\d[年月日]|去年|前年|昨/u,
      after: /^的[^，。；]{1,20}?(?:正式|即将|开始|同时|随即|今日|今天)?(?:生效|到期|期满|失效)/u,
    },
    { after: /^后(?:方可|方能|方|才能|才|即)?(?:正式)?生效/u },
  ],
});
