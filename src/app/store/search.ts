import type { BundleEvent } from "../../bundle/schema.ts";
import { searchKey } from "../../bundle/searchKey.ts";
import { type TextColumn, textColumn } from "../../bundle/textColumn.ts";
import { scanWords } from "../worker/scanTexts.ts";
import type { Searched } from "../worker/searchMessages.ts";
import type { EventIndex } from "./eventIndex.ts";
import { isFoundBy, searchNames } from "./nameSearch.ts";
import { rowsOfDocument } from "./rowsOf.ts";
import { type Fold, queryWords } from "./searchText.ts";

/** What the search looks at beside the events, as far as it is there. */
export interface SearchData {
  /** Null until it is loaded: then Traditional and Simplified characters are different ones. */
  readonly fold: Fold | null;
  /** The text of each article, by document id; null where whole articles are not, or not yet, there. */
  readonly articles: ReadonlyMap<string, string> | null;
}

/** Where a row was found. */
export const FOUND_NOT = 0;
export const FOUND_IN_EVENT = 1;
export const FOUND_IN_ARTICLE = 2;

/** Of more words than this those behind are not looked for: a bit is kept for each. */
export const MOST_WORDS = 16;

export interface SearchResult {
  /** The query's words as search keys. */
  readonly words: readonly string[];
  /** For each row {@link FOUND_NOT}, {@link FOUND_IN_EVENT}, or {@link FOUND_IN_ARTICLE} only. */
  readonly found: Uint8Array;
  /** Numbers of documents that tell no event and hold all words. */
  readonly documents: readonly number[];
}

/** How far the search is: files of events, and of whole articles where these are searched. */
export interface SearchProgress {
  readonly events: Searched;
  readonly articles: Searched;
  /** Tries again what could not be fetched. */
  retry(): void;
}

/** The words that are looked for in events: of a query, as search keys. */
export function searchedWords(query: string, fold: Fold | null): string[] {
  return queryWords(query, fold).slice(0, MOST_WORDS);
}

/**
 * What a search found: every word must be held by the event (by its texts, or by the names that it has), or by one of its
 * articles.
 * @param texts for each row bit n where its texts hold the n-th word; the names' bits are added to it
 * @param articles the same for each document, by its number; null where articles are not searched
 */
export function searchResult(
  index: EventIndex,
  words: readonly string[],
  fold: Fold | null,
  texts: Uint16Array,
  articles: Uint16Array | null,
): SearchResult {
  // Masks of files are by the rows of the files.
  if (index.overlaid) ({ texts, articles } = index.overlaid.found(words, fold, texts, articles));
  searchNames(index, words, fold, texts);
  const all = (1 << words.length) - 1;
  const found = new Uint8Array(index.size);
  const { offsets, ids } = index.columns.documents;
  for (let row = 0; row < found.length; row++) {
    const held = texts[row] ?? 0;
    if (held === all) found[row] = FOUND_IN_EVENT;
    else if (articles) {
      for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
        if ((held | (articles[ids[at] ?? 0] ?? 0)) === all) found[row] = FOUND_IN_ARTICLE;
      }
    }
  }
  const documents: number[] = [];
  articles?.forEach((held, number) => {
    if (held === all && rowsOfDocument(index, number).length === 0) documents.push(number);
  });
  return { words, found, documents };
}

/** What is searched of an event beside its names. @param documents the titles of those that tell it */
export function eventKey(
  { title, quote, people }: BundleEvent,
  documents: readonly (string | null)[],
  fold: Fold | null,
): string {
  const texts = [title, quote, ...people.map((person) => person.title ?? ""), ...documents.map((one) => one ?? "")];
  return texts.map((text) => searchKey(text, fold)).join("\n");
}

/** Of a bundle that holds its events: what is searched of each event beside its names. */
function eventKeys({ size, records, columns }: EventIndex, fold: Fold | null): TextColumn {
  const titles = columns.documents;
  return textColumn(
    Array.from({ length: size }, (_, row) => {
      const event = records.eventOf(row);
      if (!event) return "";
      const numbers = titles.ids.subarray(titles.offsets[row], titles.offsets[row + 1]);
      return eventKey(
        event,
        Array.from(numbers, (number) => records.documentOf(number)?.title ?? null),
        fold,
      );
    }),
  );
}

/** What is searched of a bundle that holds its events, made once for a fold; of texts, as they come. */
interface InsideKeys {
  readonly fold: Fold | null;
  readonly events: TextColumn;
  readonly articles: Map<string, { readonly text: string; readonly key: string }>;
}

const keysInside = new WeakMap<EventIndex, InsideKeys>();

function keysOf(index: EventIndex, fold: Fold | null): InsideKeys {
  const known = keysInside.get(index);
  if (known?.fold === fold) return known;
  const keys = { fold, events: eventKeys(index, fold), articles: new Map() };
  keysInside.set(index, keys);
  return keys;
}

/** For each document bit n where its title or its text, as far as that is there, holds the n-th word. */
function searchArticles(
  { bundle }: EventIndex,
  { fold, articles: known }: InsideKeys,
  words: readonly string[],
  articles: ReadonlyMap<string, string>,
): Uint16Array {
  const masks = new Uint16Array(bundle.documents.length);
  const keys = bundle.documents.map(({ id, title }) => {
    const text = articles.get(id);
    if (text === undefined) return searchKey(title ?? "", fold);
    const before = known.get(id);
    const key = before?.text === text ? before.key : searchKey(`${title ?? ""}\n${text}`, fold);
    known.set(id, { text, key });
    return key;
  });
  scanWords(textColumn(keys), words, masks);
  return masks;
}

/**
 * Looks for a query in all events of a bundle that holds them, and in their articles where `within` says so and they are
 * there. Every word of it must be found, in the event or in one of its articles, as a substring or, of Latin letters, as
 * the initials that a name begins with. Null where the query says nothing.
 */
export function searchEvents(
  index: EventIndex,
  query: string,
  within: "articles" | "events",
  { fold, articles }: SearchData,
): SearchResult | null {
  const words = searchedWords(query, fold);
  if (words.length === 0) return null;
  const keys = keysOf(index, fold);
  const masks = new Uint16Array(index.size);
  scanWords(keys.events, words, masks);
  const inArticles = within === "articles" && articles ? searchArticles(index, keys, words, articles) : null;
  return searchResult(index, words, fold, masks, inArticles);
}

/** Says whether a name, or the initials that it is known by, holds what somebody types. */
export function nameMatcher(index: EventIndex, fold: Fold | null): (name: string, text: string) => boolean {
  let initials: Map<string, string> | null = null;
  const initialsOfName = (name: string) => {
    initials ??= new Map(
      index.organizations.flatMap((organization) =>
        [organization, ...organization.aliases].map((one): [string, string] => [one.name, one.initials]),
      ),
    );
    return initials.get(name) ?? "";
  };
  return (name, text) => isFoundBy(searchKey(name, fold), initialsOfName(name), queryWords(text, fold));
}
