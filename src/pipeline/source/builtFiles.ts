/** Told by content: what Wanglai itself wrote, which tells nothing that is not in the documents it was made of. */
import { BUILT, type ReadFailure } from "../../model/source.ts";

/** What a page in a single file begins with. */
export const PAGE_START = "<!doctype html>\n<!-- wanglai-page 1 -->\n";

/** So many bytes tell whether Wanglai wrote a file. */
export const BUILT_HEAD = 200;

const PAGE = /^\s*<!doctype html>\s*<!-- wanglai-page \d+ -->/;
/** Corrections are another matter: they are of use to the next build. */
const DATA = /^\s*\{\s*"format"\s*:\s*"wanglai-(?!corrections")/;
/** The page's calendar. */
const CALENDAR = /^BEGIN:VCALENDAR\r?\nVERSION:2\.0\r?\nPRODID:-\/\/Wanglai\/\//;
const BUNDLE = /^\s*\{\s*"format"\s*:\s*"wanglai-bundle"/;

/** What the folder of a site holds beside the user's own files; what is compressed has one more ending. */
const SITE_FOLDERS = new Set(["assets", "data"]);
const SITE_FILES = new Set(["favicon.svg", "index.html", "licenses.md", "manifest.webmanifest", "service-worker.js"]);
/** What the folder of a site's data holds; the first three are always there. */
const DATA_NAMES = [
  "bundle.json",
  "articles",
  "sources",
  "texts",
  "overview",
  "titles",
  "events",
  "documents",
  "search",
  "ids",
];
const ALWAYS = 3;

const uncompressed = (name: string) => name.replace(/\.(?:br|gz)$/, "");
const headOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes.subarray(0, BUILT_HEAD));
const built = (file: string, what: string): ReadFailure => ({
  file,
  code: BUILT,
  message: `It is ${what} and no article; it was not read.`,
});

/** Whether a file called `bundle.json` is that of a site: what lies beside it is the site's data. @param head its first bytes */
export function isBundle(head: Uint8Array): boolean {
  return BUNDLE.test(headOf(head));
}

/** What of a folder Wanglai wrote, and is no document: which of the names in it. */
export type Own = (name: string) => boolean;

/** A folder that may be a copy of a site or of its data: it is one if it holds the bundle of a site. */
export interface MaybeBuilt {
  /** Where the bundle is, in the folder. */
  readonly bundle: "bundle.json" | "data/bundle.json";
  readonly own: Own;
}

/** Whether a folder may be a copy of a site, by the names in it, hidden ones left out. */
export function maybeBuilt(names: readonly string[]): MaybeBuilt | null {
  if (names.includes("data") && names.includes("index.html")) {
    return {
      bundle: "data/bundle.json",
      own: (name) => SITE_FOLDERS.has(name) || SITE_FILES.has(uncompressed(name)),
    };
  }
  const isData = DATA_NAMES.slice(0, ALWAYS).every((name) => names.includes(name));
  if (!isData || !names.every((name) => DATA_NAMES.includes(uncompressed(name)))) return null;
  return { bundle: "bundle.json", own: () => true };
}

/** Said of a site, or of its data. @param file what the folder or the archive that it lies in is called */
export function builtSite(file: string): ReadFailure {
  return built(file, "a copy of a site that Wanglai built");
}

/** Said of a single file that Wanglai wrote: a page, or data; null for any other. */
export function builtFile(file: string, bytes: Uint8Array): ReadFailure | null {
  const head = headOf(bytes);
  if (PAGE.test(head)) return built(file, "a page that Wanglai built");
  return DATA.test(head) || CALENDAR.test(head) ? built(file, "data that Wanglai wrote") : null;
}
