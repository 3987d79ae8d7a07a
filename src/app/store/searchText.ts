import { eachKeyUnit, type Fold, searchKey } from "../../bundle/searchKey.ts";

export type { Fold };

import type { Span } from "../../model/span.ts";

/** The words of a query as search keys; all of them must be found. Empty where the query says nothing. */
export function queryWords(query: string, fold: Fold | null = null): string[] {
  const words = query
    .split(/\s+/u)
    .map((word) => searchKey(word, fold))
    .filter((word) => word !== "");
  return [...new Set(words)];
}

/**
 * Where words (search keys of the same fold) stand in a text, as spans of UTF-16 units into it: in order, merged where
 * they touch or overlap.
 */
export function hitsIn(text: string, words: readonly string[], fold: Fold | null = null): Span[] {
  if (words.length === 0 || text === "") return [];
  const starts: number[] = [];
  const units: string[] = [];
  eachKeyUnit(text, fold, (unit, start) => {
    starts.push(start);
    units.push(String.fromCharCode(unit));
  });
  const key = units.join("");
  /** The end of the character that a place of the key was made of. */
  const endOf = (place: number) => {
    const start = starts[place] ?? 0;
    return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  };
  const found: { start: number; end: number }[] = [];
  for (const word of words) {
    for (let at = key.indexOf(word); at !== -1; at = key.indexOf(word, at + 1)) {
      found.push({ start: starts[at] ?? 0, end: endOf(at + word.length - 1) });
    }
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: { start: number; end: number }[] = [];
  for (const hit of found) {
    const latest = merged.at(-1);
    if (latest && hit.start <= latest.end) latest.end = Math.max(latest.end, hit.end);
    else merged.push(hit);
  }
  return merged;
}
