import { useLayoutEffect, useRef } from "react";

interface Handlers {
  onFocus: () => void;
  onBlur: () => void;
}

/**
 * Says when what had focus was taken from the page by a rendering, so that focus can go somewhere sensible.
 * The handlers belong on the element around it. `onLost` is called after a rendering of the component,
 * `onGone` where the component as a whole goes while it has focus.
 */
export function useLostFocus(onLost: () => void, onGone?: () => void): Handlers {
  const inside = useRef(false);
  const latest = useRef(onGone);
  useLayoutEffect(() => {
    latest.current = onGone;
    if (!inside.current || document.activeElement !== document.body) return;
    inside.current = false;
    onLost();
  });
  useLayoutEffect(
    () => () => {
      if (inside.current) latest.current?.();
    },
    [],
  );
  return {
    onFocus: () => {
      inside.current = true;
    },
    onBlur: () => {
      inside.current = false;
    },
  };
}
