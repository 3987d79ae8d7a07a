import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const PATTERN =
  /^[\s【[（(<>《》«»←→|·]{0,4}(?:上|下|前|后)\s?(?:一)?\s?(?:篇|条|页|期|则|章|版|个)(?:新闻|文章|信息|通知)?(?:$|[\s】\]）)]{0,2}[:：>》»→←]|[】\]）)]|\s{1,4}\S|没有了)/;

export const pager: BoilerplateRule = defineRule({
  id: "boilerplate/pager",
  summary: "A line that leads to the previous or next page or article.",
  reason: "上一篇、下一篇等翻页链接",
  examples: ["上一篇：我校召开教学工作例会", "下一条：没有了", "上一页 下一页", "【下一篇】图书馆闭馆通知", "上一期"],
  counterExamples: [
    "上一年，双方签署了框架协议。",
    "下一步，学校将派出工作组。",
    "下一讲预告：五月三日，古籍里的风物。",
    "前一期工程已经完工。",
    "上一页翻过，新的一页已经打开，双方的合作进入快车道。",
  ],
  matches: (line) => PATTERN.test(line) && !(/[。]$/.test(line) && !/[:：]/.test(line)),
});
