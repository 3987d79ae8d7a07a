// Drafts that outlasted a reload are asked about from then on, whatever is opened.
import "./store/corrections/openDrafts.ts";
import { useEffect, useState } from "react";
import { arrival } from "./store/arrival.ts";
import type { EventIndex } from "./store/eventIndex.ts";
import { isAnythingKept } from "./store/local/keptNote.ts";
import type { HandedCorrections, LocalState } from "./store/local/localState.ts";
import type { Filters } from "./store/viewState.ts";
import type { Amended } from "./useAmended.ts";
import { CorrectionBar } from "./views/correct/CorrectionBar.tsx";
import { ImportEntry, type ImportProps } from "./views/import/ImportEntry.tsx";
import { SinceNumbers } from "./views/status/SinceNumbers.tsx";
import { UpdateNotice } from "./views/updates/UpdateNotice.tsx";

interface Props extends Omit<ImportProps, "onLocal" | "onCorrections"> {
  index: EventIndex;
  filters: Filters;
  /** The data with what this device adds. */
  onAmended: (amended: Amended) => void;
  onOpen: (event: string, byKeyboard: boolean) => void;
}

/** What the page does beside showing its data, and says at the foot or over all: it comes after the first draw, all in one piece. */
export function Extras({ index, filters, onAmended, onOpen, ...props }: Props) {
  const { base, store } = props;
  const [{ amended, arrived }, setLocal] = useState<Pick<LocalState, "amended" | "arrived">>(() => ({
    amended: null,
    arrived: !isAnythingKept(),
  }));
  const [handed, setHanded] = useState<readonly HandedCorrections[] | null>(null);
  const [isShown, setShown] = useState(false);
  // In an effect, so that whoever waits sees the index that came with it.
  useEffect(() => {
    if (isShown) arrival.end();
  }, [isShown]);
  // What was put right lies over articles of this device, too.
  const isBehind = amended !== null && amended[0] !== base && amended[0] !== amended[1];
  const below = isBehind ? null : amended?.[0] === base ? amended[1] : base;
  return (
    <>
      <SinceNumbers index={index} filters={filters} store={store} />
      <CorrectionBar
        index={index}
        below={below}
        waiting={!arrived}
        handed={handed}
        onOpen={onOpen}
        onDocument={props.onDocument}
        onCorrected={(corrected, isRead) => {
          if (corrected !== index) onAmended([base, corrected]);
          if (isRead && arrived) setShown(true);
        }}
      />
      <ImportEntry {...props} onLocal={setLocal} onCorrections={setHanded} />
      <UpdateNotice />
    </>
  );
}
