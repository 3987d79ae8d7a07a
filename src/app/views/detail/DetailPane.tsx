import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import type { BundleDocument } from "../../../bundle/schema.ts";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { DETAIL_OUTLINE_WORDS } from "../../i18n/regions/detailOutline.ts";
import { RECEIPTS_WORDS } from "../../i18n/regions/receipts.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { arrival } from "../../store/arrival.ts";
import { readFormName } from "../../store/corrections/formNames.ts";
import { resumed } from "../../store/corrections/resumed.ts";
import { type EventIndex, headOf } from "../../store/eventIndex.ts";
import { useEvent } from "../../store/openRecords.ts";
import type { Loading } from "../../store/recordQueries.ts";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { Later } from "../../ui/Later.tsx";
import { LinkIcon, NextIcon, PreviousIcon } from "../../ui/laterIcons.tsx";
import { ProblemMessage } from "../../ui/ProblemMessage.tsx";
import { useCopy } from "../../ui/useCopy.ts";
import { useLostFocus } from "../../ui/useLostFocus.ts";
import { CrashMessage } from "../CrashMessage.tsx";
import { CorrectButton } from "../correct/CorrectButton.tsx";
import { UnknownEvent, UnsavedOf } from "../correct/LazyCorrect.tsx";
import { Hits, type Sought } from "../Hits.tsx";
import { CopyOutcome } from "./CopyOutcome.tsx";
import { DocumentDetail } from "./DocumentDetail.tsx";
import { EventDetail, type EventForm } from "./EventDetail.tsx";
import { LoadTrouble, TextOutline } from "./LoadTrouble.tsx";
import { NothingOpen } from "./NothingOpen.tsx";
import { SoughtContext } from "./sought.ts";
import type { Reading } from "./TextBar.tsx";

export interface DetailPaneProps extends Reading {
  index: EventIndex;
  /** The id of an event in the address; null where none is open. */
  openEvent: string | null;
  openRow: number | null;
  /** The id of the document that is read for itself; null where an event or nothing is open. */
  openDocument: string | null;
  /** That document; null while it is not there. */
  alone: BundleDocument | null;
  /** How far it is known which event or document is open. */
  loading: Loading;
  /** What the list shows. */
  rows: Int32Array;
  sought: Sought;
  onPair: (names: readonly [string, string]) => void;
  previous: string | null;
  next: string | null;
  hidden: boolean;
  /** Whether the pane covers the page, as on phones. */
  sheet: boolean;
  /** Counts up whenever focus should go to the heading. */
  focusRequest: number;
  addressOf: (event: string) => string;
  /** The absolute address that shows an event, whatever else is chosen now. */
  permalinkOf: (event: string) => string;
  onOpen: (event: string, byKeyboard: boolean) => void;
  onClose: () => void;
  /** Nothing is open any more, and what had focus in the pane is gone. */
  onFocusLost: () => void;
}

/** The region 事件详情. */
export function DetailPane(props: DetailPaneProps) {
  const { index, openEvent, openRow, openDocument, alone, sheet, focusRequest, onOpen, onClose, onFocusLost } = props;
  const messages = useMessages();
  const detail = useWords(DETAIL_WORDS);
  const pane = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const outline = useWords(DETAIL_OUTLINE_WORDS);
  const opened = useEvent(index, openRow);
  const { event } = opened;
  const loading = openRow === null ? props.loading : opened;
  // What this device adds may have it.
  const isComing = useSyncExternalStore(arrival.subscribe, arrival.isComing);
  const open = openEvent ?? openDocument;
  const [form, setForm] = useState<{ readonly event: string; readonly form: EventForm } | null>(null);
  const correctButton = useRef<HTMLButtonElement>(null);
  const changeForm = (form: EventForm | null) => {
    flushSync(() => setForm(event && form && { event: event.id, form }));
    if (!form) correctButton.current?.focus();
  };
  const head = openRow === null ? null : headOf(index, openRow);
  const title = (event ?? head)?.title ?? (alone && (alone.title ?? messages.status.untitled));
  const [first, ...more] = opened.documents;

  const wanted = useSyncExternalStore(resumed.subscribe, resumed.get);
  useEffect(() => {
    const named = wanted === null ? null : readFormName(wanted);
    if (named?.kind !== "event" || named.event !== event?.id) return;
    resumed.set(null);
    setForm({ event: named.event, form: { kind: "correct", mode: named.mode } });
  }, [wanted, event]);

  useEffect(() => {
    if (focusRequest > 0) heading.current?.focus({ preventScroll: true });
  }, [focusRequest]);

  // Only where the page as a whole scrolls; elsewhere the pane is in view anyway.
  useEffect(() => {
    if (open !== null) pane.current?.scrollIntoView({ block: "nearest" });
  }, [open]);

  const lostFocus = useLostFocus(() => {
    if (open === null) onFocusLost();
    else (heading.current ?? pane.current)?.focus({ preventScroll: true });
  }, onFocusLost);

  const step = (id: string | null, label: string, icon: ReactNode) => (
    <IconButton label={label} aria-disabled={id === null} onClick={() => id !== null && onOpen(id, false)}>
      {icon}
    </IconButton>
  );

  const { text, characters, onText, onCharacters, addressOf, permalinkOf, sought } = props;
  const closing = (
    <button type="button" className="button" onClick={onClose}>
      {messages.close}
    </button>
  );
  const reading = { text, characters, onText, onCharacters, addressOf, onOpen };

  return (
    <section
      ref={pane}
      tabIndex={-1}
      {...lostFocus}
      aria-label={messages.regions.detail}
      className={
        sheet ? "sheet flex flex-col bg-surface" : "page-detail panel flex min-h-0 min-w-0 flex-col overflow-clip"
      }
      data-open={open !== null}
    >
      <div className="flex min-h-10 flex-none items-start gap-1 border-b border-line py-[5px] pl-4 pr-1.5">
        {title !== null ? (
          <h2
            ref={heading}
            tabIndex={-1}
            lang="zh-Hans"
            className="mr-auto min-w-0 pt-0.5 text-base font-semibold leading-relaxed"
          >
            <Hits text={title} {...sought} />
          </h2>
        ) : (
          <p className="panel-title mr-auto leading-7">{messages.regions.detail}</p>
        )}
        {open !== null && (
          <>
            {openEvent !== null && step(props.previous, detail.previous, <PreviousIcon />)}
            {openEvent !== null && step(props.next, detail.next, <NextIcon />)}
            {openEvent !== null && (
              <CorrectButton
                ref={correctButton}
                disabled={event === null}
                onClick={() => changeForm({ kind: "correct", mode: null })}
              />
            )}
            <CopyLink permalink={openEvent === null ? null : permalinkOf(openEvent)} />
            <IconButton label={messages.close} onClick={onClose}>
              <CloseIcon />
            </IconButton>
          </>
        )}
      </div>
      <SoughtContext value={sought}>
        {event && first && !opened.pending ? (
          <ErrorBoundary key={event.id} fallback={(error) => <CrashMessage error={error} />}>
            <EventDetail
              index={index}
              event={event}
              documents={[first, ...more]}
              hidden={props.hidden}
              permalinkOf={permalinkOf}
              onPair={props.onPair}
              form={form?.event === event.id ? form.form : null}
              onForm={changeForm}
              onGone={onClose}
              {...reading}
            />
          </ErrorBoundary>
        ) : alone ? (
          <ErrorBoundary key={alone.id} fallback={(error) => <CrashMessage error={error} />}>
            <DocumentDetail index={index} document={alone} {...reading} />
          </ErrorBoundary>
        ) : open !== null && loading.error ? (
          <div className="p-4">
            <LoadTrouble
              title={outline.failed.title}
              error={loading.error}
              fetching={loading.pending}
              onRetry={loading.retry}
            />
          </div>
        ) : open !== null && (loading.pending || isComing) ? (
          <div className="p-4">
            <TextOutline label={outline.loading} />
          </div>
        ) : open !== null ? (
          <div className="scroller min-h-0 flex-1">
            {openEvent !== null ? (
              <Later failed={<ProblemMessage {...detail.unknownEvent}>{closing}</ProblemMessage>}>
                <UnknownEvent event={openEvent} addressOf={addressOf} onOpen={onOpen}>
                  {closing}
                </UnknownEvent>
              </Later>
            ) : (
              <ProblemMessage {...detail.unknownDocument}>{closing}</ProblemMessage>
            )}
            <Later>
              <UnsavedOf index={index} of={[open]} articles />
            </Later>
          </div>
        ) : (
          <NothingOpen index={index} rows={props.rows} onPair={props.onPair} />
        )}
      </SoughtContext>
    </section>
  );
}

/** Copies the plain link to the event; for a document, the address as it is. */
function CopyLink({ permalink }: { permalink: string | null }) {
  const words = useWords(RECEIPTS_WORDS);
  const clipboard = useCopy();
  return (
    <span className="flex items-center">
      <CopyOutcome {...clipboard} />
      <IconButton label={words.copyLink} onClick={() => clipboard.copy(permalink ?? window.location.href)}>
        <LinkIcon />
      </IconButton>
    </span>
  );
}
