import { en } from "./en.ts";
import type { Messages } from "./messages.ts";
import { zh } from "./zh.ts";

export const LANGUAGES = {
  zh: { tag: "zh-Hans", messages: zh },
  en: { tag: "en", messages: en },
} as const satisfies Record<string, { tag: string; messages: Messages }>;

export type Language = keyof typeof LANGUAGES;

/** The language of a stored choice; Chinese, the page's own, for anything else. */
export function languageOf(text: string | null): Language {
  return text === "en" ? "en" : "zh";
}
