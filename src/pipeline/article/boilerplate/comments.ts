import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const PATTERN = anchored(
  /^(?:网友评论|网友跟[帖贴]|跟[帖贴]|用户评论|读者评论|全部评论|最新评论|评论列表|发表评论|发表留言|我来说两句|我要评论|条评论|暂无评论|登录名|用户名|密码|验证码|匿名(?:发表|评论))(?:$|[\s:：（(仅请共]|\d)|^(?:请)?(?:自觉遵守|遵守).{0,12}互联网|^本帖最后由.{1,40}编辑$|^原帖由.{1,40}发表$|^(?:写下|说说|发表)(?:您|你)的(?:评论|看法|想法).{0,10}$|^(?:Leave a (?:Reply|Comment)|Comments?|Post Comment|Your email address will not be published\.?.{0,60})$|^您的(?:电子)?邮箱地址不会被公开/,
);
const ANYWHERE = /文明上网.{0,6}理性发言|登录后(?:才能|方可|可以)?(?:发表)?评论/;

export const comments: BoilerplateRule = defineRule({
  id: "boilerplate/comments",
  summary: "A line of a page's comment form.",
  reason: "评论区",
  examples: [
    "网友评论仅供其表达个人看法，并不表明本站立场。",
    "网友跟贴仅供其表达个人看法",
    "我来说两句",
    "登录名：  密码：",
    "请自觉遵守互联网相关的政策法规，严禁发布违法信息。",
    "文明上网理性发言",
    "本帖最后由 李丽 于 2023-5-9 11:11 编辑",
    "写下您的评论...",
    "评论列表（3条）",
  ],
  counterExamples: [
    "网友评论区里满是祝福。",
    "用户评论分析系统通过验收。",
    "密码学实验室揭牌",
    "双方就理性发言的议事规则达成一致。",
  ],
  anchors: [PATTERN],
  signs: "言录",
  matches: (line) => line.length <= 80 && (PATTERN.test(line) || ANYWHERE.test(line)),
});
