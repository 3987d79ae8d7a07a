import { useId, useLayoutEffect, useRef } from "react";
import { IMPORT_WORDS } from "../../i18n/regions/import.ts";
import { useWords } from "../../i18n/useWords.ts";

interface Props {
  /** What was pasted, to begin with. */
  text: string;
  /** What it has become. */
  onDraft: (text: string) => void;
  onRead: (text: string) => void;
  onCancel: () => void;
}

/** A pasted article before it is read: it can be looked at and put right. */
export function PasteForm({ text, onDraft, onRead, onCancel }: Props) {
  const { pasted } = useWords(IMPORT_WORDS);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // Another text that is pasted outside of the field takes the place of the one that is there.
  useLayoutEffect(() => {
    if (!field.current) return;
    field.current.value = text;
    field.current.focus();
    field.current.setSelectionRange(0, 0);
  }, [text]);
  const read = () => {
    const { value = "" } = field.current ?? {};
    if (value.trim() === "") field.current?.focus();
    else onRead(value);
  };
  return (
    <form
      className="mt-3"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <label htmlFor={id} className="field-title">
        {pasted.label}
      </label>
      <textarea
        ref={field}
        id={id}
        lang="zh-Hans"
        rows={8}
        className="input my-1 py-1.5"
        onInput={({ currentTarget }) => onDraft(currentTarget.value)}
        aria-describedby={`${id}hint`}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
          event.preventDefault();
          read();
        }}
      />
      <p id={`${id}hint`} className="text-[0.8125rem] text-ink-soft">
        {pasted.hint}
      </p>
      <p className="mt-2 flex gap-2">
        <button type="submit" className="button button-primary">
          {pasted.read}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {pasted.cancel}
        </button>
      </p>
    </form>
  );
}
