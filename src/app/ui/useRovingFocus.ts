import { type RefCallback, useCallback, useEffect, useRef } from "react";
import { keptPlace, movedTo, moveOf } from "./moves.ts";

const ITEMS = "button:not(:disabled), a[href], input:is([type=checkbox], [type=radio]):not(:disabled)";

interface Options {
  /** Selector of the items; by default all buttons, links and checkboxes. What else is in the group keeps its own stop. */
  readonly items?: string;
  /** Selector of the items that get focus when another one goes away, while there are any; all items by default. */
  readonly heirs?: string;
  /** The last item, or the whole group, went away with focus in it; by default the region around it gets focus. */
  readonly onEmptied?: () => void;
}

/**
 * Makes the buttons, links and checkboxes of a group one tab stop, which follows focus: arrow keys, Home and End move
 * between them. The stop is at first the item that is pressed or current, else the first one. Items may come and go;
 * if the one that has focus goes, focus is handed on to the one beside it. Only `tabindex` is written, so the items
 * must not have one of their own.
 * @returns the ref of the element around the items
 */
export function useRovingFocus<Group extends HTMLElement>(options: Options = {}): RefCallback<Group> {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  return useCallback((group: Group | null) => {
    if (!group) return;
    return rove(group, () => latest.current);
  }, []);
}

/** Does what `useRovingFocus` says until the function that it returns is called. */
function rove(group: HTMLElement, options: () => Options): () => void {
  const region = group.parentElement?.closest<HTMLElement>('[tabindex="-1"]');
  let items: HTMLElement[] = [];
  let place = -1;
  let hasFocus = false;
  let leaving = 0;

  const settle = (next: number) => {
    place = next;
    for (const [at, item] of items.entries()) {
      const tabIndex = at === place ? 0 : -1;
      if (item.getAttribute("tabindex") !== String(tabIndex)) item.tabIndex = tabIndex;
    }
  };
  const empty = () => {
    hasFocus = false;
    const { onEmptied } = options();
    if (onEmptied) onEmptied();
    else region?.focus({ preventScroll: true });
  };
  const read = () => {
    const current = items[place];
    items = [...group.querySelectorAll<HTMLElement>(options().items ?? ITEMS)];
    const chosen = items.findIndex((item) =>
      item.matches('[aria-pressed="true"], [aria-current]:not([aria-current="false"])'),
    );
    const before = current ? place : chosen;
    settle(keptPlace(before, current ? items.indexOf(current) : -1, items.length));
    if (!hasFocus || document.activeElement !== document.body) return;
    const { heirs } = options();
    const inherits = items.map((item, at) => (!heirs || item.matches(heirs) ? at : -1)).filter((at) => at >= 0);
    const heir = inherits.find((at) => at >= place) ?? inherits.at(-1) ?? place;
    const next = items[heir];
    if (next) next.focus();
    else empty();
  };

  const onFocus = (event: FocusEvent) => {
    window.clearTimeout(leaving);
    const at = items.indexOf(event.target as HTMLElement);
    hasFocus = at >= 0;
    if (hasFocus) settle(at);
  };
  // An element that is taken from the page may lose focus first: whether it went is known once it is gone.
  const onBlur = () => {
    leaving = window.setTimeout(() => {
      hasFocus = false;
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOf(event);
    const at = items.indexOf(event.target as HTMLElement);
    if (move === null || at === -1 || event.defaultPrevented) return;
    event.preventDefault();
    items[movedTo(move, at, items.length)]?.focus();
  };

  read();
  const observer = new MutationObserver(read);
  observer.observe(group, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
  group.addEventListener("focusin", onFocus);
  group.addEventListener("focusout", onBlur);
  group.addEventListener("keydown", onKeyDown);
  return () => {
    observer.disconnect();
    group.removeEventListener("focusin", onFocus);
    group.removeEventListener("focusout", onBlur);
    group.removeEventListener("keydown", onKeyDown);
    window.clearTimeout(leaving);
    if (!hasFocus) return;
    queueMicrotask(() => {
      if (document.activeElement === document.body) empty();
    });
  };
}
