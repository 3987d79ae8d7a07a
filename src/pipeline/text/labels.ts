import { UnitBits, UnitSet } from "./unitSet.ts";
import { isWhiteSpace } from "./whiteSpace.ts";
import { WordTrie } from "./wordTrie.ts";

/** What a label in front of a value is about. */
export type LabelKind =
  | "title"
  | "published"
  | "publisher"
  | "author"
  | "address"
  | "keywords"
  | "counter"
  | "credit"
  | "control"
  | "summary"
  | "body";

const WORDS: Readonly<Record<LabelKind, string>> = {
  title: "Title title 标题 题目 文章标题 新闻标题 稿件标题 信息标题 新闻题目 稿件名称 信息名称 文件名称 名称",
  published:
    "发布日期 发布时间 发表时间 发表日期 发表于 发布于 更新时间 更新日期 来稿时间 刊发时间 刊登日期 上传时间 录入时间 创建时间 成文日期 发文日期 印发日期 添加时间 添加日期 发稿时间 发稿日期 新闻时间 公布时间 公布日期 公告日期 公告时间 信息时间 稿件时间 录入日期 刊登时间 编辑时间 修改时间 最后更新 最后修改 最后编辑 最近更新 修改日期 公开日期 生成日期 发布日 发帖时间 转载时间 收录时间 见报日期 见报时间 答复时间 答复日期 回复时间 回复日期 出版日期 播出时间 推送时间 推送日期 审核时间 上载日期 撰写时间 Published published 更新 发布 发表 发稿 发送时间 发送日期 Date date 时间 日期",
  publisher:
    "来源 信息来源 文章来源 稿件来源 新闻来源 稿源 来源单位 答复单位 回复单位 发布单位 发布机构 发布部门 供稿单位 来稿单位 信息提供 出处 转载自 摘自 本文来源 资料来源 消息来源 内容来源 原文来源 发布媒体 转载来源 转自 信息发布 发文机关 发文单位 发布账号 公众号 媒体 媒体名称 报送单位 投稿单位 撰稿单位 文章出处 来源网站 来源媒体 发布来源 媒体来源 供稿部门 部门 单位 Source source",
  author:
    "作者 文章作者 本文作者 撰稿 撰稿人 撰文 记者 本报记者 发布者 发布人 供稿 供稿人 通讯员 特约记者 特约通讯员 本网记者 本刊记者 学生记者 记者团 文 文字 文字作者 文字来源 图文 文图 文案 采写 采访 编写 执笔 原创 撰写 楼主 发帖人 投稿人 投稿者 发件人 Author author",
  address:
    "网址 原文链接 原文地址 原文网址 原文 文章链接 文章地址 文章网址 本文链接 本文地址 本文网址 页面地址 网页地址 来源网址 来源链接 来源地址 原始链接 永久链接 链接地址 URL url Url Link link",
  keywords:
    "关键词 关键字 主题词 标签 文章标签 文章类型 文章类别 信息类别 新闻分类 类别 频道 专栏 索引号 文号 发文字号 分类 栏目 所属栏目 所属分类 信息分类 文章分类 Tags Tag TAG tags",
  counter:
    "浏览次数 浏览量 浏览数 浏览 点击数 点击量 点击次数 点击率 点击 阅读次数 阅读量 阅读数 阅读 访问量 访问次数 访问数 访问 人气 查看次数 查看 阅 评论数 评论 点赞 收藏数 点阅数 点阅 点阅次数 浏览人数 浏览人次 点击人数 阅览次数 阅读人次 访问人数 访问人次 关注度 热度 已阅读 围观 回复 回复数 回帖 点赞数 点赞量 转发数 转发量 分享数 评论量 阅读数量 点击数量 浏览数量 人气指数 已浏览 已点击 累计浏览 播放 播放量",
  credit:
    "责任编辑 责编 编辑 网络编辑 网站编辑 本文编辑 审核 审核人 审核发布 审稿 审稿人 审校 审定 校对 校审 复核 终审 初审 复审 一审 二审 三审 一审一校 二审二校 三审三校 签发 值班主任 值班编辑 主编 编审 摄影 摄像 图片 图片来源 图源 照片 图 视频 排版 美编 设计 制作 监制 统筹 策划 录入 上传 录入者 责任校对 本版责编 本版编辑 本期编辑 栏目编辑 栏目主编 值班总编 值班编委 版式 版式设计 视觉 编印 推送 收件人 抄送 密送 来稿 投稿 制图 绘图 海报 剪辑 配音 配图 题图 封面 供图 图片作者 图片提供 摄影作者 摄影记者 影像 文编 美术编辑 微信编辑 新媒体编辑 值班编审 值班校对 审读 审阅 核稿 核校 复校 初校 终校 一校 二校 三校 责审 编校 编发 内容审核 文字审核 信息审核 保密审核 录入人 上传人 编辑人 校对人 签发人 终审人 复审人 初审人 审签 出品 出品人 总监制 总策划 总编 总编辑 责任人 本期责编 本期校对 责任审校 编委 执行编辑 执行主编 运营 素材 资料 摄影报道 文字报道 图文报道 供稿审核 期次 期数 刊期 字数 版次 版面 版号",
  control: "字号 字体 字体大小 文字大小 分享到 分享至 分享 打印 大小 朗读 扫一扫 转发",
  summary: "摘要 内容摘要 文章摘要 新闻摘要 导语 核心提示 内容提要 提要 内容简介 内容概要",
  body: "正文内容 正文 文章内容 新闻内容 内容 文章正文 详细内容 Content content",
};

const KIND_OF = new Map<string, LabelKind>();
for (const [kind, words] of Object.entries(WORDS)) {
  for (const word of words.split(" ")) KIND_OF.set(word, kind as LabelKind);
}
/** All labels, to find one in a line without a string of each stretch that may be one. */
const LABELS = new WordTrie([...KIND_OF.keys()].map((word) => [word, word] as const));

/** The signs behind a label. */
const COLONS = UnitSet.of(":：丨｜");
/** A label in brackets of its own (【来源】) ends with one of these, and may have a colon behind it. */
const BRACKETS = UnitSet.of("】]");
/** Words that do with a space (发表于 2024-09-05). */
const SPACED = ["发表于", "发布于", "转载自", "摘自"];
const SPACED_END = UnitSet.of("于自");
/** All units that may be the sign of a label. */
const SIGNS = new UnitBits();
for (const sign of ":：丨｜】] \u3000") SIGNS.add(sign.charCodeAt(0));

/** How many units the sign of a label at an offset has; 0 where there is none. */
function signLength(line: string, at: number): number {
  const unit = line.charCodeAt(at);
  if (!SIGNS.has(unit)) return 0;
  if (COLONS.has(unit)) return 1;
  if (BRACKETS.has(unit)) return /[:：]/.test(line.charAt(at + 1)) ? 2 : 1;
  return SPACED_END.has(line.charCodeAt(at - 1)) && SPACED.some((word) => line.endsWith(word, at)) ? 1 : 0;
}
/** Kinds that stand in brackets of their own; 【图文】 and 【视频】 are part of a headline. */
const BRACKETED: ReadonlySet<LabelKind> = new Set(["title", "published", "publisher", "author", "address", "body"]);
const NOT_BRACKETED = new Set(
  "图文 文图 文字 原创 原文 媒体 部门 单位 名称 更新 发布 发表 采访 记者 转载 内容 频道".split(" "),
);
/** Labels that are known where they follow a value without a gap (来源:东湖日报发布时间:2023-05-08). */
const GLUED = new Set("作者 来源 点击 浏览 阅读 编辑 审核 责编 记者 通讯员 时间 日期 摄影 撰稿".split(" "));
/** The kind of a label that stands without a sign, as in a cell of a table; null for any other word. */
export function labelKind(word: string): LabelKind | null {
  return KIND_OF.get(word) ?? null;
}

/** What may stand right before a label, besides the start of the line and white space. */
const BEFORE = UnitSet.of("|｜丨/(（[【〔])）】〕,，;；:：");
/** What may stand between a value and the next label. */
const BEHIND_VALUE = UnitSet.of("|｜丨/(（[【〔])）】〕,，;；");
/** A label is looked for in this many units before its sign. */
const REACH = 20;

const GAP = /[ \u3000]/;

function isGap(unit: number): boolean {
  return unit === 0x20 || unit === 0x3000;
}

/** A label where it begins. */
interface FoundLabel {
  readonly kind: LabelKind;
  readonly word: string;
  readonly start: number;
}

/** A label with the offset behind its sign. */
interface SignedLabel extends FoundLabel {
  readonly end: number;
}

/** Han characters, Latin letters and gaps. */
function isLabelUnit(unit: number): boolean {
  if (unit >= 0x4e00) return unit <= 0x9fff;
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit === 0x20 || unit === 0x3000;
}

/** What stands before a sign and may hold a label: words and gaps, from `first` up to `end`. */
function labelRoom(line: string, sign: number): { first: number; end: number } {
  let end = sign;
  while (end > 0 && sign - end < 4 && isGap(line.charCodeAt(end - 1))) end--;
  let first = end;
  while (first > 0 && end - first < REACH && isLabelUnit(line.charCodeAt(first - 1))) first--;
  return { first, end };
}

/** What labels begin and end with. */
const BEGINNINGS = UnitSet.of([...KIND_OF.keys()].map((word) => word.charAt(0)).join(""));
const ENDINGS = UnitSet.of([...KIND_OF.keys()].map((word) => word.charAt(word.length - 1)).join(""));

/**
 * A label that ends right before its sign, the longest first; it may be spaced out (来 源). A
 * `glued` one may follow a value without a gap.
 */
function labelBefore(line: string, sign: number, glued: boolean): FoundLabel | null {
  const { first, end } = labelRoom(line, sign);
  if (end === first || !ENDINGS.has(line.charCodeAt(end - 1))) return null;
  for (let start = first; start < end; start++) {
    if (!BEGINNINGS.has(line.charCodeAt(start))) continue;
    // Within the room there are words and gaps alone.
    const before = line.charCodeAt(start - 1);
    const apart = start > first ? isGap(before) : start === 0 || isApart(before, glued);
    if (!apart && !glued) continue;
    const word = labelIn(line, start, end);
    const kind = word === null ? undefined : KIND_OF.get(word);
    if (word !== null && kind && (apart || word.length >= 4 || GLUED.has(word))) return { kind, word, start };
  }
  return null;
}

function isApart(before: number, glued: boolean): boolean {
  return isWhiteSpace(before) || BEFORE.has(before) || (glued && before >= 0x30 && before <= 0x39);
}

/** The label that a stretch of a line is, with gaps in it or without; null where it is none. */
function labelIn(line: string, start: number, end: number): string | null {
  const found = LABELS.longestAt(line, start, end);
  if (found >= 0 && start + (LABELS.lengths[found] ?? 0) === end) return LABELS.values[found] ?? null;
  for (let i = start; i < end; i++) if (isGap(line.charCodeAt(i))) return labelWithGaps(line.slice(start, end));
  return null;
}

function labelWithGaps(written: string): string | null {
  const word = wordOf(written);
  return KIND_OF.has(word) ? word : null;
}

/** A word without the gaps in it: 来 源. */
function wordOf(written: string): string {
  return GAP.test(written) ? written.replace(/[ \u3000]+/g, "") : written;
}

/** A label in brackets of its own, 【来源】; it starts at its bracket. */
function bracketedLabel(line: string, sign: number): FoundLabel | null {
  const { first, end } = labelRoom(line, sign);
  const bracket = line[first - 1];
  if (bracket !== "【" && bracket !== "[") return null;
  const word = wordOf(line.slice(first, end));
  const kind = KIND_OF.get(word);
  return kind && BRACKETED.has(kind) && !NOT_BRACKETED.has(word) ? { kind, word, start: first - 1 } : null;
}

/** A label with the span of its value; offsets into the text that was read. */
export interface LabelledValue {
  readonly kind: LabelKind;
  readonly word: string;
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

function isBehindValue(unit: number): boolean {
  return isWhiteSpace(unit) || BEHIND_VALUE.has(unit);
}

/** A label with its value between two offsets, without the separators around. */
function labelledValue(line: string, { kind, word, start }: FoundLabel, from: number, to: number): LabelledValue {
  let valueStart = from;
  while (valueStart < to && isWhiteSpace(line.charCodeAt(valueStart))) valueStart++;
  let valueEnd = to;
  while (valueEnd > valueStart && isBehindValue(line.charCodeAt(valueEnd - 1))) valueEnd--;
  return { kind, word, start, valueStart, valueEnd };
}

/** A sign stands no further behind the beginning of its label than this: gaps may come between, and a bracket before. */
const LABEL_ROOM = REACH + 6;

function labelAt(line: string, sign: number, glued: boolean): FoundLabel | null {
  return BRACKETS.has(line.charCodeAt(sign)) ? bracketedLabel(line, sign) : labelBefore(line, sign, glued);
}

/**
 * The first label of a line of Simplified text, if it begins within so many units of the beginning: what `readLabels`
 * finds first, without a look at the rest of the line. Null where there is none.
 */
export function labelWithin(line: string, units: number): FoundLabel | null {
  const end = Math.min(line.length, units + LABEL_ROOM);
  for (let at = 0; at < end; at++) {
    if (signLength(line, at) === 0) continue;
    const label = labelAt(line, at, false);
    if (label) return label.start <= units ? label : null;
  }
  return null;
}

/**
 * All labels with their values in one line of Simplified text. A value runs to the next label or
 * the end of the line, without the separators between.
 */
export function readLabels(line: string): LabelledValue[] {
  let labels: SignedLabel[] | null = null;
  for (let at = 0; at < line.length; at++) {
    const length = signLength(line, at);
    if (length === 0) continue;
    const last = labels?.[labels.length - 1];
    const glued = last !== undefined && last.kind !== "title" && last.kind !== "body";
    const label = labelAt(line, at, glued);
    if (label) {
      labels ??= [];
      const { kind, word, start } = label;
      labels.push({ kind, word, start, end: at + length });
    }
    at += length - 1;
  }
  if (!labels) return [];
  const values: LabelledValue[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i];
    if (label) values.push(labelledValue(line, label, label.end, labels[i + 1]?.start ?? line.length));
  }
  return values;
}
