import { type ReactNode, useMemo, useRef } from "react";
import type { BundleDocument } from "../../../bundle/schema.ts";
import type { Span } from "../../../model/span.ts";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { RECEIPTS_WORDS } from "../../i18n/regions/receipts.ts";
import { TEXTS_WORDS } from "../../i18n/regions/texts.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useArticleOf, useSourceOf } from "../../store/amendedTexts.ts";
import { evidenceFor } from "../../store/articleMarks.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { codePointOffsets, inPublishedCharacters } from "../../store/publishedCharacters.ts";
import { useKeys } from "../../ui/useKeys.ts";
import { useLostFocus } from "../../ui/useLostFocus.ts";
import { PassageTool } from "../correct/PassageTool.tsx";
import { ArticleSection } from "./ArticleSection.tsx";
import { LoadTrouble, TextOutline } from "./LoadTrouble.tsx";
import { Marked } from "./Marked.tsx";
import { OriginalSection } from "./OriginalSection.tsx";
import type { OriginalHandle } from "./OriginalText.tsx";
import { showElement } from "./place.ts";
import { type Reading, TextBar } from "./TextBar.tsx";
import { type CurrentHit, useHits } from "./useHits.ts";
import type { Left } from "./useKeptPlace.ts";
import type { KeptFact, Receipts } from "./useReceipts.ts";

interface Props extends Reading {
  index: EventIndex;
  document: BundleDocument;
  /** Id of the event whose evidence is marked; null where the document is read for itself. */
  event: string | null;
  /** Null where the document is read for itself. */
  receipts: Receipts | null;
  heading: string;
  /** Adds an event that this text tells, by a passage of it where one is selected; null where none can be added. */
  onPassage: ((passage: Span | null) => void) | null;
  /** Words of the cleaned text that stay marked; null for none. */
  chosen: Span | null;
  /** What stands below the text. */
  children?: ReactNode;
}

/** The two texts of a document, of which the reader sees one, under the bar that switches between them. */
export function DocumentText({
  index,
  document,
  event,
  receipts,
  heading,
  onPassage,
  chosen,
  children,
  ...reading
}: Props) {
  const detail = useWords(DETAIL_WORDS);
  const texts = useWords(TEXTS_WORDS);
  const words = useWords(RECEIPTS_WORDS);
  const isOriginal = reading.text === "original";
  const article = useArticleOf(index, document);
  const source = useSourceOf(index, document, isOriginal);
  const column = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const original = useRef<OriginalHandle>(null);
  const left = useRef<Left | null>(null);
  const wanted = useRef<string | null>(null);
  const shownFact = useRef<KeptFact | null>(null);
  const shownHit = useRef<CurrentHit | null>(null);
  const lostFocus = useLostFocus(() => title.current?.focus({ preventScroll: true }));
  const hasEvidence = useMemo(
    () => article.data !== undefined && evidenceFor(article.data, event).length > 0,
    [article.data, event],
  );
  const isPublished =
    reading.characters === "published" && article.data !== undefined && article.data.unsimplified !== null;
  const shown = useMemo(
    () => (article.data && isPublished ? inPublishedCharacters(article.data) : article.data),
    [article.data, isPublished],
  );
  const shownChosen = useMemo(() => {
    if (!chosen || !article.data || !shown) return null;
    const toShown = codePointOffsets(article.data.text, shown.text);
    return { start: toShown(chosen.start), end: toShown(chosen.end) };
  }, [chosen, article.data, shown]);
  const text = (isOriginal ? source.data?.file.text : shown?.text) ?? null;
  const hits = useHits(column, text, `${document.id} ${isOriginal ? "original" : isPublished}`);

  const hasMarks = isOriginal && Boolean(source.data);
  const steps = (step: (by: 1 | -1) => void) => ({ n: () => step(1), N: () => step(-1), p: () => step(-1) });
  const stepMark = (by: 1 | -1) => original.current?.step(by);
  useKeys(hits.spans.length > 0 ? steps(hits.step) : hasMarks ? steps(stepMark) : {});

  const toEvidence = () => {
    if (isOriginal) original.current?.toEvidence();
    else showElement(column.current?.querySelector<HTMLElement>("mark.evidence"));
  };

  /** The text that the reader wants, or what there is to say in its place. */
  const texted = () => {
    const shared = { document, event, receipts, hits, left, shownFact, shownHit };
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
    if (!article.data || !shown) return <TextOutline label={detail.articleLoading} />;
    if (!isOriginal) {
      const showRemoved = (rule: string) => {
        wanted.current = rule;
        reading.onText("original");
      };
      return (
        <ArticleSection
          {...shared}
          article={shown}
          chosen={shownChosen}
          lang={isPublished ? "zh-Hant" : "zh-Hans"}
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
    <div ref={column} {...lostFocus} className="detail-article scroller px-5 pb-6">
      <h3 ref={title} tabIndex={-1} className="pb-1 pt-3 text-base font-semibold leading-relaxed" lang="zh-Hans">
        <Marked text={heading} />
      </h3>
      <TextBar
        {...reading}
        hasCharacters={article.data !== undefined && article.data.unsimplified !== null}
        hits={text === null ? null : hits}
        receipts={receipts}
        onStep={hasMarks ? stepMark : null}
        onEvidence={hasEvidence ? toEvidence : null}
      >
        {onPassage && !isOriginal && article.data && shown && (
          <PassageTool column={column} article={article.data} shown={shown.text} onPassage={onPassage} />
        )}
      </TextBar>
      <p aria-live="polite" className="sr-only">
        {hits.current && words.hitAnnounced(hits.current.at + 1, hits.spans.length)}
      </p>
      {texted()}
      {children}
    </div>
  );
}
