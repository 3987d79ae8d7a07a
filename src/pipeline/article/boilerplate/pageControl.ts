import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const WORD =
  "打印(?:本页|此页|本文|页面|文章)?|关闭(?:本页|窗口|页面|此页|该窗口)?|收藏(?:本页|本站|此页)?|分享(?:到|至)?|投稿|纠错|返回(?:顶部|页首|页顶|列表|首页|上页|上一页|目录)?|放大|缩小|默认|字体|字号|大|中|小|A\\+|A-|A|复制链接|举报|转发|微信|微博|新浪微博|腾讯微博|QQ空间|QQ好友|QQ|朋友圈|人人网|豆瓣|更多|我要(?:评论|纠错|投稿|留言)|网友评论|评论|发表评论|点赞|推荐给朋友|朗读|语音播报|阅读原文|查看原文|阅读全文|全文阅读|返回搜狐，查看更多|展开全文|保存|下载|繁体|简体|无障碍浏览|设为首页|加入收藏|字体大小|文字大小|字体颜色|背景颜色|恢复默认|TOP|Top|top|打印预览|打赏|赞赏|喜欢作者|写留言|留言|收藏文章|扫一扫|请输入关键字|搜索|检索";
const LEAD = "(?:分享(?:到|至)?|字体(?:大小)?|字号|文字大小|视力保护色|背景色|操作|功能|工具)";
const PATTERN = new RegExp(
  `^[\\s【\\[（(〔]{0,3}(?:${LEAD}\\s?[:：]\\s?[\\[【（(]?\\s?)?(?:(?:${WORD})(?:（\\d{0,6}条?）|\\(\\d{0,6}条?\\))?[\\s|｜/·、,，】\\]）)〕【\\[（(〔>》-]{0,6}){1,16}$`,
);
const LEAD_ALONE = new RegExp(`^[\\s【\\[（(]{0,3}${LEAD}\\s?[:：][\\s】\\]）)]{0,3}$`);

export const pageControl: BoilerplateRule = defineRule({
  id: "boilerplate/page-control",
  summary: "A line of nothing but buttons: font size, print, close, share, save, back.",
  reason: "字号、打印、分享等页面按钮",
  examples: [
    "【字体：大 中 小】【收藏】【打印】",
    "[打印] [关闭]",
    "A+ A- 收藏 打印",
    "分享到： 微信 微博 QQ空间",
    "分享到:",
    "【打印本页】 【关闭窗口】",
    "字号：大 中 小",
    "网友评论（0条）　我要评论",
    "放大　缩小　默认",
    "设为首页 加入收藏",
  ],
  counterExamples: [
    "打印机产业园揭牌",
    "分享会现场气氛热烈。",
    "小微企业座谈会",
    "中小",
    "大中小学思政课一体化",
    "关闭旧产能，打开新局面。",
  ],
  matches: (line) =>
    line.length <= 90 && (PATTERN.test(line) || LEAD_ALONE.test(line)) && !/^[大中小]{1,3}$/.test(line),
});
