import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { readArticles } from "../readArticles.ts";
import { htmlAsText } from "./htmlAsText.ts";

/** What a tool says of a page; null where it says nothing. */
export interface Reading {
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
}

/** One page, as each tool wants it. */
export interface PageInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The decoded bytes: the tools that start from a text need not guess the encoding. */
  readonly html: string;
}

/** A program that takes an article out of a page. */
export interface Tool {
  readonly name: string;
  /** Everything that has to be done for a page; `read` turns what comes back into a reading, and is not measured. */
  readonly extract: (page: PageInput) => Promise<() => Reading>;
}

const orNull = (text: string | null | undefined) => (text?.trim() ? text : null);

const NOTHING: Reading = { text: "", title: null, published: null, author: null, publisher: null };

/** Stages 1 and 2 of this program, from the bytes. */
export const OURS: Tool = {
  name: "wanglai",
  extract: async ({ name, bytes }) => {
    const articles = [...readArticles(name, bytes)];
    return () => {
      const first = articles[0];
      return {
        text: articles.map(({ text }) => text).join("\n"),
        title: first?.title?.value ?? null,
        published: first?.published?.value ?? null,
        author: first?.author?.value ?? null,
        publisher: first?.publisher?.value ?? null,
      };
    };
  },
};

/** Firefox's reader view, with the settings that it has by itself. */
const READABILITY: Tool = {
  name: "readability",
  extract: async ({ html }) => {
    const { document } = parseHTML(html);
    const article = new Readability(document).parse();
    return () =>
      article === null
        ? NOTHING
        : {
            text: htmlAsText(article.content ?? ""),
            title: orNull(article.title),
            published: orNull(article.publishedTime),
            author: orNull(article.byline),
            publisher: orNull(article.siteName),
          };
  },
};

/** Obsidian's web clipper, with the settings that it has by itself; it may not ask the network for more. */
const DEFUDDLE: Tool = {
  name: "defuddle",
  extract: async ({ html }) => {
    const { document } = parseHTML(html);
    const article = await Defuddle(document, "https://www.example.com/a/1.html", { useAsync: false });
    return () => ({
      text: htmlAsText(article.content),
      title: orNull(article.title),
      published: orNull(article.published),
      author: orNull(article.author),
      publisher: orNull(article.site),
    });
  },
};

/** Those that we are compared with. */
export const PEERS: readonly Tool[] = [READABILITY, DEFUDDLE];

/** What the peers need before they start: a page as a document. To be measured alone. */
export function buildDocument({ html }: PageInput): unknown {
  return parseHTML(html).document;
}
