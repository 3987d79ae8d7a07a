import { useCallback, useMemo, useRef, useState } from "react";
import type { BundleDocument, BundleEvent } from "../../../bundle/schema.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { useArticle } from "../../store/queries.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { TargetIcon } from "../../ui/icons.tsx";
import { useLostFocus } from "../../ui/useLostFocus.ts";
import { ArticleSection } from "./ArticleSection.tsx";
import { CopyCitation } from "./CopyCitation.tsx";
import { EventFacts } from "./EventFacts.tsx";
import type { PointedFact, Pointing } from "./FactButton.tsx";
import { OtherEvents } from "./OtherEvents.tsx";
import { SourceFacts } from "./SourceFacts.tsx";
import { showFirst } from "./showFirst.ts";

interface Props {
  index: EventIndex;
  event: BundleEvent;
  documents: readonly [BundleDocument, ...BundleDocument[]];
  /** Whether the present filters leave the event out. */
  hidden: boolean;
  addressOf: (event: string) => string;
  onOpen: (event: string, byKeyboard: boolean) => void;
}

/** The open event: its facts on one side, the article that tells it on the other. */
export function EventDetail({ index, event, documents, hidden, addressOf, onOpen }: Props) {
  const messages = useMessages();
  const { detail } = messages;
  const [shownDocument, setShownDocument] = useState(documents[0].id);
  const document = documents.find(({ id }) => id === shownDocument) ?? documents[0];
  const article = useArticle(document);
  const [pointed, setPointed] = useState<PointedFact | null>(null);
  const articleColumn = useRef<HTMLDivElement>(null);
  const articleHeading = useRef<HTMLHeadingElement>(null);
  const lostFocus = useLostFocus(() => articleHeading.current?.focus({ preventScroll: true }));

  const evidence = useMemo(
    () =>
      article.data && Object.hasOwn(article.data.evidence, event.id) ? (article.data.evidence[event.id] ?? []) : [],
    [article.data, event.id],
  );
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

  return (
    <div className="detail-columns min-h-0 flex-1">
      <div className="detail-facts scroller px-4 pb-4 pt-1">
        {hidden && <p className="mb-2 rounded bg-sunken px-2 py-1 text-[0.8125rem]">{detail.hiddenByFilters}</p>}
        <EventFacts event={event} pointing={pointing} />
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
        <SourceFacts document={document} />
        <CopyCitation event={event} document={document} />
      </div>
      <div ref={articleColumn} {...lostFocus} className="detail-article scroller px-5 pb-6">
        <div className="flex items-start gap-2 py-3">
          <h3
            ref={articleHeading}
            tabIndex={-1}
            className="min-w-0 flex-1 text-base font-semibold leading-relaxed"
            lang="zh-Hans"
          >
            {document.title ?? messages.status.untitled}
          </h3>
          {evidence.length > 0 && (
            <IconButton label={detail.toEvidence} onClick={() => showFirst(articleColumn.current, "mark.evidence")}>
              <TargetIcon />
            </IconButton>
          )}
        </div>
        <ArticleSection
          event={event}
          article={article.data}
          error={article.error}
          fetching={article.isFetching}
          onRetry={() => void article.refetch()}
          pointed={pointed}
          column={articleColumn}
        />
        <OtherEvents events={others} addressOf={addressOf} onOpen={onOpen} />
      </div>
    </div>
  );
}
