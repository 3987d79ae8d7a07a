import { defineModalityRule } from "./modalityRule.ts";

export const futurePhase = defineModalityRule({
  id: "modality/future-phase",
  summary: "A clause that opens with the time to come tells what has not happened yet.",
  examples: [
    "今后，双方签署协议，建立长效机制。",
    "未来，双方在人才培养上共同为研究院揭牌。",
    "下阶段，双方召开推进会，签署补充协议。",
    "接下来，双方签约等工作将逐步展开。",
  ],
  counterExamples: [
    "未来技术学院与海河集团签约。",
    "接下来，一行参观了校史馆。",
    "双方介绍了未来规划，签署协议。",
    "双方签约，今后将深化合作。",
  ],
  reach: "sentence",
  cues: [
    {
      words: "未来 今后 下阶段 下一阶段 下一步",
      before: /(?:^|[，。；])$/u,
      after: /^(?:，|双方|校企|两校|学校|我们|将|[一二三两几\d])/u,
    },
    {
      words: "接下来 后续",
      before: /(?:^|[，。；])$/u,
      after: /^[^。；]{0,50}?(?:将|逐步|陆续)/u,
      notAfter: /^[^。；]{0,50}?(?:了|中|后)/u,
    },
  ],
});
