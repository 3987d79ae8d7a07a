import { open, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * The file in a site that Wanglai built which tells what it wrote: a line that says so, then a path a line. What it
 * names is no documents.
 */
export const SITE_LIST = ".wanglai-site";

/** The first line of the list. */
export const LIST_START = "wanglai-site 1";

/** What Wanglai wrote to a folder, as paths in it, by the text of its list; null where that is none. */
export function listedInSite(text: string): ReadonlySet<string> | null {
  const [start, ...paths] = text.trimEnd().split("\n");
  // What is outside of the folder was never written by us, whatever the list says.
  return start === LIST_START ? new Set(paths.filter((path) => !/^[/\\]|(^|[/\\])\.\.([/\\]|$)/.test(path))) : null;
}

/** What Wanglai wrote to a folder before; null where it never did. */
export async function writtenTo(out: string): Promise<ReadonlySet<string> | null> {
  const text = await readFile(join(out, SITE_LIST), "utf8").catch(() => null);
  return text === null ? null : listedInSite(text);
}

/** Why a folder is not to be read as documents although it is named: it is a site. Else null. @param name what it is called */
export async function siteMistake(name: string, folder: string): Promise<string | null> {
  const isSite = await stat(join(folder, SITE_LIST)).then(
    (status) => status.isFile(),
    () => false,
  );
  return isSite ? `${name} is a site that Wanglai built, expected a folder of documents.` : null;
}

/** What a page in a single file begins with. */
export const PAGE_START = "<!doctype html>\n<!-- wanglai-page 1 -->\n";

/** In bytes: the program alone, which each such page holds, is larger. */
const SMALLEST_PAGE = 500_000;

/**
 * Whether a file is a page that Wanglai built, and no document. Only a file that is large enough for one is opened.
 * @param size in bytes
 */
export async function isBuiltPage(location: string | Buffer, size: number): Promise<boolean> {
  if (size < SMALLEST_PAGE) return false;
  const handle = await open(location).catch(() => null);
  try {
    const start = Buffer.alloc(PAGE_START.length);
    await handle?.read(start, 0, start.length, 0);
    return start.toString("latin1") === PAGE_START;
  } catch {
    // What is wrong with it is told by whoever reads it.
    return false;
  } finally {
    await handle?.close();
  }
}
