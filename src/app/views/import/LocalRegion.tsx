import { useQueryClient } from "@tanstack/react-query";
import { startTransition, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { IMPORT_WORDS } from "../../i18n/regions/import.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { LocalProgress } from "../../store/local/localState.ts";
import { localArticles } from "../../store/local/openLocal.ts";
import { pasteDraft } from "../../store/local/pasteDraft.ts";
import { standingOf, withToggled } from "../../store/viewState.ts";
import { saveFile } from "../../ui/saveFile.ts";
import { droppedFiles, filesOfEntries, pastedFile } from "./dropped.ts";
import type { ImportProps } from "./ImportEntry.tsx";
import { ImportNotice } from "./ImportNotice.tsx";
import { LocalDialog } from "./LocalDialog.tsx";
import type { Offer } from "./useOffers.ts";

/** What the button says. */
export interface LocalSummary {
  readonly files: number;
  readonly reading: LocalProgress | null;
}

interface Props extends ImportProps {
  open: boolean;
  onOpen: (open: boolean) => void;
  offers: readonly Offer[];
  onTaken: () => void;
  onSummary: (summary: LocalSummary) => void;
}

/** Articles of this device, once there are some or somebody adds one: it reads what is offered, and shows how that goes. */
export function LocalRegion(props: Props) {
  const { base, store, open, offers, onOpen, onTaken, onSummary, onLocal, onDocument, onCorrections } = props;
  const words = useWords(IMPORT_WORDS);
  const local = localArticles(useQueryClient());
  const state = useSyncExternalStore(local.subscribe, local.get);
  const [pasted, setPasted] = useState<string | null>(null);
  const { amended, arrived, progress, files } = state;

  useEffect(() => {
    void local.load();
  }, [local]);
  useEffect(() => {
    local.onCorrections = onCorrections;
  }, [local, onCorrections]);
  useEffect(() => local.setBase(base), [local, base]);
  useEffect(() => {
    if (amended || arrived) startTransition(() => onLocal({ amended, arrived }));
  }, [amended, arrived, onLocal]);
  useEffect(() => onSummary({ files: files.length, reading: progress }), [files.length, progress, onSummary]);

  useEffect(() => {
    if (offers.length === 0) return;
    for (const offer of offers) {
      if (offer.type === "files") {
        if (offer.entries.length > 0) void filesOfEntries(offer.entries).then((found) => local.add(found));
        else void local.add(droppedFiles(offer.files));
      } else {
        pasteDraft.keep(offer.text);
        setPasted(offer.text);
        onOpen(true);
      }
    }
    onTaken();
  }, [offers, local, onOpen, onTaken]);

  const onlyLocal = useCallback(() => {
    const { filters } = store.get();
    if (standingOf(filters.facets.mark, "local") !== "only") store.setFilters(withToggled(filters, "mark", "local"));
  }, [store]);
  const download = () =>
    void import("../../store/local/recordLines.ts").then(({ recordLines }) =>
      saveFile(`${words.recordsName}.ndjson`, recordLines(local.readings()), "application/x-ndjson"),
    );
  const close = () => {
    setPasted(null);
    onOpen(false);
  };

  return (
    <>
      <ImportNotice
        state={state}
        hidden={open}
        onStop={() => local.callOff()}
        onRetry={() => local.retry()}
        onDownload={download}
        onOnlyLocal={onlyLocal}
        onDetails={() => onOpen(true)}
      />
      {open && (
        <LocalDialog
          state={state}
          pasted={pasted}
          onPasted={setPasted}
          onText={(text) => void local.add([pastedFile(text, words.pasted.name)])}
          onFiles={(chosen) => void local.add(droppedFiles(chosen))}
          onStop={() => local.callOff()}
          onRetry={() => local.retry()}
          onRemove={(keys) => void local.remove(keys)}
          onDownload={download}
          addressOf={store.addressOfDocument}
          onDocument={(document) => {
            close();
            onDocument(document);
          }}
          onClose={close}
        />
      )}
    </>
  );
}
