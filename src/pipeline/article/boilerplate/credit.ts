import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import { readLabels } from "../../text/labels.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const ROLES =
  "责任编辑|网络编辑|本文编辑|值班编辑|美术编辑|执行编辑|编辑|责编|审核|审稿|审校|审读|审定|校对|初审|复审|终审|一审|二审|三审|摄影记者|摄影|摄像|撰稿|撰文|供稿|供图|通讯员|本报记者|本网记者|记者|文图|图文|文案|文字|图片|文|图|编审|监制|总监制|签发|排版|制作|作者|来源|执笔|策划|统筹|录入|上传|照片|视频|设计|美编|投稿|主编|编印|编发|采写|采访|整理|编译|翻译|译者|译|摄|出品|海报|剪辑|配图|制图";
/** （文/杜若 图/何川 审核/邱明） */
const SLASHED = anchored(
  new RegExp(
    `^[\\s（(【[]{0,3}(?:本文)?(?:${ROLES})(?:[ 、，,]?(?:${ROLES})){0,3}\\s?[/／|｜][^。；！？/／|]{1,24}(?:[\\s;；，,/／|]{1,3}(?:${ROLES})(?:[ 、]?(?:${ROLES})){0,3}\\s?[/／:：|｜][^。；！？/／|]{1,24}){0,8}[）)】\\]\\s]{0,3}$`,
  ),
);
const NAME = "[\\p{Script=Han}·]{2,5}";
const SPACED_ROLE =
  "(?:责任编辑|网络编辑|本文编辑|值班编辑|责编|编辑|校对|审核|审校|编审|终审|复审|初审|一审|二审|三审|监制|美编|排版|摄影|撰稿|撰文|供稿|供图|策划|统筹|签发)";
/** 责任编辑 李丽　审核 王二 */
const SPACED = anchored(
  new RegExp(
    `^[\\s（(【[]{0,3}${SPACED_ROLE}[ \\u3000]{1,4}${NAME}(?:[ \\u3000、]{1,3}${NAME}){0,3}(?:[ \\u3000]{1,4}${SPACED_ROLE}[ \\u3000]{1,4}${NAME}(?:[ \\u3000、]{1,3}${NAME}){0,3}){0,4}[）)】\\]\\s]{0,3}$`,
    "u",
  ),
);
/** （合作处供稿） （校办） （本报记者 王二 摄） */
const BRACKETED = anchored(
  /^[（(]\s?(?:本报|本网|本刊|本社|见习|实习|特约)?(?:记者|通讯员)[ \u3000]?[^（）()。！？，；：]{2,24}\s?[）)]$|^[（(【[][^（）()。！？，；：]{1,30}(?:供稿|供图|提供|撰稿|整理|报道|摄|摄影|文|图|编辑|编|\/文|\/图|供稿人?)[）)】\]]$/,
);
/** 李欣 任可/文 饶平/摄, 李丽 摄影报道 */
const NAMES_FIRST = anchored(
  /^[（(]?(?:[\p{Script=Han}·]{2,12}(?:[ \u3000、，,]{1,2}[\p{Script=Han}·]{2,4}){0,4}\s?[/／]\s?(?:文|图|摄|摄影|供图|供稿|图文|文图|文并图|文\/图|摄像|报道|整理|编辑)[\s，,;；、]{0,3}){1,4}[）)]?$/u,
);
/** 本报记者 李丽 通讯员 王二 文/图 */
const BYLINE = anchored(
  /^[（(【[■●□◆]?\s?(?:本报|本网|本刊|本社|本站|校报|新华社|中新社|人民网|融媒体?|见习|实习|特约|学生|全媒体?|首席)(?:中心)?(?:见习|实习|特约|全媒体)?(?:记者|通讯员|评论员)[ \u3000:：][^。，；！？：]{2,50}$/,
);

const KEEPERS = "(?:文章录入|信息录入|录入者?|信息员|通联员)";
const EDITORS = "(?:责任编辑|编辑|审核|核发)";
/** 文章录入：admin　责任编辑：admin, （信息员：李丽） */
const ENTERED = anchored(
  new RegExp(
    `^[（(]?\\s?${KEEPERS}\\s?[:：]\\s?[^\\s：:。，（）()]{1,16}(?:[\\s\\u3000]{1,8}${EDITORS}\\s?[:：]\\s?[^\\s：:。，（）()]{0,16}){0,3}\\s?[）)]?$`,
  ),
);
/** （东湖医院 供稿 实习编辑 李丽） */
const SENT_IN = anchored(
  new RegExp(
    `^[（(【[]\\s?[^（）()。！？，；：]{1,24}[ \\u3000](?:供稿|撰稿|撰文|文|图|摄影|摄)[ \\u3000]{1,3}(?:实习|见习|责任|本期)?(?:编辑|责编|审核|校对)[ \\u3000]{0,3}${NAME}\\s?[）)】\\]]$`,
    "u",
  ),
);
/** Words behind which a body, rather than a person, did the work: 新闻中心、校史馆联合汇编. */
const WORK = anchored(/(?:整理|供稿|撰稿|报道|汇编|编)$/);

/** （新闻中心、校史馆联合汇编　执笔：李丽） counts too: labels for people, and a body that did the work. */
function isLabelled(line: string): boolean {
  if (/[。！？]/.test(line)) return false;
  const bare = line.replace(/^[\s（(【[〔]+/, "");
  const labels = readLabels(bare);
  if (labels.length === 0) return false;
  if (!labels.every(({ kind }) => kind === "credit" || kind === "author" || kind === "publisher")) return false;
  if (!labels.some(({ kind }) => kind === "credit" || kind === "author")) return false;
  const lead = bare.slice(0, labels[0]?.start ?? 0).trim();
  // 【某某客户端】一审：…
  if (lead !== "" && !WORK.test(lead) && !/^[^【】]{1,14}】$/.test(lead)) return false;
  return labels.every(({ valueStart, valueEnd }) => {
    const value = bare.slice(valueStart, valueEnd);
    return value.length <= 30 && !/[，；]/.test(value);
  });
}

export const credit: BoilerplateRule = defineRule({
  id: "boilerplate/credit",
  summary: "A line that only names who wrote, edited, checked or photographed.",
  reason: "编辑、审核、供稿等署名",
  examples: [
    "责任编辑：李丽",
    "[责任编辑：李丽]",
    "（文/李丽 图/王二 审核/张三）",
    "责任编辑 李丽",
    "来源 | 合作处",
    "编辑：宣传部　校对：小李",
    "（科研处供稿）",
    "文字丨小李",
    "（本报记者 李丽）",
    "（供稿：李丽）",
    "（图文/李丽 审核/张三）",
    "【某某客户端】一审：李丽",
    "初审 李丽　复审 王二　终审 张三",
    "（李欣 任可/文 饶平 张蕴/摄）",
    "本报记者 李丽 通讯员 王二 文/图",
    "（图片由合作处提供）",
    "文章录入：admin　责任编辑：lili",
    "（信息员：李丽）",
    "（东湖医院 供稿 实习编辑 李丽）",
    "( 本刊记者李丽 )",
    "（文图:李丽/ 审核:王二/审校:张三/终审:赵五）",
  ],
  counterExamples: [
    "编辑部主任李丽一行来访。",
    "（以下简称“新材料公司”）",
    "责任编辑制度在座谈会上受到关注：与会者提出三点建议，双方将继续商讨。",
    "编辑 出版 发行 一体化平台启用",
    "图文并茂的展板介绍了校史。",
    "（中国）有限公司",
    "责任编辑李丽介绍了学报的办刊思路。",
    "编辑出版学专业与东湖日报社签约。",
    "审核组一行来校",
    "信息员：由各学院推荐，参加培训。",
    "信息员培训班结业",
    "（东湖医院 编辑 出版中心）",
  ],
  anchors: [SLASHED, SPACED, BRACKETED, BYLINE, ENTERED, SENT_IN],
  signs: ":：丨｜】]/／",
  matches: (line) =>
    line.length <= 120 &&
    (SLASHED.test(line) ||
      SPACED.test(line) ||
      BRACKETED.test(line) ||
      NAMES_FIRST.test(line) ||
      BYLINE.test(line) ||
      ENTERED.test(line) ||
      SENT_IN.test(line) ||
      isLabelled(line)),
});
