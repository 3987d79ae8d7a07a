import type { ReactNode } from "react";
import type { BundleEvent } from "../../../bundle/schema.ts";
import { DERIVATION_WORDS } from "../../i18n/regions/derivations.ts";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { derivationSentence, hasGuessedYear } from "../../store/dateDerivation.ts";
import { dateText, eventCertainty } from "../../store/dateText.ts";
import { FactButton } from "./FactButton.tsx";
import type { Receipts } from "./useReceipts.ts";

interface Props {
  event: BundleEvent;
  receipts: Receipts;
  /** What else there is to say of the date. */
  children: ReactNode;
}

/** The date in words, and the words it was read from; where these do not say all of it, how the rest was found. */
export function DateFact({ event, receipts, children }: Props) {
  const messages = useMessages();
  const detail = useWords(DETAIL_WORDS);
  const certainty = eventCertainty(event);
  const sentence = derivationSentence(event, useWords(DERIVATION_WORDS));
  const guessed = hasGuessedYear(event);
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <FactButton
          fact="date"
          value={null}
          receipts={receipts}
          label={dateText(event.date, messages.dates)}
          explained={sentence !== null || event.guesses.length > 0}
        >
          <span className="text-base font-semibold">{dateText(event.date, messages.dates)}</span>
        </FactButton>
        <span className={`tag tag-${certainty}`} title={messages.certaintyMeaning[certainty]}>
          {guessed ? detail.guessedYear : messages.certainty[certainty]}
        </span>
      </p>
      {sentence === null ? (
        event.dateText !== "" &&
        !guessed && <p className="text-[0.8125rem] text-ink-soft">{detail.words(event.dateText)}</p>
      ) : (
        <p className="border-l-2 border-line-strong pl-2 text-[0.8125rem] leading-6">{sentence}</p>
      )}
      {children}
    </>
  );
}
