import type { RefObject } from "react";
import { useKeys } from "./ui/useKeys.ts";
import { useRegionKeys } from "./ui/useRegionKeys.ts";

interface Shortcuts {
  search: RefObject<HTMLInputElement | null>;
  /** The events that `k` and `j` open; null where there is none. */
  previous: string | null;
  next: string | null;
  open: (event: string, byKeyboard: boolean) => void;
  onHelp: () => void;
  /** Shows the other text of what is open; null where nothing is. */
  onSwitchText: (() => void) | null;
  /** Closes what covers or fills the page; null where nothing does. */
  onLeave: (() => void) | null;
  /** No key does anything. */
  resting: boolean;
}

/** The keys of the page as a whole. Those of a region are its own; `views/help` lists all. */
export function useShortcuts({
  search,
  previous,
  next,
  open,
  onHelp,
  onSwitchText,
  onLeave,
  resting,
}: Shortcuts): void {
  useRegionKeys();
  const keys = {
    "/": () => search.current?.focus(),
    "?": onHelp,
    j: () => next !== null && open(next, false),
    k: () => previous !== null && open(previous, false),
    o: () => onSwitchText?.(),
    Escape: () => onLeave?.(),
  };
  useKeys(resting ? {} : keys);
}
