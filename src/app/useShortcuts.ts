import { useEffect, useRef } from "react";
import { isTyping } from "./ui/textField.ts";

interface Shortcuts {
  search(): void;
  next(): void;
  previous(): void;
  close(): void;
}

/** `/` j k and Esc for the page; never while the user types, an input method composes, or a dialog is open. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event) || document.querySelector("dialog[open]")) return;
      const actions: Readonly<Record<string, () => void>> = {
        "/": latest.current.search,
        j: latest.current.next,
        k: latest.current.previous,
        Escape: latest.current.close,
      };
      const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
