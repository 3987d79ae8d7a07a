import { defineRule, type Rule } from "../text/defineRule.ts";
import type { Sentence } from "./readSentences.ts";
import { SentenceSign, type SignedText } from "./sentenceSigns.ts";

/** What a sentence without news is about, told by its words. The examples are sentences that have no date. */
export interface BackgroundRule extends Rule<string> {
  readonly tells: (sentence: SignedText) => boolean;
}

const define = (rule: BackgroundRule): BackgroundRule => defineRule<string, BackgroundRule>(rule);

const BOX = new SentenceSign(/^【[^】]{0,10}(?:简介|链接|介绍|名片|背景|资料|延伸阅读)】/u);
const FIELD = new SentenceSign(/^(?:企业|公司|学校|单位|机构|背景|人物|个人|嘉宾)(?:简介|介绍|资料|链接)[：:]/u);
const OF_THE_DAY = /双方|此次|本次|一行|当[天日]|会上|现场/u;
const DESCRIPTION = new SentenceSign(
  /^[^，。]{2,24}(?:(?:是|系)[^，。]{0,30}(?:企业|公司|国企|央企|大学|高校|院校|机构|集团|医院|(?:制造|供应|服务|运营)商)|总部(?:位于|设在)[^，。]{2,14}|(?:成立|创建|始建|创办|组建)于[^，。]{2,14})，/u,
);

const profile = define({
  id: "background/profile",
  summary: "What an organization is and with whom it has worked is no part of the event before.",
  examples: [
    "【企业简介】滨江集团先后与清华大学、浙江大学签署战略合作协议。",
    "公司简介：滨江集团与中国石化共同成立研究院。",
    "滨江集团是江苏省大型国有企业，先后与清华大学、浙江大学签署战略合作协议。",
    "滨江集团成立于1998年，与浙江大学共同成立研究院。",
    "滨江集团是国内领先的装备制造商，与浙江大学签署合作协议。",
  ],
  counterExamples: [
    "会上，学校先后与滨江集团、长江集团签署战略合作协议。",
    "滨江集团是此次签约的企业，双方签署战略合作协议。",
  ],
  tells: (sentence) =>
    BOX.test(sentence) || FIELD.test(sentence) || (!OF_THE_DAY.test(sentence.text) && DESCRIPTION.test(sentence)),
});

const BEFORE_THIS = new SentenceSign(/^(?:而)?(?:在)?(?:此前|此之前|之前|早前|早先|早些时候)/u);
const OVER_YEARS = new SentenceSign(
  /^[^，。]{0,14}(?:近年来|近些年|多年来|成立以来|建校以来|长期以来|一直以来|截至目前)，/u,
);
const ALREADY = new SentenceSign(/已(?:经|先后|陆续|相继|分别)?[与同][^。；]{2,80}(?:签|共建|成立)/u);
const WORKED_WITH = new SentenceSign(/曾(?:经|多次|先后)?[与同和](?!会)[^，。；]{2,30}(?:合作|共建|联合|签|成立)/u);
const ONCE = new SentenceSign(
  /(?:[也还]曾|曾(?:经|多次|先后|两次|三次)(?!任))[^，。；]{0,12}(?:来|到|赴|访|签|洽谈|考察|座谈)/u,
);

const earlier = define({
  id: "background/earlier",
  summary: "此前, 近年来, 曾 and 已与 tell of what was before, on days that nobody names.",
  examples: [
    "此前，浙江大学校长李清访问滨江集团，双方签署协议。",
    "在此之前，一行还走访了浙江大学。",
    "近年来，滨江集团与浙江大学签署战略合作协议。",
    "滨江集团已与清华大学、浙江大学签署战略合作协议。",
    "中国石化、华为公司等企业也曾来校洽谈。",
    "滨江集团曾与天津大学合作多年。",
  ],
  counterExamples: [
    "随后，一行走访了浙江大学。",
    "滨江集团与浙江大学签署战略合作协议。",
    "曾庆红一行来到浙江大学。",
    "周一鸣介绍了公司近年来的发展。",
  ],
  tells: (sentence) =>
    BEFORE_THIS.test(sentence) ||
    OVER_YEARS.test(sentence) ||
    ALREADY.test(sentence) ||
    WORKED_WITH.test(sentence) ||
    ONCE.test(sentence),
});

const OFFICES_HELD = new SentenceSign(
  /曾任|历任|先后[担出]?任|毕业于|就读于|曾[^，。；]{1,30}(?:工作|任职|学习|就读|任教|求学)|(?:博士|硕士|学士)学位/u,
);

const biography = define({
  id: "background/biography",
  summary: "Where somebody studied and which offices somebody held is no journey.",
  examples: [
    "周一鸣曾任中国石化副总经理、江苏省副省长。",
    "周一鸣是浙江大学校友，在清华大学获得博士学位。",
    "周一鸣曾在中国石化、华为公司工作。",
  ],
  counterExamples: ["周一鸣一行来到中国石化、华为公司。", "周一鸣与浙江大学校友座谈。"],
  tells: (sentence) => OFFICES_HELD.test(sentence),
});

/** Sentences that are read for what happened, but tell none of it. */
export const BACKGROUND_RULES: readonly BackgroundRule[] = [profile, earlier, biography];

/** All patterns by which a rule above tells: without one of these no sentence is background. */
const SIGNS = [BOX, FIELD, DESCRIPTION, BEFORE_THIS, OVER_YEARS, ALREADY, WORKED_WITH, ONCE, OFFICES_HELD].reduce(
  (bits, { bit }) => bits | bit,
  0,
);

/** The rule by which an undated sentence is background; null where none applies. */
export function backgroundOf(sentence: Sentence): BackgroundRule | null {
  if ((sentence.signs & SIGNS) === 0) return null;
  const travels = sentence.actions.some(({ kind, happened }) => happened && kind === "visit");
  return BACKGROUND_RULES.find((rule) => !(travels && rule === biography) && rule.tells(sentence)) ?? null;
}

/** 论坛议程：, 诚邀您参加…, 根据日程安排，, 关于…的请示：: what the line lists is to come, or asked for. */
const LISTING = new SentenceSign(
  /^[^，。；：:]{0,24}(?:议程|日程|行程|(?:活动|会议|具体)安排)(?:安排)?[：:]|^(?:会议|活动|举办|报名|比赛|讲座)(?:时间|地点|内容|对象)[：:]|^(?:诚邀|敬邀|特邀|诚挚邀请|欢迎)(?:您|贵|各位|广大)|^(?:根据|按照)(?:日程|行程|活动|议程)?安排，|^关于[^，。：:]{2,60}的(?:请示|通知|函|申请|预告)[：:]/u,
);

/** Whether a sentence opens a list of what is to come: an agenda, an invitation, a petition. */
export const opensListing = (sentence: SignedText): boolean => LISTING.test(sentence);

/** 会议议程, 日程安排 as a line of its own, and the lines below it: 9:00 开幕, 上午 参观, 3月5日 签约. */
const LISTING_HEAD = new SentenceSign(
  /^(?:[\u4e00-\u9fff]{0,10}(?:会议|活动|论坛|大会|仪式|考察|访问))?(?:议程|日程|行程|日程安排|议程安排|行程安排)$/u,
);
const LISTED = /^(?:\d|[一二三四五六七八九十]+[、.．]|[（(]|上午|下午|晚上|第[一二三四五六七八九十]+[天项])/u;

/** Whether a line is the heading of a list of what is to come. */
export const headsListing = (line: SignedText): boolean => line.text.length <= 20 && LISTING_HEAD.test(line);

/** Whether a line below such a heading is one of the list. */
export const isListed = (line: string): boolean => LISTED.test(line);

/** 周一鸣，男，1965年生，…: a life told from birth. */
const LIFE = new SentenceSign(
  /^[\u4e00-\u9fff·]{2,12}，(?:男|女)[，、]|^[\u4e00-\u9fff·]{2,12}，\d{4}年[^，。]{0,8}(?:出)?生[，于]/u,
);

/** Whether a sentence tells somebody's life, whose journeys are not those of the office held now. */
export const tellsLife = (sentence: SignedText): boolean => LIFE.test(sentence);
