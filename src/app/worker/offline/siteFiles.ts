/** What the files of a site are to its service worker. Paths are relative to the folder that the page lies in. */

/** The header by which the page asks for the server's own answer, which is then not kept. */
export const LOOK_HEADER = "x-wanglai-look";

export const BUNDLE_PATH = "data/bundle.json";

/**
 * - `page`: the page itself, `index.html` or its folder
 * - `bundle`: what names all data
 * - `data`: data named by their content, which never change
 * - `part`: what belongs to the page: scripts and styles, which are named by their content too, and public files
 */
export type SiteFile = "page" | "bundle" | "data" | "part";

const DATA_FILE = /^data\/([a-z-]+\/[0-9a-f]{16}\.(?:json|bin))$/i;

/** What a path is; null for what is none of the site's own. */
export function siteFileOf(path: string, parts: ReadonlySet<string>): SiteFile | null {
  if (path === "" || path === "index.html") return "page";
  if (path === BUNDLE_PATH) return "bundle";
  if (DATA_FILE.test(path)) return "data";
  return path.startsWith("assets/") || parts.has(path) ? "part" : null;
}

/** The data files that a file names, as it stands: texts first, as they are read, then what they were made from. */
export function dataFilesIn(text: string): string[] {
  const named = text.match(/(?<=")[a-z-]+\/[0-9a-f]{16}\.(?:json|bin)(?=")/gi) ?? [];
  const isSource = (path: string) => path.startsWith("sources/");
  const paths = [...new Set(named)];
  return [...paths.filter((path) => !isSource(path)), ...paths.filter(isSource)].map((path) => `data/${path}`);
}

/** Whether a data file names others: lists of documents of a large corpus do. */
export function namesOthers(path: string): boolean {
  return path.startsWith("data/documents/");
}
