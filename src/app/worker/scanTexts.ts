import type { TextColumn } from "../../bundle/textColumn.ts";
import { type CommonGrams, candidatesFor, markTexts } from "./commonGrams.ts";

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

/**
 * The same among some texts, each by itself: faster where they are few of many.
 * @param candidates bit n of word m is text 32 m + n
 */
function scanSome(
  { joined, offsets }: TextColumn,
  word: string,
  bit: number,
  candidates: Uint32Array,
  masks: Uint16Array,
  first = 0,
): void {
  for (let at = 0; at < candidates.length; at++) {
    for (let left = candidates[at] ?? 0; left !== 0; left &= left - 1) {
      const place = at * 32 + (31 - Math.clz32(left & -left));
      const text = joined.slice(offsets[place], offsets[place + 1]);
      if (text.includes(word)) masks[first + place] = (masks[first + place] ?? 0) | bit;
    }
  }
}

/**
 * The same by what is known to be common: no text is gone through where the word is, and only those that hold its common
 * parts where it has some.
 */
export function markWord(
  texts: TextColumn,
  common: CommonGrams,
  word: string,
  bit: number,
  masks: Uint16Array,
  first = 0,
): void {
  const known = common.get(word);
  const candidates = known ? null : candidatesFor(word, common);
  if (known) markTexts(known, bit, masks, first);
  else if (candidates) scanSome(texts, word, bit, candidates, masks, first);
  else scanTexts(texts, word, bit, masks, first);
}

/** Scans for several words, of which the n-th sets bit n. */
export function scanWords(texts: TextColumn, words: readonly string[], masks: Uint16Array, first = 0): void {
  for (const [place, word] of words.entries()) scanTexts(texts, word, 1 << place, masks, first);
}
