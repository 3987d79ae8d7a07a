import { type RefObject, useEffect, useState } from "react";
import { useEscape } from "./useEscape.ts";

/** Long enough to move the pointer from the words to their note. */
const LEAVE_MS = 200;

/**
 * The element with `data-note` within an area that the pointer is on, that has focus, or that was tapped; null where
 * there is none, and after Escape. The pointer may rest on the note itself, which must be within the area.
 */
export function usePointedNote(area: RefObject<HTMLElement | null>, note: RefObject<HTMLElement | null>) {
  const [target, setTarget] = useState<HTMLElement | null>(null);

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    let leaving = 0;
    const notedAt = (place: EventTarget | null) =>
      place instanceof Element ? place.closest<HTMLElement>("[data-note]") : null;
    const show = (noted: HTMLElement | null) => {
      window.clearTimeout(leaving);
      setTarget(noted);
    };
    const leave = () => {
      window.clearTimeout(leaving);
      leaving = window.setTimeout(() => {
        // What has focus keeps its note.
        const focused = document.activeElement;
        setTarget(element.contains(focused) ? notedAt(focused) : null);
      }, LEAVE_MS);
    };
    const listeners = {
      pointerover: (event: PointerEvent) => {
        if (event.pointerType === "touch") return;
        const noted = notedAt(event.target);
        if (noted) show(noted);
        else if (event.target instanceof Node && note.current?.contains(event.target)) window.clearTimeout(leaving);
        else leave();
      },
      pointerleave: leave,
      focusin: (event: FocusEvent) => {
        const noted = notedAt(event.target);
        if (noted) show(noted);
      },
      focusout: (event: FocusEvent) => {
        if (notedAt(event.target)) show(null);
      },
      // A tap focuses nothing of its own in some browsers.
      click: (event: MouseEvent) => notedAt(event.target)?.focus({ preventScroll: true }),
    };
    const entries = Object.entries(listeners) as [string, EventListener][];
    for (const [name, listener] of entries) element.addEventListener(name, listener);
    return () => {
      window.clearTimeout(leaving);
      for (const [name, listener] of entries) element.removeEventListener(name, listener);
    };
  }, [area, note]);

  useEscape(target !== null, () => setTarget(null));

  return target;
}
