import type { Language } from "../languages.ts";

interface ListWords {
  /** Shown on the control that goes to a month of the list, and its name. */
  readonly jump: string;
  readonly jumpTo: string;
  /** A month, a year or the open years with the number of their events, as a choice. */
  readonly choice: (title: string, count: number) => string;
  /** In the place of a title that is not loaded yet. */
  readonly titleLater: string;
  /** On an event: how it came to be as it is. */
  readonly marks: Readonly<Record<"new" | "changed" | "corrected" | "local", string>>;
}

export const LIST_WORDS: Readonly<Record<Language, ListWords>> = {
  zh: {
    jump: "转到",
    jumpTo: "转到年月",
    choice: (title, count) => `${title}（${count}）`,
    titleLater: "标题载入中",
    marks: { new: "新增", changed: "变动", corrected: "更正", local: "本机" },
  },
  en: {
    jump: "Go to",
    jumpTo: "Go to a month",
    choice: (title, count) => `${title} (${count})`,
    titleLater: "Title is loading",
    marks: { new: "New", changed: "Changed", corrected: "Corrected", local: "Local" },
  },
};
