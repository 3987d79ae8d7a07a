import { open, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { deflateRaw, inflateRawSync } from "node:zlib";
import { filesIn } from "../data/dataFolder.ts";
import { DanglingError, isDangling } from "../files/makeFolder.ts";
import { isBuiltPage } from "./builtPage.ts";
import { ForeignError } from "./siteFolder.ts";
import { openStaging } from "./staging.ts";

const deflated = promisify(deflateRaw);

/** Where the template has its data: what the page needs first stands before its program, so that it need not wait. */
export const FIRST_DATA = "<!--first data-->";
export const OTHER_DATA = "<!--other data-->";

const FIRST = "bundle.json";
/** So many files are compressed at once. */
const AT_ONCE = 16;

/**
 * A file of the data folder as an element of the page: compressed, in an alphabet that has no meaning in markup, and of a
 * type that no browser runs. `src/app/store/embeddedData.ts` reads it.
 */
async function element(folder: string, path: string): Promise<string> {
  const bytes = await deflated(await readFile(join(folder, path)), { level: 9 });
  return `<script type="application/octet-stream" id="data/${path}">${bytes.toString("base64")}</script>\n`;
}

/**
 * A file of the data folder, out of the text of a page in a single file.
 * @param path such as `bundle.json`
 * @returns null where the page does not hold it
 */
export function embeddedFile(page: string, path: string): Uint8Array | null {
  const mark = `id="data/${path}">`;
  const start = page.indexOf(mark);
  if (start < 0) return null;
  const from = start + mark.length;
  return inflateRawSync(Buffer.from(page.slice(from, page.indexOf("<", from)), "base64"));
}

/** All files of a data folder but the first as elements, some at a time. */
async function* otherElements(folder: string): AsyncGenerator<string> {
  const paths = (await filesIn(folder)).filter((path) => path !== FIRST && !path.startsWith(".")).sort();
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    yield (await Promise.all(paths.slice(at, at + AT_ONCE).map((path) => element(folder, path)))).join("");
  }
}

/** A page in a single file that is being written: a page that lies there is not touched until the new one is whole. */
export class SinglePage {
  private constructor(
    private readonly out: string,
    /** A folder for the data while they are made. */
    readonly staging: string,
  ) {}

  /**
   * Begins a page.
   * @param out the file; a file that lies there must be such a page
   * @throws ForeignError, DanglingError, or what the file system does
   */
  static async open(out: string): Promise<SinglePage> {
    const handle = await open(out).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    });
    if (!handle && (await isDangling(out))) throw new DanglingError(out);
    const status = await handle?.stat();
    await handle?.close();
    if (status?.isDirectory()) throw new ForeignError(`${out} is a folder, expected a file. Name another.`);
    if (status && !(await isBuiltPage(out, status.size))) {
      throw new ForeignError(
        `${out} is there and no page of Wanglai's. Name another file, or delete that one yourself.`,
      );
    }
    return new SinglePage(out, await openStaging(dirname(out), false));
  }

  /**
   * Writes the page, not yet in its place.
   * @param template the page without data
   * @param data the data folder
   * @param stop calls it off
   * @throws what the file system does, or the reason for which it is called off
   */
  async complete(template: string, data: string, stop?: AbortSignal): Promise<void> {
    const text = await readFile(template, "utf8");
    const [head, rest = ""] = text.split(FIRST_DATA);
    const [program, foot] = rest.split(OTHER_DATA);
    const file = await open(this.beside, "w");
    try {
      await file.writeFile(`${head}${await element(data, FIRST)}${program}`);
      for await (const elements of otherElements(data)) {
        stop?.throwIfAborted();
        await file.writeFile(elements);
      }
      await file.writeFile(foot ?? "");
    } finally {
      await file.close();
    }
  }

  /**
   * Puts the page in its place.
   * @throws what the file system does; a page from before stays as it was
   */
  async install(): Promise<void> {
    await rename(this.beside, this.out);
    await this.discard();
  }

  private get beside(): string {
    return join(this.staging, basename(this.out));
  }

  /** Removes what is not finished. */
  async discard(): Promise<void> {
    await rm(this.staging, { recursive: true, force: true });
  }
}
