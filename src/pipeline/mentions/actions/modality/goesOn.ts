import { defineModalityRule } from "./modalityRule.ts";

export const goesOn = defineModalityRule({
  id: "modality/goes-on",
  summary: "A plan goes on in the clauses behind it, as long as they tell more of what the same subject will do.",
  examples: [
    "双方将加强沟通，签署合作协议。",
    "两校将建立会商机制，推进学科共建，签订补充协议。",
    "双方计划共建研究院，并签署协议。",
    "学校愿深化合作，与海河集团签署协议。",
  ],
  counterExamples: [
    "双方将共建研究院，随后举行了签约仪式。",
    "海河集团将继续支持学校，双方签署协议。",
    "双方将共建研究院，并签署了协议。",
    "双方将人才培养作为重点，签署协议。",
  ],
  reach: "onward",
  cues: [
    {
      words: "将",
      notBefore: /[名主武]$/u,
      after:
        /^(?:在|与|同|以|从|于|就|进一步|继续|共同|加强|加快|加大|深化|推动|推进|建立|开展|开启|围绕|依托|充分|积极|召开|举行|举办|共建|联合|携手|通过|适时|择机|尽快|不断|持续|探索|成立|组建|设立|完善|落实|合作|全面|着力|努力)/u,
      notAfter: /^[^，。；]{0,30}(?:作为|纳入|列为|推向|转化为|融入)/u,
    },
    { words: "计划", after: /^(?:于|在|与|同|共建|共同|联合|开展|建立|成立|举行|召开)/u },
    { words: "打算 力争 争取 拟于 愿与 愿同 愿意" },
    { words: "愿", after: /^(?:进一步|继续|加强|深化|共同)/u },
  ],
});
