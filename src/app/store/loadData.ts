import { BundleError, readArticleFile, readBundle, readSourceFile, readTextsFile } from "../../bundle/read.ts";
import type { ArticleFile, Bundle, BundleDocument, SourceFile, TextsFile } from "../../bundle/schema.ts";

/**
 * Why data could not be shown: no answer from the server, no file there, a file that is cut or
 * altered, one written by a later version, one that is not ours, or a failing server.
 */
export type LoadProblem = "offline" | "missing" | "damaged" | "newer" | "foreign" | "server";

export class LoadError extends Error {
  readonly problem: LoadProblem;
  constructor(problem: LoadProblem, message: string) {
    super(message);
    this.name = "LoadError";
    this.problem = problem;
  }
}

async function fetchText(address: string, init: RequestInit): Promise<string> {
  let response: Response;
  try {
    response = await fetch(address, init);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new LoadError("offline", `${address}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  // A host for single pages answers with its index.html where a file is missing.
  const isPage = response.headers.get("content-type")?.includes("text/html") ?? false;
  if (response.status === 404 || response.status === 410 || (response.ok && isPage)) {
    throw new LoadError("missing", `${address}: ${response.status}`);
  }
  if (!response.ok) throw new LoadError("server", `${address}: ${response.status}`);
  return response.text();
}

function read<T>(reader: (text: string) => T, text: string): T {
  try {
    return reader(text);
  } catch (cause) {
    if (cause instanceof BundleError) throw new LoadError(cause.code, cause.message);
    throw cause;
  }
}

/** Fetches `bundle.json` from the data folder, asking the server whether it changed. Throws {@link LoadError}. */
export async function loadBundle(folder: string, signal: AbortSignal): Promise<Bundle> {
  return read(readBundle, await fetchText(`${folder}bundle.json`, { cache: "no-cache", signal }));
}

/**
 * Fetches the article of a document; its path, named by content, comes from the bundle. An article of
 * another document is `foreign`. Throws {@link LoadError}.
 */
export async function loadArticle(
  folder: string,
  { id, article: path }: Pick<BundleDocument, "id" | "article">,
  signal: AbortSignal,
): Promise<ArticleFile> {
  const article = read(readArticleFile, await fetchText(folder + path, { signal }));
  if (article.document !== id) {
    throw new LoadError("foreign", `${folder}${path}: the article of ${article.document}, expected that of ${id}`);
  }
  return article;
}

/**
 * Fetches what an article was made from. Null where the data was built before sources were kept.
 * The source of another document is `foreign`. Throws {@link LoadError}.
 */
export async function loadSource(
  folder: string,
  { id, source: path }: Pick<BundleDocument, "id" | "source">,
  signal: AbortSignal,
): Promise<SourceFile | null> {
  if (path === null) return null;
  const source = read(readSourceFile, await fetchText(folder + path, { signal }));
  if (source.document !== id) {
    throw new LoadError("foreign", `${folder}${path}: the source of ${source.document}, expected that of ${id}`);
  }
  return source;
}

/**
 * Fetches one of the files that hold the texts of all articles.
 * @param path one of `Bundle.texts`
 * Throws {@link LoadError}.
 */
export async function loadTexts(folder: string, path: string, signal: AbortSignal): Promise<TextsFile> {
  return read(readTextsFile, await fetchText(folder + path, { signal }));
}

/** Whether asking again by itself can help: a file that is damaged now stays so. */
export function isPassing(error: unknown): boolean {
  return error instanceof LoadError && (error.problem === "offline" || error.problem === "server");
}
