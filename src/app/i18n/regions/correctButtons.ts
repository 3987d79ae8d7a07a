import type { Language } from "../languages.ts";

/** The words of the ways into corrections, which the pane shows. */
export interface CorrectButtonWords {
  readonly correct: string;
  /** Beside a fact that stands on a reader's word. */
  readonly byReader: string;
  readonly byReaderMeaning: string;
  readonly addFromWords: string;
  readonly addFromWordsHint: string;
}

export const CORRECT_BUTTON_WORDS: Readonly<Record<Language, CorrectButtonWords>> = {
  zh: {
    correct: "更正这个事件…",
    byReader: "更正",
    byReaderMeaning: "人工更正，原来的内容见上方",
    addFromWords: "从这段话添加事件",
    addFromWordsHint: "添加事件：先选中正文里讲这件事的字句，或在表单里挑一句",
  },
  en: {
    correct: "Correct this event…",
    byReader: "Corrected",
    byReaderMeaning: "Corrected by a reader; what stood there before is said above",
    addFromWords: "Add an event from these words",
    addFromWordsHint: "Add an event: select the words that tell it first, or choose a sentence in the form",
  },
};
