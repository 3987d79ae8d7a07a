import { createContext, useContext } from "react";
import type { Language } from "./languages.ts";
import type { Messages } from "./messages.ts";
import { zh } from "./zh.ts";

export const MessagesContext = createContext<Messages>(zh);
export const LanguageContext = createContext<Language>("zh");

/** The words of the page in the language that the user chose. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}

/** The language that the user chose. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
