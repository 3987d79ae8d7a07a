import { type RefObject, useId, useState } from "react";
import { parseEdtf } from "../../../model/edtf.ts";
import { GRADE_WORDS } from "../../i18n/regions/grade.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { GradedFactKind } from "../../store/grade/gradedFacts.ts";
import { typedDate } from "../../store/grade/session.ts";

interface Props {
  kind: GradedFactKind;
  /** What the reader said before. */
  given: string | null;
  /** Called with every change that can be read; null for an empty field. */
  onGive: (value: string | null) => void;
  onNext: () => void;
  ref: RefObject<HTMLInputElement | null>;
}

/** What is right in the place of what is wrong. It may stay empty; Enter goes on. */
export function InsteadField({ kind, given, onGive, onNext, ref }: Props) {
  const words = useWords(GRADE_WORDS);
  const id = useId();
  const [text, setText] = useState(given ?? "");
  const isDate = kind === "date";
  const read = (typed: string) => (isDate ? typedDate(typed) : typed.trim());
  const isRead = read(text) === "" || !isDate || parseEdtf(read(text)) !== null;
  const [asked, setAsked] = useState(false);
  const label = kind === "date" || kind === "organization" || kind === "person" || kind === "place" ? kind : "place";
  const goOn = () => {
    if (isRead) onNext();
    else setAsked(true);
  };
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="field-title">
        {words.instead[label]}
      </label>
      <span className="flex gap-2">
        <input
          ref={ref}
          id={id}
          className="input"
          autoComplete="off"
          value={text}
          aria-invalid={asked && !isRead}
          aria-describedby={isDate ? `${id}hint` : undefined}
          onChange={({ target }) => {
            setText(target.value);
            setAsked(false);
            const value = read(target.value);
            onGive(value === "" || (isDate && parseEdtf(value) === null) ? null : value);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
            if (event.key === "Enter") goOn();
            else if (event.key !== "Escape") return;
            event.preventDefault();
            if (event.key === "Escape") {
              event.currentTarget.closest(".grade-card")?.querySelector<HTMLElement>("[data-first]")?.focus();
            }
          }}
        />
        <button type="button" className="button flex-none" onClick={goOn}>
          {words.next}
        </button>
      </span>
      {isDate && (
        <span id={`${id}hint`} className="text-xs text-ink-soft">
          {words.dateHint}
        </span>
      )}
      {asked && !isRead && (
        <span role="alert" className="text-[0.8125rem] text-danger">
          {words.noDate}
        </span>
      )}
    </div>
  );
}
