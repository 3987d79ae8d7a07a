import type { Fold } from "../../bundle/searchKey.ts";
import { wholeCharacters } from "./cutText.ts";
import type { EventIndex } from "./eventIndex.ts";
import { FOUND_IN_ARTICLE, type SearchResult } from "./search.ts";
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

/** A stretch of an article that tells a row, where the search found it in an article only; null for all others. */
export function articleSnippet(
  index: EventIndex,
  row: number,
  { found, words }: SearchResult,
  articles: ReadonlyMap<string, string>,
  fold: Fold | null,
): string | null {
  if (found[row] !== FOUND_IN_ARTICLE) return null;
  for (const id of index.records.eventOf(row)?.documents ?? []) {
    const snippet = snippetOf(articles.get(id) ?? "", words, fold);
    if (snippet !== null) return snippet;
  }
  return null;
}
