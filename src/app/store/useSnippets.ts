import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { documentNumbersOf, type EventIndex } from "./eventIndex.ts";
import { fetchArticleOf } from "./recordQueries.ts";
import { FOUND_IN_ARTICLE, type SearchResult } from "./search.ts";
import type { Fold } from "./searchText.ts";
import { snippetOf } from "./snippet.ts";

/** A stretch of the first article of a row that holds a word. */
async function fetchSnippet(
  client: QueryClient,
  index: EventIndex,
  row: number,
  words: readonly string[],
  fold: Fold | null,
): Promise<string | null> {
  for (const number of documentNumbersOf(index, row)) {
    const article = await fetchArticleOf(client, index, number);
    const snippet = article && snippetOf(article.text, words, fold);
    if (snippet) return snippet;
  }
  return null;
}

/**
 * What articles say around what rows were found by, where only the article holds it; null too while it is on its way.
 * @param articles the texts of all articles by id; null where each is fetched when its row is shown
 */
export function useSnippets(
  index: EventIndex,
  search: SearchResult | null,
  articles: ReadonlyMap<string, string> | null,
  fold: Fold | null,
): (row: number) => string | null {
  const client = useQueryClient();
  /** Rows that were asked for and are not there yet. */
  const asked = useRef(new Set<number>());
  const [come, setCome] = useState(0);
  // The snippets of a search belong to its words.
  const words = search?.words.join("\n") ?? "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new search, or new data, begins anew
  const known = useMemo(() => new Map<number, string | null>(), [index, words, articles, fold]);

  useEffect(() => {
    const rows = [...asked.current];
    asked.current.clear();
    for (const row of rows) {
      if (known.has(row)) continue;
      known.set(row, null);
      void fetchSnippet(client, index, row, words.split("\n"), fold).then((snippet) => {
        known.set(row, snippet);
        setCome((count) => count + 1);
      });
    }
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are drawn anew when snippets have come
  return useMemo(() => {
    return (row) => {
      if (search?.found[row] !== FOUND_IN_ARTICLE) return null;
      const before = known.get(row);
      if (before !== undefined) return before;
      if (!articles) {
        asked.current.add(row);
        return null;
      }
      for (const number of documentNumbersOf(index, row)) {
        const id = index.records.documentOf(number)?.id;
        const snippet = id === undefined ? null : snippetOf(articles.get(id) ?? "", search.words, fold);
        if (snippet === null) continue;
        known.set(row, snippet);
        return snippet;
      }
      known.set(row, null);
      return null;
    };
  }, [index, search, articles, fold, known, come]);
}
