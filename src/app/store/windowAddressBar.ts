import type { AddressBar } from "./viewStore.ts";

/** Browsers refuse an address that is replaced more often than some hundred times in half a minute. */
const BETWEEN_MS = 350;

/** An address to be written: of an entry of its own, or in the place of the last one's. */
interface Writing {
  readonly isStep: boolean;
  fragment: string;
}

/**
 * The address bar of a browser window. An address is written once the next frame has been drawn, as browsers take
 * milliseconds for it, and replacements that follow each other closely, as while somebody types, are written together; what
 * is read is always the latest.
 */
export function windowAddressBar(window: Window): AddressBar {
  const url = (fragment: string) => window.location.pathname + window.location.search + fragment;
  let waiting: Writing[] = [];
  let isDue = false;
  let timer: number | null = null;
  const write = () => {
    for (const { isStep, fragment } of waiting) {
      if (isStep) window.history.pushState(null, "", url(fragment));
      else window.history.replaceState(null, "", url(fragment));
    }
    waiting = [];
  };
  const writeSoon = () => {
    if (isDue) return;
    isDue = true;
    const due = () => {
      isDue = false;
      write();
    };
    window.requestAnimationFrame(() => window.setTimeout(due));
  };
  const rest = () => {
    const isDone = waiting.length === 0;
    write();
    timer = isDone ? null : window.setTimeout(rest, BETWEEN_MS);
  };
  return {
    read: () => waiting.at(-1)?.fragment ?? window.location.hash,
    push(fragment) {
      waiting.push({ isStep: true, fragment });
      writeSoon();
    },
    replace(fragment) {
      const last = waiting.at(-1);
      if (last) last.fragment = fragment;
      else waiting.push({ isStep: false, fragment });
      if (timer !== null) return;
      writeSoon();
      timer = window.setTimeout(rest, BETWEEN_MS);
    },
    onChange(listener) {
      const changed = () => {
        // It was meant for the entry that one has left.
        waiting = [];
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
