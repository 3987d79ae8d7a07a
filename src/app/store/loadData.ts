import { BundleError } from "../../bundle/bundleError.ts";
import type { EventColumns } from "../../bundle/columns.ts";
import { readIds } from "../../bundle/ids.ts";
import { readOverview } from "../../bundle/overview.ts";
import { readArticle, readBundle, readDocuments, readEvents, readSource, readTextsFile } from "../../bundle/read.ts";
import type {
  Bundle,
  BundleArticle,
  BundleDocument,
  BundleEvent,
  BundleParts,
  BundleSource,
  TextsFile,
} from "../../bundle/schema.ts";
import { readTitles, type Titles } from "../../bundle/stretches.ts";

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

async function fetchFile(address: string, init: RequestInit): Promise<Response> {
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
  return response;
}

const fetchText = async (address: string, init: RequestInit) => (await fetchFile(address, init)).text();

/** The bytes of a file of the data folder. Throws {@link LoadError}. */
async function fetchBytes(address: string, init: RequestInit): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchFile(address, init)).arrayBuffer());
}

function read<T>(reader: () => T): T {
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
  return read(() => readBundle(text));
}

/** Fetches the columns of a large corpus. Throws {@link LoadError}. */
export async function loadOverview(
  folder: string,
  { organizations }: Pick<Bundle, "organizations">,
  { overview, events, documents }: BundleParts,
  signal: AbortSignal,
): Promise<EventColumns> {
  const bytes = await fetchBytes(folder + overview, { signal });
  return read(() => readOverview(bytes, { events, documents, organizations: organizations.length }));
}

/** Fetches a file with ids and titles of some rows. Throws {@link LoadError}. */
export async function loadTitles(folder: string, path: string, rows: number, signal: AbortSignal): Promise<Titles> {
  const bytes = await fetchBytes(folder + path, { signal });
  return read(() => readTitles(bytes, rows));
}

/** Fetches a file of events. Throws {@link LoadError}. */
export async function loadEvents(
  folder: string,
  path: string,
  count: number,
  signal: AbortSignal,
): Promise<BundleEvent[]> {
  const text = await fetchText(folder + path, { signal });
  return read(() => readEvents(text, count));
}

/** Fetches a file of documents. Throws {@link LoadError}. */
export async function loadDocuments(
  folder: string,
  path: string,
  count: number,
  signal: AbortSignal,
): Promise<BundleDocument[]> {
  const text = await fetchText(folder + path, { signal });
  return read(() => readDocuments(text, count));
}

/** Fetches a file of ids. Throws {@link LoadError}. */
export async function loadIds(folder: string, path: string, signal: AbortSignal): Promise<Map<string, number>> {
  const bytes = await fetchBytes(folder + path, { signal });
  return read(() => readIds(bytes));
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
  const article = read(() => readArticle(text, id));
  if (!article) throw new LoadError("foreign", `${folder}${path}: it has no article of ${id}`);
  return article;
}

/**
 * Fetches what an article was made from. Null where the data was built before sources were kept.
 * A file without the document's source is `foreign`. Throws {@link LoadError}.
 */
export async function loadSource(
  folder: string,
  { id, source: path }: Pick<BundleDocument, "id" | "source">,
  signal: AbortSignal,
): Promise<BundleSource | null> {
  if (path === null) return null;
  const text = await fetchText(folder + path, { signal });
  const source = read(() => readSource(text, id));
  if (!source) throw new LoadError("foreign", `${folder}${path}: it has no source of ${id}`);
  return source;
}

/**
 * Fetches one of the files that hold the texts of all articles.
 * @param path one of `Bundle.texts`
 * Throws {@link LoadError}.
 */
export async function loadTexts(folder: string, path: string, signal: AbortSignal): Promise<TextsFile> {
  const text = await fetchText(folder + path, { signal });
  return read(() => readTextsFile(text));
}

/** Whether asking again by itself can help: a file that is damaged now stays so. */
export function isPassing(error: unknown): boolean {
  return error instanceof LoadError && (error.problem === "offline" || error.problem === "server");
}
