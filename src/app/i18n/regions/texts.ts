import type { Language } from "../languages.ts";
import type { LoadProblem } from "../messages.ts";

/** The words around the two texts of a document. */
export interface TextsWords {
  /** Why an article or its original could not be shown, and what to do. */
  readonly articleProblems: Readonly<Record<LoadProblem | "unexpected", string>>;
  /** By `MetadataOrigin`; where a value was found. */
  readonly origins: Readonly<Record<string, string>>;
  readonly label: string;
  readonly cleaned: string;
  readonly original: string;
  readonly characters: string;
  readonly simplified: string;
  readonly published: string;
  readonly loading: string;
  readonly failed: string;
  readonly notKept: string;
  readonly previousMark: string;
  readonly nextMark: string;
  readonly keys: string;
  readonly removed: (places: number) => string;
  readonly layout: (places: number) => string;
  readonly nothingRemoved: string;
  readonly places: (count: number) => string;
  readonly showRemoved: (reason: string) => string;
  readonly legend: string;
  readonly marks: Readonly<
    Record<"removed" | "layout" | "metadata" | "repair" | "lost" | "inferred" | "evidence" | "hidden", string>
  >;
  readonly fields: Readonly<Record<"title" | "publisher" | "author" | "address" | "published", string>>;
  readonly removedNote: (reason: string) => string;
  readonly layoutNote: (reasons: string) => string;
  readonly fieldNote: (field: string, value: string, origin: string) => string;
  readonly metadataNote: string;
  readonly readAs: (text: string) => string;
  readonly placeNote: (place: number, of: number) => string;
  readonly unfold: (characters: number) => string;
  readonly fold: string;
  /** Above an original that is one record of a file. */
  readonly recordOnly: (number: number) => string;
  readonly repaired: string;
  readonly wasWritten: (original: string) => string;
  /** For screen readers, behind a character that a repair inferred. */
  readonly inferred: string;
  readonly inferredNote: (characters: readonly string[]) => string;
  readonly lost: string;
  /** In the place of an article that has no text. */
  readonly noText: string;
  readonly lostNote: string;
}

export const TEXTS_WORDS: Readonly<Record<Language, TextsWords>> = {
  zh: {
    articleProblems: {
      offline: "连不上服务器。请检查网络后重试。",
      missing: "服务器上没有它的文件，可能资料刚刚更新。请重试。",
      damaged: "它的文件不完整或被改动过。请重新生成数据后重试。",
      newer: "它的文件由新版的往来写成。请更新页面后重试。",
      foreign: "收到的文件不是往来为这篇文章写的。请重新生成数据后重试。",
      server: "服务器出错。请稍后重试。",
      unexpected: "发生了意料之外的错误。请重试。",
    },
    origins: {
      record: "数据记录",
      "front-matter": "文件头",
      label: "文中标注的字段",
      dateline: "电头",
      "json-ld": "网页结构化数据",
      meta: "网页元数据",
      heading: "标题",
      footer: "文末",
      address: "网址中的日期",
    },
    label: "显示",
    cleaned: "整理后",
    original: "原文",
    characters: "字形",
    simplified: "简体",
    published: "原字形",
    loading: "正在载入原文……",
    failed: "原文未能载入",
    notKept: "这份数据由较早的版本生成，没有保存原文。重新生成数据后即可查看。",
    previousMark: "上一处标记",
    nextMark: "下一处标记",
    keys: "用方向键逐处查看标记，n 和 p 跳过排版符号。",
    removed: (places) => `去掉 ${places} 处`,
    layout: (places) => `排版与标记 ${places} 处`,
    nothingRemoved: "除排版外没有去掉任何内容。",
    places: (count) => `${count}`,
    showRemoved: (reason) => `在原文中查看：${reason}`,
    legend: "图例",
    marks: {
      removed: "去掉的内容",
      layout: "排版与标记",
      metadata: "文章信息",
      repair: "修复",
      lost: "缺字",
      inferred: "推断",
      evidence: "证据",
      hidden: "不可见字符",
    },
    fields: { title: "标题", publisher: "发布", author: "作者", address: "网址", published: "发布日期" },
    removedNote: (reason) => `去掉：${reason}`,
    layoutNote: (reasons) => `排版与标记：${reasons}`,
    fieldNote: (field, value, origin) => `${field}：${value}（出自${origin}）`,
    metadataNote: "描述文章的信息，不属于正文",
    readAs: (text) => `读作“${text}”`,
    placeNote: (place, of) => `第 ${place} 个标记，共 ${of} 个`,
    unfold: (characters) => `展开 ${characters.toLocaleString("en")} 字`,
    fold: "收起",
    recordOnly: (number) => `这是文件中的第 ${number} 条；其他各条不在这里显示。`,
    repaired: "（修复）",
    wasWritten: (original) => `原文作“${original}”`,
    inferred: "（推断）",
    inferredNote: (characters) => `${characters.map((one) => `「${one}」`).join("")}仅凭字节不能确定，据常用词推断`,
    lost: "（缺字）",
    noText: "没有找到正文，请看原文。",
    lostNote: "此处原文缺字",
  },
  en: {
    articleProblems: {
      offline: "No connection to the server. Check the network and try again.",
      missing: "The server does not have its file; the data may just have changed. Try again.",
      damaged: "Its file is incomplete or was altered. Build the data again and try again.",
      newer: "A newer Wanglai wrote its file. Update the page and try again.",
      foreign: "What came is not what Wanglai wrote for this article. Build the data again and try again.",
      server: "The server failed. Try again later.",
      unexpected: "Something unexpected happened. Try again.",
    },
    origins: {
      record: "the data record",
      "front-matter": "front matter",
      label: "a labelled field",
      dateline: "the dateline",
      "json-ld": "the page's structured data",
      meta: "the page's metadata",
      heading: "the title",
      footer: "the foot of the text",
      address: "a date in the address",
    },
    label: "Show",
    cleaned: "Cleaned",
    original: "Original",
    characters: "Characters",
    simplified: "Simplified",
    published: "As published",
    loading: "Loading the original…",
    failed: "The original could not be loaded",
    notKept: "An earlier version built this data, without the originals. Build the data again to see them.",
    previousMark: "Previous mark",
    nextMark: "Next mark",
    keys: "Arrow keys go from mark to mark; n and p pass over layout.",
    removed: (places) => `Taken out in ${places} ${places === 1 ? "place" : "places"}`,
    layout: (places) => `Layout and markup in ${places} ${places === 1 ? "place" : "places"}`,
    nothingRemoved: "Nothing but layout was taken out.",
    places: (count) => `${count}`,
    showRemoved: (reason) => `Show in the original: ${reason}`,
    legend: "Legend",
    marks: {
      removed: "taken out",
      layout: "layout and markup",
      metadata: "about the article",
      repair: "repaired",
      lost: "lost",
      inferred: "inferred",
      evidence: "evidence",
      hidden: "invisible character",
    },
    fields: { title: "Title", publisher: "Publisher", author: "Author", address: "Address", published: "Published" },
    removedNote: (reason) => `Taken out: ${reason}`,
    layoutNote: (reasons) => `Layout and markup: ${reasons}`,
    fieldNote: (field, value, origin) => `${field}: ${value} (from ${origin})`,
    metadataNote: "Tells about the article, and is no part of its text",
    readAs: (text) => `Read as “${text}”`,
    placeNote: (place, of) => `mark ${place} of ${of}`,
    unfold: (characters) => `Unfold ${characters.toLocaleString("en")} characters`,
    fold: "Fold",
    recordOnly: (number) => `This is record ${number} of the file; its other records are not shown here.`,
    repaired: " (repaired)",
    wasWritten: (original) => `The source says “${original}”`,
    inferred: " (inferred)",
    inferredNote: (characters) =>
      `${characters.map((one) => `“${one}”`).join(", ")}: not determined by their bytes; inferred from common words`,
    lost: " (characters lost)",
    noText: "No article text was found. Look at the original.",
    lostNote: "Characters of the source are lost here",
  },
};
