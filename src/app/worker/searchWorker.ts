/** Entry of the worker that searches a large corpus apart from the page. */
import { fetchBytes } from "./fetchBytes.ts";
import { SearchCorpus, type SearchHost } from "./searchCorpus.ts";
import type { ToSearch } from "./searchMessages.ts";

/** @param files where files are asked for; null where they are fetched */
const hostWith = (files: MessagePort | null): SearchHost => ({
  fetchBytes: (address) => fetchBytes(address, files),
  answer: (message) => self.postMessage(message, { transfer: "masks" in message ? [message.masks.buffer] : [] }),
  now: () => performance.now(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

let corpus: SearchCorpus | null = null;

self.onmessage = ({ data, ports }: MessageEvent<ToSearch>) => {
  if (data.type === "open") {
    corpus = new SearchCorpus(hostWith(ports[0] ?? null), data);
    void corpus.fetchEvents();
  } else if (data.type === "search") void corpus?.search(data);
  else void corpus?.retry();
};
