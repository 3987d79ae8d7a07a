import { useEffect } from "react";

/** Gives the page its title, as the browser shows and keeps it. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
