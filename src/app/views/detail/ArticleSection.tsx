import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { BundleArticle } from "../../../bundle/schema.ts";
import type { Span } from "../../../model/span.ts";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { TEXTS_WORDS } from "../../i18n/regions/texts.ts";
import { useWords } from "../../i18n/useWords.ts";
import { evidenceFor, markArticle } from "../../store/articleMarks.ts";
import { placesOf } from "../../store/receipts.ts";
import { ArticleText } from "./ArticleText.tsx";
import { restorePlace, showElement } from "./place.ts";
import { RemovalOverview } from "./RemovalOverview.tsx";
import { useFactWords } from "./useFactWords.ts";
import type { CurrentHit, TextHits } from "./useHits.ts";
import { type Left, useKeptPlace } from "./useKeptPlace.ts";
import type { KeptFact, Receipts } from "./useReceipts.ts";

interface Props {
  /** Id of the event whose evidence is marked; null where the document is read for itself. */
  event: string | null;
  /** In the characters that the reader wants. */
  article: BundleArticle;
  lang: string;
  receipts: Receipts | null;
  hits: TextHits;
  /** Words of the article that the reader chose; null for none. */
  chosen: Span | null;
  /** The reader's place, from one text of a document to the other. */
  left: RefObject<Left | null>;
  /** The fact and the hit that were last brought into view, in this text or the other. */
  shownFact: RefObject<KeptFact | null>;
  shownHit: RefObject<CurrentHit | null>;
  /** Shows what a rule took away, in the original. */
  onShowRemoved: (rule: string) => void;
}

/** The cleaned article, scrolled to the evidence, and below it what was taken out. */
export function ArticleSection(props: Props) {
  const { event, article, lang, receipts, hits, chosen, left, shownFact, shownHit, onShowRemoved } = props;
  const detail = useWords(DETAIL_WORDS);
  const texts = useWords(TEXTS_WORDS);
  const area = useRef<HTMLDivElement>(null);
  const evidence = useMemo(() => evidenceFor(article, event), [article, event]);
  const paragraphs = useMemo(
    () => markArticle(article, event, hits.spans, chosen),
    [article, event, hits.spans, chosen],
  );
  const kept = receipts?.kept ?? null;
  const keptPlace = useMemo(() => {
    const places = kept ? placesOf(evidence, kept.fact) : [];
    return kept && places.length > 0 ? (places[kept.place % places.length] ?? null) : null;
  }, [kept, evidence]);

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
  useFactWords(area, evidence, receipts);

  useEffect(() => {
    if (kept === shownFact.current) return;
    shownFact.current = kept;
    if (kept?.from !== "list" || !keptPlace) return;
    showElement(area.current?.querySelector<HTMLElement>(`.fact[data-start="${keptPlace.start}"]`));
  }, [kept, keptPlace, shownFact]);

  const { current } = hits;
  useEffect(() => {
    if (current === shownHit.current) return;
    shownHit.current = current;
    if (current) showElement(area.current?.querySelector<HTMLElement>(`[data-hit="${current.at}"]`));
  }, [current, shownHit]);

  return (
    <>
      {event !== null && evidence.length === 0 && <p className="mb-2 text-ink-soft">{detail.noEvidence}</p>}
      {article.text.trim() === "" && <p className="mb-2 text-ink-soft">{texts.noText}</p>}
      <ArticleText
        ref={area}
        article={article}
        evidence={evidence}
        paragraphs={paragraphs}
        lit={receipts?.lit ?? null}
        keptPlace={keptPlace}
        currentHit={current?.at ?? null}
        lang={lang}
      />
      <RemovalOverview removed={article.removed} onShow={onShowRemoved} />
    </>
  );
}
