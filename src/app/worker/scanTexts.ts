import type { TextColumn } from "../../bundle/textColumn.ts";

/**
 * Sets a bit for each text that holds a word: of the text at a place, in the mask at `first` and that place. The texts are
 * gone through as one, and what begins in one and ends in the next is none.
 */
export function scanTexts(
  { joined, offsets }: TextColumn,
  word: string,
  bit: number,
  masks: Uint16Array,
  first = 0,
): void {
  let place = 0;
  let at = joined.indexOf(word);
  while (at !== -1) {
    while ((offsets[place + 1] ?? Number.POSITIVE_INFINITY) <= at) place++;
    const end = offsets[place + 1] ?? 0;
    if (at + word.length > end) {
      at = joined.indexOf(word, at + 1);
      continue;
    }
    masks[first + place] = (masks[first + place] ?? 0) | bit;
    at = joined.indexOf(word, end);
  }
}

/** Scans for several words, of which the n-th sets bit n. */
export function scanWords(texts: TextColumn, words: readonly string[], masks: Uint16Array, first = 0): void {
  for (const [place, word] of words.entries()) scanTexts(texts, word, 1 << place, masks, first);
}
