import "./correct.css";
import { type RefObject, useEffect, useState } from "react";
import type { BundleArticle } from "../../../bundle/schema.ts";
import type { Span } from "../../../model/span.ts";
import { CORRECT_BUTTON_WORDS } from "../../i18n/regions/correctButtons.ts";
import { useWords } from "../../i18n/useWords.ts";
import { codePointOffsets } from "../../store/publishedCharacters.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { AddIcon } from "../../ui/laterIcons.tsx";

interface Props {
  /** What holds the drawn text. */
  column: RefObject<HTMLElement | null>;
  article: Pick<BundleArticle, "text">;
  /** The text as it is drawn, which may be in other characters. */
  shown: string;
  /** Gets the words that are selected, in the cleaned text; null where none are. */
  onPassage: (passage: Span | null) => void;
}

/** The way from words of the article to a new event: a button in the bar over the text, and one beside words that are selected. */
export function PassageTool({ column, article, shown, onPassage }: Props) {
  const words = useWords(CORRECT_BUTTON_WORDS);
  const [place, setPlace] = useState<{ readonly x: number; readonly y: number } | null>(null);
  useEffect(() => {
    const follow = () => {
      const range = selectedRange(column.current);
      const box = range?.getBoundingClientRect();
      const area = column.current?.getBoundingClientRect();
      const isSeen = box && area && box.bottom > area.top && box.bottom < window.innerHeight;
      setPlace(isSeen ? { x: Math.max(8, Math.min(box.left, window.innerWidth - 190)), y: box.bottom + 6 } : null);
    };
    document.addEventListener("selectionchange", follow);
    document.addEventListener("scroll", follow, { capture: true, passive: true });
    return () => {
      document.removeEventListener("selectionchange", follow);
      document.removeEventListener("scroll", follow, { capture: true });
    };
  }, [column]);
  const press = () => {
    const range = selectedRange(column.current);
    const span = range && spanOf(range);
    window.getSelection()?.removeAllRanges();
    const toCleaned = codePointOffsets(shown, article.text);
    onPassage(span && trimmed(article.text, { start: toCleaned(span.start), end: toCleaned(span.end) }));
  };
  // Pressing must not take the selection away.
  const keep = (event: { preventDefault(): void }) => event.preventDefault();
  return (
    <>
      <IconButton label={words.addFromWordsHint} onMouseDown={keep} onClick={press}>
        <AddIcon />
      </IconButton>
      {place && (
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          className="button correct-floating"
          style={{ left: place.x, top: place.y }}
          onMouseDown={keep}
          onClick={press}
        >
          {words.addFromWords}
        </button>
      )}
    </>
  );
}

/** What is selected within the text; null where nothing is. */
function selectedRange(column: HTMLElement | null): Range | null {
  const selection = window.getSelection();
  const text = column?.querySelector(".article-text");
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !text) return null;
  const range = selection.getRangeAt(0);
  return text.contains(range.startContainer) && text.contains(range.endContainer) ? range : null;
}

/** The offset into the text of a point in one of its paragraphs; null where it is in none. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>("[data-block][data-start]");
  if (!block) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  const held = before.cloneContents();
  // What is said of damage to those who hear the text is none of its words.
  for (const spoken of held.querySelectorAll(".sr-only")) spoken.remove();
  return Number(block.dataset.start) + (held.textContent?.length ?? 0);
}

/** A stretch of a text without blanks at its ends; null where it has nothing else. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  const last = first + words.trim().length;
  return last > first ? { start: first, end: last } : null;
}

/** The words of a selection; null where there are none. */
function spanOf(range: Range): Span | null {
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return null;
  return { start, end };
}
