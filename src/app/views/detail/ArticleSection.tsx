import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { ArticleFile } from "../../../bundle/schema.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { evidenceFor, markArticle } from "../../store/articleMarks.ts";
import { inPublishedCharacters } from "../../store/publishedCharacters.ts";
import { ArticleText } from "./ArticleText.tsx";
import type { PointedFact } from "./FactButton.tsx";
import { restorePlace, showElement } from "./place.ts";
import { RemovalOverview } from "./RemovalOverview.tsx";
import type { Characters } from "./TextBar.tsx";
import { type Left, useKeptPlace } from "./useKeptPlace.ts";

interface Props {
  /** Id of the event whose evidence is marked; null where the document is read for itself. */
  event: string | null;
  article: ArticleFile;
  characters: Characters;
  pointed: PointedFact | null;
  /** The reader's place, from one text of a document to the other. */
  left: RefObject<Left | null>;
  /** Shows what a rule took away, in the original. */
  onShowRemoved: (rule: string) => void;
}

/** The cleaned article, scrolled to the evidence, and below it what was taken out. */
export function ArticleSection({ event, article, characters, pointed, left, onShowRemoved }: Props) {
  const { detail, texts } = useMessages();
  const area = useRef<HTMLDivElement>(null);
  const inPublished = characters === "published" && article.unsimplified !== null;
  const shown = useMemo(() => (inPublished ? inPublishedCharacters(article) : article), [article, inPublished]);
  const paragraphs = useMemo(() => markArticle(shown, event), [shown, event]);

  useKeptPlace({
    area,
    left,
    document: article.document,
    toCleaned: (offset) => offset,
    show(place, then) {
      if (!area.current) return;
      if (place) restorePlace(area.current, place);
      else showElement(area.current.querySelector<HTMLElement>("mark.evidence"));
      then();
    },
  });

  useEffect(() => {
    if (pointed) showElement(area.current?.querySelector<HTMLElement>('.fact[data-pointed="true"]'));
  }, [pointed]);

  return (
    <>
      {event !== null && evidenceFor(article, event).length === 0 && (
        <p className="mb-2 text-ink-soft">{detail.noEvidence}</p>
      )}
      {article.text.trim() === "" && <p className="mb-2 text-ink-soft">{texts.noText}</p>}
      <ArticleText
        ref={area}
        article={shown}
        paragraphs={paragraphs}
        pointed={pointed}
        lang={inPublished ? "zh-Hant" : "zh-Hans"}
      />
      <RemovalOverview removed={article.removed} onShow={onShowRemoved} />
    </>
  );
}
