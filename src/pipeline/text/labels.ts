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
  | "body";

const WORDS: Readonly<Record<LabelKind, string>> = {
  title: "Title title 标题 题目 文章标题 新闻标题 稿件标题 信息标题",
  published:
    "发布日期 发布时间 发表时间 发表日期 发表于 发布于 更新时间 更新日期 来稿时间 刊发时间 刊登日期 上传时间 录入时间 创建时间 成文日期 发文日期 印发日期 添加时间 添加日期 发稿时间 发稿日期 新闻时间 公布时间 公布日期 信息时间 稿件时间 录入日期 刊登时间 编辑时间 修改时间 最后更新 最后修改 更新 发布 发表 发稿 发送时间 发送日期 Date date 时间 日期",
  publisher:
    "来源 信息来源 文章来源 稿件来源 新闻来源 稿源 来源单位 发布单位 发布机构 发布部门 发布者 发布人 供稿单位 来稿单位 信息提供 出处 转载自 摘自 本文来源 文章出处 来源网站 来源媒体 发布来源 媒体来源 供稿部门 部门 单位 Source source",
  author:
    "作者 文章作者 本文作者 撰稿 撰稿人 撰文 记者 本报记者 供稿 供稿人 通讯员 文 文字 图文 执笔 原创 撰写 发件人 Author author",
  address: "网址 原文链接 原文地址 原文 文章链接 本文链接 来源网址 原始链接 URL url Url",
  keywords: "关键词 关键字 标签 分类 栏目 所属栏目 所属分类 信息分类 文章分类 Tags Tag TAG tags",
  counter:
    "浏览次数 浏览量 浏览数 浏览 点击数 点击量 点击次数 点击率 点击 阅读次数 阅读量 阅读数 阅读 访问量 访问次数 访问数 访问 人气 查看次数 查看 阅 评论数 评论 点赞 收藏数 浏览人数 浏览人次 点击人数 阅览次数 阅读人次 访问人数 访问人次 关注度 热度 已阅读 围观",
  credit:
    "责任编辑 责编 编辑 网络编辑 网站编辑 本文编辑 审核 审核人 审核发布 审稿 审稿人 审校 审定 校对 校审 复核 终审 初审 复审 一审 二审 三审 一审一校 二审二校 三审三校 签发 值班主任 值班编辑 主编 编审 摄影 摄像 图片 图片来源 图源 照片 图 视频 排版 美编 设计 制作 监制 统筹 策划 录入 上传 录入者 责任校对 本版责编 本版编辑 本期编辑 栏目编辑 栏目主编 值班总编 值班编委 版式 版式设计 视觉 编印 推送 收件人 来稿 投稿",
  control: "字号 字体 字体大小 文字大小 分享到 分享至 分享 打印 大小 朗读 扫一扫 转发",
  body: "正文内容 正文 文章内容 新闻内容 内容 文章正文 详细内容 Content content",
};

const KIND_OF = new Map<string, LabelKind>();
for (const [kind, words] of Object.entries(WORDS)) {
  for (const word of words.split(" ")) KIND_OF.set(word, kind as LabelKind);
}

/** The signs behind a label; some words do with a space (发表于 2024-09-05). */
const SIGN = /[:：丨｜]|(?<=发表于|发布于|转载自|摘自)[ \u3000]/g;
/** What may stand right before a label, besides the start of the line. */
const BEFORE = /[\s|｜丨/(（[【〔,，;；:：]/;
/** A label is looked for in this many units before its sign. */
const REACH = 20;

function isSpace(unit: string | undefined): boolean {
  return unit === " " || unit === "\u3000";
}

/** A label that ends at an offset (right before its sign), the longest first; it may be spaced out (来 源). */
function labelBefore(line: string, sign: number): { kind: LabelKind; word: string; start: number } | null {
  let end = sign;
  while (end > 0 && sign - end < 4 && isSpace(line[end - 1])) end--;
  let first = end;
  while (first > 0 && end - first < REACH && /[\u4e00-\u9fffA-Za-z \u3000]/.test(line[first - 1] ?? "")) first--;
  for (let start = first; start < end; start++) {
    if (isSpace(line[start]) || (start > 0 && !BEFORE.test(line[start - 1] ?? ""))) continue;
    const word = line.slice(start, end).replace(/[ \u3000]+/g, "");
    const kind = KIND_OF.get(word);
    if (kind) return { kind, word, start };
  }
  return null;
}

/** A label with the span of its value; offsets into the text that was read. */
export interface LabelledValue {
  readonly kind: LabelKind;
  readonly word: string;
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/**
 * All labels with their values in one line of Simplified text. A value runs to the next label or
 * the end of the line, without the separators between.
 */
export function readLabels(line: string): LabelledValue[] {
  const labels: { kind: LabelKind; word: string; start: number; end: number }[] = [];
  for (const match of line.matchAll(SIGN)) {
    const label = labelBefore(line, match.index);
    if (label) labels.push({ ...label, end: match.index + match[0].length });
  }
  return labels.map(({ kind, word, start, end }, index) => {
    const value = line.slice(end, labels[index + 1]?.start ?? line.length);
    const lead = value.length - value.trimStart().length;
    const trimmed = value.trim().replace(/[\s|｜丨/(（[【〔\])）】〕,，;；]+$/, "");
    return { kind, word, start, valueStart: end + lead, valueEnd: end + lead + trimmed.length };
  });
}
