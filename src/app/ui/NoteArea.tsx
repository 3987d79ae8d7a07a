import { type ReactNode, type RefObject, useId, useLayoutEffect, useRef } from "react";
import { placeBeside } from "./placeBeside.ts";
import { usePointedNote } from "./usePointedNote.ts";

interface Props {
  /** The note of the element whose `data-note` has this value; null where there is none. */
  noteOf: (key: string) => ReactNode;
  className?: string;
  lang?: string;
  ref: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}

/**
 * Text of which some words have a note: elements with `data-note`. The note shows beside them on hover, on focus and
 * when they are tapped, describes them to a screen reader, can itself be pointed at, and goes away on Escape.
 */
export function NoteArea({ noteOf, className, lang, ref, children }: Props) {
  const tip = useRef<HTMLDivElement>(null);
  const id = useId();
  const target = usePointedNote(ref, tip);
  const key = target?.dataset.note;
  const note = key === undefined ? null : noteOf(key);

  // In the top layer, where nothing cuts it off.
  useLayoutEffect(() => {
    const element = tip.current;
    if (!target || !element) return;
    const place = () => {
      const line = target.getClientRects()[0];
      element.hidden = !line;
      if (!line) return;
      const { left, top } = placeBeside(line, element.getBoundingClientRect(), {
        width: document.documentElement.clientWidth,
        height: window.innerHeight,
      });
      element.style.left = `${left}px`;
      element.style.top = `${top}px`;
    };
    if (!element.matches(":popover-open")) element.showPopover();
    place();
    target.setAttribute("aria-describedby", id);
    document.addEventListener("scroll", place, true);
    window.addEventListener("resize", place);
    return () => {
      target.removeAttribute("aria-describedby");
      document.removeEventListener("scroll", place, true);
      window.removeEventListener("resize", place);
    };
  }, [target, id]);

  return (
    <div ref={ref} className={className} lang={lang}>
      {children}
      {note !== null && (
        <div
          ref={tip}
          id={id}
          lang={document.documentElement.lang}
          role="tooltip"
          popover="manual"
          className="note-tip"
        >
          {note}
        </div>
      )}
    </div>
  );
}
