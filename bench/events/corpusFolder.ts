import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { keptFolder } from "../browser/temporaryFolders.ts";
import { bundleFiles } from "./bundleFiles.ts";
import { EventCorpus } from "./eventCorpus.ts";

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

/**
 * The folder with the data of a corpus of so many events, as a build would write it; made when it is not there yet. Files
 * are kept compressed only (`.gz`, at the lowest cost), but for `bundle.json`.
 */
export async function corpusFolder(events: number, progress: (message: string) => void): Promise<string> {
  const folder = join(keptFolder(), `events-${SEED}-${events}-${programs()}`);
  if (existsSync(folder)) return folder;
  progress(`making the data of ${events} events`);
  const unfinished = `${folder}.${process.pid}`;
  const folders = new Set<string>();
  let files = 0;
  for (const { path, bytes } of bundleFiles(new EventCorpus(SEED, events))) {
    const file = join(unfinished, path);
    if (!folders.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
    folders.add(dirname(file));
    await writeFile(`${file}.gz`, await gz(bytes, { level: 1 }));
    if (++files % 1000 === 0) progress(`${files} files`);
  }
  // A folder that is there is whole.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  return folder;
}
