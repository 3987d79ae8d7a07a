import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const PATTERN = anchored(
  /^已投稿到\s?[:：]|^(?:Posted in|Filed under|Tagged(?: with)?|Categories|Category)\b|^(?:#[^\s#，。]{1,20}#?[\s\u3000]{0,3}){1,12}$|^【(?:关键词|关键字|标签)】|^[\s【[]{0,3}(?:关键词|文章关键词|新闻关键词|主题词|话题|关键字|标签|文章标签|本文标签|Tags?|TAGS?|所属栏目|所属分类|文章分类|信息分类|栏目|分类)\s?[】\]]?\s?[:：丨|]/,
);

export const keywords: BoilerplateRule = defineRule({
  id: "boilerplate/keywords",
  summary: "A line that lists the page's keywords, tags or categories.",
  reason: "关键词、标签或栏目",
  examples: [
    "关键词:",
    "#校企合作 #签约",
    "【关键词】签约；大学",
    "主题词：教育 合作",
    "关键词: 港口 校地合作",
    "标签：签约 调研",
    "Tags: 高校",
    "文章关键词：高校 港口",
    "已投稿到：精选榜",
    "Posted in 新闻 Tagged 签约",
  ],
  counterExamples: ["关键词是“务实”，这是与会者的共识。", "今年的关键词：开放、合作、共赢，三个词道出了心声。"],
  anchors: [PATTERN],
  matches: (line) => PATTERN.test(line) && !/[。！？]/.test(line),
});
