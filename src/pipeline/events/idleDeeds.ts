import { EVENT_KINDS, type EventKind } from "../../model/event.ts";
import { clauseEnd } from "../text/clauses.ts";
import { defineRule, type Rule } from "../text/defineRule.ts";
import { bitsOf, firstOf, RuleSigns } from "../text/ruleSigns.ts";
import { UnitSet } from "../text/unitSet.ts";

/** A word for a deed with the words of its clause on both sides. */
interface Deed {
  readonly kind: EventKind;
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/** Why a word for a deed stands for nothing between organizations. */
export interface IdleDeedRule extends Rule<string> {
  readonly kinds: readonly EventKind[];
  /** Patterns of the words before it, one of which fits wherever the rule applies; one without them is always asked. */
  readonly before?: readonly RegExp[];
  readonly applies: (deed: Deed) => boolean;
}

const define = (rule: IdleDeedRule): IdleDeedRule => defineRule<string, IdleDeedRule>(rule);

const CITIZENS =
  /^(?:[\u4e00-\u9fff]{2,3}市民|市民|患者|病人|居民|村民|游客|旅客|考生|家长|快递小哥|外卖小哥)(?![^，]{0,6}(?:家(?!属)|代表|委))[^、与和]{0,6}$/u;
const VANS = /(?:采血车|献血车|体检车|宣传车|大篷车)$/u;
const ON_DUTY = /(?:^|[^与和向问望])(?:记者|民警|辅警)[^、与和从获悉解到]{0,6}$/u;
const PUPILS = /(?:学生|同学|本科生|研究生|硕士生|博士生|新生|少先队员)(?:们|党员)?(?:一行)?[^、与和率代]{0,14}$/u;
const SIGHTS = /馆|纪念|旧址|遗址|故居|景区|陵园/u;

const privatePersons = define({
  id: "idle/private-persons",
  summary: "Patients, reporters, constables and pupils come on nobody's behalf, and a van calls on nobody.",
  examples: [
    "3月5日，市民李女士来到南京市第一医院就诊。",
    "3月5日，南京市血液中心献血车来到浙江大学。",
    "3月5日，记者走访了浙江大学、南京大学等高校。",
    "3月5日，患者家属来到南京市第一医院送锦旗。",
    "3月5日，南京市公安局民警走访辖区企业。",
    "3月5日，浙江大学学生赴南京博物馆参观学习。",
  ],
  counterExamples: [
    "3月5日，浙江大学校长李清来到南京市第一医院。",
    "3月5日，浙江大学学生代表团访问南京大学。",
    "3月5日，南京市公安局局长李清走访慰问民警。",
    "3月5日，记者获悉滨江集团董事长周一鸣访问浙江大学。",
  ],
  kinds: ["visit"],
  before: [CITIZENS, VANS, ON_DUTY, PUPILS],
  applies: ({ before, word, after }) =>
    CITIZENS.test(before) ||
    VANS.test(before) ||
    ON_DUTY.test(before) ||
    (PUPILS.test(before) && SIGHTS.test(`${before.slice(-14)}${word}${after.slice(0, 16)}`)),
});

const MANY_TIMES = /(?:多次|经常|定期|每年|每月)$/u;

const habit = define({
  id: "idle/habit",
  summary: "What is done many times is done on no day.",
  examples: ["3月5日，浙江大学获评先进单位，校领导班子多次走访企业。"],
  counterExamples: ["3月5日，浙江大学校领导走访滨江集团。"],
  kinds: ["visit"],
  before: [MANY_TIMES],
  applies: ({ before }) => MANY_TIMES.test(before),
});

const engagement = define({
  id: "idle/engagement",
  summary: "Who is hired, buys a flat or becomes a customer is no organization's partner.",
  examples: [
    "3月5日，毕业生李清与滨江集团签署就业协议。",
    "3月5日，滨江集团客户签约突破10万人。",
    "3月5日，滨江集团新员工签订劳动合同。",
    "3月5日，歌手李清签约滨江传媒公司。",
    "3月5日，滨江集团举行集体婚礼，12对新人在浙江大学签约。",
  ],
  counterExamples: [
    "3月5日，滨江集团与浙江大学签署就业合作协议。",
    "3月5日，滨江集团与浙江大学签约。",
    "3月5日，浙江大学与滨江集团签署毕业生就业基地协议。",
  ],
  kinds: ["signing"],
  applies: ({ before, word, after }) =>
    /(?:就业协议|就业三方|劳动合同|聘用合同|聘任合同|购房合同|租房合同|租赁住房)/u.test(
      `${word}${after.slice(0, 14)}`,
    ) ||
    /(?:客户|用户|歌手|演员|球员|艺人|主播|对新人|业主|家庭医生)[^与和]{0,8}$/u.test(before) ||
    /[与和](?:[^，。；]{0,4})?(?:歌手|演员|球员|艺人|主播|业主|毕业生|员工)[^，。；]{0,6}$/u.test(before) ||
    /^(?:率|人数|突破[\d.]+[万余]*[人户])/u.test(after),
});

const ownSigns = define({
  id: "idle/own-signs",
  summary: "A new emblem and the first day on an exchange are an organization's own affair.",
  examples: ["3月5日，浙江大学启用新校徽。", "3月5日，滨江集团在上海证券交易所挂牌。"],
  counterExamples: ["3月5日，浙江大学启用新校区。", "3月5日，滨江研究院在浙江大学挂牌。"],
  kinds: ["launch"],
  applies: ({ before, word, after }) =>
    (word.endsWith("启用") &&
      /^(?:了)?(?:全?新的?|新版)?(?:校徽|校标|标识|标志|徽标|印章|公章|域名|官网|网站|商标|品牌标识|形象标识|学校标识|企业标识|公众号)/u.test(
        after,
      )) ||
    (word.startsWith("挂牌") &&
      /证券交易所|[上深北港]交所|新三板|股转系统|主板|科创板|创业板/u.test(
        `${before.slice(-20)}${after.slice(0, 20)}`,
      )),
});

const field = define({
  id: "idle/form-field",
  summary: "合同签订时间： is a field of a form.",
  examples: ["采购人：浙江大学 供应商：滨江集团 合同签订时间：2024年3月5日"],
  counterExamples: ["3月5日，浙江大学与滨江集团签订合同。"],
  kinds: ["signing"],
  applies: ({ after }) => /^(?:合同)?(?:时间|日期|地点)[：:]/u.test(after),
});

const STUDIED = /(?:学习|传达|贯彻|重温|落实|领会)[^，。；]{0,40}$/u;
const WATCHED = /(?:收看|观看|收听|转播)[^，。；]{0,30}$/u;

const reported = define({
  id: "idle/reported",
  summary: "To study what was said on somebody's visit, or to watch it, is no visit.",
  examples: [
    "3月5日，浙江大学召开会议，传达学习习近平总书记考察江苏时的重要讲话精神。",
    "3月5日，浙江大学师生收看了两国元首会晤的报道。",
    "3月5日，浙江大学师生观看了两国建交签字仪式的新闻。",
  ],
  counterExamples: [
    "3月5日，江苏省省长李清考察浙江大学并发表讲话。",
    "3月5日，滨江集团董事长周一鸣到浙江大学学习考察。",
  ],
  kinds: EVENT_KINDS,
  before: [STUDIED, WATCHED],
  applies: ({ kind, before, after }) =>
    ((kind === "visit" || kind === "meeting") &&
      STUDIED.test(before) &&
      /^[^，。；]{0,20}(?:讲话|指示|批示|回信|精神)/u.test(after)) ||
    (WATCHED.test(before) && /^[^，。；]{0,10}(?:报道|直播|新闻|节目|纪录片|实况)/u.test(after)),
});

const SHOWN_WITH = /(?:参观|察看|考察|观看|观摩|了解)了?[^，。；]{0,24}[与和同][^，。；]{2,24}$/u;

const sightsPast = define({
  id: "idle/sights-past",
  summary: "What guests are shown was signed and opened before: 参观学校与海河集团|签约|共建的实验室.",
  examples: ["3月5日，浙江大学举行开放日，来宾参观了学校与滨江集团签约共建的实验室。"],
  counterExamples: ["3月5日，浙江大学与滨江集团签约共建实验室。", "3月5日，周一鸣参观浙江大学并签署了合作共建的协议。"],
  kinds: ["signing", "launch"],
  before: [SHOWN_WITH],
  applies: ({ before, after }) =>
    SHOWN_WITH.test(before) && /^(?:共建|共同建设|成立|建设|设立|揭牌)[^，。；]{0,2}的/u.test(after),
});

/** In this order; the first that applies gives the reason. */
export const IDLE_DEED_RULES: readonly IdleDeedRule[] = [
  privatePersons,
  habit,
  engagement,
  ownSigns,
  field,
  reported,
  sightsPast,
];

/** A bit for each rule: by the words before a deed, those without such, and by the kind of the deed. */
const BEFORE = new RuleSigns(IDLE_DEED_RULES.map(({ before }) => before ?? []));
const ALWAYS = bitsOf(IDLE_DEED_RULES, ({ before }) => before === undefined);
const OF_KIND = new Map(
  EVENT_KINDS.map((kind) => [kind, bitsOf(IDLE_DEED_RULES, ({ kinds }) => kinds.includes(kind))]),
);

/** How far a clause is read on each side, in UTF-16 units. */
const REACH = 80;
const CLAUSE_BEGINS = UnitSet.of("，；");

/** The rule by which the deed at `start` of a sentence stands for nothing; null where it counts. */
export function idleDeed(sentence: string, kind: EventKind, start: number, end: number): IdleDeedRule | null {
  let from = start;
  while (from > 0 && from > start - REACH && !CLAUSE_BEGINS.has(sentence.charCodeAt(from - 1))) from--;
  const rules = (OF_KIND.get(kind) ?? 0) & (ALWAYS | BEFORE.rulesFor(sentence, from, start));
  if (rules === 0) return null;
  const deed = {
    kind,
    before: sentence.slice(from, start),
    word: sentence.slice(start, end),
    after: sentence.slice(end, clauseEnd(sentence, end, end + REACH)),
  };
  return firstOf(IDLE_DEED_RULES, rules, (rule) => rule.applies(deed));
}
