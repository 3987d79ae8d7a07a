import { useEffect } from "react";
import { afterFrame } from "./afterFrame.ts";

/**
 * Gives the page its title, as the browser shows and keeps it; null leaves the one that it has. It is given behind the next
 * frame, as addresses are: the entry of the history that one leaves keeps its own.
 */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    return afterFrame(() => {
      document.title = title;
    });
  }, [title]);
}
