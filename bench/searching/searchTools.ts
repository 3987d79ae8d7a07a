import FlexSearch from "flexsearch";
import MiniSearch from "minisearch";
import type { Query } from "./queries.ts";

/** A program that finds texts. */
export interface SearchTool {
  readonly name: string;
  /** Reads the texts; the rows that it finds are their places. */
  build(texts: readonly string[]): (words: Query["words"]) => ArrayLike<number>;
}

/** Each two characters that follow each other; of a single one itself. Words do not reach over white space. */
function bigrams(text: string): string[] {
  return text.split(/\s+/).flatMap((part) => {
    const characters = [...part];
    if (characters.length < 2) return characters;
    return characters.slice(1).map((character, at) => (characters[at] ?? "") + character);
  });
}

/** The way without any preparation, which is also the right answer. */
export const INCLUDES: SearchTool = {
  name: "includes",
  build: (texts) => (words) => {
    const rows: number[] = [];
    for (const [row, text] of texts.entries()) if (words.every((word) => text.includes(word))) rows.push(row);
    return rows;
  },
};

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

/** The libraries that people take, with the tokenizer that lets them find Chinese at all. */
export const PEERS: readonly SearchTool[] = [MINISEARCH, FLEXSEARCH];
