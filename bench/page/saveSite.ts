import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";

const unpack = promisify(gunzip);

/** Writes the built page with its data into a folder, so that any server of files can show it. */
export async function saveSite(site: string, data: string, folder: string): Promise<void> {
  await rm(join(folder, "data"), { recursive: true, force: true });
  await cp(site, folder, { recursive: true });
  for (const entry of await readdir(data, { recursive: true, withFileTypes: true })) {
    const within = join(folder, "data", relative(data, entry.parentPath));
    if (entry.isDirectory()) await mkdir(join(within, entry.name), { recursive: true });
    else if (entry.name.endsWith(".gz")) {
      const bytes = await readFile(join(entry.parentPath, entry.name));
      await mkdir(within, { recursive: true });
      await writeFile(join(within, entry.name), bytes);
      await writeFile(join(within, entry.name.slice(0, -".gz".length)), await unpack(bytes));
    }
  }
}
