import { type KeyboardEvent, type RefObject, useState } from "react";
import { movedTo, moveOf } from "./moves.ts";

interface Stop {
  readonly tabIndex: 0 | -1;
  readonly "data-stop": string;
  onFocus(): void;
  onKeyDown(event: KeyboardEvent): void;
}

interface Roving {
  /** The one that Tab stops at; null where there is none. */
  readonly stop: string | null;
  /** What the element of an id needs. */
  propsOf(id: string): Stop;
  focus(id: string): void;
}

/** Arrows go one on or back, Home and End to the ends; null for other keys. */
function moveOneByOne(ids: readonly string[], current: string, press: KeyboardEvent["nativeEvent"]): string | null {
  const move = moveOf(press);
  return move === null ? null : (ids[movedTo(move, ids.indexOf(current), ids.length)] ?? null);
}

/**
 * Makes one tab stop of several elements within `area`, between which keys move focus. For elements of a drawing, and
 * where keys move in more ways than one; `useRovingFocus` serves plain buttons and links.
 * @param ids the elements in order
 * @param preferred where Tab stops before the user has been there; the first where it is none of them
 * @param move the id that a key press goes to, null where it goes nowhere; it is not asked of keys with a modifier
 */
export function useRoving(
  area: RefObject<Element | null>,
  ids: readonly string[],
  preferred: string | null = null,
  move: (ids: readonly string[], current: string, press: KeyboardEvent["nativeEvent"]) => string | null = moveOneByOne,
): Roving {
  const [visited, setVisited] = useState<string | null>(null);
  const stop = [visited, preferred].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null;
  const focus = (id: string) => {
    setVisited(id);
    const element = area.current?.querySelector<HTMLElement | SVGElement>(`[data-stop="${CSS.escape(id)}"]`);
    element?.focus();
  };
  return {
    stop,
    focus,
    propsOf: (id) => ({
      tabIndex: id === stop ? 0 : -1,
      "data-stop": id,
      onFocus: () => setVisited(id),
      onKeyDown: (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
        const next = move(ids, id, event.nativeEvent);
        if (next === null) return;
        event.preventDefault();
        focus(next);
      },
    }),
  };
}
