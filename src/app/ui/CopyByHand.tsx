import { useEffect, useId, useRef } from "react";

interface Props {
  text: string;
  title: string;
  hint: string;
  close: string;
  onClose: () => void;
}

/** A small dialog with a text that the user copies by hand: it is selected already. */
export function CopyByHand({ text, title, hint, close, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      className="panel m-auto w-[min(32rem,calc(100vw-2rem))] p-4 text-ink backdrop:bg-black/40"
    >
      <h2 id={`${id}-title`} className="text-base font-semibold">
        {title}
      </h2>
      <p id={`${id}-hint`} className="py-1 text-[0.8125rem] leading-6 text-ink-soft">
        {hint}
      </p>
      <textarea
        ref={area}
        readOnly
        rows={4}
        value={text}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-hint`}
        className="input py-1.5 leading-6"
      />
      <p className="pt-2 text-right">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </p>
    </dialog>
  );
}
