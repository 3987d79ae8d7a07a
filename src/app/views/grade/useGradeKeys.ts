import { useEffect, useRef } from "react";
import { keysAreOn } from "../../ui/keySwitch.ts";
import { isTyping } from "../../ui/textField.ts";

/**
 * Calls an action for a key, named as in `KeyboardEvent.key` and in lower case, while a dialog is open. Keys rest where the
 * reader types and while an input method composes; those of one character also where they are switched off.
 */
export function useGradeKeys(actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      if ([...event.key].length === 1 && !keysAreOn()) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const action = Object.hasOwn(latest.current, key) ? latest.current[key] : undefined;
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
