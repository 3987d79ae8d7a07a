import type { Fold } from "../../bundle/searchKey.ts";
import { wholeCharacters } from "./cutText.ts";
import { hitsIn } from "./searchText.ts";

/** Characters of context at each side, in UTF-16 units. */
const AROUND = 18;

/** A stretch of a text around the first word of a search in it, on one line; null where none is found. */
export function snippetOf(text: string, words: readonly string[], fold: Fold | null): string | null {
  const [hit] = hitsIn(text, words, fold);
  if (!hit) return null;
  const start = Math.max(0, hit.start - AROUND);
  const end = Math.min(text.length, hit.end + AROUND);
  const piece = wholeCharacters(text, start, end).replace(/\s+/gu, " ").trim();
  return `${start > 0 ? "…" : ""}${piece}${end < text.length ? "…" : ""}`;
}
