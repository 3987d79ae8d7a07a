import { indexParts } from "../../src/app/store/loadParts.ts";
import { FOUND_NOT, searchResult } from "../../src/app/store/search.ts";
import { SearchCorpus } from "../../src/app/worker/searchCorpus.ts";
import { BundleWriter } from "../../src/bundle/bundleWriter.ts";
import { readOverview } from "../../src/bundle/overview.ts";
import { readBundle } from "../../src/bundle/read.ts";
import { searchKey } from "../../src/bundle/searchKey.ts";
import type { EventCorpus } from "../events/eventCorpus.ts";
import type { SearchTool } from "./searchTools.ts";

/** What the build writes of events alone: their documents' titles would be searched, too. */
function filesOf(corpus: EventCorpus): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const take = (made: readonly { path: string; bytes: Uint8Array }[]) => {
    for (const { path, bytes } of made) if (!path.startsWith("events/")) files.set(path, bytes);
  };
  const writer = new BundleWriter(0);
  for (const event of corpus.events()) take(writer.addEvent(event));
  take(writer.finish({ organizations: corpus.organizations, tables: [], failures: [] }));
  return files;
}

/** The page's own search, in this thread instead of its worker: texts are scanned, names are looked up. */
export function ours(corpus: EventCorpus): SearchTool {
  const files = filesOf(corpus);
  const bytesOf = (path: string) => files.get(path) ?? new Uint8Array();
  return {
    name: "wanglai",
    async build() {
      const bundle = readBundle(new TextDecoder().decode(bytesOf("bundle.json")));
      const { parts, organizations } = bundle;
      if (!parts) throw new Error("The bundle has no parts.");
      const counts = { events: parts.events, documents: parts.documents, organizations: organizations.length };
      const index = indexParts(bundle, parts, readOverview(bytesOf(parts.overview), counts));
      let masks: Uint16Array = new Uint16Array();
      let first = 0;
      const events = parts.stretches.map(({ search, rows }) => {
        first += rows;
        return { path: search, first: first - rows, count: rows };
      });
      const search = new SearchCorpus(
        {
          fetchBytes: async (path) => bytesOf(path),
          answer: (message) => {
            if (message.type !== "ready") masks = message.masks;
          },
          now: () => performance.now(),
          pause: () => Promise.resolve(),
        },
        { type: "open", folder: "", events, articles: [], atOnce: 4, pause: 100 },
      );
      await search.fetchEvents();
      let id = 0;
      return (words) => {
        const keys = words.map((word) => searchKey(word));
        // It answers for events before it returns.
        void search.search({ type: "search", id: id++, words: keys, articles: false });
        const { found } = searchResult(index, keys, null, masks, null);
        const rows = new Int32Array(found.length);
        let end = 0;
        for (let row = 0; row < found.length; row++) if (found[row] !== FOUND_NOT) rows[end++] = row;
        return rows.subarray(0, end);
      };
    },
  };
}
