import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { readBundle } from "../../../bundle/read.ts";
import type { Bundle } from "../../../bundle/schema.ts";
import type { Kept } from "../../worker/offline/offlineMessages.ts";
import type { EventIndex } from "../eventIndex.ts";
import { LoadError, readText } from "../loadData.ts";
import { BUNDLE_KEY, DATA_FOLDER } from "../queries.ts";
import { isSameBundle, lookForData, lookForPage, type NewData, newData } from "./lookForUpdates.ts";
import { isKept, onKept, register, settle, workerFile } from "./offlineClient.ts";

/** In milliseconds: so often the server is asked at most where nothing says that it is to be asked now. */
const BETWEEN_LOOKS = 5 * 60_000;

/** What there is to tell the reader. */
export type UpdateNews =
  | { readonly kind: "data"; readonly data: NewData }
  | { readonly kind: "page" }
  /** The newer data could not be had. */
  | { readonly kind: "failed" }
  | { readonly kind: "taken" }
  | { readonly kind: "offline"; readonly complete: boolean };

export interface Updates {
  /** Null where there is nothing to tell. */
  readonly news: UpdateNews | null;
  /** Whether newer data are on their way. */
  readonly taking: boolean;
  /** Shows what is newer. */
  take(): void;
  /** The reader has read the news. The same is not told again. */
  dismiss(): void;
}

/** The scripts and styles that the page has loaded. */
function assetsOfPage(): string[] {
  return [...document.querySelectorAll("script[src], link[rel=stylesheet], link[rel=modulepreload]")].map(
    (element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "",
  );
}

/** Calls back once the browser has nothing better to do; returns how to stop. */
function whenIdle(work: () => void): () => void {
  if ("requestIdleCallback" in window) {
    const id = window.requestIdleCallback(work, { timeout: 5000 });
    return () => window.cancelIdleCallback(id);
  }
  const id = setTimeout(work, 1000);
  return () => clearTimeout(id);
}

/**
 * Calls back where a file of the data is gone from the server, once for each, those included that were missed before: the data
 * were built again. Returns how to stop.
 */
function onGone(client: QueryClient, listener: () => void): () => void {
  const queries = client.getQueryCache();
  const gone = new Set<string>();
  const note = (hash: string, error: unknown) => {
    if (!(error instanceof LoadError && error.problem === "missing") || gone.has(hash)) return;
    gone.add(hash);
    listener();
  };
  for (const { queryHash, state } of queries.getAll()) note(queryHash, state.error);
  return queries.subscribe(({ query }) => note(query.queryHash, query.state.error));
}

/** Whether the reader asked for little traffic. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Watches for newer data and a newer page, and has what is shown kept for reading without the server. */
export function useUpdates(): Updates {
  const client = useQueryClient();
  const [file] = useState(workerFile);
  const [news, setNews] = useState<UpdateNews | null>(null);
  const [taking, setTaking] = useState(false);
  const found = useRef<Bundle | null>(null);
  const tag = useRef<string | null>(null);
  const last = useRef(Date.now());
  /** Counts the looks: the answer to an earlier one says nothing any more. */
  const looks = useRef(0);
  /** What the reader wants to hear no more of. */
  const dismissed = useRef<{ bundle: Bundle | null; page: boolean; offline: boolean }>({
    bundle: null,
    page: false,
    offline: false,
  });

  const shown = useCallback(() => client.getQueryData<EventIndex>(BUNDLE_KEY)?.bundle ?? null, [client]);

  const rest = useCallback(async (): Promise<Kept | null> => {
    const bundle = shown();
    return bundle && settle({ type: "settle", all: !bundle.parts && !savesData() });
  }, [shown]);

  const look = useCallback(async () => {
    const bundle = shown();
    if (!bundle) return;
    last.current = Date.now();
    looks.current += 1;
    const turn = looks.current;
    const page = new URL(".", document.baseURI).href;
    const ask = (address: string, init: RequestInit) => fetch(address, init);
    const [data, isNewPage] = await Promise.all([
      lookForData(ask, `${DATA_FOLDER}bundle.json`, bundle, tag.current, (text) => readText(text, readBundle)),
      lookForPage(ask, page, assetsOfPage()),
    ]);
    if (turn !== looks.current) return;
    const known = dismissed.current;
    if (!data.reached) {
      if (!isKept() || known.offline) return;
      const kept = await rest();
      if (kept && turn === looks.current) setNews((before) => before ?? { kind: "offline", ...kept });
      return;
    }
    known.offline = false;
    tag.current = data.bundle ? null : data.tag;
    const isNewBundle = data.bundle !== null && !(known.bundle && isSameBundle(known.bundle, data.bundle));
    found.current = isNewBundle ? data.bundle : null;
    // A newer page brings the newer data with it.
    if (isNewPage && !known.page) setNews({ kind: "page" });
    else if (data.bundle && isNewBundle) setNews({ kind: "data", data: newData(data.bundle, bundle) });
    else setNews((before) => (before?.kind === "taken" ? before : null));
  }, [rest, shown]);

  useEffect(() => {
    if (file === null) return;
    const isOld = () => Date.now() - last.current >= BETWEEN_LOOKS;
    const lookWhenSeen = () => {
      if (document.visibilityState === "visible" && isOld()) void look();
    };
    const lookNow = () => void look();
    // What a service worker gave may have come from its cache.
    if (isKept()) lookNow();
    const stopIdle = whenIdle(() => {
      void register(file);
      if (isKept()) void rest();
    });
    const stopKept = onKept(() => void rest());
    const stopGone = onGone(client, lookNow);
    const timer = window.setInterval(lookWhenSeen, BETWEEN_LOOKS);
    document.addEventListener("visibilitychange", lookWhenSeen);
    window.addEventListener("focus", lookWhenSeen);
    for (const event of ["online", "offline"]) window.addEventListener(event, lookNow);
    return () => {
      stopIdle();
      stopKept();
      stopGone();
      window.clearInterval(timer);
      document.removeEventListener("visibilitychange", lookWhenSeen);
      window.removeEventListener("focus", lookWhenSeen);
      for (const event of ["online", "offline"]) window.removeEventListener(event, lookNow);
    };
  }, [client, file, look, rest]);

  const takeData = async () => {
    const before = shown();
    setTaking(true);
    await client.refetchQueries({ queryKey: BUNDLE_KEY });
    setTaking(false);
    const index = client.getQueryData<EventIndex>(BUNDLE_KEY);
    // Where the server does not answer, the cache has what is shown already.
    const isOther = index && before && !isSameBundle(index.bundle, before);
    setNews({ kind: isOther ? "taken" : "failed" });
    if (isOther) void rest();
  };
  const take = () => {
    if (taking) return;
    if (news?.kind === "page") window.location.reload();
    else void takeData();
  };
  const dismiss = () => {
    const known = dismissed.current;
    if (news?.kind === "data" || news?.kind === "failed") known.bundle = found.current;
    if (news?.kind === "page") known.page = true;
    if (news?.kind === "offline") known.offline = true;
    setNews(null);
  };
  return { news, taking, take, dismiss };
}
