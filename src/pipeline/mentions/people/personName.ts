import { boundaryWords } from "../../lexicon/boundaries.ts";
import { transcribesNames } from "../../lexicon/foreignNames.ts";
import { givenCharacterAt, NAME_PARTS } from "../../lexicon/givenNames.ts";
import { isCommonWordAt } from "../../lexicon/newsWords.ts";
import { surnameLength } from "../../lexicon/surnames.ts";
import { anchored } from "../../text/anchored.ts";
import { isHanAt } from "../../text/sentences.ts";
import { UnitSet } from "../../text/unitSet.ts";
import { WordTrie } from "../../text/wordTrie.ts";

/** Words that follow a name in news: what a person does, and what a list goes on with. */
const FOLLOWING =
  "一行 等 率 带 出席 参加 陪同 主持 会见 汇报 察看 要求 强调 指出 表示 认为 介绍 说 笑 谈 回顾 致辞 讲话 与 和 同 在 到 赴 来 以 就 为 对 向 及 也 还 又 将 从 由 前往 走 担任 分别 共同 代表 签 当 把 先后 多次 应 带领 线上 在线 一起 看望 作 做 提 听 并 则 随 通报 宣读 揭 授 陪 接 领 商 的 是 于 给 被 受 任 曾 已 正 不 出面 出任 敲定 探讨 接待 亲自 建议 见面 关于 先生 女士 夫人 博士 教授 院士 老师 同志 团队 夫妇 见证 组成 抵达 莅临 点赞 签署 迎接 赠送 回赠 颁发 致欢迎 详细 简要 简单 扼要 首先 最后 随后 宣布 围绕 结合 针对 重点 热情 诚挚 高度 充分 深入 全程 实地 现场 参与 参观 考察 调研 走访 访问 拜访 拜会 座谈 交流 洽谈 会谈 讨论 致谢 发言 总结 点评 补充 回应 谈到 提出 希望 期待 感谢 欢迎 祝贺 肯定 鼓励 勉励 寄语 邀请 受邀 应邀 专程 联合 携 偕 会同 所 因 即 便 再 都 均 此 后 前 时 之后 之前 之间 之际 之子 之女 之父 之母 之手 之一 之邀 之请 之托 之约 之行 拟 欲 愿 祝 剪彩 签字 签下 签约 签订 签了 交谈 长谈 畅谈 视频 连线 设宴 宴请 商议 协商 磋商 会商 商讨 去了 去往 去年 今年 昨日 今日 近日 日前 当日 当天 上午 下午 一下 一道 一同 一路 一直 讲解 讲述 演示 展示 回忆 解释 透露 坦言 直言 感慨 赞扬 赞赏 称赞 评价 答谢 祝酒 敬酒 献花 颁奖 颁牌 授牌 揭牌 揭幕 挂牌 剪了 启动 开启 按下 宣誓 汇总 牵头 引导 迎候 迎来 送行 送别 握手 合影 留影 题词 题字 巡视 视察 检查 督导 督查 参访 探访 造访 寻访 到访 来访 回访 来校 到校 来院 来到 到会 到场 在场 出访 率众 率众人 率服务队 率考察团 率代表团 挂帅 坐镇 当选 获聘 受聘 获颁 接过 递交 转交 移交 捐赠 捐资 赞助 资助 出资 投资 谈话 说道 问道 答道 笑道 认同 同意 赞同 承诺 呼吁 倡议 倡导 提醒 嘱咐 叮嘱 动员 部署 安排 布置 归纳 概括 梳理 解读 授课 讲授 讲座 主讲 作序 撰文 执笔 起草 修订 批示 签发 签名 亲切 亲临 亲笔 登台 上台 登门 进行 开展 组织 策划 推动 负责 分管 协助 协调 配合 支持 指导 帮助 辅导 招待 款待 陪伴 跟随 随行 随同 带着 带来 带去 带回 拿出 拿到 打开 走进 走上 走到 步入 进入 登上 踏上 奔赴 赶到 赶赴 返回 回到 离开 启程 飞赴 飞抵 转赴 前去 前来";
const following = new WordTrie([
  ...FOLLOWING.split(" ").map((word) => [word, true] as const),
  ...boundaryWords.filter(([word, barrier]) => barrier && word.length >= 2).map(([word]) => [word, true] as const),
]);

/** 林业局, 房山区 begin like names and are none. */
const OFFICE_END = UnitSet.of("局区厅处县省镇村部");
/** Surnames that are above all other words. */
const DOUBTFUL_SURNAME = UnitSet.of("和由向于从来都生所时同能那相如要会导列发");
/** What no name without a surname holds. */
const NO_NAME = UnitSet.of("一二两三四五六七八九十百千万几多各名位人员每校所公司们个");
const LATIN = /^([\u4e00-\u9fff]{2,8})[（(][A-Za-z .·-]+[）)]/u;
const FOREIGN = /^(?:(?![与及])[\u4e00-\u9fff]){1,8}(?:-[\u4e00-\u9fff]{1,8})?(?:[·・•‧][\u4e00-\u9fff]{1,8}){1,3}/u;
/** 约翰-史密斯: a mark that also joins other words. */
const HYPHENATED = /^([\u4e00-\u9fff]{1,6})-([\u4e00-\u9fff]{1,8})/u;

/** A reading as a name, with how sure it is: about 0 for a guess, 3 and more for a name that could be nothing else. */
export interface NameReading {
  readonly end: number;
  readonly score: number;
}

/** 总经理|马上|表示: how, when and whereby, which begin like surnames and are nobody's names. Source: own reading of news texts. */
const SAYS_HOW = new WordTrie(
  "早已 早就 马上 连忙 随即 当即 明年 明日 平时 平日 安心 顺势 时常 常常 连夜 连声 方能 方可 方才 于是 曾经 时而 时刻 应当 应邀 从此 从而 通常 同时 任意 任何 白天 单独 路上 向来 全程 全面 严格"
    .split(" ")
    .map((word) => [word, true] as const),
);

/**
 * The best reading of a text as a Chinese name that begins at an offset and ends at `limit` or before; null where no
 * surname stands there. The score adds how usual the given name's characters are to how well a word begins behind it.
 */
export function readName(text: string, at: number, limit: number = text.length): NameReading | null {
  const surname = surnameLength(text, at);
  if (surname === 0 || SAYS_HOW.longestAt(text, at) >= 0) return null;
  let best: NameReading | null = null;
  for (const given of [2, 1]) {
    const end = at + surname + given;
    if (end > limit) continue;
    const score = scoreOf(text, at, at + surname, end, limit);
    if (score !== null && (!best || score > best.score)) best = { end, score };
  }
  return best;
}

/** How well `start` to `end` reads as a given name with what stands around it; null where it cannot be one. */
function scoreOf(text: string, name: number, start: number, end: number, limit: number): number | null {
  let score = 0;
  for (let i = start; i < end; i++) {
    if (!isHanAt(text, i)) return null;
    const fit = endsName(text, i, end, limit) ? Number(isClosed(text, end, limit)) : givenCharacterAt(text, i);
    // 鲍春和 does occur; where something comes behind, a title too, 和 is no part of the name.
    if (i === end - 1 && text.charAt(i) === "和" && goesOn(text, end)) return null;
    if (fit < -1 || (fit < 0 && (end - start === 1 || (i === end - 1 && !isClosed(text, end, limit))))) return null;
    score += fit;
  }
  // 曾|访问: an adverb before what was done.
  if (start - name === 1 && following.endAt(text, name) === start && following.endAt(text, start) >= start + 2)
    return null;
  if (DOUBTFUL_SURNAME.has(text.charCodeAt(name))) score -= 1.5;
  if (end - start === 2 && OFFICE_END.has(text.charCodeAt(end - 1)) && !isClosed(text, end, limit)) return null;
  if (start - name === 1 && isCommonWordAt(text, name)) score -= end - start === 1 ? 3 : 1;
  if (end - start === 2 && isCommonWordAt(text, start)) score -= 1;
  if (end - start === 2 && !isClosed(text, end, limit) && leadsOn(text, end)) score -= LEADS_ON;
  if (end - start === 2 && text.charAt(end - 1) === "时" && endsMeeting(text, name, end)) score -= LEADS_ON;
  return score + endScore(text, end, limit);
}

/** What is said behind a whole name: 张永和|教授. */
const ADDRESS = anchored(/^(?:教授|先生|女士|同志|院士|老师|博士)/u);

const goesOn = (text: string, end: number): boolean => isHanAt(text, end) && !ADDRESS.test(text.slice(end, end + 2));

/** Words of a sentence that given names end with as well: 王敬之|签字, 李清如|陪同. */
const NAME_ENDS = UnitSet.of("之如可其");

/** Whether such a word is the last character of a name: a mark, or a word of two that follows names, stands behind it. */
function endsName(text: string, at: number, end: number, limit: number): boolean {
  if (at !== end - 1 || !NAME_ENDS.has(text.charCodeAt(at)) || following.endAt(text, at) > end) return false;
  if (isClosed(text, end, limit) || following.endAt(text, end) >= end + 2) return true;
  return text.charAt(at) === "之" && following.endAt(text, end) > end;
}

/** What a name loses whose last character rather begins what comes behind it. */
const LEADS_ON = 3;
/** Verbs that want something behind them: 李四|作报告, 王强|来校, 李四|祝大家平安. */
const LEADING = UnitSet.of("作做到来赴往祝邀");
/** What a person does behind the whole name, so that its last character is no verb: 李泽来|表示, 周新祝|与. */
const WHOLE = anchored(
  /^(?:一行|表示|指出|强调|认为|提出|要求|说|率|带[队领]|陪同|主持|代表|分别|先后|先生|女士|同志|等|与|和|同|及|在|向|就|为|以)/u,
);
/** Verbs that want another verb, whatever it is: 陈军|拟与企业合作. */
const INTENDING = UnitSet.of("拟欲愿");
const SPEAKING = anchored(/^(?:一行|表示|指出|强调|认为|说|先生|女士|同志)/u);

/** Whether the last character before an offset is a verb whose object stands behind it. */
function leadsOn(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const behind = text.slice(end, end + 2);
  return INTENDING.has(last) ? !SPEAKING.test(behind) : LEADING.has(last) && !WHOLE.test(behind);
}

/** As far before a name as the verb of 会见…时 is looked for. */
const CLAUSE = 40;
const CLAUSE_ENDS = UnitSet.of("，。；：！？\n");
/** What is done at the time of 时: not 会见了, which tells it as done. */
const MEETING =
  /(?:会见|会晤|接见|见到|接待|迎接|拜会|拜访|走访|访问|来访|到访|调研|考察|视察|参观|看望|慰问|采访|座谈|会谈|交谈|洽谈|交流|陪同|听取|回答|回应|介绍|谈到|谈及|感谢|欢迎|邀请)(?![了过])/u;

/** 会见|董事长王强|时: whether the 时 before an offset ends what a verb of the same clause began. */
function endsMeeting(text: string, name: number, end: number): boolean {
  // 会见校长王明时。 ends with the name: nothing happens at that time.
  const next = text.charAt(end);
  if (next === "" || (next !== "，" && !isHanAt(text, end))) return false;
  let from = name;
  while (from > 0 && from > name - CLAUSE && !CLAUSE_ENDS.has(text.charCodeAt(from - 1))) from--;
  return MEETING.test(text.slice(from, name));
}

function isClosed(text: string, end: number, limit: number): boolean {
  return end === limit || !isHanAt(text, end);
}

/** How well a name ends at an offset: a mark of punctuation, a title or a word that follows names; not in a word's middle. */
function endScore(text: string, end: number, limit: number): number {
  if (isClosed(text, end, limit)) return 2;
  const length = following.endAt(text, end) - end || (isCommonWordAt(text, end) ? 2 : 0);
  const inside = isCommonWordAt(text, end - 1) || following.endAt(text, end - 1) > end;
  if (length >= 2) return inside ? 0.5 : 1.5;
  if (length === 1) return inside ? -1 : 1;
  return inside ? -3 : -1.5;
}

/** Whether one of the words that follow names begins at an offset. */
export const followsNames = (text: string, at: number): boolean => following.endAt(text, at) > at;

/** What stands inside a foreign name or behind it. */
const MARKS = UnitSet.of("·・•‧（(-");
/** No part of a foreign name is longer. */
const LONGEST_PART = 8;

/** Where the Chinese characters that stand at an offset end, as far as one part of a name may reach. */
function hanEnd(text: string, at: number): number {
  let end = at;
  while (end < at + LONGEST_PART && isHanAt(text, end)) end++;
  return end;
}

/** The end of a foreign name at an offset: 玛丽·史密斯, 史密斯（John Smith）; 0 where there is none. */
export function foreignNameEnd(text: string, at: number, limit: number = text.length): number {
  if (!MARKS.has(text.charCodeAt(hanEnd(text, at)))) return 0;
  const words = text.slice(at, Math.min(limit, at + 40));
  const dotted = FOREIGN.exec(words);
  if (dotted) return holdsVerb(text, at, dotted[0]) ? 0 : at + dottedLength(text, at, dotted[0].length);
  const hyphenated = HYPHENATED.exec(words);
  if (hyphenated) return hyphenatedEnd(text, at, hyphenated);
  const latin = LATIN.exec(words)?.[1];
  return latin ? at + latin.length : 0;
}

/** The end of 约翰-史密斯, whose first part is written as names abroad are; 0 where it is not. */
function hyphenatedEnd(text: string, at: number, [whole, first = ""]: RegExpExecArray): number {
  for (let i = at; i < at + first.length; i++) if (!transcribesNames(text, i)) return 0;
  const length = lastPartEnd(text, at, first.length, whole.length);
  return length - first.length > 2 && transcribesNames(text, at + first.length + 1) ? at + length : 0;
}

/** Whether a verb stands between a name and a name abroad: 陈明|会见|阿·布都拉. */
function holdsVerb(text: string, at: number, words: string): boolean {
  const dot = words.search(/[·・•‧]/u);
  for (let i = 2; i < dot; i++) if (following.endAt(text, at + i) >= at + i + 2) return true;
  return false;
}

/** The marks that part the names of one person. */
export const DOTS: readonly string[] = ["·", "・", "•", "‧"];

/** The end of the last part of 玛丽·史密斯: where a part that is known ends, or a word that follows names begins. */
function dottedLength(text: string, at: number, most: number): number {
  const words = text.slice(at, at + most);
  return lastPartEnd(text, at, Math.max(...DOTS.map((mark) => words.lastIndexOf(mark))), most);
}

/** The end of a name's last part, behind the mark at `dot`; both count from where the name begins. */
function lastPartEnd(text: string, at: number, dot: number, most: number): number {
  const words = text.slice(at, at + most);
  const known = NAME_PARTS.endAt(words, dot + 1);
  if (known > dot + 1) return known;
  for (let i = dot + 2; i < most; i++) {
    if (following.endAt(text, at + i) > at + i) return i;
    // 平托|聊起: two characters that no such name is written with.
    if (i >= dot + 3 && !transcribesNames(text, at + i) && i + 1 < most && !transcribesNames(text, at + i + 1))
      return i;
  }
  return most;
}

/**
 * The end of a name without a Chinese surname, which only its place behind a title shows: 校长|本占|接待. Two to four
 * characters up to a mark or a word that follows names; 0 where everyday words stand there.
 */
export function strangeNameEnd(text: string, at: number, limit: number = text.length): number {
  if (!isHanAt(text, at) || following.endAt(text, at) > at || givenCharacterAt(text, at) < 0) return 0;
  if (SAYS_HOW.longestAt(text, at) >= 0) return 0;
  const parts = partsEnd(text, at, limit);
  if (parts > 0) return parts;
  for (let end = at + 2; end <= Math.min(limit, at + 5); end++) {
    const last = end - 1;
    if (!isHanAt(text, last) || givenCharacterAt(text, last) < 0) return 0;
    if (NO_NAME.has(text.charCodeAt(last)) || NO_NAME.has(text.charCodeAt(at))) return 0;
    if (isCommonWordAt(text, end - 2)) return 0;
    if (endScore(text, end, limit) >= (end - at >= 3 ? 1 : 1.5)) return end;
  }
  return 0;
}

/** The lengths of the parts of a name. */
const PARTS = [2, 3, 4];

/** The end of a name of two known parts: 洛桑|泽仁; 0 where none begins here. */
export function partsEnd(text: string, at: number, limit: number = text.length): number {
  if (NAME_PARTS.longestAt(text, at) < 0) return 0;
  for (const length of PARTS) {
    const first = at + length;
    if (first > text.length || !NAME_PARTS.isWord(text, at, first)) continue;
    const end = NAME_PARTS.endAt(text, first, limit);
    if (end > first) return end;
  }
  return 0;
}

/** The longest and the shortest name that is told by its characters alone. */
const MOST_TRANSCRIBED = 8;
const LEAST_TRANSCRIBED = 3;

/**
 * The end of a name written in the characters of transcriptions, up to a mark or a word that follows names:
 * 约万诺维奇|就; 0 where none begins here.
 */
export function transcribedNameEnd(text: string, at: number, limit: number = text.length): number {
  let most = at;
  while (most < Math.min(limit, at + MOST_TRANSCRIBED) && transcribesNames(text, most)) most++;
  for (let end = most; end >= at + LEAST_TRANSCRIBED; end--)
    if (isClosed(text, end, limit) || following.endAt(text, end) > end) return end;
  return 0;
}
