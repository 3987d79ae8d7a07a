import { indexEvents } from "../../src/app/store/eventIndex.ts";
import { searchEvents } from "../../src/app/store/search.ts";
import { BUNDLE_VERSION } from "../../src/bundle/schema.ts";
import type { EventCorpus } from "../events/eventCorpus.ts";
import type { SearchTool } from "./searchTools.ts";

/** The page's own search. */
export function ours(corpus: EventCorpus): SearchTool {
  const bundle = {
    format: "wanglai-bundle" as const,
    version: BUNDLE_VERSION as typeof BUNDLE_VERSION,
    documents: [],
    organizations: corpus.organizations,
    people: [],
    events: [...corpus.events()],
    parts: null,
    texts: [],
    tables: [],
    failures: [],
  };
  return {
    name: "wanglai",
    build() {
      const index = indexEvents(bundle);
      return (words) => {
        const found = searchEvents(index, words.join(" "), "events", { fold: null, articles: null })?.found ?? [];
        const rows: number[] = [];
        for (const [row, where] of found.entries()) if (where !== 0) rows.push(row);
        return rows;
      };
    },
  };
}
