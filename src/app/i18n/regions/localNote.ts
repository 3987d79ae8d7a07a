import type { Language } from "../languages.ts";

/** What the pane says of what only this device has. */
interface LocalNoteWords {
  readonly tag: string;
  readonly onlyHere: string;
  readonly alsoHere: string;
}

export const LOCAL_NOTE_WORDS: Readonly<Record<Language, LocalNoteWords>> = {
  zh: {
    tag: "本机",
    onlyHere: "只在本机，未发布。",
    alsoHere: "本机文章也写到这一事件，该文未发布。",
  },
  en: {
    tag: "Local",
    onlyHere: "On this device only, not published.",
    alsoHere: "An article of this device tells it too; that one is not published.",
  },
};
