import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BundleFile } from "../../bundle/bundleFile.ts";

/** The file that names all others. */
const BUNDLE = "bundle.json";

/** So many files are written at once: the disk has enough to do, and few of them are held in memory. */
const AT_ONCE = 16;

/** A file is written under another name and then renamed: whoever reads it gets the old or the new one, whole. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}.new`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
}

function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    (status) => (status.isFile() ? status.size : null),
    () => null,
  );
}

/** Whether a file has these bytes. */
async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  if ((await sizeOf(path)) !== bytes.length) return false;
  return readFile(path).then(
    (found) => found.equals(bytes),
    () => false,
  );
}

/**
 * The folder of the data, while a new bundle is written to it so that a page that reads meanwhile finds all it asks for: what is
 * named by its content as it comes, then `bundle.json`, then what no bundle names goes.
 */
export class DataFolder {
  private readonly wanted = new Set<string>();
  private readonly folders = new Set<string>();
  private readonly underway = new Set<Promise<void>>();
  private fault: { readonly error: unknown } | null = null;
  private bundle: BundleFile | null = null;

  constructor(private readonly folder: string) {}

  /**
   * Takes files that are complete; waits only while many are on their way to the disk.
   * @throws what the file system does, also of files that were taken before
   */
  async write(files: readonly BundleFile[]): Promise<void> {
    for (const file of files) {
      // What has one name has one content.
      if (this.wanted.has(file.path)) continue;
      this.wanted.add(file.path);
      if (file.path === BUNDLE) {
        this.bundle = file;
        continue;
      }
      const writing: Promise<void> = this.writeNamed(file)
        .catch((error: unknown) => {
          this.fault ??= { error };
        })
        .finally(() => this.underway.delete(writing));
      this.underway.add(writing);
      if (this.underway.size >= AT_ONCE) await Promise.race(this.underway);
    }
    if (this.fault) throw this.fault.error;
  }

  /** A file whose name is made from its content is there already if it has the size: a crash may have left half of it. */
  private async writeNamed({ path, bytes }: BundleFile): Promise<void> {
    const to = join(this.folder, path);
    if ((await sizeOf(to)) === bytes.length) return;
    const folder = dirname(to);
    if (!this.folders.has(folder)) {
      await mkdir(folder, { recursive: true });
      this.folders.add(folder);
    }
    await replaceFile(to, bytes);
  }

  /** Waits for all that is on its way to the disk, whatever comes of it. */
  async settled(): Promise<void> {
    await Promise.all(this.underway);
  }

  /**
   * Puts `bundle.json` in its place, and removes what neither it names nor `keep` holds.
   * @param keep paths of files that an open page may still ask for; `all` keeps all that there are
   * @returns whether it differs from the one before, and the paths of all files of this bundle
   * @throws what the file system does
   */
  async finish(
    keep: ReadonlySet<string> | "all" | null,
  ): Promise<{ readonly changed: boolean; readonly paths: ReadonlySet<string> }> {
    await this.settled();
    await this.write([]);
    if (!this.bundle) throw new Error("No bundle was written.");
    const path = join(this.folder, BUNDLE);
    const changed = !(await holds(path, this.bundle.bytes));
    if (changed) await replaceFile(path, this.bundle.bytes);
    if (keep !== "all") await this.removeAllBut(keep);
    return { changed, paths: this.wanted };
  }

  /** Removes the files in folders that are of no bundle. */
  private async removeAllBut(keep: ReadonlySet<string> | null): Promise<void> {
    for (const path of await filesIn(this.folder)) {
      if (!path.includes("/") || this.wanted.has(path) || keep?.has(path)) continue;
      await rm(join(this.folder, path), { force: true });
    }
  }
}

/** All files below a folder, with `/` between folders; none where it is not there. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.isDirectory()) found.push(entry.name);
    else for (const path of await filesIn(join(folder, entry.name))) found.push(`${entry.name}/${path}`);
  }
  return found;
}
