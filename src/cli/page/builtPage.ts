import { constants } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { BUILT_HEAD, isBundle, maybeBuilt, type Own, PAGE_START } from "../../pipeline/source/builtFiles.ts";

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

/** The first bytes of a file; none where there is no such file. */
async function headOf(location: string | Buffer, length: number): Promise<Uint8Array> {
  // A pipe in its place would keep a plain `open` waiting for ever.
  const handle = await open(location, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => null);
  try {
    const { bytesRead = 0, buffer } = (await handle?.read(Buffer.alloc(length), 0, length, 0)) ?? {};
    return buffer?.subarray(0, bytesRead) ?? new Uint8Array();
  } catch {
    // What is wrong with it is told by whoever reads it.
    return new Uint8Array();
  } finally {
    await handle?.close();
  }
}

/** Which names in a folder are of a site that was copied there, or of its data; null where it holds no such thing. */
export async function copiedSite(folder: Buffer, names: readonly string[]): Promise<Own | null> {
  const maybe = maybeBuilt(names.filter((name) => !name.startsWith(".")));
  if (!maybe) return null;
  const bundle = Buffer.concat([folder, Buffer.from(`${sep}${maybe.bundle}`)]);
  return isBundle(await headOf(bundle, BUILT_HEAD)) ? maybe.own : null;
}

/** Why a folder is not to be read as documents although it is named: it is a site. Else null. @param name what it is called */
export async function siteMistake(name: string, folder: string): Promise<string | null> {
  const isFile = (path: string) =>
    stat(join(folder, path)).then(
      (status) => status.isFile(),
      () => false,
    );
  const isCopy = async () =>
    (await isFile("index.html")) && (await copiedSite(Buffer.from(folder), ["data", "index.html"])) !== null;
  const isSite = (await isFile(SITE_LIST)) || (await isCopy());
  return isSite ? `${name} is a site that Wanglai built, expected a folder of documents.` : null;
}

/** In bytes: the program alone, which each such page holds, is larger. */
const SMALLEST_PAGE = 500_000;

/**
 * Whether a file is a page that Wanglai built, and no document. Only a file that is large enough for one is opened.
 * @param size in bytes
 */
export async function isBuiltPage(location: string | Buffer, size: number): Promise<boolean> {
  if (size < SMALLEST_PAGE) return false;
  return Buffer.from(await headOf(location, PAGE_START.length)).toString("latin1") === PAGE_START;
}
