import { createContext, useContext } from "react";
import type { Messages } from "./messages.ts";
import { zh } from "./zh.ts";

export const MessagesContext = createContext<Messages>(zh);

/** The words of the page in the language that the user chose. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
