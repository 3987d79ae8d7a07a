import { useCallback, useMemo, useState } from "react";
import type { BundleDocument, BundleEvent } from "../../../bundle/schema.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { evidenceFor } from "../../store/articleMarks.ts";
import { damagedEvidence } from "../../store/damagedEvidence.ts";
import { type EventIndex, eventsOf } from "../../store/eventIndex.ts";
import { useArticle, useSource } from "../../store/queries.ts";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { CopyCitation } from "./CopyCitation.tsx";
import { Disagreements } from "./Disagreements.tsx";
import { DocumentText } from "./DocumentText.tsx";
import { EventFacts } from "./EventFacts.tsx";
import type { PointedFact, Pointing } from "./FactButton.tsx";
import { OtherEvents } from "./OtherEvents.tsx";
import { SourceFacts } from "./SourceFacts.tsx";
import type { Reading } from "./TextBar.tsx";

interface Props extends Reading {
  index: EventIndex;
  event: BundleEvent;
  documents: readonly [BundleDocument, ...BundleDocument[]];
  /** Whether the present filters leave the event out. */
  hidden: boolean;
  addressOf: (event: string) => string;
  onOpen: (event: string, byKeyboard: boolean) => void;
}

/** The open event: its facts on one side, the article that tells it on the other. */
export function EventDetail({ index, event, documents, hidden, addressOf, onOpen, ...reading }: Props) {
  const messages = useMessages();
  const { detail } = messages;
  const sourceList = useRovingFocus<HTMLUListElement>();
  const [shownDocument, setShownDocument] = useState(documents[0].id);
  const document = documents.find(({ id }) => id === shownDocument) ?? documents[0];
  const article = useArticle(document);
  const source = useSource(document, reading.text === "original");
  const [pointed, setPointed] = useState<PointedFact | null>(null);

  const evidence = useMemo(() => (article.data ? evidenceFor(article.data, event.id) : []), [article.data, event.id]);
  const damage = useMemo(() => article.data && damagedEvidence(article.data, evidence), [article.data, evidence]);
  const has = useCallback(
    ({ fact, value }: PointedFact) =>
      evidence.some((mark) => mark.fact === fact && (value === null || mark.value === value)),
    [evidence],
  );
  const pointing: Pointing = { pointed, has, point: setPointed };
  const others = useMemo(
    () => eventsOf(index, document.id).filter(({ id }) => id !== event.id),
    [index, document.id, event.id],
  );

  return (
    <div className="detail-columns min-h-0 flex-1">
      <div className="detail-facts scroller px-4 pb-4 pt-1">
        {hidden && <p className="mb-2 rounded bg-sunken px-2 py-1 text-[0.8125rem]">{detail.hiddenByFilters}</p>}
        <Disagreements
          event={event}
          shown={event.documents.indexOf(document.id)}
          onSource={(place) => setShownDocument(event.documents[place] ?? document.id)}
        />
        <EventFacts
          index={index}
          event={event}
          pointing={pointing}
          addressOf={addressOf}
          onOpen={onOpen}
          damage={damage ?? null}
        />
        <h3 className="field-title mb-0.5 mt-4 border-t border-line pt-3">
          {documents.length > 1 ? detail.sources(documents.length) : detail.source}
        </h3>
        {documents.length > 1 && (
          <ul ref={sourceList} className="flex flex-col gap-1 py-1">
            {documents.map(({ id, title, file }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-pressed={id === document.id}
                  className="w-full rounded border border-line px-2 py-1 text-left text-[0.8125rem] hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-ground"
                  onClick={() => setShownDocument(id)}
                >
                  <span className="mr-2 text-ink-soft">{event.documents.indexOf(id) + 1}</span>
                  <span lang="zh-Hans">{title ?? file}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <SourceFacts document={document} source={source.data?.file ?? null} />
        <CopyCitation event={event} document={document} />
      </div>
      <DocumentText
        {...reading}
        document={document}
        event={event.id}
        pointed={pointed}
        heading={document.title ?? messages.status.untitled}
      >
        <OtherEvents events={others} addressOf={addressOf} onOpen={onOpen} />
      </DocumentText>
    </div>
  );
}
