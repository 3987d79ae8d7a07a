import { useCallback, useMemo, useState } from "react";
import type { EventIndex } from "./store/eventIndex.ts";
import { nameMatcher, type SearchData, type SearchResult } from "./store/search.ts";
import { type ArticleTexts, useArticleTexts, useFold } from "./store/searchQueries.ts";
import { articleSnippet } from "./store/snippet.ts";
import type { Filters } from "./store/viewState.ts";

/** What a search needs beside the events, fetched once somebody is about to search. */
export interface SearchMeans extends SearchData {
  readonly texts: ArticleTexts;
  /** Says whether a name holds what somebody types. */
  readonly matches: (name: string, text: string) => boolean;
  /** Somebody is about to search. */
  prepare(): void;
  /** What an article says around what a row was found by, where only the article holds it. */
  snippetOf(found: SearchResult, row: number): string | null;
}

/** Fetches the table of characters and, where whole articles are searched, their texts. */
export function useSearch(index: EventIndex, { query, within }: Filters): SearchMeans {
  const [searching, setSearching] = useState(false);
  const wanted = searching || query !== "";
  const fold = useFold(wanted);
  const texts = useArticleTexts(index.bundle.texts, wanted && within === "articles");
  const { articles } = texts;
  const matches = useMemo(() => nameMatcher(index, fold), [index, fold]);
  const prepare = useCallback(() => setSearching(true), []);
  const snippetOf = useMemo(() => {
    const known = new WeakMap<SearchResult, Map<number, string | null>>();
    return (found: SearchResult, row: number) => {
      if (!articles) return null;
      const ofSearch = known.get(found) ?? new Map<number, string | null>();
      known.set(found, ofSearch);
      const snippet = ofSearch.get(row) ?? articleSnippet(index, row, found, articles, fold);
      ofSearch.set(row, snippet);
      return snippet;
    };
  }, [index, articles, fold]);
  return { fold, articles, texts, matches, prepare, snippetOf };
}
