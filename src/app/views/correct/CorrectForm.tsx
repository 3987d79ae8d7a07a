import "./correct.css";
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import { CancelButtons } from "./CancelButtons.tsx";
import { useDraft, useKeptDraft } from "./Drafted.tsx";
import { enterIn } from "./enterIn.ts";

/** What the pane shows in the place of facts while something is put right. Its heading takes focus. */
export function CorrectFrame({
  title,
  onCancel,
  children,
}: {
  title: string;
  onCancel: () => void;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    const isCancel = event.key === "Escape";
    // Keys of the page would leave what is half written.
    if (isCancel || (event.key.length === 1 && !event.ctrlKey && !event.metaKey)) event.stopPropagation();
    if (!isCancel) return;
    event.preventDefault();
    onCancel();
  };
  return (
    <section aria-label={title} className="correct-frame" onKeyDown={onKeyDown}>
      <h3 ref={heading} tabIndex={-1} className="pb-1 pt-2 text-base font-semibold">
        {title}
      </h3>
      {children}
    </section>
  );
}

interface Props {
  /** What the button says that saves. */
  save: string;
  /** Saves, with a note; says what is wrong where it cannot. */
  onSave: (note: string) => Promise<string | null>;
  onCancel: () => void;
  children: ReactNode;
}

/** Fields of a correction, with a note and the buttons below; stands within `Drafted`. */
export function CorrectForm({ save, onSave, onCancel, children }: Props) {
  const words = useWords(CORRECT_WORDS);
  const id = useId();
  const [note, setNote] = useDraft("note", () => "");
  const { drop } = useKeptDraft();
  const [fault, setFault] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(note).then(
      (fault) => {
        if (fault === null) drop();
        setFault(fault);
      },
      () => setFault(words.failed),
    );
  };
  return (
    <form
      noValidate
      onSubmit={submit}
      onChange={() => setFault(null)}
      className="flex flex-col gap-3 pb-3"
      onKeyDown={(event) => {
        const does = enterIn(event.nativeEvent, event.target as HTMLElement);
        if (does === "itself") return;
        event.preventDefault();
        if (does === "save") event.currentTarget.requestSubmit();
      }}
    >
      {children}
      <div>
        <label htmlFor={id} className="field-title">
          {words.note}
        </label>
        <input
          id={id}
          type="text"
          className="input"
          placeholder={words.noteHint}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <p role="alert" className="text-[0.8125rem] text-danger empty:hidden">
        {fault}
      </p>
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="button button-primary">
          {save}
        </button>
        <CancelButtons onCancel={onCancel} />
      </div>
    </form>
  );
}
