import { useCallback, useMemo, useRef, useState } from "react";
import type { EventIndex } from "./store/eventIndex.ts";
import { useLargeSearch } from "./store/largeSearch.ts";
import { nameMatcher, type SearchProgress, type SearchResult, searchEvents } from "./store/search.ts";
import { useArticleTexts, useFold } from "./store/searchQueries.ts";
import type { Fold } from "./store/searchText.ts";
import { useSnippets } from "./store/useSnippets.ts";
import type { Filters } from "./store/viewState.ts";
import type { Change, ViewStore } from "./store/viewStore.ts";
import type { Searched } from "./worker/searchMessages.ts";

/** The search, with what it needs beside the events: fetched once somebody is about to search. */
export interface Search {
  readonly fold: Fold | null;
  /** Null where nothing is searched for. */
  readonly result: SearchResult | null;
  readonly progress: SearchProgress;
  /** Says whether a name holds what somebody types. */
  readonly matches: (name: string, text: string) => boolean;
  /** Somebody is about to search. */
  prepare(): void;
  /** The reader typed this. */
  onQuery(query: string, change: Change): void;
  /** The reader is done with typing: what was typed last is in the store behind it. */
  settle(): void;
  /** What an article says around what a row was found by, where only the article holds it; null too while it is on its way. */
  snippetOf(row: number): string | null;
}

/** Nothing to wait for. */
const ALL_THERE: Searched = { done: 0, total: 0, failed: null };

/** Searches, here where the bundle holds its events, else in workers. */
export function useSearch(index: EventIndex, { query, within }: Filters, store: ViewStore): Search {
  const [searching, setSearching] = useState(false);
  const wanted = searching || query !== "";
  const { fold, settled } = useFold(wanted);
  const isInside = index.bundle.parts === null;
  const texts = useArticleTexts(isInside ? index.bundle.texts : [], wanted && within === "articles");
  const large = useLargeSearch(index, { query, within }, { fold, settled }, wanted);
  const { articles } = texts;
  const { askFirst, settle } = large;
  /** Whether what waits to be shown is a step back in history. */
  const isStep = useRef(false);
  const onQuery = useCallback(
    (query: string, change: Change) => {
      isStep.current ||= change === "step";
      const before = store.get().filters.query;
      askFirst(query, () => {
        const now = store.get().filters.query;
        // Typed and deleted again: the step is still to come.
        if (now === query) return;
        if (now !== before) {
          // The address was changed meanwhile, and stays what it is.
          isStep.current = false;
          return;
        }
        const change = isStep.current ? "step" : "adjust";
        isStep.current = false;
        store.setFilters({ query }, change);
      });
    },
    [askFirst, store],
  );
  const inside = useMemo(
    () => (isInside ? searchEvents(index, query, within, { fold, articles }) : null),
    [isInside, index, query, within, fold, articles],
  );
  const result = isInside ? inside : large.result;
  const matches = useMemo(() => nameMatcher(index, fold), [index, fold]);
  const prepare = useCallback(() => setSearching(true), []);
  const snippetOf = useSnippets(index, result, isInside ? articles : null, fold);
  const failed = texts.error?.message ?? null;
  const progress = isInside
    ? { events: ALL_THERE, articles: { done: texts.loaded, total: texts.total, failed }, retry: texts.retry }
    : large;
  return { fold, result, progress, matches, prepare, onQuery, settle, snippetOf };
}
