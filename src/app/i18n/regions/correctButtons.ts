import type { Language } from "../languages.ts";

/** The words of the ways into corrections, which the pane shows. */
export interface CorrectButtonWords {
  readonly correct: string;
  readonly correctHint: string;
  readonly addFromWords: string;
  readonly addFromWordsHint: string;
}

export const CORRECT_BUTTON_WORDS: Readonly<Record<Language, CorrectButtonWords>> = {
  zh: {
    correct: "更正…",
    correctHint: "改正这个事件的标题、日期、类型、单位，或合并、拆分、删除它",
    addFromWords: "从这段话添加事件",
    addFromWordsHint: "添加事件：先选中正文里讲这件事的字句，或在表单里挑一句",
  },
  en: {
    correct: "Correct…",
    correctHint: "Put right title, date, kinds or organizations of this event, or merge, split or delete it",
    addFromWords: "Add an event from these words",
    addFromWordsHint: "Add an event: select the words that tell it first, or choose a sentence in the form",
  },
};
