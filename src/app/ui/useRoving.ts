import { type KeyboardEvent, type RefObject, useState } from "react";

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

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** Arrows go one on or back, Home and End to the ends. */
function moveOneByOne(ids: readonly string[], current: string, key: string): string | null {
  if (key === "Home") return ids[0] ?? null;
  if (key === "End") return ids.at(-1) ?? null;
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  return step === undefined ? null : (ids[ids.indexOf(current) + step] ?? null);
}

/**
 * Makes one tab stop of several elements within `area`, between which keys move focus.
 * @param ids the elements in order
 * @param preferred where Tab stops before the user has been there; the first where it is none of them
 * @param move the id that a key (as in `KeyboardEvent.key`) goes to, null where it goes nowhere
 */
export function useRoving(
  area: RefObject<Element | null>,
  ids: readonly string[],
  preferred: string | null = null,
  move: (ids: readonly string[], current: string, key: string) => string | null = moveOneByOne,
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
        const next = move(ids, id, event.key);
        if (next === null) return;
        event.preventDefault();
        focus(next);
      },
    }),
  };
}
