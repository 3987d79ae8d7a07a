import type { Article } from "../src/model/article.ts";
import { readArticle } from "../src/pipeline/article/readArticle.ts";
import { readSources } from "../src/pipeline/source/readSources.ts";

/** Stages 1 and 2, one article after the other: the bytes of a file as articles; none where it cannot be read. */
export function* readArticles(file: string, bytes: Uint8Array): Generator<Article> {
  const sources = readSources(file, bytes);
  if ("code" in sources) return;
  for (const source of sources) if (!("code" in source)) yield readArticle(source);
}
