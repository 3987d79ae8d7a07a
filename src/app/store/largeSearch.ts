import { useEffect, useMemo, useRef, useState } from "react";
import type { FromSearch, Searched, ToSearch } from "../worker/searchMessages.ts";
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

function openMessage({ bundle, size, columns }: EventIndex): ToSearch {
  let first = 0;
  const stretches = (bundle.parts?.stretches ?? []).map(({ rows, search }) => {
    const stretch = { path: search, first, rows };
    first += rows;
    return stretch;
  });
  const folder = new URL(DATA_FOLDER, window.location.href).href;
  return { type: "open", folder, stretches, texts: bundle.texts, documents: columns.published.length, rows: size };
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
  const isOpen = wanted && index.bundle.parts !== null;
  const worker = useRef<Worker | null>(null);
  const latest = useRef<{ id: number; words: readonly string[] }>({ id: 0, words: [] });
  const [answered, setAnswered] = useState<Answered | null>(null);
  const { parts, texts } = index.bundle;
  const [events, setEvents] = useState(() => noneOf(parts?.stretches ?? []));
  const [articles, setArticles] = useState(() => noneOf(texts));

  useEffect(() => {
    if (!isOpen) return;
    const opened = new Worker(new URL("../worker/searchWorker.ts", import.meta.url), { type: "module" });
    worker.current = opened;
    opened.postMessage(openMessage(index));
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
  }, [isOpen, index]);

  const isFolded = fold !== null;
  const words = useMemo(() => (isOpen && isFolded ? searchedWords(query, fold) : []), [isOpen, isFolded, query, fold]);
  useEffect(() => {
    if (!isOpen) return;
    latest.current = { id: latest.current.id + 1, words };
    setArticles(noneOf(texts));
    if (words.length === 0) return;
    const message: ToSearch = { type: "search", ...latest.current, articles: within === "articles" };
    worker.current?.postMessage(message);
  }, [isOpen, words, within, texts]);

  const result = useMemo(() => {
    if (!isOpen || query.trim() === "") return null;
    if (!answered?.events) return { words, found: new Uint8Array(index.size), documents: [] };
    return searchResult(index, answered.words, fold, answered.events, within === "articles" ? answered.articles : null);
  }, [isOpen, index, query, words, fold, answered, within]);

  return { result, events, articles, retry: () => worker.current?.postMessage({ type: "retry" } satisfies ToSearch) };
}
