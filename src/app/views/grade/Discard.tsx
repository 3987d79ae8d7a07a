import { useEffect, useRef, useState } from "react";
import { GRADE_WORDS } from "../../i18n/regions/grade.ts";
import { useWords } from "../../i18n/useWords.ts";

/** A button that asks once more before it discards all judgements. */
export function Discard({ label, onDiscard }: { label: string; onDiscard: () => void }) {
  const words = useWords(GRADE_WORDS);
  const [asked, setAsked] = useState<boolean | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked === true) keep.current?.focus();
    else if (asked === false) button.current?.focus();
  }, [asked]);
  if (!asked) {
    return (
      <button ref={button} type="button" className="button" onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  }
  return (
    <span className="flex flex-wrap items-center gap-2">
      <span>{words.discardAsked}</span>
      <button ref={keep} type="button" className="button" onClick={() => setAsked(false)}>
        {words.discardNo}
      </button>
      <button type="button" className="button border-danger! text-danger!" onClick={onDiscard}>
        {words.discardYes}
      </button>
    </span>
  );
}
