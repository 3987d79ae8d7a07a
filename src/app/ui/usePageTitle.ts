import { useEffect } from "react";

/** Gives the page its title, as the browser shows and keeps it; null leaves the one that it has. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
}
