import { type KeyboardEvent, useEffect, useId, useRef, useState, useSyncExternalStore } from "react";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import { formDrafts } from "../../store/corrections/openDrafts.ts";
import { useKeptDraft } from "./Drafted.tsx";

/** The button that leaves a form; where something was typed into it, it asks before that is lost. */
export function CancelButtons({ onCancel }: { onCancel: () => void }) {
  const words = useWords(CORRECT_WORDS);
  const { has, drop } = useKeptDraft();
  const id = useId();
  const [asked, setAsked] = useState<boolean | null>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const goOn = useRef<HTMLButtonElement>(null);
  const holds = useSyncExternalStore(formDrafts.subscribe, has);
  useEffect(() => {
    // What was typed may be taken back while it asks.
    if (!holds) setAsked(null);
  }, [holds]);
  useEffect(() => {
    if (asked === true) goOn.current?.focus();
    else if (asked === false) cancel.current?.focus();
  }, [asked]);
  if (!asked || !holds) {
    return (
      <button ref={cancel} type="button" className="button" onClick={() => (holds ? setAsked(true) : onCancel())}>
        {words.cancel}
      </button>
    );
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    setAsked(false);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div role="group" aria-labelledby={id} className="flex flex-wrap items-center gap-2" onKeyDown={onKeyDown}>
      <span id={id} className="basis-full">
        {words.discardAsked}
      </span>
      <button ref={goOn} type="button" className="button" onClick={() => setAsked(false)}>
        {words.goOn}
      </button>
      <button
        type="button"
        className="button border-danger! text-danger!"
        onClick={() => {
          drop();
          onCancel();
        }}
      >
        {words.discard}
      </button>
    </div>
  );
}
