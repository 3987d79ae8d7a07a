import { useMemo, useState } from "react";
import type { BundleDocument, BundleEvent } from "../../../bundle/schema.ts";
import type { Span } from "../../../model/span.ts";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { RECEIPTS_WORDS } from "../../i18n/regions/receipts.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useArticleOf, useSourceOf } from "../../store/amendedTexts.ts";
import { evidenceFor } from "../../store/articleMarks.ts";
import type { Mode } from "../../store/corrections/formNames.ts";
import { damagedEvidence } from "../../store/damagedEvidence.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { useEventsOf } from "../../store/openRecords.ts";
import { documentName } from "../../store/shownName.ts";
import { Later } from "../../ui/Later.tsx";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { CorrectPanel, SavedNote, UnsavedOf } from "../correct/LazyCorrect.tsx";
import { AddForm } from "./AddForm.tsx";
import { CopyCitation } from "./CopyCitation.tsx";
import { Disagreements } from "./Disagreements.tsx";
import { DocumentText } from "./DocumentText.tsx";
import { EventFacts } from "./EventFacts.tsx";
import { EventHistory } from "./EventHistory.tsx";
import { FormFailed } from "./FormFailed.tsx";
import { LocalNote } from "./LocalNote.tsx";
import { Marked } from "./Marked.tsx";
import { OtherEvents } from "./OtherEvents.tsx";
import { SourceFacts } from "./SourceFacts.tsx";
import type { Reading } from "./TextBar.tsx";
import { useReceipts } from "./useReceipts.ts";

interface Props extends Reading {
  index: EventIndex;
  event: BundleEvent;
  documents: readonly [BundleDocument, ...BundleDocument[]];
  /** Whether the present filters leave the event out. */
  hidden: boolean;
  addressOf: (event: string) => string;
  /** The absolute address that shows an event, whatever else is chosen now. */
  permalinkOf: (event: string) => string;
  onOpen: (event: string, byKeyboard: boolean) => void;
  onPair: (names: readonly [string, string]) => void;
  /** What stands in the place of the facts; null for nothing. */
  form: EventForm | null;
  onForm: (form: EventForm | null) => void;
  /** The event is gone. */
  onGone: () => void;
}

/** A form for the event, or for another one that a passage tells. */
export type EventForm =
  | { readonly kind: "correct"; readonly mode: Mode | null }
  | { readonly kind: "add"; readonly document: BundleDocument; readonly span: Span | null };

/** The open event: its facts on one side, the article that tells it on the other. */
export function EventDetail(props: Props) {
  const { index, event, documents, hidden, addressOf, permalinkOf, onOpen, onPair, form, onForm, onGone, ...reading } =
    props;
  const messages = useMessages();
  const words = useWords(RECEIPTS_WORDS);
  const detail = useWords(DETAIL_WORDS);
  const sourceList = useRovingFocus<HTMLUListElement>();
  const [shownDocument, setShownDocument] = useState(documents[0].id);
  const document = documents.find(({ id }) => id === shownDocument) ?? documents[0];
  const [chosen, setChosen] = useState<Span | null>(null);
  const article = useArticleOf(index, document);
  const source = useSourceOf(index, document, reading.text === "original");

  const evidence = useMemo(() => article.data && evidenceFor(article.data, event.id), [article.data, event.id]);
  const damage = useMemo(
    () => (article.data && evidence ? damagedEvidence(article.data, evidence) : null),
    [article.data, evidence],
  );
  const isOriginal = reading.text === "original" && Boolean(source.data);
  const shownEvidence = useMemo(
    () => (isOriginal && source.data ? evidenceFor(source.data.file, event.id) : (evidence ?? null)),
    [isOriginal, source.data, event.id, evidence],
  );
  const receipts = useReceipts(shownEvidence);
  const { kept } = receipts;
  const keptPlaces = kept ? (receipts.count(kept.fact) ?? 0) : 0;
  const proof = evidence?.find(({ fact }) => fact === "event");
  // The event quotes its leading source only.
  const quote =
    document === documents[0] || !article.data || !proof
      ? event.quote
      : article.data.text.slice(proof.start, proof.end);
  const others = useEventsOf(index, document.id).filter(({ id }) => id !== event.id);
  const hiddenNote = hidden && (
    <p className="mb-2 rounded bg-sunken px-2 py-1 text-[0.8125rem]">{detail.hiddenByFilters}</p>
  );
  const leaveForm = () => onForm(null);
  const showDocument = (id: string) => {
    receipts.release();
    setShownDocument(id);
  };

  return (
    <div className="detail-columns min-h-0 flex-1">
      <div className="detail-facts scroller px-4 pb-4 pt-1">
        <LocalNote documents={documents} />
        {event.corrected.length > 0 ? (
          <Later waiting={hiddenNote} failed={hiddenNote}>
            <SavedNote index={index} event={event}>
              {hiddenNote}
            </SavedNote>
          </Later>
        ) : (
          hiddenNote
        )}
        {event.alsoKnownAs.length > 0 && (
          <Later>
            <UnsavedOf index={index} of={event.alsoKnownAs} />
          </Later>
        )}
        <EventHistory event={event} />
        <p aria-live="polite" className="sr-only">
          {kept &&
            keptPlaces > 0 &&
            words.placeAnnounced(detail.factNames[kept.fact.fact], (kept.place % keptPlaces) + 1, keptPlaces)}
        </p>
        {form === null ? (
          <>
            <Disagreements
              index={index}
              event={event}
              documents={documents}
              shown={document.id}
              onSource={(id, fact) => {
                showDocument(id);
                if (fact) receipts.expect(fact);
              }}
            />
            <EventFacts
              index={index}
              event={event}
              receipts={receipts}
              addressOf={addressOf}
              onOpen={onOpen}
              onPair={onPair}
              damage={damage}
            />
          </>
        ) : form.kind === "add" ? (
          <AddForm
            index={index}
            document={form.document}
            span={form.span}
            onChosen={setChosen}
            onDone={leaveForm}
            onOpen={onOpen}
          />
        ) : (
          <Later failed={<FormFailed onClose={leaveForm} />}>
            <CorrectPanel
              key={form.mode}
              index={index}
              event={event}
              documents={documents}
              mode={form.mode}
              onDone={leaveForm}
              onGone={onGone}
              onOpen={onOpen}
            />
          </Later>
        )}
        <h3 className="field-title mb-0.5 mt-4 border-t border-line pt-3">
          {documents.length > 1 ? detail.sources(documents.length) : detail.source}
        </h3>
        {documents.length > 1 && (
          <ul ref={sourceList} className="flex flex-col gap-1 py-1">
            {documents.map(({ id, ...named }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-pressed={id === document.id}
                  className="w-full rounded border border-line px-2 py-1 text-left text-[0.8125rem] hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-ground"
                  onClick={() => showDocument(id)}
                >
                  <span className="mr-2 text-ink-soft">{event.documents.indexOf(id) + 1}</span>
                  <span lang="zh-Hans">
                    <Marked text={documentName(named)} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <SourceFacts document={document} source={source.data?.file ?? null} />
        <CopyCitation quote={quote} document={document} permalink={permalinkOf(event.id)} />
      </div>
      <DocumentText
        {...reading}
        index={index}
        document={document}
        event={event.id}
        receipts={receipts}
        heading={document.title ?? messages.status.untitled}
        onPassage={(span) => onForm({ kind: "add", document, span })}
        chosen={form?.kind === "add" && form.document.id === document.id ? chosen : null}
      >
        <OtherEvents events={others} addressOf={addressOf} onOpen={onOpen} />
      </DocumentText>
    </div>
  );
}
