import { type RefObject, useEffect, useMemo } from "react";
import type { ArticleFile, BundleEvent } from "../../../bundle/schema.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { markArticle } from "../../store/articleMarks.ts";
import { LoadError } from "../../store/loadData.ts";
import { TechnicalNote } from "../../ui/TechnicalNote.tsx";
import { ArticleText } from "./ArticleText.tsx";
import type { PointedFact } from "./FactButton.tsx";
import { Removals } from "./Removals.tsx";
import { showFirst } from "./showFirst.ts";

interface Props {
  event: BundleEvent;
  article: ArticleFile | undefined;
  error: Error | null;
  fetching: boolean;
  onRetry: () => void;
  pointed: PointedFact | null;
  /** What holds the article. */
  column: RefObject<HTMLElement | null>;
}

/** The article: loading, failed with a way to try again, or its text scrolled to the evidence. */
export function ArticleSection({ event, article, error, fetching, onRetry, pointed, column }: Props) {
  const messages = useMessages();
  const paragraphs = useMemo(() => (article ? markArticle(article, event.id) : null), [article, event.id]);
  const hasEvidence = paragraphs?.some((paragraph) => paragraph.passages.some((passage) => passage.evidence)) ?? false;

  useEffect(() => {
    if (paragraphs) showFirst(column.current, "mark.evidence");
  }, [paragraphs, column]);

  useEffect(() => {
    if (pointed) showFirst(column.current, '.fact[data-pointed="true"]');
  }, [pointed, column]);

  if (error && !article) {
    const problem = error instanceof LoadError ? error.problem : "unexpected";
    return (
      <div role="alert" className="rounded-lg border border-line bg-sunken p-4">
        <p className="font-semibold">{messages.detail.articleFailed}</p>
        <p className="mb-2 text-ink-soft">{messages.articleProblems[problem]}</p>
        <button type="button" className="button" aria-disabled={fetching} onClick={() => !fetching && onRetry()}>
          {messages.retry}
        </button>
        <TechnicalNote label={messages.technical} text={error.message} />
      </div>
    );
  }
  if (!article || !paragraphs) {
    return (
      <div aria-busy="true" className="flex flex-col gap-3">
        <p className="sr-only">{messages.detail.articleLoading}</p>
        {["w-11/12", "w-full", "w-10/12", "w-5/6", "w-7/12"].map((width) => (
          <div key={width} className={`skeleton h-4 ${width}`} />
        ))}
      </div>
    );
  }
  return (
    <>
      {!hasEvidence && <p className="mb-2 text-ink-soft">{messages.detail.noEvidence}</p>}
      <ArticleText paragraphs={paragraphs} pointed={pointed} />
      <Removals removals={article.removals} />
    </>
  );
}
