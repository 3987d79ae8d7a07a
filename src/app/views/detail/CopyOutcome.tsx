import { RECEIPTS_WORDS } from "../../i18n/regions/receipts.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { CopyByHand } from "../../ui/CopyByHand.tsx";
import type { Copying } from "../../ui/useCopy.ts";

/** Says that something was copied, or gives the user the text to copy. */
export function CopyOutcome({ copied, byHand, leave }: Copying) {
  const words = useWords(RECEIPTS_WORDS);
  const { close } = useMessages();
  return (
    <>
      <span aria-live="polite" className="text-xs text-ink-soft">
        {copied ? words.copied : ""}
      </span>
      {byHand !== null && (
        <CopyByHand text={byHand} title={words.copyByHand} hint={words.copyByHandHint} close={close} onClose={leave} />
      )}
    </>
  );
}
