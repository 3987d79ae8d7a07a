import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";

const unpack = promisify(gunzip);

/** Writes beside every `.gz` of a folder what it was made of. */
export async function unpackFiles(folder: string): Promise<void> {
  for (const { name, parentPath } of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!name.endsWith(".gz")) continue;
    const path = join(parentPath, name);
    await writeFile(path.slice(0, -".gz".length), await unpack(await readFile(path)));
  }
}
