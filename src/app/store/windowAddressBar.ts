import type { AddressBar } from "./viewStore.ts";

/** Browsers refuse an address that is replaced more often than some hundred times in half a minute. */
const BETWEEN_MS = 350;

/**
 * The address bar of a browser window. Replacements that follow each other closely, as while somebody types, are written
 * together; what is read is always the latest.
 */
export function windowAddressBar(window: Window): AddressBar {
  const url = (fragment: string) => window.location.pathname + window.location.search + fragment;
  let waiting: string | null = null;
  let timer: number | null = null;
  const write = () => {
    if (waiting !== null) window.history.replaceState(null, "", url(waiting));
    waiting = null;
  };
  const rest = () => {
    const isDone = waiting === null;
    write();
    timer = isDone ? null : window.setTimeout(rest, BETWEEN_MS);
  };
  return {
    read: () => waiting ?? window.location.hash,
    push(fragment) {
      write();
      window.history.pushState(null, "", url(fragment));
    },
    replace(fragment) {
      waiting = fragment;
      if (timer !== null) return;
      write();
      timer = window.setTimeout(rest, BETWEEN_MS);
    },
    onChange(listener) {
      const changed = () => {
        // It was meant for the entry that one has left.
        waiting = null;
        listener();
      };
      window.addEventListener("popstate", changed);
      window.addEventListener("hashchange", changed);
      window.addEventListener("pagehide", write);
      return () => {
        window.removeEventListener("popstate", changed);
        window.removeEventListener("hashchange", changed);
        window.removeEventListener("pagehide", write);
      };
    },
  };
}
