import { useState } from "react";
import type { FacetOption } from "../../store/facetOptions.ts";

const SHORT = 8;
/** No more than so many that are not chosen are ever shown. */
export const MOST_OPTIONS = 200;

/**
 * Which of many options are shown, and the ways to more of them and back; null where there are none.
 * @param total how many there are, beside those that were handed in
 */
export function useShownOptions(options: readonly FacetOption[], total: number, isFound: boolean) {
  const [all, setAll] = useState(false);
  const limit = all || isFound ? MOST_OPTIONS : SHORT;
  const picked = options.filter(({ standing }) => standing !== "free");
  const shown = [...picked, ...options.filter(({ standing }) => standing === "free").slice(0, limit)];
  const hidden = total - shown.length;
  return {
    shown,
    hidden,
    /** How many of them the next step shows. */
    next: Math.min(hidden, MOST_OPTIONS - SHORT),
    more: hidden > 0 && limit === SHORT ? () => setAll(true) : null,
    fewer: all && !isFound ? () => setAll(false) : null,
  };
}
