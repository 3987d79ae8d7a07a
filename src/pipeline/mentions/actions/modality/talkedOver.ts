import { defineModalityFrame } from "./modalityFrame.ts";

/** What is said of a thing that two sides still talk over. */
const TALK =
  /^[^，。；并后且]{0,20}?(?:达成(?:了)?(?:初步|高度|广泛|基本|一些)?(?:共识|一致|意向)|交换(?:了)?意见|磋商|沟通|协商|商议|商讨|讨论|研讨|探讨|(?:充满|寄予|表示|满怀)(?:了)?(?:厚望|热切|热烈)?(?:期待|期盼))/u;

export const talkedOver = defineModalityFrame({
  id: "modality/talked-over",
  summary: "A signing or an opening is what two sides talk over or look forward to.",
  examples: [
    "双方就签约达成初步共识。",
    "双方就框架协议的签署交换了意见。",
    "双方就签订合作协议有关问题进行沟通。",
    "双方围绕协议签署流程开展研讨。",
    "双方对签署协议充满期待。",
    "双方沟通了签订框架协议的有关事宜。",
    "双方确定了签约日期。",
  ],
  counterExamples: [
    "双方就共建研究院签署合作协议。",
    "双方就合作事项达成一致并签署协议。",
    "双方就联合培养签订协议并进行了沟通。",
    "校长对王强一行来访表示期待已久。",
  ],
  deeds: /^(?:.?签|揭|授牌|挂牌|启|成立|正式|共同|联合|奠基|落成)/u,
  patterns: [
    { before: /(?:就|围绕|对|针对|关于)[^，。；]{0,24}$/u, after: TALK },
    {
      before: /(?:明确|确定|商定|敲定|商谈|商议|洽谈|沟通|探讨|协商|磋商|对接|交流)(?:了)?[^，。；了]{0,12}$/u,
      after:
        /^(?:仪式)?(?:[^，。；并后且]{0,12}的|的)?(?:初步|具体|有关|相关)?(?:时间|日期|地点|细节|流程|内容|条款|事宜|事项|工作|安排)/u,
    },
  ],
});
