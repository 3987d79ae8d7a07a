import type { Article } from "../model/article.ts";
import type { Extraction } from "../model/corpus.ts";
import type { SourceDocument } from "../model/source.ts";
import { readArticle } from "./article/readArticle.ts";
import { composeEvents } from "./events/composeEvents.ts";
import { allMentions, findMentions, MentionSearch, type Mentions, searchTogether } from "./mentions/findMentions.ts";
import type { Trace } from "./text/trace.ts";

/** A document on its way from one stage to the next. */
interface Read {
  readonly source: SourceDocument;
  readonly article: Article;
}
interface Searched extends Read {
  readonly found: Mentions;
}

/** 2 → readable text, metadata, and what was removed */
function read(source: SourceDocument): Read {
  return { source, article: readArticle(source) };
}

/** 3 → dates, organizations, people, places, actions */
function search({ source, article }: Read, trace?: Trace): Searched {
  return { source, article, found: findMentions(article, source.text, trace) };
}

/** 3 for several documents */
function searchAll(documents: readonly Read[]): Searched[] {
  const searches = documents.map(({ source, article }) => {
    return { source, article, search: new MentionSearch(article, source.text) };
  });
  searchTogether(searches.map(({ search }) => search));
  return searches.map(({ source, article, search }) => ({ source, article, found: search.mentions }));
}

/** 4 → what happened, when, between whom */
function compose({ source, article, found }: Searched, trace?: Trace): Extraction {
  const mentions = allMentions(found);
  return { source, article, mentions, events: composeEvents(article, mentions, found.owner, trace) };
}

/**
 * Takes one document, as stage 1 (`source/readFile.ts`) gives it, to its events: the rest of the way, in order.
 * `trace` hears what each rule of stages 3 and 4 made or refused, and why.
 */
export function extract(source: SourceDocument, trace?: Trace): Extraction {
  return compose(search(read(source), trace), trace);
}

/**
 * What {@link extract} gives for each of several documents. Each stage, and each step of the search for
 * mentions, goes over all of them before the next begins: its rules then stay in the processor's caches, and the whole
 * takes less time than document by document.
 */
export function extractAll(sources: readonly SourceDocument[]): Extraction[] {
  return searchAll(sources.map(read)).map((one) => compose(one));
}
