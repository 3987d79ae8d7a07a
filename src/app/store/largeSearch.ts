import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { FromSearch, Searched } from "../worker/searchMessages.ts";
import type { EventIndex } from "./eventIndex.ts";
import { DATA_FOLDER } from "./queries.ts";
import { type SearchProgress, type SearchResult, searchedWords, searchResult } from "./search.ts";
import type { SearchClient } from "./searchClient.ts";
import type { LoadedFold } from "./searchQueries.ts";
import type { Filters } from "./viewState.ts";

/** What the workers found of a search, as far as they are. */
interface Answered {
  readonly words: readonly string[];
  readonly events: Uint16Array | null;
  readonly articles: Uint16Array | null;
}

/** How far a large corpus is searched. */
export interface LargeSearch extends SearchProgress {
  /** Null where nothing is searched for; what was found last while a new search has no answer yet. */
  readonly result: SearchResult | null;
  /**
   * Asks the workers for what is going to be searched for, and calls `show` together with its answer, so that both are one
   * drawing: at once where none will come, and where it takes long. A later call takes the place of one that waits.
   */
  askFirst(query: string, show: () => void): void;
  /** Shows what waits for an answer, without it. */
  settle(): void;
}

/** Nobody waits longer for an answer, in milliseconds, before the rest of the page says what is searched for. */
const PATIENCE = 150;

/** Nothing of so many files. */
const noneOf = (files: readonly unknown[]): Searched => ({ done: 0, total: files.length, failed: null });

/**
 * Searches a corpus whose events are in files of their own, in workers that begin once `wanted`.
 * @param loaded the fold; the search waits until it is there, or will not come
 */
export function useLargeSearch(
  index: EventIndex,
  { query, within }: Pick<Filters, "query" | "within">,
  { fold, settled }: LoadedFold,
  wanted: boolean,
): LargeSearch {
  const { parts } = index.bundle;
  const isOpen = wanted && parts !== null;
  /** Counts up with every attempt to begin a worker. */
  const [attempt, setAttempt] = useState(0);
  const [client, setClient] = useState<SearchClient | null>(null);
  const latest = useRef<{ id: number; words: readonly string[] }>({ id: 0, words: [] });
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [events, setEvents] = useState(() => noneOf(parts?.stretches ?? []));
  const [articles, setArticles] = useState(() => noneOf(parts?.articles ?? []));
  /** What is shown with the next answer. */
  const waiting = useRef<{ readonly show: () => void; readonly timer: number; readonly until: number } | null>(null);
  const takeWaiting = useCallback(() => {
    const { show, timer } = waiting.current ?? {};
    window.clearTimeout(timer);
    waiting.current = null;
    return show;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every attempt begins a worker
  useEffect(() => {
    if (!isOpen || !parts) return;
    let isLeft = false;
    let opened: SearchClient | null = null;
    const heard = (message: FromSearch) => {
      if (message.type === "ready") return setEvents(message.searched);
      const { id, type, masks, searched } = message;
      const { id: asked, words } = latest.current;
      if (id !== asked) return;
      const show = type === "events" ? takeWaiting() : undefined;
      const take = () => {
        (type === "events" ? setEvents : setArticles)(searched);
        setAnswered((before) => ({
          ...(before?.words === words ? before : { words, events: null, articles: null }),
          [type]: masks,
        }));
        show?.();
      };
      if (show) flushSync(take);
      else take();
    };
    const failed = (reason: string) => {
      opened?.close();
      setClient(null);
      takeWaiting()?.();
      setEvents((before) => ({ ...before, failed: reason }));
    };
    import("./searchClient.ts")
      .then(({ openSearch }) => {
        if (isLeft) return;
        opened = openSearch(DATA_FOLDER, parts, heard, failed);
        setClient(opened);
      })
      .catch((error: unknown) => failed(String(error)));
    return () => {
      isLeft = true;
      opened?.close();
      setClient(null);
      setAnswered(null);
    };
  }, [isOpen, parts, attempt]);

  const wordsOf = useCallback(
    (query: string) => (isOpen && settled ? searchedWords(query, fold) : []),
    [isOpen, settled, fold],
  );
  const asked = useRef<{ client: SearchClient; words: string; articles: boolean } | null>(null);
  const ask = useCallback(
    /** Says whether an answer will come that was not asked for before. */
    (words: readonly string[]): boolean => {
      if (!client) return false;
      const now = { client, words: words.join(" "), articles: within === "articles" };
      const before = asked.current;
      if (before?.client === client && before.words === now.words && before.articles === now.articles) return false;
      asked.current = now;
      latest.current = { id: latest.current.id + 1, words };
      setArticles((before) => (before.done === 0 && !before.failed ? before : noneOf(parts?.articles ?? [])));
      // What was found before an empty box is no answer to what comes after it.
      if (words.length === 0) setAnswered(null);
      else client.tell({ type: "search", ...latest.current, articles: now.articles });
      return words.length > 0;
    },
    [client, within, parts],
  );
  const words = useMemo(() => wordsOf(query), [wordsOf, query]);
  useEffect(() => {
    ask(words);
  }, [ask, words]);
  // Where all is there the answer comes within a frame or two: until then what stands there stays.
  const isSoon = client !== null && events.failed === null && events.done === events.total;
  const settle = useCallback(() => takeWaiting()?.(), [takeWaiting]);
  const askFirst = useCallback(
    (query: string, show: () => void) => {
      const now = performance.now();
      // What takes the place of another waits no longer than that would have.
      const until = waiting.current?.until ?? now + PATIENCE;
      takeWaiting();
      if (ask(wordsOf(query)) && isSoon)
        waiting.current = { show, timer: window.setTimeout(settle, until - now), until };
      else show();
    },
    [ask, wordsOf, isSoon, settle, takeWaiting],
  );

  // What was found stays the same while one types on, until there is an answer.
  const found = useMemo(() => {
    if (!answered?.events) return null;
    return searchResult(index, answered.words, fold, answered.events, within === "articles" ? answered.articles : null);
  }, [index, fold, answered, within]);
  const nothing = useMemo(() => ({ words, found: new Uint8Array(index.size), documents: [] }), [index, words]);
  const result = isOpen && query.trim() !== "" ? (found ?? (isSoon ? null : nothing)) : null;

  const retry = () => {
    if (client) return client.tell({ type: "retry" });
    setEvents(noneOf(parts?.stretches ?? []));
    setAttempt((count) => count + 1);
  };
  return { result, events, articles, retry, askFirst, settle };
}
