import { defineActionRule } from "./actionRule.ts";

const HELD_BEFORE = /(?:举行|举办|召开|出席|参加|承办|主办|开幕)[^，。；]{0,30}$/u;
const HELD_AFTER =
  /^[”』」]?(?:活动)?(?:开幕式|闭幕式)?(?:上)?[^，。；]{0,28}(?:举行|举办|召开|开幕|启幕|拉开帷幕|拉开序幕)/u;
const GATHERINGS = "论坛 峰会 博览会 交易会 展览会 洽谈会 推介会 活动周 校庆 庆典 年会 学术会议 国际会议 研讨会";
/** 峰会|由…主办，于3月5日在…开幕 */
const ORGANIZED = /^[”』」]?由[^，。；]{2,40}(?:主办|承办|举办)，[^，。；]{0,30}(?:举行|举办|召开|开幕)/u;
/** 第十二届|技术交流会, 全国|技术交流会 */
const MANY = /(?:第[一二三四五六七八九十百\d]+届|全国|国际)[^，。；]{0,16}$/u;
/** 论坛|第三讲 is a lecture. */
const LECTURE = /^[”』」]?(?:系列|第?[一二三四五六七八九十百\d]+[讲期])/u;
/** “甲—乙”合作|洽谈会 is a talk of two. */
const OF_TWO = /[—-][\u4e00-\u9fff]{2,8}[”」]?合作$/u;
/** Assemblies of one body, and a hall. */
const OWN_ASSEMBLY = /(?:总结|扩|成立|代表|职工|全体|党员|动员|表彰|党)$/u;

export const conference = defineActionRule({
  id: "action/conference",
  kind: "conference",
  summary: "A forum, summit, fair or anniversary that many attend is held, opened or attended.",
  examples: [
    { text: "绿色航运高峰论坛在会议中心举行。", happened: true },
    { text: "海河装备博览会在会展中心拉开帷幕。", happened: true },
    { text: "书记赴沪出席第七届论坛。", happened: true },
    { text: "双方主办的“海河绿色航运论坛”在天津举行。", happened: true },
    { text: "第十二届全国针织技术交流会在上海举行。", happened: true },
    { text: "器件产业峰会由市政府和行业协会共同主办，于3月5日在会展中心开幕。", happened: true },
    { text: "下一届论坛将在南京举办。", happened: false },
  ],
  counterExamples: [
    "人民大会堂",
    "联合研究院成立大会",
    "职工代表大会",
    "校企合作交流会在校举行",
    "讲坛第六十二讲",
    "“海河论坛”第三讲在报告厅举行",
  ],
  triggers: [
    { words: GATHERINGS, before: HELD_BEFORE, notBefore: OF_TWO, notAfter: LECTURE },
    { words: GATHERINGS, after: HELD_AFTER, notBefore: OF_TWO, notAfter: LECTURE },
    { words: `${GATHERINGS} 大会`, after: ORGANIZED, notAfter: LECTURE },
    { words: "交流会", before: MANY, after: HELD_AFTER },
    { words: "大会", before: HELD_BEFORE, notBefore: OWN_ASSEMBLY, notAfter: /^堂/u },
    { words: "大会", notBefore: OWN_ASSEMBLY, after: HELD_AFTER },
  ],
});
