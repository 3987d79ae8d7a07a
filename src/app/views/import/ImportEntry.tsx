import { type ComponentProps, lazy, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { IMPORT_ENTRY_WORDS } from "../../i18n/regions/importEntry.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { arrival } from "../../store/arrival.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { isAnythingKept } from "../../store/local/keptNote.ts";
import type { HandedCorrections, LocalState } from "../../store/local/localState.ts";
import type { ViewStore } from "../../store/viewStore.ts";
import { FailedNotice } from "../../ui/FailedNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { entryLabel } from "./entryLabel.ts";
import type { LocalSummary } from "./LocalRegion.tsx";
import { type Offer, useOffers } from "./useOffers.ts";

const LocalRegion = lazy(async () => ({ default: (await import("./LocalRegion.tsx")).LocalRegion }));

export interface ImportProps {
  /** The data of the page. */
  base: EventIndex;
  store: ViewStore;
  /** The data with what articles of this device tell, and whether those that were kept are among them. */
  onLocal: (local: Pick<LocalState, "amended" | "arrived">) => void;
  onDocument: (document: string) => void;
  /** Files of corrections among those that were given. */
  onCorrections: (files: readonly HandedCorrections[]) => void;
}

/** The button for articles of this device, and the whole page as a place to drop or paste some. What reads them comes when somebody does. */
export function ImportEntry(props: ImportProps) {
  const words = useWords(IMPORT_ENTRY_WORDS);
  const { notLoaded } = useMessages();
  const [isWanted, setWanted] = useState(isAnythingKept);
  const [isKept] = useState(isAnythingKept);
  const isComing = useSyncExternalStore(arrival.subscribe, arrival.isComing);
  const [isOpen, setOpen] = useState(false);
  const [offers, setOffers] = useState<readonly Offer[]>([]);
  const [summary, setSummary] = useState<LocalSummary | null>(null);
  const offer = useCallback((one: Offer) => {
    setWanted(true);
    setOffers((before) => [...before, one]);
  }, []);
  const sign = useOffers(offer);
  const close = () => {
    setWanted(false);
    setOpen(false);
    setOffers([]);
  };

  return (
    <>
      <button
        type="button"
        className="import-button status-number"
        title={words.hint}
        aria-haspopup="dialog"
        onClick={() => {
          setWanted(true);
          setOpen(true);
        }}
      >
        <span aria-hidden="true">＋</span>
        {entryLabel(words, isKept && isComing, summary)}
      </button>
      <div ref={sign} popover="manual" className="drop-sign">
        <p className="text-base font-semibold">{words.drop}</p>
        <p>{words.privacy}</p>
      </div>
      {isWanted && (
        <Later failed={<NotLoaded {...notLoaded} onClose={close} onLocal={props.onLocal} />}>
          <LocalRegion
            {...props}
            open={isOpen}
            onOpen={setOpen}
            offers={offers}
            onTaken={() => setOffers([])}
            onSummary={setSummary}
          />
        </Later>
      )}
    </>
  );
}

/** Says that what reads articles did not come: nobody waits any longer for those that were kept. */
function NotLoaded({ onLocal, ...notice }: Pick<ImportProps, "onLocal"> & ComponentProps<typeof FailedNotice>) {
  useEffect(() => onLocal({ amended: null, arrived: true }), [onLocal]);
  return <FailedNotice {...notice} />;
}
