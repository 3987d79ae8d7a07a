import { useEffect, useMemo, useRef, useState } from "react";
import type { BundleParts } from "../../bundle/schema.ts";
import type { FromSearch, Searched, SearchStretch, ToSearch } from "../worker/searchMessages.ts";
import type { EventIndex } from "./eventIndex.ts";
import { DATA_FOLDER } from "./queries.ts";
import { type SearchProgress, type SearchResult, searchedWords, searchResult } from "./search.ts";
import type { Fold } from "./searchText.ts";
import type { Filters } from "./viewState.ts";

/** What the worker found of a search, as far as it is. */
interface Answered {
  readonly words: readonly string[];
  readonly events: Uint16Array | null;
  readonly articles: Uint16Array | null;
}

/** How far a large corpus is searched. */
export interface LargeSearch extends SearchProgress {
  /** Null where nothing is searched for; what was found last while a new search has no answer yet. */
  readonly result: SearchResult | null;
}

/** Nothing of so many files. */
const noneOf = (files: readonly unknown[]): Searched => ({ done: 0, total: files.length, failed: null });

/** Stretches one after the other. */
function placed(stretches: readonly { readonly path: string; readonly count: number }[]): SearchStretch[] {
  let first = 0;
  return stretches.map((stretch) => {
    const one = { ...stretch, first };
    first += stretch.count;
    return one;
  });
}

function openMessage({ stretches, articles }: BundleParts): ToSearch {
  return {
    type: "open",
    folder: new URL(DATA_FOLDER, window.location.href).href,
    events: placed(stretches.map(({ search, rows }) => ({ path: search, count: rows }))),
    articles: placed(articles.map(({ search, documents }) => ({ path: search, count: documents }))),
  };
}

/**
 * Searches a corpus whose events are in files of their own, in a worker that begins once `wanted`.
 * @param fold null while it is not loaded: the search waits for it
 */
export function useLargeSearch(
  index: EventIndex,
  { query, within }: Pick<Filters, "query" | "within">,
  fold: Fold | null,
  wanted: boolean,
): LargeSearch {
  const { parts } = index.bundle;
  const isOpen = wanted && parts !== null;
  const worker = useRef<Worker | null>(null);
  const latest = useRef<{ id: number; words: readonly string[] }>({ id: 0, words: [] });
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [events, setEvents] = useState(() => noneOf(parts?.stretches ?? []));
  const [articles, setArticles] = useState(() => noneOf(parts?.articles ?? []));

  useEffect(() => {
    if (!isOpen || !parts) return;
    const opened = new Worker(new URL("../worker/searchWorker.ts", import.meta.url), { type: "module" });
    worker.current = opened;
    opened.postMessage(openMessage(parts));
    opened.onmessage = ({ data }: MessageEvent<FromSearch>) => {
      const { id, words } = latest.current;
      if (data.id !== id) return;
      (data.type === "events" ? setEvents : setArticles)(data.searched);
      setAnswered((before) => ({
        ...(before?.words === words ? before : { words, events: null, articles: null }),
        [data.type]: data.masks,
      }));
    };
    return () => {
      worker.current = null;
      setAnswered(null);
      opened.terminate();
    };
  }, [isOpen, parts]);

  const isFolded = fold !== null;
  const words = useMemo(() => (isOpen && isFolded ? searchedWords(query, fold) : []), [isOpen, isFolded, query, fold]);
  useEffect(() => {
    if (!isOpen) return;
    latest.current = { id: latest.current.id + 1, words };
    setArticles(noneOf(parts?.articles ?? []));
    if (words.length === 0) return;
    const message: ToSearch = { type: "search", ...latest.current, articles: within === "articles" };
    worker.current?.postMessage(message);
  }, [isOpen, words, within, parts]);

  const result = useMemo(() => {
    if (!isOpen || query.trim() === "") return null;
    if (!answered?.events) return { words, found: new Uint8Array(index.size), documents: [] };
    return searchResult(index, answered.words, fold, answered.events, within === "articles" ? answered.articles : null);
  }, [isOpen, index, query, words, fold, answered, within]);

  return { result, events, articles, retry: () => worker.current?.postMessage({ type: "retry" } satisfies ToSearch) };
}
