/** The page's side of the workers that search a large corpus. */
import type { BundleParts } from "../../bundle/schema.ts";
import type { FromSearch, SearchStretch, ToSearch } from "../worker/searchMessages.ts";
import { embeddedFiles } from "./embeddedData.ts";
import { JoinedAnswers } from "./joinedAnswers.ts";

/** Stretches one after the other. */
function placed(stretches: readonly { readonly path: string; readonly count: number }[]): SearchStretch[] {
  let first = 0;
  return stretches.map((stretch) => {
    const one = { ...stretch, first };
    first += stretch.count;
    return one;
  });
}

/** Workers that were begun. */
export interface SearchClient {
  tell(message: ToSearch): void;
  close(): void;
}

/** So many events one worker goes through within milliseconds; each takes memory. */
const EVENTS_EACH = 250_000;
const MOST_WORKERS = 4;
/** Milliseconds between two answers of them all while files come: each is drawn. */
const BETWEEN_ANSWERS = 100;
/** So many files are fetched at once by all: others that are wanted shall not wait for them. */
const FILES_AT_ONCE = 4;

/**
 * Begins workers, as many as the events need and processors there are, which fetch at once what is searched of events, each
 * files of its own.
 * @param folder the address of the data folder
 * @param heard is told what they say as if they were one
 * @param failed a worker could not be begun, or came to grief
 */
export function openSearch(
  folder: string,
  { stretches, articles, events: rows }: BundleParts,
  heard: (message: FromSearch) => void,
  failed: (reason: string) => void,
): SearchClient {
  const wanted = Math.min(MOST_WORKERS, Math.ceil(rows / EVENTS_EACH), stretches.length);
  const count = Math.max(1, Math.min(wanted, navigator.hardwareConcurrency || 1));
  // By turns: all have some of the latest, which come first.
  const shareOf = (place: number, all: readonly SearchStretch[]) => all.filter((_, at) => at % count === place);
  const events = placed(stretches.map(({ search, rows }) => ({ path: search, count: rows })));
  const texts = placed(articles.map(({ search, documents }) => ({ path: search, count: documents })));
  const answers = new JoinedAnswers(Array.from({ length: count }, (_, place) => shareOf(place, texts).length));
  const workers = Array.from({ length: count }, (_, place) => {
    const worker = new Worker(new URL("../worker/searchWorker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<FromSearch>) => {
      const answer = answers.take(place, data);
      if (answer) heard(answer);
    };
    worker.onerror = ({ message }) => failed(message || "The worker could not be begun.");
    const open: ToSearch = {
      type: "open",
      folder: new URL(folder, window.location.href).href,
      events: shareOf(place, events),
      articles: shareOf(place, texts),
      atOnce: Math.max(1, Math.floor(FILES_AT_ONCE / count)),
      pause: count * BETWEEN_ANSWERS,
    };
    worker.postMessage(open, import.meta.env.MODE === "single" ? [embeddedFiles()] : []);
    return worker;
  });
  return {
    tell(message) {
      for (const worker of workers) worker.postMessage(message);
    },
    close() {
      for (const worker of workers) worker.terminate();
    },
  };
}
