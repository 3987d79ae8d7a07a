import type { Span } from "../../model/span.ts";

/** By UTF-16 unit: the Simplified character that it is compared as, or 0 where that is itself. */
export type Fold = Uint16Array;

/** Texts up to this unit need no table of Unicode. */
const ASCII = 0x80;
const isHan = (unit: number) => unit >= 0x3400 && unit <= 0x9fff;
const LINE_FEED = 0x0a;
const isWhiteSpace = (unit: number) => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== LINE_FEED);

/**
 * Goes through a text as it is compared: compatibility characters unified (NFKC, character by character), lower case,
 * without white space, Traditional characters as Simplified ones. Line feeds stay: words do not reach over them. `tell`
 * gets each unit and where it begins.
 */
function eachKeyUnit(text: string, fold: Fold | null, tell: (unit: number, start: number) => void): void {
  for (let start = 0; start < text.length; start++) {
    const unit = text.charCodeAt(start);
    if (isHan(unit)) tell(fold?.[unit] || unit, start);
    else if (unit < ASCII) {
      if (!isWhiteSpace(unit)) tell(unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit, start);
    } else {
      const character = String.fromCodePoint(text.codePointAt(start) ?? unit);
      for (const unified of character.normalize("NFKC").toLowerCase().replace(/\s/gu, "")) {
        for (let i = 0; i < unified.length; i++) {
          const folded = unified.charCodeAt(i);
          tell(fold?.[folded] || folded, start);
        }
      }
      start += character.length - 1;
    }
  }
}

/** Made of pieces, since a function takes only so many arguments. */
const PIECE = 8192;

/** The form in which texts are compared: without white space, case, width and, where there is a fold, script. */
export function searchKey(text: string, fold: Fold | null = null): string {
  const units = new Uint16Array(text.length * 4 + 32);
  let length = 0;
  let key = "";
  const flush = () => {
    for (let from = 0; from < length; from += PIECE) {
      key += String.fromCharCode(...units.subarray(from, Math.min(length, from + PIECE)));
    }
    length = 0;
  };
  eachKeyUnit(text, fold, (unit) => {
    if (length === units.length) flush();
    units[length++] = unit;
  });
  flush();
  return key;
}

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
