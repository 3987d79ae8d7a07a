import { useState } from "react";
import type { FacetOption } from "../../store/facetOptions.ts";

const SHORT = 8;
const LONG = 200;

/** Which of many options are shown, and the ways to more of them and back; null where there are none. */
export function useShownOptions(options: readonly FacetOption[], isFound: boolean) {
  const [all, setAll] = useState(false);
  const limit = all || isFound ? LONG : SHORT;
  const picked = options.filter(({ standing }) => standing !== "free");
  const shown = [...picked, ...options.filter(({ standing }) => standing === "free").slice(0, limit)];
  const hidden = options.length - shown.length;
  return {
    shown,
    hidden,
    /** How many of them the next step shows. */
    next: Math.min(hidden, LONG - SHORT),
    more: hidden > 0 && limit === SHORT ? () => setAll(true) : null,
    fewer: all && !isFound ? () => setAll(false) : null,
  };
}
