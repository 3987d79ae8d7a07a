/** Entry of the worker that searches a large corpus apart from the page. */
import { SearchCorpus, type SearchHost } from "./searchCorpus.ts";
import type { ToSearch } from "./searchMessages.ts";

const host: SearchHost = {
  async fetchBytes(address) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  },
  answer: (message) => self.postMessage(message, { transfer: "masks" in message ? [message.masks.buffer] : [] }),
  now: () => performance.now(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

let corpus: SearchCorpus | null = null;

self.onmessage = ({ data }: MessageEvent<ToSearch>) => {
  if (data.type === "open") {
    corpus = new SearchCorpus(host, data);
    void corpus.fetchEvents();
  } else if (data.type === "search") void corpus?.search(data);
  else void corpus?.retry();
};
