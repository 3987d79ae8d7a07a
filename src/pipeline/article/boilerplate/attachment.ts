import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const PATTERN = anchored(
  /^[\s*【[]{0,3}(?:相关)?(?:附件|附件下载|附件列表|文件下载|资料下载)(?:\s?\d{1,2})?[】\]\s]{0,2}(?:[:：]|$)/,
);
const FILE = anchored(/^\d{0,2}[.、．]?\s?[^。，；！？]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|wps|ofd)$/i);

export const attachment: BoilerplateRule = defineRule({
  id: "boilerplate/attachment",
  summary: "A line that names the files attached to a page.",
  reason: "附件",
  examples: ["附件列表：", "相关附件", "附件：协作清单.pdf", "相关附件: 无", "附件1：报名表.docx", "2.项目清单.xlsx"],
  counterExamples: ["协议附件所列任务已完成过半。", "附件条款由双方另行商定。"],
  anchors: [PATTERN],
  signs: ".",
  matches: (line) => line.length <= 120 && (FILE.test(line) || (PATTERN.test(line) && !/[。！？]$/.test(line))),
});
