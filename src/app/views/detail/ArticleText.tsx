import { memo, type RefObject, useCallback, useMemo, useState } from "react";
import type { BundleArticle, Evidence } from "../../../bundle/schema.ts";
import type { Span } from "../../../model/span.ts";
import { TEXTS_WORDS } from "../../i18n/regions/texts.ts";
import { useWords } from "../../i18n/useWords.ts";
import {
  type FactRun,
  factRuns,
  type MarkedParagraph,
  type MarkedText,
  type Passage,
} from "../../store/articleMarks.ts";
import { inferredCharacters } from "../../store/inferredCharacters.ts";
import { isPointed, type PointedFact } from "../../store/receipts.ts";
import { movedTo } from "../../ui/moves.ts";
import { NoteArea } from "../../ui/NoteArea.tsx";
import { useNoteKeys } from "../../ui/useNoteKeys.ts";
import { FactNote, factNoteKey, factOfNote } from "./FactNote.tsx";
import { ParagraphAssets } from "./ParagraphAssets.tsx";
import { useReasonOf } from "./useReasonOf.ts";

interface Props {
  article: BundleArticle;
  evidence: readonly Evidence[];
  paragraphs: readonly MarkedParagraph[];
  /** The facts whose words are lit. */
  lit: readonly PointedFact[] | null;
  /** The words of the kept fact that the reader went to. */
  keptPlace: Span | null;
  currentHit: number | null;
  lang: string;
  ref: RefObject<HTMLDivElement | null>;
}

const NO_FACTS: readonly PointedFact[] = [];

/** Whether the note of a damaged stretch takes focus here: a repair may be cut into parts, and is one stop. */
function isStop(part: MarkedText): boolean {
  return part.damage === part.start;
}

/** The notes of a paragraph that take focus, in order of the text: words that prove facts, and damaged stretches. */
function stopsOf({ passages }: MarkedParagraph): string[] {
  return passages.flatMap(factRuns).flatMap(({ start, facts, parts }) => {
    const damaged = parts.filter(isStop).map((part) => String(part.start));
    return facts.length > 0 ? [factNoteKey(start), ...damaged] : damaged;
  });
}

/** The cleaned article with its evidence, its damage and the hits of a search marked. Every piece of it is a text node. */
export function ArticleText({ article, evidence, paragraphs, lit, keptPlace, currentHit, lang, ref }: Props) {
  const texts = useWords(TEXTS_WORDS);
  const reasonOf = useReasonOf();
  const [stop, setStop] = useState<string | null>(null);
  const stops = useMemo(() => paragraphs.flatMap(stopsOf), [paragraphs]);
  const tabStop = stop !== null && stops.includes(stop) ? stop : stops[0];
  useNoteKeys(ref, {
    onFocus: setStop,
    onMove(key, move) {
      const next = stops[movedTo(move, stops.indexOf(key), stops.length)];
      ref.current?.querySelector<HTMLElement>(`[data-note="${next}"]`)?.focus();
    },
  });
  const noteOf = useCallback(
    (key: string) => {
      const fact = factOfNote(key);
      if (fact !== null) return <FactNote evidence={evidence} offset={fact} />;
      const start = Number(key);
      const repair = article.repairs.find((one) => one.start <= start && start < one.end);
      if (!repair) return <p>{texts.lostNote}</p>;
      const inferred = article.inferred.filter((one) => one.start < repair.end && repair.start < one.end);
      return (
        <>
          <p>{texts.wasWritten(repair.original)}</p>
          {inferred.length > 0 && <p>{texts.inferredNote(inferredCharacters(article.text, inferred))}</p>}
          <p className="text-ink-soft">{reasonOf(repair)}</p>
        </>
      );
    },
    [article, evidence, texts, reasonOf],
  );
  return (
    <NoteArea ref={ref} className="article-text" lang={lang} noteOf={noteOf}>
      {paragraphs.map((paragraph) => {
        const { start, end, passages } = paragraph;
        const proves = passages.some((passage) => passage.evidence);
        const holds = (place: number | undefined) => place !== undefined && start <= place && place < end;
        const hasCurrent = passages.some(({ parts }) => parts.some(({ hit }) => hit !== null && hit === currentHit));
        const hasStop = tabStop !== undefined && holds(factOfNote(tabStop) ?? Number(tabStop));
        return (
          <Paragraph
            key={start}
            paragraph={paragraph}
            lit={proves && lit ? lit : NO_FACTS}
            keptPlace={keptPlace && holds(keptPlace.start) ? keptPlace : null}
            currentHit={hasCurrent ? currentHit : null}
            tabStop={hasStop ? tabStop : null}
          />
        );
      })}
    </NoteArea>
  );
}

interface Drawn {
  lit: readonly PointedFact[];
  keptPlace: Span | null;
  currentHit: number | null;
  tabStop: string | null;
}

/** Drawn again only where something of its own changes: most paragraphs of an article prove nothing. */
const Paragraph = memo(function Paragraph({ paragraph, ...drawn }: { paragraph: MarkedParagraph } & Drawn) {
  const Tag = paragraph.role === "heading" ? "h4" : "p";
  return (
    <div>
      <Tag data-block data-start={paragraph.start} data-end={paragraph.end}>
        {paragraph.passages.map((passage) => (
          <MarkedPassage key={passage.start} passage={passage} {...drawn} />
        ))}
      </Tag>
      <ParagraphAssets links={paragraph.links} images={paragraph.images} />
    </div>
  );
});

function MarkedPassage({ passage, ...drawn }: { passage: Passage } & Drawn) {
  const runs = factRuns(passage).map((run) => <Run key={run.start} run={run} {...drawn} />);
  if (!passage.evidence) return runs;
  const end = passage.parts.reduce((sum, { text }) => sum + text.length, passage.start);
  return (
    <mark className="evidence" data-start={passage.start} data-end={end}>
      {runs}
    </mark>
  );
}

function Run({ run, ...drawn }: { run: FactRun } & Drawn) {
  const { start, end, facts, parts } = run;
  const { lit, keptPlace, tabStop } = drawn;
  const words = parts.map((part) => <MarkedPart key={part.start} part={part} {...drawn} />);
  if (facts.length === 0) return words;
  const key = factNoteKey(start);
  return (
    <span
      className="fact"
      data-note={key}
      data-start={start}
      data-end={end}
      data-fact={facts[0]?.fact}
      data-pointed={isPointed(facts, lit)}
      data-kept={(keptPlace !== null && keptPlace.start <= start && end <= keptPlace.end) || undefined}
      tabIndex={key === tabStop ? 0 : -1}
    >
      {words}
    </span>
  );
}

function MarkedPart({ part, currentHit, tabStop }: { part: MarkedText } & Drawn) {
  const texts = useWords(TEXTS_WORDS);
  const text =
    part.hit === null ? (
      part.text
    ) : (
      <mark className="hit" data-hit={part.hit} aria-current={part.hit === currentHit ? "true" : undefined}>
        {part.text}
      </mark>
    );
  const words = part.chosen ? <mark className="chosen">{text}</mark> : text;
  if (part.damage === null) return words;
  const key = String(part.damage);
  const what = part.lost ? "lost" : part.inferred ? "inferred" : "repair";
  return (
    <>
      <span className={what} data-note={key} tabIndex={isStop(part) ? (key === tabStop ? 0 : -1) : undefined}>
        {words}
      </span>
      {what !== "repair" && <span className="sr-only select-none">{texts[what]}</span>}
      {part.endsRepair && <span className="sr-only select-none">{texts.repaired}</span>}
    </>
  );
}
