import { useMemo } from "react";
import { type Fold, hitsIn } from "../store/searchText.ts";

/** What a text is searched for; no words where nothing is. */
export interface Sought {
  /** Search keys. */
  readonly words: readonly string[];
  readonly fold: Fold | null;
}

/** A text in which the words that are searched for are marked. */
export function Hits({ text, words, fold }: { text: string } & Sought) {
  const pieces = useMemo(() => {
    const found: { start: number; text: string; hit: boolean }[] = [];
    let done = 0;
    const add = (end: number, hit: boolean) => {
      if (end > done) found.push({ start: done, text: text.slice(done, end), hit });
      done = end;
    };
    for (const { start, end } of hitsIn(text, words, fold)) {
      add(start, false);
      add(end, true);
    }
    add(text.length, false);
    return found;
  }, [text, words, fold]);
  return pieces.map(({ start, text: piece, hit }) =>
    hit ? (
      <mark key={start} className="hit">
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}
