import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const NUMBER = "[\\s:：丨（(【[]{0,6}[\\d,，.]{0,12}[\\s万+]{0,3}(?:次|人|人次)?[）)】\\]\\s]{0,4}(?:次)?";
const PATTERN = new RegExp(
  `^[\\s【[（(]{0,2}(?:本文|已有|共)?\\s?(?:浏览次数|浏览量|浏览数|浏览|点击数|点击量|点击次数|点击率|点击|阅读次数|阅读量|阅读数|阅读|访问量|访问次数|访问数|访问|人气|查看次数|查看|点赞|赞|在看|评论数|评论|分享|收藏|转发)${NUMBER}$`,
);
const VISITORS =
  /^您是(?:本站)?第?[\s\d]{0,12}(?:位)?(?:访客|访问者|浏览者|来访者)?$|^位访客$|^(?:本站)?(?:总)?访问(?:总)?(?:量|人数)\s?[:：]?\s?\d{0,12}$/;

export const counter: BoilerplateRule = defineRule({
  id: "boilerplate/counter",
  summary: "A line that only counts views, readers or likes.",
  reason: "浏览、点击等计数",
  examples: ["浏览次数: 8846", "点击：[]次", "阅读（256）", "阅读 1,204", "在看 18", "访问量：731", "您是第 21 位访客"],
  counterExamples: [
    "阅读是一座城市的气质。",
    "点击进入“双创”快车道",
    "访问大学三所",
    "浏览了展区后，客人们表示赞赏。",
    "阅读空间揭牌",
  ],
  matches: (line) => line.length <= 40 && (PATTERN.test(line) || VISITORS.test(line)),
});
