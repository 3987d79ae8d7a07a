import { Fragment, memo, type ReactNode, useMemo } from "react";
import type { BundleSource, Evidence } from "../../../bundle/schema.ts";
import type { Span } from "../../../model/span.ts";
import { TEXTS_WORDS } from "../../i18n/regions/texts.ts";
import { useWords } from "../../i18n/useWords.ts";
import { partsOfRepair } from "../../store/inferredCharacters.ts";
import { isPointed, type PointedFact } from "../../store/receipts.ts";
import { piecesOf, type SourceBlock, type SourcePiece } from "../../store/sourceBlocks.ts";
import type { SourceMark } from "../../store/sourceMarks.ts";
import { visibleRuns } from "../../store/visibleText.ts";
import { factNoteKey } from "./FactNote.tsx";

/** What is elsewhere than in the block is not handed to it, so that it is not drawn again for that. */
interface Drawn {
  source: BundleSource;
  marks: readonly SourceMark[];
  /** The facts whose words are lit, and the words that the reader went to. */
  lit: readonly PointedFact[];
  keptPlace: Span | null;
  currentHit: number | null;
  /** The mark that is a tab stop. */
  tabStop: number | null;
  foldable: readonly boolean[];
  onFold: (mark: number) => void;
}

interface Props extends Drawn {
  block: SourceBlock;
  evidence: readonly Evidence[];
  hits: readonly Span[];
  isFolded: (mark: number) => boolean;
  index: number;
  gap: number | null;
  measure: ((element: Element | null) => void) | null;
}

/** One line of a source, or a part of a very long one. Drawn again only where something of its own changes. */
export const OriginalBlock = memo(function OriginalBlock(props: Props) {
  const { block, evidence, hits, isFolded, index, gap, measure, ...drawn } = props;
  const { source, marks } = drawn;
  const pieces = useMemo(
    () => piecesOf(source, marks, isFolded, block, evidence, hits),
    [source, marks, isFolded, block, evidence, hits],
  );
  return (
    <div
      ref={measure ?? undefined}
      className="original-block"
      data-block
      data-index={index}
      data-start={block.start}
      data-end={block.end}
      style={gap === null ? undefined : { marginTop: gap }}
    >
      {pieces.map((piece) => (
        <Piece key={piece.start} piece={piece} {...drawn} />
      ))}
    </div>
  );
});

function Piece({ piece, ...drawn }: { piece: SourcePiece } & Drawn) {
  const texts = useWords(TEXTS_WORDS);
  const { start, end, mark, layout } = piece;
  const what = mark === null ? undefined : drawn.marks[mark];
  const tags = piece.fields.map(({ field }) => (
    <span key={field} className="field-tag">
      {texts.fields[field]}
    </span>
  ));
  const plain = piece.folded ? <FoldedWords piece={piece} {...drawn} /> : <Words piece={piece} {...drawn} />;
  const words =
    piece.hit === null ? (
      plain
    ) : (
      <mark className="hit" data-hit={piece.hit} aria-current={piece.hit === drawn.currentHit ? "true" : undefined}>
        {plain}
      </mark>
    );
  const text = evidenced(piece, words, drawn);
  if (!what || mark === null) {
    return (
      <>
        {tags}
        {text}
      </>
    );
  }
  const unfoldable = piece.focus && !piece.folded && (drawn.foldable[mark] ?? false);
  const takesFocus = piece.focus && !piece.folded && !unfoldable;
  const place = {
    "data-note": mark,
    "data-start": start,
    "data-end": end,
    "data-current": mark === drawn.tabStop || undefined,
    tabIndex: takesFocus ? (mark === drawn.tabStop ? 0 : -1) : undefined,
  };
  if (what.kind === "removal") {
    const isQuiet = layout || what.quiet;
    // White space that is a deletion would be told as an empty one.
    const Tag = isQuiet && drawn.source.text.slice(start, end).trim() === "" ? "span" : "del";
    return (
      <>
        {unfoldable && <FoldButton mark={mark} expanded {...drawn} />}
        {tags}
        <Tag className={isQuiet ? "layout" : "removed"} {...place}>
          {text}
        </Tag>
      </>
    );
  }
  return (
    <>
      {tags}
      <span className={what.kind} {...place}>
        {text}
      </span>
      {what.kind === "lost" && <span className="sr-only select-none">{texts.lost}</span>}
      {what.kind === "repair" && what.last && end === what.end && <ReadAs repair={what.repair} />}
    </>
  );
}

/** What a damaged stretch was read as, with the characters marked that were inferred. */
function ReadAs({ repair }: { repair: BundleSource["repairs"][number] }) {
  const texts = useWords(TEXTS_WORDS);
  return (
    <span className="read-as">
      {partsOfRepair(repair.text, repair.inferred).map(({ start, text, inferred }) =>
        inferred ? (
          <Fragment key={start}>
            <span className="inferred">{text}</span>
            <span className="sr-only">{texts.inferred}</span>
          </Fragment>
        ) : (
          text
        ),
      )}
    </span>
  );
}

/** Words with the evidence that they are. Where a mark has a note of its own, that is the one to show. */
function evidenced(piece: SourcePiece, words: ReactNode, { lit, keptPlace }: Drawn) {
  const { evidence, facts, start, end, mark } = piece;
  if (!evidence) return words;
  return (
    <mark className="evidence" data-start={start} data-end={end}>
      {facts.length === 0 ? (
        words
      ) : (
        <span
          className="fact"
          data-note={mark === null ? factNoteKey(start) : undefined}
          data-start={start}
          data-end={end}
          data-fact={facts[0]?.fact}
          data-pointed={isPointed(facts, lit)}
          data-kept={(keptPlace !== null && keptPlace.start <= start && end <= keptPlace.end) || undefined}
        >
          {words}
        </span>
      )}
    </mark>
  );
}

/** Text as it stands, so that a copy is true, with signs that styles draw for what cannot be seen; line feeds that were taken away have a sign, too. */
function Words({ piece, source }: { piece: SourcePiece } & Drawn) {
  const text = source.text.slice(piece.start, piece.end);
  return visibleRuns(text).map((run) => {
    if (run.hidden !== null) {
      return (
        <span key={run.start} className="hidden-character" data-sign={run.hidden.sign} title={run.hidden.code}>
          {run.text}
        </span>
      );
    }
    return piece.layout ? <LayoutWords key={run.start} text={run.text} /> : run.text;
  });
}

function LayoutWords({ text }: { text: string }) {
  const feeds = [...text.matchAll(/\r?\n/g)];
  return [...feeds, null].map((feed, place) => {
    const before = feeds[place - 1];
    const line = text.slice(before ? before.index + before[0].length : 0, feed?.index);
    return (
      <Fragment key={feed?.index ?? text.length}>
        {line}
        {feed && <span className="line-feed">{feed[0]}</span>}
      </Fragment>
    );
  });
}

const WORDS = 24;

/** The first or last words of something long, on one line. */
function excerpt(text: string, side: "first" | "last"): string {
  const near = side === "first" ? text.slice(0, WORDS * 8) : text.slice(-WORDS * 8);
  const characters = [...near.replaceAll(/[\s\p{C}]+/gu, " ").trim()];
  return (side === "first" ? characters.slice(0, WORDS) : characters.slice(-WORDS)).join("");
}

function FoldedWords({ piece, ...drawn }: { piece: SourcePiece } & Drawn) {
  const text = drawn.source.text.slice(piece.start, piece.end);
  return (
    <>
      {excerpt(text, "first")}
      <FoldButton mark={piece.mark ?? 0} expanded={false} {...drawn} />
      {excerpt(text, "last")}
    </>
  );
}

function FoldButton({ mark, expanded, marks, tabStop, onFold }: { mark: number; expanded: boolean } & Drawn) {
  const texts = useWords(TEXTS_WORDS);
  const { start = 0, end = 0 } = marks[mark] ?? {};
  return (
    <button
      type="button"
      className="fold"
      data-note={mark}
      tabIndex={mark === tabStop ? 0 : -1}
      aria-expanded={expanded}
      onClick={() => onFold(mark)}
    >
      {expanded ? texts.fold : texts.unfold(end - start)}
    </button>
  );
}
