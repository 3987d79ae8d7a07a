import { mayEndTitle, titleSpans } from "../../lexicon/titles.ts";
import { defineRule } from "../../text/defineRule.ts";
import { UnitSet } from "../../text/unitSet.ts";
import type { PartyContext, PartyExample } from "./partyContext.ts";
import { firstThatHolds, type PartyRule } from "./partyCues.ts";

/** Why an organization that is named with an event takes no part in it. */
export type RefusalRule = PartyRule;

const define = (rule: RefusalRule): RefusalRule => defineRule<PartyExample, RefusalRule>(rule);

const PREMISES = /(?:实验室|中心|基地|工作站|平台|校史馆|科技园|博物馆|展厅|展馆|车间|工厂|园区|图书馆)$/u;

const WITNESSED = /^(?:[^，。；在]{0,14}见证下|[^，。；]{0,4}牵线|校友)/u;
const LED = /^[^，。；]{0,24}(?:陪同|带领|引导)下/u;
const ACCOMPANIED = /^[^，。；]{0,24}(?:陪同|陪着|引导|引荐)/u;

const witness = define({
  id: "party/witness",
  summary: "Under whose eyes, by whose good offices and in whose company something was done is on neither side.",
  examples: [
    { text: "在绵阳市市长见证下，南开大学与海河集团签署协议。", about: "绵阳市" },
    { text: "经绵阳市牵线，南开大学与海河集团签署协议。", about: "绵阳市" },
    { text: "在绵阳市副市长周一鸣陪同下，兰州大学校长李清到海河集团考察。", about: "绵阳市" },
    { text: "兰州大学校长李清由绵阳市副市长周一鸣陪同来到海河集团。", about: "绵阳市" },
  ],
  counterExamples: [
    "绵阳市与南开大学签署协议。",
    "绵阳市市长陪同兰州大学校长参观。",
    "南开大学与海河集团在双方领导共同见证下签署协议。",
  ],
  holds: ({ clause, after }) =>
    WITNESSED.test(after) ||
    (/(?:^|[^现存])在[^，。；]{0,8}$/u.test(clause) && LED.test(after)) ||
    (/由[^，。；]{0,8}$/u.test(clause) && ACCOMPANIED.test(after)),
  cues: { after: [WITNESSED, LED, ACCOMPANIED] },
});

const COMES_FROM = /(?:经|原|曾任|毕业于|就读于|供职于|出身于)$/u;
const ONCE_CALLED = /(?:还叫|原名|曾名|时称|前身[是为]?|更名自)$/u;
const HELD_BEFORE = /(?:曾任|历任)[^，。；]{0,60}、$/u;

const former = define({
  id: "party/former",
  summary: "经, 原 and 曾任 before a name say where somebody comes from, not who is here.",
  examples: [
    { text: "原兰州大学校长周一鸣率队到海河集团考察。", about: "兰州大学" },
    { text: "南开大学与海河集团签约，那时海河集团还叫津港集团。", about: "津港集团" },
    { text: "周一鸣曾任绵阳市副市长、兰州大学副校长，率团访问海河集团。", about: "兰州大学" },
  ],
  counterExamples: ["兰州大学校长周一鸣率队到海河集团考察。"],
  holds: ({ clause }) => COMES_FROM.test(clause) || HELD_BEFORE.test(clause) || ONCE_CALLED.test(clause),
  cues: { clause: [COMES_FROM, HELD_BEFORE, ONCE_CALLED] },
});

const AFTER_WHOM = /^[^，。；]{0,60}(?:之?后|以来)/u;
const SIGNED_WITH = /^[^，。；]{0,20}(?:签约|签署[^，。；]{0,10}协议|合作)的/u;

const precedent = define({
  id: "party/precedent",
  summary: "With whom something was done before is no party of what is done now: 继|兰州大学|之后.",
  examples: [
    { text: "继与兰州大学、绵阳市签约之后，海河集团与南开大学签署协议。", about: "绵阳市" },
    { text: "南开大学与海河集团签署协议，这是海河集团继兰州大学后签约的第二所高校。", about: "兰州大学" },
    { text: "此前与兰州大学签约的海河集团，与南开大学签署协议。", about: "兰州大学" },
  ],
  counterExamples: ["南开大学继续与兰州大学签署协议，此后举行座谈。"],
  holds: ({ clause, after }) =>
    (/(?:^|[^后相承])继(?![续承任而])[^，。；]{0,60}$/u.test(clause) && AFTER_WHOM.test(after)) ||
    (/(?:此前|之前|曾)(?:经|已)?[与和同][^，。；]{0,20}$/u.test(clause) && SIGNED_WITH.test(after)),
  cues: { after: [AFTER_WHOM, SIGNED_WITH] },
});

const FOUNDED_TOGETHER = /^[^，。；]{0,8}(?:共建|共同建设|联合建设|合作建设|共同成立|联合成立|共同设立|合作设立)的/u;

const described = define({
  id: "party/described",
  summary: "Who founded together what guests are shown is not here: 参观学校与|兰州大学|共建的实验室.",
  examples: [{ text: "海河集团总经理周一鸣参观了南开大学与兰州大学签约共建的实验室。", about: "兰州大学" }],
  counterExamples: ["海河集团总经理周一鸣参观了兰州大学的实验室。"],
  holds: ({ clause, after }) =>
    /(?:参观|考察|察看|观看|观摩|了解|走进)[^，。；]{2,40}[与和同]$/u.test(clause) && FOUNDED_TOGETHER.test(after),
  cues: { after: [FOUNDED_TOGETHER] },
});

const HOPES =
  /(?:(?<![名主武])将(?![军士领])|(?<!新)希望|计划(?![书处科部司])|(?<![思理联设])想(?=[同与和合共建办])|拟|力争)[^，。；]{0,120}$/u;

const planned = define({
  id: "party/planned",
  summary: "What is planned or hoped names no party of what happened.",
  examples: [{ text: "南开大学与海河集团座谈，希望早日与绵阳市签约。", about: "绵阳市" }],
  counterExamples: ["南开大学与绵阳市座谈，希望早日签约。"],
  holds: ({ clause }) => HOPES.test(clause),
  cues: { clause: [HOPES] },
});

const belongings = define({
  id: "party/belongings",
  summary: "Whose village, students or alumni they are, is no party: 学校定点帮扶村, 学校师生.",
  examples: [
    { text: "海河集团总经理来到学校定点帮扶村调研。", about: "学校" },
    { text: "海河集团总经理来访，看望了学校援外人员。", about: "学校" },
  ],
  counterExamples: ["海河集团总经理来到学校调研。"],
  holds: ({ mention, clause, after }) =>
    mention.rule === "organization/own-page" &&
    (/^(?:的|在|定点)?[^，。；]{0,8}?(?:帮扶|校友|学生|师生|学子|毕业生|青年)/u.test(after) ||
      (/(?:慰问|看望)了?$/u.test(clause) && /^[^，。；]{0,8}(?:人员|队员|干部|教师|同志)/u.test(after))),
  cues: { mention: ({ rule }) => rule === "organization/own-page" },
});

const FOUNDED =
  /(?:共建|(?<!中国|城乡)建设(?!银行|集团|[局厅部])|设立|成立|打造|筹建|组建|建立|共建共享|创建|开办)了?(?:[^，。；与签]{0,24}[、和及])?$/u;
const BEING_BUILT = /(?:共建|合建|筹建)[^，。；与和同签》]{0,14}$/u;
const SIGNED = /(?:签署|签订|签)了?$/u;
const OPENED = /^(?:建设|项目|工程)?(?:启动|揭牌|奠基|开工|成立|落成|授牌|剪彩)(?:仪式|大会|典礼)/u;
const UNVEILED = /^[”」]?(?:揭牌|授牌|揭幕|奠基|剪彩)/u;

const founded = define({
  id: "party/founded",
  summary: "What the parties found together takes no part itself.",
  examples: [
    { text: "南开大学与海河集团签约共建海河材料研究院。", about: "海河材料研究院" },
    { text: "南开大学与海河集团签约共建天津新港实验室、海河材料研究院。", about: "海河材料研究院" },
    { text: "南开大学为海河材料研究院揭牌。", about: "海河材料研究院" },
    { text: "南开大学与海河集团签署了海河材料研究院共建协议。", about: "海河材料研究院" },
  ],
  counterExamples: ["海河材料研究院与南开大学签约。"],
  holds: ({ before, clause, after, mention }) =>
    mention.founded === true ||
    FOUNDED.test(clause) ||
    BEING_BUILT.test(clause) ||
    (SIGNED.test(clause) && /^(?:共建|建设|筹建|成立|组建)/u.test(after)) ||
    (OPENED.test(after) && mention.organizationType !== "university" && mention.organizationType !== "company") ||
    (UNVEILED.test(after) &&
      /(?:^|[，与])(?:[^，。；]{0,12})?为[“「]?$/u.test(before) &&
      mention.organizationType !== "university"),
  cues: {
    clause: [FOUNDED, BEING_BUILT, SIGNED],
    after: [OPENED, UNVEILED],
    mention: ({ founded }) => founded === true,
  },
});

const SHOWN = /(?:参观|察看|观看|走进|考察|看了)了?[^，。；]{0,120}$/u;

const shown = define({
  id: "party/shown",
  summary: "What guests are shown takes no part itself.",
  examples: [{ text: "周一鸣一行到南开大学考察，参观了南开大学材料实验室。", about: "南开大学材料实验室" }],
  counterExamples: ["周一鸣一行参观了海河集团。"],
  holds: ({ clause, mention }) => PREMISES.test(mention.name) && SHOWN.test(clause),
  cues: { clause: [SHOWN] },
});

/** 全国人大|代表、…: an honour, unless the deputies themselves come (市人大代表一行来访). */
const DEPUTY = /^(?:代表|委员)(?!团|会|大|们|一行|视察|来|到|赴|考察|调研|专题|座谈)/u;

/** 侨联|海外|委员: what may stand between an organization and a title, in UTF-16 units. */
const MOST_BETWEEN = 4;
/** A title at the head of a clause, with the 、 behind it. */
const MOST_OFFICE = 24;
const MARKS = UnitSet.of("，。；、");
const ONE_OF_SEVERAL = /^[^，。；、]{1,24}、/u;

const membership = define({
  id: "party/membership",
  summary: "Memberships and honours of a person who is here for another office: 全国政协|委员、海河集团|董事长.",
  examples: [
    { text: "全国政协委员、海河集团董事长周一鸣率队到南开大学考察。", about: "全国政协" },
    { text: "全国人大代表、海河集团董事长周一鸣率队到南开大学考察。", about: "全国人大" },
  ],
  counterExamples: ["海河集团董事长周一鸣率队到南开大学考察。", "绵阳市人大代表一行到南开大学考察。"],
  holds: ({ sentence, mention, after }) => {
    if (/(?:人大|政协)$/u.test(mention.name) && DEPUTY.test(after)) return true;
    if (!isOneOfficeOfSeveral(after) || mention.inferred === "organization/own-page") return false;
    const person = sentence.people.find(
      ({ span }) => span.start >= mention.span.end && span.start - mention.span.end < 60,
    );
    const name = mention.within ?? mention.name;
    return person?.organization != null && person.organization !== name && person.organization !== mention.name;
  },
  cues: { after: [DEPUTY, ONE_OF_SEVERAL] },
});

/** The title follows at once, and 、 leads to the next office. */
function isOneOfficeOfSeveral(after: string): boolean {
  let mark = 0;
  while (mark < after.length && mark < MOST_OFFICE && !MARKS.has(after.charCodeAt(mark))) mark++;
  if (mark === 0 || after.charAt(mark) !== "、" || !mayEndTitle(after, mark)) return false;
  const organ = /^(?:党委|党组|党工委|委)?/u.exec(after)?.[0].length ?? 0;
  const title = titleSpans(after.slice(0, organ + 16)).find(({ start }) => start <= organ + MOST_BETWEEN);
  return title?.end === mark;
}

const BROUGHT = /(?:率领?|带领|带|会同)[^，。；]{0,60}$/u;

const TRAVELS_ALONG = /^(?:[、和及与][^，。；]{2,60}|等[^，。；]{0,24})?(?:的?代表|负责人)?(?:参团|随团|随行|随同)/u;

const companion = define({
  id: "party/companion",
  summary: "Whom the head of a delegation brings along stands for nobody.",
  examples: [
    { text: "市长周一鸣率市科技局等部门负责人到南开大学考察。", about: "市科技局" },
    { text: "会长周一鸣率团访问南开大学，海河集团、津港集团等十二家企业的代表参团。", about: "海河集团" },
  ],
  counterExamples: ["绵阳市科技局局长周一鸣率队到南开大学考察。"],
  holds: ({ clause, after }) => {
    if (TRAVELS_ALONG.test(after)) return true;
    const brought = BROUGHT.exec(clause)?.index;
    const people =
      /^[^，。；]{0,40}?(?:负责人|负责同志|有关同志|有关人员|主要负责|干部|等部门|教师|师生|专家|人员|班子成员)/u;
    return (
      brought !== undefined && people.test(after) && !/(?:赴|到|来|前往|走进|访问)/u.test(clause.slice(brought + 1))
    );
  },
  cues: { clause: [BROUGHT], after: [TRAVELS_ALONG] },
});

const TALKED_OVER = /^[^，。；]{0,30}(?:进行|开展|展开|深入|交换|交流|探讨|讨论|达成)/u;

const topic = define({
  id: "party/topic",
  summary: "What the parties talk about takes no part: 就|天津港集团|扩建交流.",
  examples: [{ text: "南开大学与海河集团会谈，双方就天津港集团扩建进行交流。", about: "天津港集团" }],
  counterExamples: ["南开大学就人才培养与海河集团交流。"],
  holds: ({ before, after }) =>
    /(?:就|围绕|针对)[^，。；与和同]{0,24}$/u.test(before) &&
    TALKED_OVER.test(after) &&
    !/^[^，。；]{0,20}[与同和]/u.test(after),
  cues: { after: [TALKED_OVER] },
});

const HELPS = /^[^，。；《]{0,24}?(?:(?<!考察|检查|莅临|调研|来校|交流)指导(?!工作)|支持|协办|提供|委托)/u;
const ITS_NEWS = /^[^，。；]{0,6}(?:消息|报道|介绍|讯|通报|披露)/u;

const behindTheScenes = define({
  id: "party/behind-the-scenes",
  summary: "Who guides, supports or helps to hold a meeting does not take part.",
  examples: [{ text: "论坛由南开大学举办，绵阳市科协协办。", about: "绵阳市科协" }],
  counterExamples: ["论坛由绵阳市科协主办。", "绵阳市科协与海河集团签署《支持科普合作协议》。"],
  holds: ({ clause, after }) => HELPS.test(after) || (/(?:据|来自)$/u.test(clause) && ITS_NEWS.test(after)),
  cues: { after: [HELPS, ITS_NEWS] },
});

/** In this order; the first that refuses gives the reason. */
export const REFUSAL_RULES: readonly RefusalRule[] = [
  witness,
  former,
  precedent,
  described,
  planned,
  belongings,
  founded,
  shown,
  membership,
  companion,
  topic,
  behindTheScenes,
];

/** The rule that keeps an organization out of an event, of those that have a bit (`CuedRules`); null where none does. */
export const refusedBy = (context: PartyContext, bits: number): RefusalRule | null =>
  firstThatHolds(REFUSAL_RULES, bits, context);
