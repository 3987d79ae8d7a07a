import { useMemo } from "react";
import type { BundleEvent } from "../../../bundle/schema.ts";
import { RECEIPTS_WORDS } from "../../i18n/regions/receipts.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type EventIndex, partiesOf } from "../../store/eventIndex.ts";
import { sharedEvents } from "../../store/sharedEvents.ts";

interface Props {
  index: EventIndex;
  /** The event whose parties they are. */
  event: BundleEvent;
  onPair: (names: readonly [string, string]) => void;
}

/** Ways to all that two parties of an event did together, where it is more than this event. */
export function PairLinks({ index, event, onPair }: Props) {
  const words = useWords(RECEIPTS_WORDS);
  const row = index.records.rowOf(event.id);
  const pairs = useMemo(() => (row === null ? [] : sharedEvents(index, row, event)), [index, row, event]);
  if (pairs.length === 0) return null;
  const parties = new Set(pairs.flatMap(({ names }) => names)).size;
  const areAll = parties === 2 && row !== null && partiesOf(index, row).length === 2;
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
