import { type RefObject, useEffect, useRef } from "react";
import { type Move, moveOf } from "./moves.ts";

interface Handlers {
  onMove(key: string, move: Move): void;
  onFocus(key: string): void;
}

/**
 * Arrow keys, Home and End on the elements with `data-note` of an area, of which only one is a tab stop. Both handlers
 * get the `data-note` of the element that has focus.
 */
export function useNoteKeys(area: RefObject<HTMLElement | null>, handlers: Handlers): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const keyOf = (target: EventTarget | null) => (target instanceof HTMLElement ? target.dataset.note : undefined);
    const onKeyDown = (event: KeyboardEvent) => {
      const key = keyOf(event.target);
      const move = moveOf(event);
      if (key === undefined || move === null) return;
      event.preventDefault();
      latest.current.onMove(key, move);
    };
    const onFocus = (event: FocusEvent) => {
      const key = keyOf(event.target);
      if (key !== undefined) latest.current.onFocus(key);
    };
    element.addEventListener("keydown", onKeyDown);
    element.addEventListener("focusin", onFocus);
    return () => {
      element.removeEventListener("keydown", onKeyDown);
      element.removeEventListener("focusin", onFocus);
    };
  }, [area]);
}
