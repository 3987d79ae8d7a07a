/** The files of the cache as a whole: how much they may take, which go first, and that they do not become too many. */
import { appendFile, readdir, readFile, rename, rm, rmdir, stat, utimes } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { wholeEntries } from "./packFile.ts";

const ENDING = ".pack";
/** What files and folders of a cache are called. Whatever else lies there is none of ours and stays. */
const PACK = /^[0-9a-z]{9}-(\d+)-\d+\.pack$/;
const FOLDER = /^\d+-[0-9a-f]{16}$/;
/** From so many bytes on, a file stays as it is; smaller ones become one when there are many. */
const SMALL = 4_000_000;
const MANY_SMALL = 32;

/** A file of the cache. */
export interface Pack {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** When it was of use for the last time, in milliseconds since 1970. */
  readonly used: number;
}

/** A name for a new file, which tells who writes it. @param since milliseconds since 1970 */
export function packName(since: number, pid: number, number: number): string {
  return `${since.toString(36).padStart(9, "0")}-${pid}-${number}${ENDING}`;
}

/** Whether the process that began a file may still be writing it. */
function isBeingWritten(path: string): boolean {
  const pid = Number(PACK.exec(basename(path))?.[1] ?? 0);
  if (pid === process.pid) return true;
  try {
    // Signal 0 only asks.
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The files of a folder, in order of name; none where it cannot be read. */
export async function packsIn(folder: string): Promise<Pack[]> {
  const names = await readdir(folder).catch(() => []);
  const packs: Pack[] = [];
  for (const name of names.filter((one) => PACK.test(one)).sort()) {
    const path = join(folder, name);
    const status = await stat(path).catch(() => null);
    if (status?.isFile()) packs.push({ path, size: status.size, used: status.mtimeMs });
  }
  return packs;
}

/** Notes that files were of use. @param now milliseconds since 1970 */
export async function touch(paths: Iterable<string>, now: number): Promise<void> {
  for (const path of paths) await utimes(path, now / 1000, now / 1000).catch(() => undefined);
}

/** Puts small files of a folder together where there are many. What another process does meanwhile may cost entries, nothing else. */
export async function joinSmall(folder: string): Promise<void> {
  const small = (await packsIn(folder)).filter(({ path, size }) => size < SMALL && !isBeingWritten(path));
  const [first] = small;
  if (!first || small.length < MANY_SMALL) return;
  const together = join(folder, `${first.path.slice(folder.length + 1, -ENDING.length)}.${process.pid}.joined`);
  try {
    for (const { path } of small) await appendFile(together, wholeEntries(await readFile(path)), { mode: 0o600 });
    await rename(together, first.path);
    for (const { path } of small.slice(1)) await rm(path, { force: true });
  } catch {
    await rm(together, { force: true }).catch(() => undefined);
  }
}

/** Removes the files that were of no use for the longest time, of all versions, until the rest fits. */
export async function removeOldest(cache: string, limit: number): Promise<void> {
  const folders = await readdir(cache, { withFileTypes: true }).catch(() => []);
  const packs: Pack[] = [];
  for (const { name } of folders.filter((one) => one.isDirectory() && FOLDER.test(one.name))) {
    packs.push(...(await packsIn(join(cache, name))));
  }
  let left = packs.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of packs.sort((a, b) => a.used - b.used)) {
    if (left <= limit) return;
    await rm(path, { force: true }).catch(() => undefined);
    // Only a folder that is empty goes.
    await rmdir(dirname(path)).catch(() => undefined);
    left -= size;
  }
}
