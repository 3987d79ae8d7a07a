import { type RefObject, useEffect, useRef } from "react";

/** What somebody gave to the page. */
export type Offer =
  | { readonly type: "entries"; readonly entries: readonly FileSystemEntry[] }
  | { readonly type: "files"; readonly files: readonly File[] }
  | { readonly type: "text"; readonly text: string };

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;

const holdsFiles = (data: DataTransfer | null) => data?.types.includes("Files") ?? false;

/**
 * Hears what is dragged onto the page, and pasted outside of fields.
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
      // Corrections are no articles, and were taken already.
      if (event.defaultPrevented || !holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      // The browser tells it only now.
      const items = [...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === "file");
      const entries = items.flatMap((item) => item.webkitGetAsEntry() ?? []);
      if (entries.length > 0) offer({ type: "entries", entries });
      else offer({ type: "files", files: [...(event.dataTransfer?.files ?? [])] });
    };
    const onPaste = (event: ClipboardEvent) => {
      if (isField(event.target) || !event.clipboardData) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData("text/plain");
      if (files.length > 0) offer({ type: "files", files });
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
    for (const [type, listener] of all) document.addEventListener(type, listener as EventListener);
    return () => {
      for (const [type, listener] of all) document.removeEventListener(type, listener as EventListener);
    };
  }, [offer]);
  return sign;
}
