import type { Language } from "../languages.ts";

type DocumentList = "all" | "with" | "without" | "warned" | "failed";

export interface DocumentWords {
  /** What each list holds, with its number. */
  readonly lists: Readonly<Record<DocumentList, (count: number) => string>>;
  readonly which: string;
  readonly undated: (count: number) => string;
  readonly undatedHint: string;
  readonly empty: string;
  readonly more: (count: number) => string;
}

export const DOCUMENT_WORDS: Readonly<Record<Language, DocumentWords>> = {
  zh: {
    lists: {
      all: (count) => `文档 ${count}`,
      with: (count) => `有事件 ${count}`,
      without: (count) => `无事件 ${count}`,
      warned: (count) => `有警告 ${count}`,
      failed: (count) => `未能读取 ${count}`,
    },
    which: "显示哪些文档",
    undated: (count) => `年份不详 ${count}`,
    undatedHint: "只看没有年份的事件",
    empty: "没有这样的文档。",
    more: (count) => `再显示 ${count} 个`,
  },
  en: {
    lists: {
      all: (count) => `Documents ${count}`,
      with: (count) => `With events ${count}`,
      without: (count) => `Without events ${count}`,
      warned: (count) => `With warnings ${count}`,
      failed: (count) => `Unread ${count}`,
    },
    which: "Which documents to show",
    undated: (count) => `Without a year ${count}`,
    undatedHint: "Show only events without a year",
    empty: "There are no such documents.",
    more: (count) => `Show ${count} more`,
  },
};
