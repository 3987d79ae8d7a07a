import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const PATTERN = anchored(
  /^[\s*【[]{0,3}(?:传媒查询|媒体查询|媒体联络|传媒联络|新闻联络|媒体联系|新闻查询|查询热线|联络人|媒体联系人)[】\]]?\s?[:：]|^(?:传媒查询|媒体查询|传媒联络|媒体联络|媒体联系|媒体联系人|新闻联络|新闻联系人|新闻查询)$|^查询\s?[:：].{0,60}(?:电话|电邮|\d{7})/,
);

export const mediaContact: BoilerplateRule = defineRule({
  id: "boilerplate/media-contact",
  summary: "The line of a press release that says whom journalists may ask.",
  reason: "媒体联络方式",
  examples: [
    "查询：公共关系处 陈小姐（电话：2000 0000）",
    "传媒查询：公共事务部　电话：2700 0000",
    "媒体联络：李小姐",
    "传媒查询",
  ],
  counterExamples: ["媒体联络员培训班开班。", "传媒查询系统上线"],
  anchors: [PATTERN],
  matches: (line) => line.length <= 150 && PATTERN.test(line),
});
