import { open } from "node:fs/promises";

/**
 * The file in a site that Wanglai built which tells what it wrote: a line that says so, then a path a line. A folder that
 * holds one is no documents.
 */
export const SITE_LIST = ".wanglai-site";

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
