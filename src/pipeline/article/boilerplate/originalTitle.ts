import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const PATTERN = anchored(/^[（(【[]?(?:原标题|原题|原文标题|文章原标题|原题为)\s?[:：].{2,80}$/);
const PRINTED = anchored(
  /^[（(【[]?(?:本文)?(?:原载于?|刊于|刊登于|载于|摘自|转载自|原文刊于|原刊于)\s?[:：]?\s?[《“][^。]{2,60}[）)】\]]?。?$/,
);
/** 《海川日报》（2023年5月8日 03版） */
const PAPER = anchored(
  /^[（(]?《\s?[^《》]{2,14}\s?》\s?[（(]\s?\d{4}年\d{1,2}月\d{1,2}日\s{0,4}(?:第?\s?[A-Z]?\d{1,3}\s?版)?[^（）()。]{0,10}[）)]{1,2}$/,
);

export const originalTitle: BoilerplateRule = defineRule({
  id: "boilerplate/original-title",
  summary: "A note that gives the title, or the paper, under which the text was printed before.",
  reason: "原标题或原载说明",
  examples: [
    "原标题：某校与某市签约",
    "（原标题：某校与某市签约）",
    "（原载《某某日报》2023年5月8日第2版）",
    "本文刊于《某某教育》",
    "《 海川日报 》（ 2023年5月8日　03 版）",
  ],
  counterExamples: [
    "原标题栏目改版",
    "刊于校史的故事由李丽讲述。",
    "原题难度很高。",
    "《合作备忘录》（2023年5月8日签署）为双方的往来打下基础",
    "原题为《合作》的诗朗诵拉开序幕。",
  ],
  anchors: [PATTERN, PRINTED, PAPER],
  matches: (line) => line.length <= 100 && (PATTERN.test(line) || PRINTED.test(line) || PAPER.test(line)),
});
