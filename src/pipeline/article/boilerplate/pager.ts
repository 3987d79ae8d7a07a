import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const PATTERN =
  /^[\s【[（(<>《》«»←→＜＞|·]{0,4}(?:阅读|查看|返回)?(?:上|下|前|后)\s?(?:一)?\s?(?:篇|条|页|期|则|章|版|个|张|幅|节)(?:新闻|文章|信息|通知|资讯|公告|动态|图片|内容)?(?:$|[\s】\]）)]{0,2}[:：>》»→←]|[】\]）)]|\s{1,4}\S|没有了)/;

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
  matches: (line) => PATTERN.test(line) && !(/[。]$/.test(line) && !/[:：]/.test(line)),
});
