import type { Collection } from "./collection.ts";
import { readCsv } from "./readCsv.ts";
import { readFeed } from "./readFeed.ts";
import { readJson } from "./readJson.ts";

/**
 * Reads a decoded text that holds many articles: a feed, JSON in its many forms, or a table. Told by content alone.
 * Null where the text is no collection of articles. Never throws; time is linear in the length of the text.
 */
export function readCollection(text: string): Collection | null {
  return readFeed(text) ?? readJson(text) ?? readCsv(text);
}
