import { type ReactNode, useMemo, useRef } from "react";
import type { BundleDocument } from "../../../bundle/schema.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { evidenceFor } from "../../store/articleMarks.ts";
import { useArticle, useSource } from "../../store/queries.ts";
import { useLostFocus } from "../../ui/useLostFocus.ts";
import { ArticleSection } from "./ArticleSection.tsx";
import type { PointedFact } from "./FactButton.tsx";
import { LoadTrouble, TextOutline } from "./LoadTrouble.tsx";
import { OriginalSection } from "./OriginalSection.tsx";
import type { OriginalHandle } from "./OriginalText.tsx";
import { showElement } from "./place.ts";
import { type Reading, TextBar } from "./TextBar.tsx";
import type { Left } from "./useKeptPlace.ts";

interface Props extends Reading {
  document: BundleDocument;
  /** Id of the event whose evidence is marked; null where the document is read for itself. */
  event: string | null;
  pointed: PointedFact | null;
  heading: string;
  /** What stands below the text. */
  children?: ReactNode;
}

/** The two texts of a document, of which the reader sees one, under the bar that switches between them. */
export function DocumentText({ document, event, pointed, heading, children, ...reading }: Props) {
  const { detail, texts } = useMessages();
  const isOriginal = reading.text === "original";
  const article = useArticle(document);
  const source = useSource(document, isOriginal);
  const column = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const original = useRef<OriginalHandle>(null);
  const left = useRef<Left | null>(null);
  const wanted = useRef<string | null>(null);
  const lostFocus = useLostFocus(() => title.current?.focus({ preventScroll: true }));
  const hasEvidence = useMemo(
    () => article.data !== undefined && evidenceFor(article.data, event).length > 0,
    [article.data, event],
  );

  const toEvidence = () => {
    if (isOriginal) original.current?.toEvidence();
    else showElement(column.current?.querySelector<HTMLElement>("mark.evidence"));
  };

  /** The text that the reader wants, or what there is to say in its place. */
  const texted = () => {
    const shared = { document, event, pointed, left };
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
    <div ref={column} {...lostFocus} className="detail-article scroller px-5 pb-6">
      <h3 ref={title} tabIndex={-1} className="pb-1 pt-3 text-base font-semibold leading-relaxed" lang="zh-Hans">
        {heading}
      </h3>
      <TextBar
        {...reading}
        hasCharacters={article.data !== undefined && article.data.unsimplified !== null}
        onStep={isOriginal && source.data ? (by) => original.current?.step(by) : null}
        onEvidence={hasEvidence ? toEvidence : null}
      />
      {texted()}
      {children}
    </div>
  );
}
