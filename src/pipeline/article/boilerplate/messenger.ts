import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const PATTERN = anchored(
  /^(?:收录于(?:合集|话题|专辑)|收录于(?:合集|话题|专辑)?[\s#].{0,60}|#\S{1,20}[\s\u3000]\d{1,4}\s?(?:个|篇)(?:内容)?|以下文章来源于.{1,40}|预览时标签不可点|微信扫一扫.{0,12}|关注该公众号|继续滑动看下一个|向上滑动看下一个|轻触阅读原文|，?轻点两下取消(?:赞|在看)|知道了|允许|使用(?:小程序|完整服务)|(?:修改|编辑|发表|发布)于\s?\d{4}年\d{1,2}月\d{1,2}日|IP属地[:：].{1,10}|不喜欢\s?[|｜]?\s?看过|微信号\s?[:：|｜].{1,30}|(?:微信ID|微信公众号|公众号)\s?[:：|｜丨].{1,30}|功能介绍.{0,60}|发消息|人划线|暂无留言|已无更多数据|作者提示.{0,30}|该文章(?:已被|由).{0,20}|投诉|阅读全文|名称已清空|赞赏(?:作者|二维码).{0,10}|喜欢作者|最多\d{1,3}字.{0,20}|官方账号，.{1,40}。)$/,
);

export const messenger: BoilerplateRule = defineRule({
  id: "boilerplate/messenger",
  summary: "A line that the reader of a messenger's article puts around it.",
  reason: "公众号页面的提示",
  examples: [
    "收录于合集 #校企合作 12个",
    "收录于话题",
    "收录于合集",
    "#校企合作 12个",
    "以下文章来源于某某公司 ，作者小帆",
    "预览时标签不可点",
    "微信扫一扫",
    "关注该公众号",
    "修改于2023年05月09日",
    "IP属地：浙江",
    "微信号 | hcdx1920",
  ],
  counterExamples: [
    "允许企业自主招聘",
    "投诉热线开通",
    "知道了答案",
    "关注该公众号的学生已有三万人",
    "以下文章由学生撰写。",
  ],
  anchors: [PATTERN],
  matches: (line) => line.length <= 80 && PATTERN.test(line),
});
