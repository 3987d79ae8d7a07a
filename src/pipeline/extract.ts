import type { Extraction } from "../model/corpus.ts";
import type { SourceDocument } from "../model/source.ts";
import { readArticle } from "./article/readArticle.ts";
import { composeEvents } from "./events/composeEvents.ts";
import { allMentions, findMentions } from "./mentions/findMentions.ts";
import type { Trace } from "./text/trace.ts";

/**
 * Takes one document, as stage 1 (`source/readSources.ts`) gives it, to its events: the rest of the way, in order.
 * `trace` hears what each rule of stages 3 and 4 made or refused, and why.
 */
export function extract(source: SourceDocument, trace?: Trace): Extraction {
  const article = readArticle(source); //                              2  → readable text, metadata, and what was removed
  const found = findMentions(article, source.text, trace); //           3  → dates, organizations, people, places, actions
  const mentions = allMentions(found);
  const events = composeEvents(article, mentions, found.owner, trace); // 4  → what happened, when, between whom
  return { source, article, mentions, events };
}
