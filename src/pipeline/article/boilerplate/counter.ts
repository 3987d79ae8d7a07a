import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const WHAT =
  "点阅数|点阅次数|点阅|浏览次数|浏览量|浏览数|浏览人次|浏览人数|浏览|点击数量|点击数|点击量|点击次数|点击率|点击|阅读次数|阅读人次|阅读数量|阅读量|阅读数|阅读|访问量|访问次数|访问数|访问|人气|查看次数|查看|观看次数|播放量|播放|围观|点赞数|点赞|赞|在看|喜欢|评论数|评论|回复|跟帖|参与|分享|收藏|转发";
const NUMBER = "[\\s:：丨（(【[]{0,6}[\\d,，.]{0,12}[\\s万wWkK+]{0,3}(?:次|人|人次|条|个)?[）)】\\]\\s]{0,4}(?:次)?";
const PATTERN = anchored(new RegExp(`^[\\s【[（(]{0,2}(?:本文|已有|共|总|累计|文章)?\\s?(?:${WHAT})${NUMBER}$`));
/** 已有 123 人阅读, 1024 次浏览, 123人已围观 */
const NUMBER_FIRST = anchored(
  new RegExp(
    `^(?:本文|已有|共有?|共计|累计)?\\s?[\\d,]{1,10}\\+?\\s?万?\\+?\\s?(?:人次|人|次|位|条|个)?\\s?(?:网友|读者)?(?:已|参与|表示|觉得很)?\\s?(?:${WHAT})(?:过)?(?:本文|此文)?$|^人(?:已)?(?:围观|阅读|浏览|点赞|喜欢)$`,
  ),
);
/** 0人参与 0评论: the counts of a comment form; its figures may be missing. */
const TAKING_PART = anchored(
  /^\d{0,8}\s?人(?:参与|跟帖)[\s|｜，,]{1,4}\d{0,8}\s?条?(?:评论|跟帖)(?:\s?\d{1,8}\s\d{1,8})?$/,
);
const VISITORS = anchored(
  /^您是(?:本站|本文)?第?[\s\d]{0,12}(?:位)?(?:访客|访问者|浏览者|来访者|读者)?$|^位访客$|^(?:本站)?(?:总)?访问(?:总)?(?:量|人数)\s?[:：]?\s?\d{0,12}$/,
);
/** 本文共 1234 字，阅读约 3 分钟 */
const LENGTH = anchored(
  /^[（(【]?(?:本文|全文|正文)?(?:共计?|约|字数)?\s?[:：]?\s?\d{2,6}\s?字[\s，,。|｜]{0,3}(?:(?:预计)?阅读(?:约需?|大约需?|需要?|时间|时长)?\s?[:：]?\s?(?:约|需)?\s?\d{1,3}\s?分钟)?[）)】]?$|^(?:预计)?阅读(?:约需?|大约需?|需要?|时间|时长|完需?)?\s?[:：]?\s?(?:约|需)?\s?\d{1,3}\s?分钟$/,
);

export const counter: BoilerplateRule = defineRule({
  id: "boilerplate/counter",
  summary: "A line that only counts views, readers or likes, or says how long the text is.",
  reason: "浏览、点击等计数",
  examples: [
    "浏览次数: 3172",
    "点击：[]次",
    "阅读（256）",
    "阅读 1,204",
    "在看 18",
    "访问量：731",
    "您是第 21 位访客",
    "浏览 123 次",
    "已有 123 人阅读",
    "1024次浏览",
    "12人已围观",
    "阅读 3.2万+",
    "本文共1234字，阅读约需3分钟",
    "预计阅读3分钟",
    "0人点赞",
    "6人参与 2评论",
    "人参与 评论",
  ],
  counterExamples: [
    "阅读是一座城市的气质。",
    "点击进入“双创”快车道",
    "访问大学三所",
    "浏览了展区后，客人们表示赞赏。",
    "阅读空间揭牌",
    "点击量超过十万次。",
    "120人参与培训",
    "120人参与",
    "3人参与评论员座谈",
    "本文共分三部分",
    "3人参与签约并讲话",
  ],
  anchors: [PATTERN, NUMBER_FIRST, TAKING_PART, VISITORS, LENGTH],
  matches: (line) =>
    line.length <= 40 &&
    (PATTERN.test(line) ||
      (NUMBER_FIRST.test(line) && !/参与$/.test(line)) ||
      TAKING_PART.test(line) ||
      VISITORS.test(line) ||
      LENGTH.test(line)),
});
