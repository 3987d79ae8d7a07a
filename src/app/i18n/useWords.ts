import type { Language } from "./languages.ts";
import { useLanguage } from "./useMessages.ts";

/** The words of one region in the language that the user chose. They come with the region, where that is loaded apart. */
export function useWords<Words>(words: Readonly<Record<Language, Words>>): Words {
  return words[useLanguage()];
}
