import { useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { BundleDocument } from "../../../bundle/schema.ts";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { DOCUMENT_WORDS } from "../../i18n/regions/documents.ts";
import { NO_EVENTS_WORDS, noEventsSentence } from "../../i18n/regions/noEvents.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { DocumentLists } from "../../store/documentLists.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { useDocuments } from "../../store/openRecords.ts";
import { rowsOfDocument } from "../../store/rowsOf.ts";
import { shownName } from "../../store/shownName.ts";
import { DOCUMENT_LISTS, type DocumentList } from "../../store/viewState.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { InPageLink } from "../../ui/InPageLink.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { DocumentNotes, FileProblem } from "../FileProblem.tsx";

interface Props {
  index: EventIndex;
  lists: DocumentLists;
  list: DocumentList;
  onList: (list: DocumentList | null) => void;
  openDocument: string | null;
  addressOf: (document: string) => string;
  onOpen: (document: string) => void;
}

const PAGE = 200;

/** The overview of everything that was read, as a dialog: what became of each file, and why. Focus returns when it closes. */
export function DocumentsDialog({ index, lists, list, onList, openDocument, addressOf, onOpen }: Props) {
  const messages = useMessages();
  const { status, close } = messages;
  const words = useWords(DOCUMENT_WORDS);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const listed = useRovingFocus<HTMLUListElement>();
  const [pages, setPages] = useState(1);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // However it goes, the browser gives focus back to what had it: as long as it is in the page.
    return () => element?.close();
  }, []);
  const documents = useMemo(() => lists.documents(list), [lists, list]);
  const numbers = documents.subarray(0, pages * PAGE);
  const loading = useDocuments(index, numbers);
  const shown = Array.from(numbers).flatMap((number) => {
    const document = index.records.documentOf(number);
    return document ? [{ number, document }] : [];
  });
  const failures = list === "all" || list === "failed" ? lists.failures : [];
  const tables = list === "warned" ? lists.tables : [];
  const nextPage = Math.min(PAGE, documents.length - numbers.length);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onClose={(event) => !event.currentTarget.open && onList(null)}
      className="panel m-auto max-h-[80dvh] w-[min(46rem,calc(100vw-2rem))] p-0 text-ink backdrop:bg-black/40"
    >
      <div className="sticky top-0 z-10 border-b border-line bg-surface py-1.5 pl-4 pr-2">
        <div className="flex items-center justify-between">
          <h2 id={title} className="text-base font-semibold">
            {status.title}
          </h2>
          <IconButton label={close} onClick={() => dialog.current?.close()}>
            <CloseIcon />
          </IconButton>
        </div>
        <Segmented
          label={words.which}
          className="mt-1 max-w-full flex-wrap"
          choices={DOCUMENT_LISTS.map((value) => ({ value, label: words.lists[value](lists.counts[value]) }))}
          chosen={list}
          onChoose={onList}
        />
      </div>
      <ul ref={listed} className="divide-y divide-line px-4 text-sm">
        {failures.map(({ file, code, message }) => (
          <li key={`${file} ${message}`} className="py-2">
            <p>
              <span className="tag mr-2 border-danger! text-danger!">{status.failed}</span>
              {shownName(file)}
            </p>
            <FileProblem cause={code} message={message} warns={false} />
          </li>
        ))}
        {tables.map(({ file, diagnostics }) => (
          <li key={file} className="py-2">
            <p className="break-all">{shownName(file)}</p>
            <DocumentNotes diagnostics={diagnostics} />
          </li>
        ))}
        {shown.map(({ number, document }) => (
          <DocumentEntry
            key={document.id}
            document={document}
            events={rowsOfDocument(index, number).length}
            isOpen={document.id === openDocument}
            address={addressOf(document.id)}
            onOpen={() => onOpen(document.id)}
          />
        ))}
      </ul>
      {loading.pending && (
        <p role="status" className="px-4 py-3 text-ink-soft">
          {messages.loading}
        </p>
      )}
      {loading.error && (
        <p role="alert" className="px-4 py-3">
          {messages.notLoaded.text}{" "}
          <button type="button" className="link-button" onClick={loading.retry}>
            {messages.retry}
          </button>
        </p>
      )}
      {documents.length + failures.length + tables.length === 0 && (
        <p className="px-4 py-6 text-center text-ink-soft">{words.empty}</p>
      )}
      {nextPage > 0 && (
        <p className="px-4 py-3">
          <button type="button" className="button" onClick={() => setPages(pages + 1)}>
            {words.more(nextPage)}
          </button>
        </p>
      )}
    </dialog>
  );
}

interface EntryProps {
  document: BundleDocument;
  events: number;
  isOpen: boolean;
  address: string;
  onOpen: () => void;
}

/** One document: its title, which opens it, how many events it tells, and what there is to say about it. */
function DocumentEntry({ document, events, isOpen, address, onOpen }: EntryProps) {
  const { status } = useMessages();
  const detail = useWords(DETAIL_WORDS);
  const whys = useWords(NO_EVENTS_WORDS);
  const { record, title, diagnostics, noEvents } = document;
  const file = shownName(document.file);
  return (
    <li className="py-2">
      <p className="flex flex-wrap justify-between gap-x-3">
        <InPageLink
          href={address}
          aria-current={isOpen || undefined}
          className="text-link line-clamp-3"
          lang="zh-Hans"
          onFollow={onOpen}
        >
          {title ?? status.untitled}
        </InPageLink>
        <span className="text-ink-soft">{status.documentEvents(events)}</span>
      </p>
      <p className="break-all text-xs text-ink-soft">{record === null ? file : detail.recordOf(file, record)}</p>
      {noEvents && <p className="text-[0.8125rem]">{noEventsSentence(noEvents, whys)}</p>}
      <DocumentNotes diagnostics={diagnostics} />
    </li>
  );
}
