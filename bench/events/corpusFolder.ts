import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { BundleFile } from "../../src/bundle/bundleFile.ts";
import { keptFolder } from "../browser/temporaryFolders.ts";
import { bundleFiles } from "./bundleFiles.ts";
import { EventCorpus } from "./eventCorpus.ts";

const br = promisify(brotliCompress);
const gz = promisify(gzip);
const HERE = dirname(fileURLToPath(import.meta.url));
const BUNDLE = join(HERE, "../../src/bundle");

/** Everybody looks at the same corpus. */
export const SEED = 20240307;

/** A fingerprint of all programs that have a say in the bytes of a corpus. */
function programs(): string {
  const hash = createHash("sha256");
  for (const folder of [HERE, BUNDLE]) {
    for (const name of readdirSync(folder).sort()) {
      if (name.endsWith(".ts") && !name.includes(".test.")) hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest("hex").slice(0, 12);
}

/** What a page fetches first, and as a whole: these files get both encodings, like those of a build. */
const FETCHED_WHOLE = /^(?:bundle\.json|(?:overview|titles|search|ids)\/)/;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/** So many files are compressed and written while the next ones are made. */
const PENDING = 8;

async function keep(folder: string, { path, bytes }: BundleFile): Promise<void> {
  const file = join(folder, path);
  if (FETCHED_WHOLE.test(path)) await writeFile(`${file}.br`, await br(bytes, BROTLI));
  await writeFile(`${file}.gz`, await gz(bytes, { level: 1 }));
}

/**
 * The folder with the data of a corpus of so many events, as a build would write it; made when it is not there yet. Files
 * are kept compressed only, at a low cost.
 */
export async function corpusFolder(events: number, progress: (message: string) => void): Promise<string> {
  const kept = keptFolder();
  const name = `events-${SEED}-${events}-`;
  const folder = join(kept, name + programs());
  if (existsSync(folder)) return folder;
  // What older programs made serves nobody.
  for (const other of readdirSync(kept).filter((one) => one.startsWith(name))) {
    await rm(join(kept, other), { recursive: true, force: true });
  }
  progress(`making the data of ${events} events`);
  const unfinished = `${folder}.${process.pid}`;
  const folders = new Set<string>();
  const pending: Promise<void>[] = [];
  let files = 0;
  for (const file of bundleFiles(new EventCorpus(SEED, events))) {
    const parent = dirname(join(unfinished, file.path));
    if (!folders.has(parent)) await mkdir(parent, { recursive: true });
    folders.add(parent);
    if (pending.length === PENDING) await pending.shift();
    pending.push(keep(unfinished, file));
    if (++files % 5000 === 0) progress(`${files} files`);
  }
  await Promise.all(pending);
  // A folder that is there is whole.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  return folder;
}
