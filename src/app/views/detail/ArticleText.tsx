import { type RefObject, useCallback, useState } from "react";
import type { ArticleFile } from "../../../bundle/schema.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { MarkedParagraph, MarkedText, Passage } from "../../store/articleMarks.ts";
import { inferredCharacters } from "../../store/inferredCharacters.ts";
import { movedTo } from "../../ui/moves.ts";
import { NoteArea } from "../../ui/NoteArea.tsx";
import { useNoteKeys } from "../../ui/useNoteKeys.ts";
import { isPointed, type PointedFact } from "./FactButton.tsx";
import { ParagraphAssets } from "./ParagraphAssets.tsx";
import { useReasonOf } from "./useReasonOf.ts";

interface Props {
  article: ArticleFile;
  paragraphs: readonly MarkedParagraph[];
  pointed: PointedFact | null;
  lang: string;
  ref: RefObject<HTMLDivElement | null>;
}

/** Whether the note of a damaged stretch takes focus here: a repair may be cut into parts, and is one stop. */
function isStop(part: MarkedText): boolean {
  return part.damage === part.start;
}

/** The cleaned article with its evidence and its damage marked. Every piece of it is a text node. */
export function ArticleText({ article, paragraphs, pointed, lang, ref }: Props) {
  const { texts } = useMessages();
  const reasonOf = useReasonOf();
  const [stop, setStop] = useState<string | null>(null);
  const noted = paragraphs.flatMap(({ passages }) => passages.flatMap(({ parts }) => parts.filter(isStop)));
  const tabStop = stop ?? String(noted[0]?.start);
  useNoteKeys(ref, {
    onFocus: setStop,
    onMove(key, move) {
      const place = noted.findIndex(({ start }) => String(start) === key);
      const next = noted[movedTo(move, place, noted.length)];
      ref.current?.querySelector<HTMLElement>(`[data-note="${next?.start}"]`)?.focus();
    },
  });
  const noteOf = useCallback(
    (key: string) => {
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
    [article, texts, reasonOf],
  );
  return (
    <NoteArea ref={ref} className="article-text" lang={lang} noteOf={noteOf}>
      {paragraphs.map((paragraph) => {
        const Tag = paragraph.role === "heading" ? "h4" : "p";
        return (
          <div key={paragraph.start}>
            <Tag data-block data-start={paragraph.start} data-end={paragraph.end}>
              {paragraph.passages.map((passage) => (
                <MarkedPassage key={passage.start} passage={passage} pointed={pointed} tabStop={tabStop} />
              ))}
            </Tag>
            <ParagraphAssets links={paragraph.links} images={paragraph.images} />
          </div>
        );
      })}
    </NoteArea>
  );
}

interface Drawn {
  pointed: PointedFact | null;
  tabStop: string;
}

function MarkedPassage({ passage, ...drawn }: { passage: Passage } & Drawn) {
  const parts = passage.parts.map((part) => <MarkedPart key={part.start} part={part} {...drawn} />);
  if (!passage.evidence) return parts;
  const end = passage.parts.reduce((sum, { text }) => sum + text.length, passage.start);
  return (
    <mark className="evidence" data-start={passage.start} data-end={end}>
      {parts}
    </mark>
  );
}

function MarkedPart({ part, pointed, tabStop }: { part: MarkedText } & Drawn) {
  const messages = useMessages();
  const { texts } = messages;
  const key = String(part.damage);
  const what = part.lost ? "lost" : part.inferred ? "inferred" : "repair";
  const words =
    part.damage !== null ? (
      <>
        <span className={what} data-note={key} tabIndex={isStop(part) ? (key === tabStop ? 0 : -1) : undefined}>
          {part.text}
        </span>
        {what !== "repair" && <span className="sr-only select-none">{texts[what]}</span>}
        {part.endsRepair && <span className="sr-only select-none">{texts.repaired}</span>}
      </>
    ) : (
      part.text
    );
  if (part.facts.length === 0) return words;
  const names = [...new Set(part.facts.map(({ fact }) => messages.detail.factNames[fact]))];
  return (
    <span
      className="fact"
      data-facts={part.facts.map(({ fact }) => fact).join(" ")}
      data-pointed={isPointed(part.facts, pointed)}
      title={part.damage !== null ? undefined : names.join(messages.listSeparator)}
    >
      {words}
    </span>
  );
}
