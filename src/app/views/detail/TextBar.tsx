import type { ReactNode } from "react";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { RECEIPTS_WORDS } from "../../i18n/regions/receipts.ts";
import { TEXTS_WORDS } from "../../i18n/regions/texts.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { ReadText } from "../../store/viewState.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { DownIcon, NextMarkIcon, PreviousMarkIcon, TargetIcon, UpIcon } from "../../ui/laterIcons.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import type { TextHits } from "./useHits.ts";
import type { Receipts } from "./useReceipts.ts";

/** Simplified characters, or those that the article was published in. */
export type Characters = "simplified" | "published";

/** Which text of a document the reader wants, and how to change it. */
export interface Reading {
  readonly text: ReadText;
  readonly characters: Characters;
  onText(text: ReadText): void;
  onCharacters(characters: Characters): void;
}

interface Props extends Reading {
  /** Whether the article was published in other characters than Simplified ones. */
  hasCharacters: boolean;
  /** The hits of the search in the text; null while it is not there. */
  hits: TextHits | null;
  receipts: Receipts | null;
  onEvidence: (() => void) | null;
  /** Goes to the next or the previous mark of the original; null where it is not there. */
  onStep: ((by: 1 | -1) => void) | null;
  /** What else can be done with the text. */
  children: ReactNode;
}

/** The bar over the article, which stays in view: which text to show, and ways through it. */
export function TextBar(props: Props) {
  const { text, characters, onText, onCharacters, hasCharacters, hits, receipts, onEvidence, onStep } = props;
  const detail = useWords(DETAIL_WORDS);
  const texts = useWords(TEXTS_WORDS);
  return (
    <div className="text-bar">
      <Segmented
        label={texts.label}
        choices={(["cleaned", "original"] as const).map((value) => ({ value, label: texts[value] }))}
        chosen={text}
        onChoose={onText}
      />
      {text === "cleaned" && hasCharacters && (
        <Segmented
          label={texts.characters}
          choices={(["simplified", "published"] as const).map((value) => ({ value, label: texts[value] }))}
          chosen={characters}
          onChoose={onCharacters}
        />
      )}
      {hits?.sought && <HitSteps hits={hits} />}
      {receipts && <FactSteps receipts={receipts} />}
      <span className="ml-auto flex">
        <button
          type="button"
          className="to-facts link-button"
          title={detail.toFactsHint}
          onClick={(event) => event.currentTarget.closest(".detail-columns")?.scrollTo({ top: 0 })}
        >
          ↑ {detail.toFacts}
        </button>
        {props.children}
        {onStep && (
          <>
            <IconButton label={texts.previousMark} onClick={() => onStep(-1)}>
              <PreviousMarkIcon />
            </IconButton>
            <IconButton label={texts.nextMark} onClick={() => onStep(1)}>
              <NextMarkIcon />
            </IconButton>
          </>
        )}
        {onEvidence && (
          <IconButton label={detail.toEvidence} onClick={onEvidence}>
            <TargetIcon />
          </IconButton>
        )}
      </span>
    </div>
  );
}

/** How many hits the text has, which of them the reader went to, and the way to the next. */
function HitSteps({ hits: { spans, current, step } }: { hits: TextHits }) {
  const words = useWords(RECEIPTS_WORDS);
  if (spans.length === 0) return <span className="text-xs text-ink-soft">{words.noHits}</span>;
  return (
    <span className="hit-steps">
      <span className="px-1.5">{words.hits(current === null ? null : current.at + 1, spans.length)}</span>
      <IconButton label={words.previousHit} onClick={() => step(-1)}>
        <UpIcon />
      </IconButton>
      <IconButton label={words.nextHit} onClick={() => step(1)}>
        <DownIcon />
      </IconButton>
    </span>
  );
}

/** The way to the next place of the kept fact, where the list of facts is out of sight above the text. */
function FactSteps({ receipts: { kept, count, press } }: { receipts: Receipts }) {
  const words = useWords(RECEIPTS_WORDS);
  const detail = useWords(DETAIL_WORDS);
  const places = kept ? (count(kept.fact) ?? 0) : 0;
  if (!kept || places < 2) return null;
  const name = detail.factNames[kept.fact.fact];
  const place = words.place((kept.place % places) + 1, places);
  return (
    <button type="button" className="fact-steps" title={words.nextPlace} onClick={() => press(kept.fact)}>
      {`${name} ${place}`}
      <DownIcon />
    </button>
  );
}
