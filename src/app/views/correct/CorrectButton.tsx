import type { Ref } from "react";
import { CORRECT_BUTTON_WORDS } from "../../i18n/regions/correctButtons.ts";
import { useWords } from "../../i18n/useWords.ts";

/** Beside the first of the facts of an event: turns them into a form. */
export function CorrectButton({ ref, onClick }: { ref: Ref<HTMLButtonElement>; onClick: () => void }) {
  const words = useWords(CORRECT_BUTTON_WORDS);
  return (
    <button
      ref={ref}
      type="button"
      className="link-button float-right mt-1.5"
      title={words.correctHint}
      onClick={onClick}
    >
      {words.correct}
    </button>
  );
}
