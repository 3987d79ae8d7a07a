import { copyFile, cp, mkdir, readdir, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { filesIn } from "../data/dataFolder.ts";
import { LIST_START, SITE_LIST, writtenTo } from "./builtPage.ts";
import { CODINGS, precompress } from "./precompress.ts";
import { NAMED_BY_CONTENT } from "./serveBuilt.ts";
import { isStaging, openStaging } from "./staging.ts";

/**
 * What names other files, in the order in which it takes its place once they are there: a page reads data of earlier
 * versions. The rest of a site comes before.
 */
const LAST = ["index.html", "data/bundle.json"].flatMap((path) => [
  ...Object.values(CODINGS).map((ending) => path + ending),
  path,
]);

/** Said of a folder that is not to be written to, because something of the user's is in it. */
export class ForeignError extends Error {
  override readonly name = "ForeignError";
}

/** What is done to the folder of a site. */
export interface SiteFiles {
  /** Takes the place of a file, whole. */
  move(from: string, to: string): Promise<void>;
  /** Removes a file, if it is there. */
  remove(path: string): Promise<void>;
}

const FILES: SiteFiles = { move: moveTo, remove: (path) => rm(path, { force: true }) };

/** Takes the place of a file, whole; also from another file system. */
async function moveTo(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    const beside = `${to}.${process.pid}.new`;
    await copyFile(from, beside);
    await rename(beside, to);
  }
}

const sizeOf = (path: string) =>
  stat(path).then(
    ({ size }) => size,
    () => null,
  );

/** A site that is being written: nothing of the one before is touched until all of the new one is there. */
export class SiteFolder {
  /** What is of the site before and of the new one. */
  private kept: ReadonlySet<string> = new Set();
  /** Whether the folder was not there before. */
  private isNew = false;

  private constructor(
    private readonly out: string,
    /** Where the new site is made. */
    readonly staging: string,
    /** What the site before consists of, as far as Wanglai wrote it. */
    private readonly before: ReadonlySet<string>,
    private readonly files: SiteFiles,
  ) {}

  /**
   * Begins a site with the page, still without data.
   * @param out made where it is not there; it must be empty, or a site of ours, in which the user may have put files of their own
   * @param page the folder of the built page
   * @param files what the machine does, or a test in its place
   * @throws ForeignError, BusyError, DanglingError, or what the file system does
   */
  static async open(out: string, page: string, files = FILES): Promise<SiteFolder> {
    const before = await writtenTo(out);
    const names = await readdir(out).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      if (error.code === "ENOTDIR") throw new ForeignError(`${out} is a file, expected a folder. Name another.`);
      throw error;
    });
    if (!before && names?.some((name) => !isStaging(name))) {
      throw new ForeignError(
        `${out} holds files that are no site of Wanglai's, and nothing of them is to be lost. Name another folder, or empty this one yourself.`,
      );
    }
    const staging = await openStaging(out, true);
    const site = new SiteFolder(out, staging, before ?? new Set(), files);
    site.isNew = names === null;
    try {
      await cp(page, staging, { recursive: true });
    } catch (error) {
      await site.discard();
      throw error;
    }
    return site;
  }

  /** Removes what is not finished. */
  async discard(): Promise<void> {
    await rm(this.staging, { recursive: true, force: true });
    if (this.isNew) await rmdir(this.out).catch(() => undefined);
  }

  /**
   * Compresses what is new, once all is there.
   * @param stop calls it off
   * @throws ForeignError where a file that Wanglai did not write is in the way; the reason for which it is called off; else what
   * the file system does
   */
  async complete(stop?: AbortSignal): Promise<void> {
    this.kept = await this.keepWhatIsThere();
    // The page came compressed.
    await precompress(this.staging, "data/", stop);
    for (const path of await filesIn(this.staging)) {
      if (this.before.has(path) || (await sizeOf(join(this.out, path))) === null) continue;
      throw new ForeignError(`${join(this.out, path)} is in the way, and Wanglai did not write it. Move it elsewhere.`);
    }
  }

  /**
   * Puts the new site in the place of the one before. What is named by its content comes first, what names it comes last, and
   * only then what nothing names any more goes: whoever reads the site meanwhile, and whatever ends the process, there is a
   * whole one. Files that Wanglai did not write stay.
   * @throws what the file system does
   */
  async install(): Promise<void> {
    const staged = await filesIn(this.staging);
    const wanted = new Set([...this.kept, ...staged]);
    await this.list(new Set([...this.before, ...wanted]));
    const rank = (path: string) => (NAMED_BY_CONTENT.test(path) ? -2 : LAST.indexOf(path));
    for (const path of staged.sort((a, b) => rank(a) - rank(b))) {
      await this.files.move(join(this.staging, path), join(this.out, path));
    }
    for (const path of this.before) if (!wanted.has(path)) await this.remove(path);
    await this.list(wanted);
    await rm(this.staging, { recursive: true, force: true });
  }

  /** Files of the site before that are also of the new one: these need not be compressed and moved. */
  private async keepWhatIsThere(): Promise<Set<string>> {
    const kept = new Set<string>();
    for (const path of await filesIn(this.staging)) {
      if (!NAMED_BY_CONTENT.test(path) || !this.before.has(path)) continue;
      const forms = [path, ...Object.values(CODINGS).map((ending) => path + ending)].filter((one) =>
        this.before.has(one),
      );
      const [there, ...others] = await Promise.all(forms.map((one) => sizeOf(join(this.out, one))));
      // A build that was ended may have left a file without those beside it.
      if (there !== (await sizeOf(join(this.staging, path))) || others.includes(null)) continue;
      await rm(join(this.staging, path));
      for (const one of forms) kept.add(one);
    }
    return kept;
  }

  private async list(paths: ReadonlySet<string>): Promise<void> {
    const beside = join(this.staging, `${SITE_LIST}.new`);
    await writeFile(beside, `${[LIST_START, ...[...paths].sort()].join("\n")}\n`);
    await this.files.move(beside, join(this.out, SITE_LIST));
  }

  /** Removes a file, and the folders around it that are empty by that. */
  private async remove(path: string): Promise<void> {
    await this.files.remove(join(this.out, path));
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
      const gone = await rmdir(join(this.out, folder)).then(
        () => true,
        () => false,
      );
      if (!gone) break;
    }
  }
}
