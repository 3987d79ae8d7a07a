import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const PATTERN = anchored(
  /^[\s【[（(<>《》«»←→＜＞|·]{0,4}(?:阅读|查看|返回)?(?:上|下|前|后)\s?(?:一)?\s?(?:篇|条|页|期|则|章|版|个|张|幅|节)(?:新闻|文章|信息|通知|资讯|公告|动态|图片|内容)?(?:$|[\s】\]）)]{0,2}[:：>》»→←]|[】\]）)]|\s{1,4}\S|没有了)/,
);

/** [1] [2] [3] 下一页 尾页: the numbers of a text's pages, and words that lead to others. */
const LEADS = new Set("上一页 下一页 上页 下页 尾页 末页 末尾页 最后一页 后一页 前一页".split(" "));
const COUNTS = anchored(
  /^(?:\d{1,4}|\.{2,3}|…|首页|第一页|跳转|跳转到|转到|到|页|GO|Go|共\d{1,4}[页条]|第\d{1,4}页|\d{1,4}\/\d{1,4}页?|<{1,2}|>{1,2})$/,
);

function isPageList(line: string): boolean {
  if (!line.includes("页")) return false;
  const words = line.split(/[\s[\]【】()（）|｜]+/).filter((word) => word !== "");
  return words.some((word) => LEADS.has(word)) && words.every((word) => LEADS.has(word) || COUNTS.test(word));
}

export const pager: BoilerplateRule = defineRule({
  id: "boilerplate/pager",
  summary: "A line that leads to the previous or next page or article.",
  reason: "上一篇、下一篇等翻页链接",
  examples: [
    "上一篇：我校召开教学工作例会",
    "下一条：没有了",
    "上一页 下一页",
    "【下一篇】图书馆闭馆通知",
    "上一期",
    "阅读下一篇：",
    "下一篇文章：某县来访",
    "上一版 下一版",
    "[1] [2] [3] 下一页 尾页",
    "共3页 1 2 3 下一页",
  ],
  counterExamples: [
    "上一年，双方签署了框架协议。",
    "下一步，学校将派出工作组。",
    "下一讲预告：五月三日，古籍里的风物。",
    "前一期工程已经完工。",
    "上一篇论文由两校共同署名。",
    "下一页合作篇章已经翻开。",
    "下一个五年，双方将再建三个实验室",
    "上一页翻过，新的一页已经打开，双方的合作进入快车道。",
  ],
  anchors: [PATTERN],
  signs: "页",
  matches: (line) =>
    (line.length <= 120 && isPageList(line)) || (PATTERN.test(line) && !(/[。]$/.test(line) && !/[:：]/.test(line))),
});
