import { lazy, type ReactNode, type Ref, useMemo } from "react";
import { DOCUMENT_WORDS } from "../../i18n/regions/documents.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { documentLists } from "../../store/documentLists.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import {
  DOCUMENT_LISTS,
  type DocumentList,
  type Filters,
  standingOf,
  type ViewState,
  withToggled,
} from "../../store/viewState.ts";
import type { ViewStore } from "../../store/viewStore.ts";
import { FailedNotice } from "../../ui/FailedNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { useDrawn } from "../../ui/useDrawn.ts";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";

const DocumentsDialog = lazy(async () => ({ default: (await import("./DocumentsDialog.tsx")).DocumentsDialog }));

interface Props {
  index: EventIndex;
  /** Tells which documents are listed, and which one is open for itself. */
  view: ViewState;
  /** Resolved filters. */
  filters: Filters;
  store: ViewStore;
  onOpen: (document: string) => void;
  /** What else stands at the foot. */
  children?: ReactNode;
}

/** The line at the foot: what became of everything that was read. Each number shows what it counts. */
export function StatusLine({
  ref,
  index,
  view,
  filters,
  store,
  onOpen,
  children,
}: Props & { ref: Ref<HTMLButtonElement> }) {
  const list = view.documents;
  const onList = (documents: DocumentList | null) =>
    store.set({ documents }, list === null || documents === null ? "step" : "adjust");
  const { status, notLoaded } = useMessages();
  const words = useWords(DOCUMENT_WORDS);
  // Events are drawn before all documents are counted.
  const isDrawn = useDrawn();
  const lists = useMemo(() => (isDrawn ? documentLists(index) : null), [index, isDrawn]);
  const numbers = useRovingFocus<HTMLDivElement>();
  const undated = index.size - index.dated;
  return (
    <footer className="page-status flex flex-none flex-wrap items-center justify-between gap-x-3 text-xs text-ink-soft">
      <div ref={numbers} className="flex min-h-8 flex-wrap items-center gap-x-3 px-1">
        {lists &&
          DOCUMENT_LISTS.filter((one) => one === "all" || lists.counts[one] > 0).map((one) => (
            <button
              key={one}
              ref={one === "all" ? ref : undefined}
              type="button"
              className={`status-number ${one === "failed" ? "font-semibold text-danger" : ""}`}
              aria-haspopup="dialog"
              onClick={() => onList(one)}
            >
              {words.lists[one](lists.counts[one])}
            </button>
          ))}
        <span className="text-line-strong" aria-hidden="true">
          ｜
        </span>
        <span>{status.events(index.size)}</span>
        {undated > 0 && (
          <button
            type="button"
            className="status-number"
            aria-pressed={standingOf(filters.facets.certainty, "open") === "only"}
            title={words.undatedHint}
            onClick={() => store.setFilters(withToggled(filters, "certainty", "open"))}
          >
            {words.undated(undated)}
          </button>
        )}
      </div>
      {children}
      {list !== null && lists && (
        <Later failed={<FailedNotice {...notLoaded} onClose={() => onList(null)} />}>
          <DocumentsDialog
            index={index}
            lists={lists}
            list={list}
            onList={onList}
            openDocument={view.document}
            addressOf={store.addressOfDocument}
            onOpen={onOpen}
          />
        </Later>
      )}
    </footer>
  );
}
