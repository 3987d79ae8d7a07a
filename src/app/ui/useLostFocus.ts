import { type FocusEvent, useLayoutEffect, useRef } from "react";

interface Handlers {
  onFocus: (event: FocusEvent) => void;
  onBlur: () => void;
}

/**
 * Says when what had focus was taken from the page by a rendering, so that focus can go somewhere sensible.
 * The handlers belong on the element around it. `onLost` is called after a rendering of the component,
 * `onGone` where the component as a whole goes while it has focus.
 */
export function useLostFocus(onLost: () => void, onGone?: () => void): Handlers {
  const inside = useRef<Element | null>(null);
  const latest = useRef(onGone);
  useLayoutEffect(() => {
    latest.current = onGone;
    // Between two elements nothing has focus either; a rendering then must not keep it from going on.
    if (!inside.current || inside.current.isConnected || document.activeElement !== document.body) return;
    inside.current = null;
    onLost();
  });
  useLayoutEffect(
    () => () => {
      if (inside.current) latest.current?.();
    },
    [],
  );
  return {
    onFocus: (event) => {
      inside.current = event.target;
    },
    onBlur: () => {
      inside.current = null;
    },
  };
}
