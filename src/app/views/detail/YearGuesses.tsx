import type { BundleEvent } from "../../../bundle/schema.ts";
import { DERIVATION_WORDS } from "../../i18n/regions/derivations.ts";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { useWords } from "../../i18n/useWords.ts";
import { guessSentence } from "../../store/dateDerivation.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { useEventsNamed } from "../../store/openRecords.ts";
import { EventLinks } from "./OtherEvents.tsx";

interface Props {
  index: EventIndex;
  event: BundleEvent;
  addressOf: (event: string) => string;
  onOpen: (event: string, byKeyboard: boolean) => void;
}

/** How the years that an event's accounts do not tell were guessed, with links to the events whose words told them. */
export function YearGuesses({ index, event, addressOf, onOpen }: Props) {
  const reasons = useWords(DERIVATION_WORDS);
  const detail = useWords(DETAIL_WORDS);
  // Reprints are guessed alike, and that is said once.
  const wordsOf = (guess: BundleEvent["guesses"][number]) =>
    guess.date === event.date ? event.dateText : detail.sourceNumber(guess.document + 1);
  const sentences = [...new Set(event.guesses.map((guess) => guessSentence(guess, wordsOf(guess), reasons)))];
  const others = useEventsNamed(
    index,
    event.guesses.flatMap(({ evidence }) => evidence.map((one) => one.event)),
  ).filter(({ id }) => id !== event.id);
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence} className="border-l-2 border-dashed border-line-strong pl-2 text-[0.8125rem] leading-6">
          {sentence}
        </p>
      ))}
      {others.length > 0 && (
        <nav aria-label={detail.guessedFrom}>
          <EventLinks events={others} addressOf={addressOf} onOpen={onOpen} />
        </nav>
      )}
    </>
  );
}
