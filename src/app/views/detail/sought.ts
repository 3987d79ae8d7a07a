import { createContext, useContext } from "react";
import type { Sought } from "../Hits.tsx";

/** What is searched for while the pane is open: its words are marked in titles, facts and texts. */
export const SoughtContext = createContext<Sought>({ words: [], fold: null });

/** What is searched for. */
export function useSought(): Sought {
  return useContext(SoughtContext);
}
