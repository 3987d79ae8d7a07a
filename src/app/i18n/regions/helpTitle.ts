import type { Language } from "../languages.ts";

/** What the help is called. It is apart from the help, which comes when it is asked for. */
export const HELP_TITLE: Readonly<Record<Language, string>> = { zh: "键盘快捷键", en: "Keyboard shortcuts" };
