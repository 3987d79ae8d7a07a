import { type RefCallback, useCallback, useLayoutEffect, useRef } from "react";

/**
 * Where a control goes away with focus on it, the next one has it.
 * @param otherwise where focus goes when there is none any more
 * @returns the ref of what holds the controls; it may go away as a whole
 */
export function useKeptFocus<Holder extends HTMLElement>(otherwise: () => void): RefCallback<Holder> {
  const holder = useRef<Holder>(null);
  const last = useRef<Element>(null);
  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement !== document.body) return;
    const next = holder.current?.querySelector("button");
    if (next) next.focus();
    else otherwise();
  });
  return useCallback((element: Holder) => {
    holder.current = element;
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = target;
    };
    const onLeft = () => {
      // Of what is taken away, too, some browsers say that it lost focus.
      queueMicrotask(() => {
        if (last.current?.isConnected && last.current !== document.activeElement) last.current = null;
      });
    };
    element.addEventListener("focusin", onFocus);
    element.addEventListener("focusout", onLeft);
    return () => {
      holder.current = null;
      element.removeEventListener("focusin", onFocus);
      element.removeEventListener("focusout", onLeft);
    };
  }, []);
}
