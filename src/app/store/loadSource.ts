import { readSource } from "../../bundle/read.ts";
import type { BundleDocument, BundleSource } from "../../bundle/schema.ts";
import { fetchText, LoadError, readText } from "./loadData.ts";

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
  const source = await readText(text, (text) => readSource(text, id));
  if (!source) throw new LoadError("foreign", `${folder}${path}: it has no source of ${id}`);
  return source;
}
