import { useMemo } from "react";
import { RECEIPTS_WORDS } from "../../i18n/regions/receipts.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { sharedEvents } from "../../store/sharedEvents.ts";

interface Props {
  index: EventIndex;
  /** Id of the event whose parties they are. */
  event: string;
  onPair: (names: readonly [string, string]) => void;
}

/** Ways to all that two parties of an event did together, where it is more than this event. */
export function PairLinks({ index, event, onPair }: Props) {
  const words = useWords(RECEIPTS_WORDS);
  const pairs = useMemo(() => {
    const row = index.rowOf.get(event);
    return row === undefined ? [] : sharedEvents(index, row);
  }, [index, event]);
  if (pairs.length === 0) return null;
  const parties = new Set(pairs.flatMap(({ names }) => names)).size;
  const areAll = parties === 2 && index.parties[index.rowOf.get(event) ?? -1]?.length === 2;
  return (
    <ul aria-label={words.pairs} className="flex flex-col">
      {pairs.map(({ names, count }) => (
        <li key={names.join(" ")}>
          <button
            type="button"
            className="link-button text-left leading-5"
            title={words.pair(names, count)}
            onClick={() => onPair(names)}
          >
            {areAll ? words.onlyPair(count) : words.pair(names, count)}
          </button>
        </li>
      ))}
    </ul>
  );
}
