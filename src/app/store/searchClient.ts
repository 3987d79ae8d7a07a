/** The page's side of the worker that searches a large corpus. */
import type { BundleParts } from "../../bundle/schema.ts";
import type { FromSearch, SearchStretch, ToSearch } from "../worker/searchMessages.ts";

/** Stretches one after the other. */
function placed(stretches: readonly { readonly path: string; readonly count: number }[]): SearchStretch[] {
  let first = 0;
  return stretches.map((stretch) => {
    const one = { ...stretch, first };
    first += stretch.count;
    return one;
  });
}

/** A worker that was begun. */
export interface SearchClient {
  tell(message: ToSearch): void;
  close(): void;
}

/**
 * Begins a worker, which fetches at once what is searched of events.
 * @param folder the address of the data folder
 * @param failed the worker could not be begun, or came to grief
 */
export function openSearch(
  folder: string,
  { stretches, articles }: BundleParts,
  heard: (message: FromSearch) => void,
  failed: (reason: string) => void,
): SearchClient {
  const worker = new Worker(new URL("../worker/searchWorker.ts", import.meta.url), { type: "module" });
  const tell = (message: ToSearch) => worker.postMessage(message);
  worker.onmessage = ({ data }: MessageEvent<FromSearch>) => heard(data);
  worker.onerror = ({ message }) => failed(message || "The worker could not be begun.");
  tell({
    type: "open",
    folder: new URL(folder, window.location.href).href,
    events: placed(stretches.map(({ search, rows }) => ({ path: search, count: rows }))),
    articles: placed(articles.map(({ search, documents }) => ({ path: search, count: documents }))),
  });
  return { tell, close: () => worker.terminate() };
}
