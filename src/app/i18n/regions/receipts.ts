import type { Language } from "../languages.ts";

/** The words of an open event: its receipts, the hits of a search in it, what else two parties did, how to cite it. */
export interface ReceiptsWords {
  /** Said of a fact that was read from no words of its own. */
  readonly noWords: string;
  readonly noWordsWhy: string;
  /** Beside a fact: which of its places in the text is shown. */
  readonly place: (place: number, of: number) => string;
  readonly nextPlace: string;
  /** The same, for a screen reader. */
  readonly placeAnnounced: (fact: string, place: number, of: number) => string;
  /** What some words of the text prove. */
  readonly proves: (kind: string, value: string) => string;
  /** The hits of the search in the text. */
  readonly hits: (at: number | null, count: number) => string;
  readonly hitAnnounced: (at: number, count: number) => string;
  readonly noHits: string;
  readonly previousHit: string;
  readonly nextHit: string;
  /** How to go through an original that has hits. */
  readonly keysWithHits: string;
  readonly pair: (names: readonly [string, string], count: number) => string;
  readonly onlyPair: (count: number) => string;
  readonly pairs: string;
  /** What sources tell otherwise: a table with a row for each fact and a column for each source. */
  readonly shownSource: string;
  readonly showSource: (number: number, title: string) => string;
  readonly notTold: string;
  readonly differs: string;
  readonly copyCitation: string;
  readonly copyReference: string;
  readonly copyLink: string;
  readonly copied: string;
  /** Where the browser does not let a page copy. */
  readonly copyByHand: string;
  readonly copyByHandHint: string;
  readonly pictures: (caption: string) => string;
  readonly pictureNote: string;
}

export const RECEIPTS_WORDS = {
  zh: {
    noWords: "无原词",
    noWordsWhy: "这篇文章里没有直接写出这一项的词句，它由上下文得出",
    place: (place, of) => `${place} / ${of}`,
    nextPlace: "这一项在文中的下一处",
    placeAnnounced: (fact, place, of) =>
      of === 1 ? `${fact}，已在文中标出` : `${fact}，文中第 ${place} 处，共 ${of} 处`,
    proves: (kind, value) => `${kind}：${value}`,
    hits: (at, count) => (at === null ? `命中 ${count}` : `命中 ${at} / ${count}`),
    hitAnnounced: (at, count) => `第 ${at} 处，共 ${count} 处`,
    noHits: "文中没有命中",
    previousHit: "上一处命中（Shift+N）",
    nextHit: "下一处命中（N）",
    keysWithHits: "用方向键逐处查看标记，n 和 p 查看搜索结果。",
    pair: ([first, second], count) => `${first}与${second}的全部往来（${count}）`,
    onlyPair: (count) => `两家的全部往来（${count}）`,
    pairs: "更多往来",
    shownSource: "正在看",
    showSource: (number, title) => `看出处 ${number}：${title}`,
    notTold: "未提及",
    differs: "与采用的说法不同：",
    copyCitation: "复制引文和出处",
    copyReference: "复制为 GB/T 7714 格式",
    copyLink: "复制链接",
    copied: "已复制",
    copyByHand: "请手动复制",
    copyByHandHint: "浏览器不允许这个页面写入剪贴板。文字已选中，按 Ctrl+C（或 ⌘C）即可复制。",
    pictures: (caption) => (caption === "" ? "图片" : `图片：${caption}`),
    pictureNote: "在新窗口打开，不会自动加载",
  },
  en: {
    noWords: "no words of its own",
    noWordsWhy: "This article does not say it in so many words; it follows from the context",
    place: (place, of) => `${place} / ${of}`,
    nextPlace: "The next place of this fact in the text",
    placeAnnounced: (fact, place, of) =>
      of === 1 ? `${fact}, marked in the text` : `${fact}, place ${place} of ${of} in the text`,
    proves: (kind, value) => `${kind}: ${value}`,
    hits: (at, count) => (at === null ? `Hits ${count}` : `Hit ${at} / ${count}`),
    hitAnnounced: (at, count) => `Hit ${at} of ${count}`,
    noHits: "No hits in the text",
    previousHit: "Previous hit (Shift+N)",
    nextHit: "Next hit (N)",
    keysWithHits: "Arrow keys go from mark to mark; n and p from hit to hit.",
    pair: ([first, second], count) => `Everything between ${first} and ${second} (${count})`,
    onlyPair: (count) => `Everything between these two (${count})`,
    pairs: "More between them",
    shownSource: "shown",
    showSource: (number, title) => `Show source ${number}: ${title}`,
    notTold: "not told",
    differs: "differs from what is shown: ",
    copyCitation: "Copy quotation and source",
    copyReference: "Copy as GB/T 7714",
    copyLink: "Copy link",
    copied: "Copied",
    copyByHand: "Copy by hand",
    copyByHandHint: "The browser does not let this page use the clipboard. The text is selected: press Ctrl+C (or ⌘C).",
    pictures: (caption) => (caption === "" ? "Picture" : `Picture: ${caption}`),
    pictureNote: "opens in a new window, is not loaded here",
  },
} satisfies Record<Language, ReceiptsWords>;
