import { BundleError, OlderFile } from "../../bundle/bundleError.ts";
import { readArticle, readBundle, readTextsFile } from "../../bundle/read.ts";
import type { Bundle, BundleArticle, BundleDocument, TextsFile } from "../../bundle/schema.ts";
import { fetchEmbedded } from "./embeddedData.ts";

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

/** Asks for a file of the data folder. @throws LoadError */
export async function fetchFile(address: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await (import.meta.env.MODE === "single" ? fetchEmbedded(address) : fetch(address, init));
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
  return response;
}

/** Files that only this page has, by the address that they would have: what makes the text of each. */
export const OWN_FILES = new Map<string, () => string>();

/** The text of a file of the data folder. @throws LoadError */
export const fetchText = async (address: string, init: RequestInit) =>
  OWN_FILES.get(address)?.() ?? (await fetchFile(address, init)).text();

/** What a reader makes of a file's text, which is brought up to date first where it has to be. @throws LoadError */
export async function readText<T>(text: string, reader: (text: string) => T): Promise<T> {
  try {
    return read(() => reader(text));
  } catch (cause) {
    if (!(cause instanceof OlderFile)) throw cause;
    const { upgradeText } = await import("../../bundle/upgrade.ts");
    return read(() => reader(upgradeText(text, cause.format)));
  }
}

/** What a reader gives; what it says of a file becomes a {@link LoadError}. */
export function read<T>(reader: () => T): T {
  try {
    return reader();
  } catch (cause) {
    if (cause instanceof BundleError) throw new LoadError(cause.code, cause.message);
    throw cause;
  }
}

/** Fetches `bundle.json` from the data folder, asking the server whether it changed. Throws {@link LoadError}. */
export async function loadBundle(folder: string, signal: AbortSignal): Promise<Bundle> {
  const text = await fetchText(`${folder}bundle.json`, { cache: "no-cache", signal });
  return readText(text, readBundle);
}

/**
 * Fetches the article of a document; the path of its file, named by content, comes from the document. A file without it
 * is `foreign`. Throws {@link LoadError}.
 */
export async function loadArticle(
  folder: string,
  { id, article: path }: Pick<BundleDocument, "id" | "article">,
  signal: AbortSignal,
): Promise<BundleArticle> {
  const text = await fetchText(folder + path, { signal });
  const article = await readText(text, (text) => readArticle(text, id));
  if (!article) throw new LoadError("foreign", `${folder}${path}: it has no article of ${id}`);
  return article;
}

/**
 * Fetches one of the files that hold the texts of all articles.
 * @param path one of `Bundle.texts`
 * Throws {@link LoadError}.
 */
export async function loadTexts(folder: string, path: string, signal: AbortSignal): Promise<TextsFile> {
  const text = await fetchText(folder + path, { signal });
  return readText(text, readTextsFile);
}

/** Whether asking again by itself can help: a file that is damaged now stays so. */
export function isPassing(error: unknown): boolean {
  return error instanceof LoadError && (error.problem === "offline" || error.problem === "server");
}
