import FlexSearch from "flexsearch";
import MiniSearch from "minisearch";
import type { Query } from "./queries.ts";

/** Finds the rows whose texts hold all words. */
export type Ask = (words: Query["words"]) => ArrayLike<number>;

/** A program that finds texts. */
export interface SearchTool {
  readonly name: string;
  /** Reads the texts; the rows that it finds are their places. */
  build(texts: readonly string[]): Ask | Promise<Ask>;
}

/** Each two characters that follow each other; of a single one itself. Words do not reach over white space. */
function bigrams(text: string): string[] {
  return text.split(/\s+/).flatMap((part) => {
    const characters = [...part];
    if (characters.length < 2) return characters;
    return characters.slice(1).map((character, at) => (characters[at] ?? "") + character);
  });
}

/** Every text one after the other, without any preparation; this is also the right answer. */
export function includesIn(texts: readonly string[]): Ask {
  return (words) => {
    const rows: number[] = [];
    for (const [row, text] of texts.entries()) if (words.every((word) => text.includes(word))) rows.push(row);
    return rows;
  };
}

const INCLUDES: SearchTool = { name: "includes", build: includesIn };

const MINISEARCH: SearchTool = {
  name: "minisearch, bigrams",
  build(texts) {
    const search = new MiniSearch<{ id: number; text: string }>({ fields: ["text"], tokenize: bigrams });
    search.addAll(texts.map((text, id) => ({ id, text })));
    return (words) => search.search(words.join(" "), { combineWith: "AND" }).map(({ id }) => id as number);
  },
};

const FLEXSEARCH: SearchTool = {
  name: "flexsearch, bigrams",
  build(texts) {
    const index = new FlexSearch.Index({ tokenize: "strict", encode: bigrams });
    for (const [row, text] of texts.entries()) index.add(row, text);
    return (words) => index.search(words.join(" "), { limit: texts.length }) as number[];
  },
};

/** What is asked whatever the size. */
export const PLAIN_PEERS: readonly SearchTool[] = [INCLUDES];
/** The libraries that people take, with the tokenizer that lets them find Chinese at all. */
export const LIBRARIES: readonly SearchTool[] = [MINISEARCH, FLEXSEARCH];
