import { useCallback, useMemo, useRef, useState } from "react";
import type { BundleDocument, BundleEvent } from "../../../bundle/schema.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { evidenceFor } from "../../store/articleMarks.ts";
import { damagedEvidence } from "../../store/damagedEvidence.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { useArticle, useSource } from "../../store/queries.ts";
import { useLostFocus } from "../../ui/useLostFocus.ts";
import { ArticleSection } from "./ArticleSection.tsx";
import { CopyCitation } from "./CopyCitation.tsx";
import { EventFacts } from "./EventFacts.tsx";
import type { PointedFact, Pointing } from "./FactButton.tsx";
import { LoadTrouble, TextOutline } from "./LoadTrouble.tsx";
import { OriginalSection } from "./OriginalSection.tsx";
import type { OriginalHandle } from "./OriginalText.tsx";
import { OtherEvents } from "./OtherEvents.tsx";
import { showElement } from "./place.ts";
import { SourceFacts } from "./SourceFacts.tsx";
import { type Reading, TextBar } from "./TextBar.tsx";
import type { Left } from "./useKeptPlace.ts";

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
  const { detail, texts } = messages;
  const isOriginal = reading.text === "original";
  const [shownDocument, setShownDocument] = useState(documents[0].id);
  const document = documents.find(({ id }) => id === shownDocument) ?? documents[0];
  const article = useArticle(document);
  const source = useSource(document, isOriginal);
  const [pointed, setPointed] = useState<PointedFact | null>(null);
  const articleColumn = useRef<HTMLDivElement>(null);
  const original = useRef<OriginalHandle>(null);
  const left = useRef<Left | null>(null);
  const wanted = useRef<string | null>(null);
  const articleHeading = useRef<HTMLHeadingElement>(null);
  const lostFocus = useLostFocus(() => articleHeading.current?.focus({ preventScroll: true }));

  const evidence = useMemo(() => (article.data ? evidenceFor(article.data, event.id) : []), [article.data, event.id]);
  const damage = useMemo(() => article.data && damagedEvidence(article.data, evidence), [article.data, evidence]);
  const has = useCallback(
    ({ fact, value }: PointedFact) =>
      evidence.some((mark) => mark.fact === fact && (value === null || mark.value === value)),
    [evidence],
  );
  const pointing: Pointing = { pointed, has, point: setPointed };
  const others = useMemo(
    () =>
      (index.rowsOfDocument.get(document.id) ?? [])
        .flatMap((row) => index.events[row] ?? [])
        .filter(({ id }) => id !== event.id),
    [index, document.id, event.id],
  );

  const toEvidence = () => {
    if (isOriginal) original.current?.toEvidence();
    else showElement(articleColumn.current?.querySelector<HTMLElement>("mark.evidence"));
  };

  /** The text that the reader wants, or what there is to say in its place. */
  const texted = () => {
    const shared = { event, pointed, left };
    if (isOriginal && document.source === null) return <p className="py-2 text-ink-soft">{texts.notKept}</p>;
    if (article.error && !article.data) {
      return (
        <LoadTrouble
          title={detail.articleFailed}
          error={article.error}
          fetching={article.isFetching}
          onRetry={() => void article.refetch()}
        />
      );
    }
    if (isOriginal && source.error && !source.data) {
      return (
        <LoadTrouble
          title={texts.failed}
          error={source.error}
          fetching={source.isFetching}
          onRetry={() => void source.refetch()}
        />
      );
    }
    if (!article.data) return <TextOutline label={detail.articleLoading} />;
    if (!isOriginal) {
      const showRemoved = (rule: string) => {
        wanted.current = rule;
        reading.onText("original");
      };
      return (
        <ArticleSection
          {...shared}
          article={article.data}
          characters={reading.characters}
          onShowRemoved={showRemoved}
        />
      );
    }
    if (!source.data) return <TextOutline label={texts.loading} />;
    return (
      <OriginalSection
        key={document.id}
        {...shared}
        ref={original}
        article={article.data}
        source={source.data}
        wanted={wanted}
      />
    );
  };

  return (
    <div className="detail-columns min-h-0 flex-1">
      <div className="detail-facts scroller px-4 pb-4 pt-1">
        {hidden && <p className="mb-2 rounded bg-sunken px-2 py-1 text-[0.8125rem]">{detail.hiddenByFilters}</p>}
        <EventFacts event={event} pointing={pointing} damage={damage ?? null} />
        <h3 className="field-title mb-0.5 mt-4 border-t border-line pt-3">
          {documents.length > 1 ? detail.sources(documents.length) : detail.source}
        </h3>
        {documents.length > 1 && (
          <ul className="flex flex-col gap-1 py-1">
            {documents.map(({ id, title, file }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-pressed={id === document.id}
                  className="w-full rounded border border-line px-2 py-1 text-left text-[0.8125rem] hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-ground"
                  onClick={() => setShownDocument(id)}
                >
                  {title ?? file}
                </button>
              </li>
            ))}
          </ul>
        )}
        <SourceFacts document={document} source={source.data?.file ?? null} />
        <CopyCitation event={event} document={document} />
      </div>
      <div ref={articleColumn} {...lostFocus} className="detail-article scroller px-5 pb-6">
        <h3
          ref={articleHeading}
          tabIndex={-1}
          className="pb-1 pt-3 text-base font-semibold leading-relaxed"
          lang="zh-Hans"
        >
          {document.title ?? messages.status.untitled}
        </h3>
        <TextBar
          {...reading}
          hasCharacters={article.data !== undefined && article.data.unsimplified !== null}
          onStep={isOriginal && source.data ? (by) => original.current?.step(by) : null}
          onEvidence={evidence.length > 0 ? toEvidence : null}
        />
        {texted()}
        <OtherEvents events={others} addressOf={addressOf} onOpen={onOpen} />
      </div>
    </div>
  );
}
