import type { Messages } from "./messages.ts";
import { zh } from "./zh.ts";

/** By language, how its words are marked in the page (BCP 47). */
export const LANGUAGE_TAGS = { zh: "zh-Hans", en: "en" } as const;

export type Language = keyof typeof LANGUAGE_TAGS;

/** Languages that come apart from the page, when they are wanted. */
const LOADERS: Readonly<Partial<Record<Language, () => Promise<Messages>>>> = {
  en: async () => (await import("./en.ts")).en,
};

const loaded = new Map<Language, Messages>([["zh", zh]]);

/** Fetches the words of a language, unless they are there. Rejects where they cannot be had. */
export async function loadLanguage(language: Language): Promise<void> {
  const load = LOADERS[language];
  if (load && !loaded.has(language)) loaded.set(language, await load());
}

/** The words of a language once they are loaded; until then those of the page's own. */
export function messagesOf(language: Language): Messages {
  return loaded.get(language) ?? zh;
}

/** The language of a stored choice; Chinese, the page's own, for anything else. */
export function languageOf(text: string | null): Language {
  return text === "en" ? "en" : "zh";
}
