import { type ReactNode, useEffect, useRef } from "react";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { RECEIPTS_WORDS } from "../../i18n/regions/receipts.ts";
import { useWords } from "../../i18n/useWords.ts";
import { isPointed, isSameFact, type PointedFact } from "../../store/receipts.ts";
import { scrollerAround, showElement } from "./place.ts";
import type { Receipts } from "./useReceipts.ts";

interface Props extends PointedFact {
  receipts: Receipts;
  /** The fact in plain words. */
  label: string;
  /** Whether something beside it says already why the text has no words of its own for it. */
  explained?: boolean;
  children: ReactNode;
}

/**
 * A fact that lights its words in the text while it is pointed at or has focus, and goes to them when it is pressed:
 * to the first, then to the next. Plain text, and a word on why, where the text has none.
 */
export function FactButton({ fact, value, receipts, label, explained = false, children }: Props) {
  const detail = useWords(DETAIL_WORDS);
  const words = useWords(RECEIPTS_WORDS);
  const button = useRef<HTMLButtonElement>(null);
  const { kept, count } = receipts;
  const one: PointedFact = { fact, value };
  const places = count(one);
  const isKept = kept !== null && isSameFact(kept.fact, one);

  // Words in the text were chosen: shows their fact, but never by scrolling the text away.
  useEffect(() => {
    if (!isKept || kept.from === "list" || !button.current) return;
    if (scrollerAround(button.current)?.matches(".detail-facts")) showElement(button.current);
  }, [isKept, kept]);

  if (!places) {
    return (
      <span>
        {children}
        {places === 0 && !explained && (
          <span className="ml-1.5 text-xs text-ink-soft" title={words.noWordsWhy}>
            {words.noWords}
          </span>
        )}
      </span>
    );
  }
  return (
    <span>
      <button
        ref={button}
        type="button"
        className="fact-button"
        data-fact={fact}
        data-lit={isPointed([one], receipts.lit) || undefined}
        aria-pressed={isKept}
        title={detail.showInText(label)}
        onPointerEnter={(event) => event.pointerType !== "touch" && receipts.point("pointer", [one])}
        onPointerLeave={() => receipts.point("pointer", [])}
        onFocus={(event) => event.currentTarget.matches(":focus-visible") && receipts.point("focus", [one])}
        onBlur={() => receipts.point("focus", [])}
        onClick={() => receipts.press(one)}
      >
        {children}
      </button>
      {isKept && places > 1 && <span className="fact-place">{words.place((kept.place % places) + 1, places)}</span>}
    </span>
  );
}
