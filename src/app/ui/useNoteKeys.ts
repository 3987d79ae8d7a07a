import { type RefObject, useEffect, useRef } from "react";

/** Where to go from the element that has focus. */
export type NoteMove = "next" | "previous" | "first" | "last";

const MOVES: Readonly<Record<string, NoteMove>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
};

interface Handlers {
  onMove(key: string, move: NoteMove): void;
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
      const move = MOVES[event.key];
      if (key === undefined || !move || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
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

/** The place that a move leads to, among so many; stays at the ends. */
export function movedTo(move: NoteMove, place: number, count: number): number {
  const to = { next: place + 1, previous: place - 1, first: 0, last: count - 1 }[move];
  return Math.max(0, Math.min(count - 1, to));
}
