import { type RefObject, useEffect, useRef } from "react";
import { type Drop, dropOf, HELD_DROPS, holdsFiles } from "../../ui/drops.ts";

/** What somebody gave to the page. */
export type Offer = Drop | { readonly type: "text"; readonly text: string };

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;

/**
 * Hears what is dragged onto the page, also before this was there, and pasted outside of fields.
 * @returns the ref of the sign that stands over the page while files are dragged over it, a popover
 */
export function useOffers(offer: (offer: Offer) => void): RefObject<HTMLDivElement | null> {
  const sign = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const hide = () => sign.current?.hidePopover();
    const onDragOver = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      sign.current?.showPopover();
    };
    const onDragLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) hide();
    };
    const onDrop = (event: DragEvent) => {
      hide();
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      offer(dropOf(event.dataTransfer));
    };
    const onPaste = (event: ClipboardEvent) => {
      if (isField(event.target) || !event.clipboardData) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData("text/plain");
      if (files.length > 0) offer({ type: "files", entries: [], files });
      else if (text.trim() !== "") offer({ type: "text", text });
      else return;
      event.preventDefault();
    };
    const all = [
      ["dragover", onDragOver],
      ["dragleave", onDragLeave],
      ["drop", onDrop],
      ["paste", onPaste],
    ] as const;
    for (const held of HELD_DROPS.splice(0)) offer(held);
    for (const [type, listener] of all) document.addEventListener(type, listener as EventListener);
    return () => {
      for (const [type, listener] of all) document.removeEventListener(type, listener as EventListener);
    };
  }, [offer]);
  return sign;
}
