// Drafts that outlasted a reload are asked about from then on, whatever is opened.
import "./store/corrections/openDrafts.ts";
import { useState } from "react";
import type { EventIndex } from "./store/eventIndex.ts";
import type { HandedCorrections } from "./store/local/localState.ts";
import type { Filters } from "./store/viewState.ts";
import { CorrectionBar } from "./views/correct/CorrectionBar.tsx";
import { ImportEntry, type ImportProps } from "./views/import/ImportEntry.tsx";
import { SinceNumbers } from "./views/status/SinceNumbers.tsx";
import { UpdateNotice } from "./views/updates/UpdateNotice.tsx";

interface Props extends Omit<ImportProps, "onCorrections"> {
  index: EventIndex;
  filters: Filters;
}

/** What the page does beside showing its data, and says at the foot or over all: it comes after the first draw, all in one piece. */
export function Extras({ index, filters, onAmended, ...props }: Props) {
  const { base, store } = props;
  const [local, setLocal] = useState<readonly [base: EventIndex, index: EventIndex] | null>(null);
  const [handed, setHanded] = useState<readonly HandedCorrections[] | null>(null);
  // What was put right lies over articles of this device, too.
  const isWaiting = local !== null && local[0] !== base && local[0] !== local[1];
  const below = isWaiting ? null : local?.[0] === base ? local[1] : base;
  return (
    <>
      <SinceNumbers index={index} filters={filters} store={store} />
      <CorrectionBar
        index={index}
        below={below}
        handed={handed}
        onCorrected={(corrected) => corrected !== index && onAmended([base, corrected])}
      />
      <ImportEntry {...props} onAmended={setLocal} onCorrections={setHanded} />
      <UpdateNotice />
    </>
  );
}
