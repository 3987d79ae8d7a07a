import { type Fold, searchKey } from "../../bundle/searchKey.ts";
import { documentNamed, type EventIndex, partiesOf } from "./eventIndex.ts";
import { rowsOfDocument } from "./rowsOf.ts";
import { queryWords } from "./searchText.ts";

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

export interface SearchResult {
  /** The query's words as search keys. */
  readonly words: readonly string[];
  /** For each row {@link FOUND_NOT}, {@link FOUND_IN_EVENT}, or {@link FOUND_IN_ARTICLE} only. */
  readonly found: Uint8Array;
  /** Documents that tell no event and hold all words, by id. */
  readonly documents: readonly string[];
}

/** The pinyin initials of an organization's name and of its other names. */
export function initialsOf({ initials, aliases }: EventIndex["organizations"][number]): string[] {
  return [initials, ...aliases.map((alias) => alias.initials)];
}

/** A query of Latin letters alone may be the initials of names: xajd for 西安交大. */
const INITIALS = /^[a-z0-9]{2,}$/;

/** What is looked through, as search keys; made once for a fold. */
class SearchKeys {
  readonly #index: EventIndex;
  readonly #fold: Fold | null;
  readonly #events: (string | undefined)[] = [];
  readonly #articles = new Map<string, { readonly text: string; readonly key: string }>();
  /** For each organization the initials of its names. */
  readonly #initials: readonly (readonly string[])[];

  constructor(index: EventIndex, fold: Fold | null) {
    this.#index = index;
    this.#fold = fold;
    this.#initials = index.organizations.map(initialsOf);
  }

  eventKey(row: number): string {
    const known = this.#events[row];
    if (known !== undefined) return known;
    const key = eventTexts(this.#index, row)
      .map((text) => searchKey(text, this.#fold))
      .join("\n");
    this.#events[row] = key;
    return key;
  }

  /** Of a document's title and text; of the title alone, and not kept, while the text is not there. */
  articleKey(id: string, title: string, text: string | undefined): string {
    if (text === undefined) return searchKey(title, this.#fold);
    const known = this.#articles.get(id);
    if (known?.text === text) return known.key;
    const key = searchKey(`${title}\n${text}`, this.#fold);
    this.#articles.set(id, { text, key });
    return key;
  }

  #personInitials(row: number): string[] {
    const { people, personInitials } = this.#index.columns;
    const places = people.ids.subarray(people.offsets[row], people.offsets[row + 1]);
    return Array.from(places, (place) => personInitials[place] ?? "");
  }

  /** Whether a party or a person of a row has initials that begin with a word. */
  hasInitials(row: number, word: string): boolean {
    return (
      partiesOf(this.#index, row).some((place) => this.#initials[place]?.some((one) => one.startsWith(word))) ||
      this.#personInitials(row).some((initials) => initials.startsWith(word))
    );
  }
}

/** Everything that is said of an event: title, evidence, names of organizations with their aliases, people, place. */
function eventTexts(index: EventIndex, row: number): string[] {
  const event = index.records.eventOf(row);
  if (!event) return [];
  const names = Array.from(partiesOf(index, row)).flatMap((place) => {
    const organization = index.organizations[place];
    return organization ? [organization.name, ...organization.aliases.map((alias) => alias.name)] : [];
  });
  const people = event.people.flatMap((person) => [person.name, person.title ?? ""]);
  const titles = event.documents.map((id) => documentNamed(index, id)?.title ?? "");
  return [event.title, event.quote, ...names, ...people, event.place ?? "", ...titles];
}

/** Those of the fold that was used last: it comes once, and those from before it are of no more use. */
const keysOfIndex = new WeakMap<EventIndex, { readonly fold: Fold | null; readonly keys: SearchKeys }>();

function keysOf(index: EventIndex, fold: Fold | null): SearchKeys {
  const known = keysOfIndex.get(index);
  if (known?.fold === fold) return known.keys;
  const keys = new SearchKeys(index, fold);
  keysOfIndex.set(index, { fold, keys });
  return keys;
}

/**
 * Looks for a query in all events, and in their articles where `within` says so and they are there. Every word of it
 * must be found, in the event or in one of its articles, as a substring or, of Latin letters, as the initials that a
 * name begins with. Null where the query says nothing.
 */
export function searchEvents(
  index: EventIndex,
  query: string,
  within: "articles" | "events",
  { fold, articles }: SearchData,
): SearchResult | null {
  const words = queryWords(query, fold);
  if (words.length === 0) return null;
  const keys = keysOf(index, fold);
  const inDocuments = within === "articles" && articles ? documentsWith(index, keys, articles, words) : null;
  const found = new Uint8Array(index.size);
  for (let row = 0; row < found.length; row++) {
    const key = keys.eventKey(row);
    const missing = words.filter(
      (word) => !key.includes(word) && !(INITIALS.test(word) && keys.hasInitials(row, word)),
    );
    if (missing.length === 0) found[row] = FOUND_IN_EVENT;
    else if (inDocuments && index.records.eventOf(row)?.documents.some((id) => holds(inDocuments.get(id), missing))) {
      found[row] = FOUND_IN_ARTICLE;
    }
  }
  const documents = index.bundle.documents
    .filter(
      ({ id }, number) => inDocuments?.get(id)?.size === words.length && rowsOfDocument(index, number).length === 0,
    )
    .map(({ id }) => id);
  return { words, found, documents };
}

function holds(held: ReadonlySet<string> | undefined, words: readonly string[]): boolean {
  return held !== undefined && words.every((word) => held.has(word));
}

/** The words that each article holds, where it holds any. */
function documentsWith(
  index: EventIndex,
  keys: SearchKeys,
  articles: ReadonlyMap<string, string>,
  words: readonly string[],
): Map<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const { id, title } of index.bundle.documents) {
    const key = keys.articleKey(id, title ?? "", articles.get(id));
    const held = words.filter((word) => key.includes(word));
    if (held.length > 0) found.set(id, new Set(held));
  }
  return found;
}

/** Whether a name's search key holds each word of a search, or its initials begin with it. */
export function isFoundBy(key: string, initials: string, words: readonly string[]): boolean {
  return words.every((word) => key.includes(word) || (INITIALS.test(word) && initials.startsWith(word)));
}

/** Says whether a name, or the initials that it is known by, holds what somebody types. */
export function nameMatcher(index: EventIndex, fold: Fold | null): (name: string, text: string) => boolean {
  const initials = new Map<string, string>();
  for (const organization of index.organizations) {
    for (const one of [organization, ...organization.aliases]) initials.set(one.name, one.initials);
  }
  return (name, text) => isFoundBy(searchKey(name, fold), initials.get(name) ?? "", queryWords(text, fold));
}
