import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const DASHED = anchored(/^[-—–―·•~]{1,3}\s?\d{1,4}\s?[-—–―·•~]{1,3}$/);
const NAMED = anchored(
  /^[（(【[]?\s?第\s?\d{1,4}\s?页\s?[,，/／|]?\s?(?:[（(]?\s?(?:总|共|全)\s?\d{1,4}\s?页\s?[）)]?)?\s?[）)】\]]?$|^(?:共|总)\s?\d{1,4}\s?页\s?[,，/／|]?\s?(?:第\s?\d{1,4}\s?页)?$|^(?:第\s?[A-Z]?\d{1,3}\s?版|[A-Z]\d{1,3}版)(?:[\s\u3000:：]{1,4}[\p{Script=Han}·]{2,8})?$|^[Pp]age\s\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?$|^\d{1,4}\s?\/\s?\d{1,4}\s?页$/u,
);
/** What a browser prints below a page: its address and the number of the sheet. */
const PRINTED = anchored(/^https?:\/\/[^\s\u3000-\u9fff]{4,300}\s{1,200}\d{1,4}\/\d{1,4}$/);

export const pageNumber: BoilerplateRule = defineRule({
  id: "boilerplate/page-number",
  summary: "A line that only numbers a page of a printed document or a newspaper.",
  reason: "页码",
  examples: [
    "- 3 -",
    "— 12 —",
    "第3页 共8页",
    "第 2 页",
    "第1页/共4页",
    "Page 3 of 8",
    "共 3 页 第 1 页",
    "第2版 综合新闻",
    "A03版：要闻",
    "https://news.example.edu.cn/2023/1.htm    1/2",
  ],
  counterExamples: [
    "第3页的条款最受关注。",
    "3/8",
    "—12月",
    "2023",
    "第三页",
    "第2版协议已经签署",
    "https://news.example.edu.cn/2023/1.htm 完成率1/2",
  ],
  anchors: [DASHED, NAMED, PRINTED],
  matches: (line) => (line.length <= 24 && (DASHED.test(line) || NAMED.test(line))) || PRINTED.test(line),
});
