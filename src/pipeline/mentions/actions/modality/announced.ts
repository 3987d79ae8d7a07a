import { defineModalityRule } from "./modalityRule.ts";

export const announced = defineModalityRule({
  id: "modality/announced",
  summary: "From these words on, the sentence speaks of what is to come.",
  examples: ["双方商定，下半年在南开大学签署协议。", "学校还将建立机制，与海河集团签约。"],
  counterExamples: ["双方在会上签约，下一步工作随之展开。", "双方约定在会后签约。"],
  reach: "sentence",
  cues: [
    { words: "还将 将于 也将 按照计划 根据计划 下一步 届时 预告 商定 力争 拟于 有望 期待" },
    { words: "希望", notBefore: /新$/u },
    { words: "据悉", after: /^.{0,6}(?:今年|明年)/u },
    { words: "约定", notAfter: /^在/u },
    { words: "计划", notAfter: /^(?:书|[处科部司]|财务|生育|单列)/u },
    { words: "待", after: /^[^，。；]{2,14}后/u },
  ],
});
