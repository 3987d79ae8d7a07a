import { useEffect, useRef } from "react";
import { keysAreOn } from "./keySwitch.ts";
import { isTyping } from "./textField.ts";

/**
 * Calls an action for a key, named as in `KeyboardEvent.key`, wherever it is pressed; never while the user types, an
 * input method composes, or a dialog is open. A key that something nearer has taken is left alone, and keys of one
 * character rest while they are switched off.
 */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event) || document.querySelector("dialog[open]")) return;
      if ([...event.key].length === 1 && !keysAreOn()) return;
      const action = Object.hasOwn(latest.current, event.key) ? latest.current[event.key] : undefined;
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
