import type { Extraction } from "../model/corpus.ts";
import type { ReadFailure } from "../model/source.ts";
import { readArticle } from "./article/readArticle.ts";
import { composeEvents } from "./events/composeEvents.ts";
import { allMentions, findMentions } from "./mentions/findMentions.ts";
import { readSource } from "./source/readSource.ts";

/**
 * Takes one document from its bytes to its events: the whole way, in order.
 * `file` is the path as it was given; nothing is read from it. A file that is no text gives a `ReadFailure`.
 */
export function extract(file: string, bytes: Uint8Array): Extraction | ReadFailure {
  const source = readSource(file, bytes); //                   1  bytes → decoded text, told by its content
  if ("code" in source) return source;
  const article = readArticle(source); //                      2  → readable text, metadata, and what was removed
  const found = findMentions(article); //                      3  → dates, organizations, people, places, actions
  const mentions = allMentions(found);
  const events = composeEvents(article, mentions, found.owner); // 4  → what happened, when, between whom
  return { source, article, mentions, events };
}
