import type { Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { BundleError, type BundleErrorCode } from "../../bundle/bundleError.ts";
import { readSince, type Since } from "../../bundle/history.ts";
import { readBundle } from "../../bundle/read.ts";
import { checkParts, readDocuments, readEvents } from "../../bundle/readParts.ts";
import type { Bundle, BundleDocument, BundleEvent, BundleParts } from "../../bundle/schema.ts";
import { fileTrouble } from "../files/fileTrouble.ts";
import { isBuiltPage } from "../page/builtPage.ts";
import { embeddedFile } from "../page/singleFile.ts";

/** Gives the text of a data file by its path below the data folder. */
export type ReadText = (path: string) => Promise<string>;

/** What keeps data that was built from being read, as a sentence for the user. */
export class UnreadableData extends Error {
  override readonly name = "UnreadableData";

  /** @param isMissing whether nothing was built there */
  constructor(
    message: string,
    readonly isMissing = false,
  ) {
    super(message);
  }
}

const BUNDLE = "bundle.json";

/** What to do about data that cannot be used. */
const ADVICE: Readonly<Record<BundleErrorCode, string>> = {
  damaged: "Build it again with “wanglai build”.",
  newer: "A later Wanglai wrote it: update Wanglai.",
  foreign: "Name a site, its data folder, a bundle.json, or a single page.",
};
const NOTHING_BUILT =
  "There is no bundle.json in it, expected a site, its data folder, a bundle.json, or a single page.";

/** So many files of events are held after they were read. */
const HELD = 4;

/** Data that was built before. Of a large corpus only some events are in memory at a time. */
export class BuiltData {
  readonly #held = new Map<string, Promise<readonly BundleEvent[]>>();

  constructor(
    readonly bundle: Bundle,
    private readonly readText: ReadText,
  ) {}

  /** How many events there are. */
  get events(): number {
    return this.bundle.parts?.events ?? this.bundle.events.length;
  }

  /** What it says of the build before it. @throws BundleError */
  get since(): Since | null {
    return readSince(this.bundle);
  }

  /** All events in the order of their rows. @throws UnreadableData, BundleError */
  async *all(): AsyncGenerator<BundleEvent> {
    const { parts, events } = this.bundle;
    if (!parts) yield* events;
    else for (const place of parts.eventFiles.paths.keys()) yield* await this.#eventsOf(parts, place);
  }

  /** The event of a row; quick where rows are asked for in order. @throws UnreadableData, BundleError */
  async read(row: number): Promise<BundleEvent> {
    const { parts, events } = this.bundle;
    const each = parts?.eventFiles.each ?? 0;
    const event = parts ? (await this.#eventsOf(parts, Math.floor(row / each)))[row % each] : events[row];
    if (!event) throw new RangeError(`Unexpected row ${row} of ${this.events} events.`);
    return event;
  }

  /** All documents in the order of the build. @throws UnreadableData, BundleError */
  async *documents(): AsyncGenerator<BundleDocument> {
    const { parts, documents } = this.bundle;
    if (!parts) yield* documents;
    else {
      const { each, paths } = parts.documentFiles;
      for (const [place, path] of paths.entries()) {
        yield* readDocuments(await this.readText(path), countAt(place, each, parts.documents));
      }
    }
  }

  #eventsOf({ eventFiles: { each, paths }, events }: BundleParts, place: number): Promise<readonly BundleEvent[]> {
    const path = paths[place] ?? "";
    const known = this.#held.get(path);
    if (known) return known;
    const reading = this.readText(path).then((text) => readEvents(text, countAt(place, each, events)));
    this.#held.set(path, reading);
    for (const held of this.#held.keys()) {
      if (this.#held.size <= HELD) break;
      this.#held.delete(held);
    }
    return reading;
  }
}

/** How many of `all` stand in a file, where each but the last has the same number. */
function countAt(place: number, each: number, all: number): number {
  return Math.min(each, all - place * each);
}

/** Data whose files are found by a function. @throws UnreadableData, BundleError */
export async function builtData(readText: ReadText): Promise<BuiltData> {
  const bundle = readBundle(await readText(BUNDLE));
  if (bundle.parts) checkParts(bundle.parts);
  return new BuiltData(bundle, readText);
}

function filesBelow(folder: string, shown: string): ReadText {
  return async (path) => {
    const location = join(folder, path);
    return readFile(location, "utf8").catch((error: unknown) => {
      throw new UnreadableData(fileTrouble({ file: join(shown, path), location }, error, "named").message);
    });
  };
}

/** The files that a page in a single file holds. */
async function filesWithin(path: string): Promise<ReadText> {
  const page = await readFile(path, "utf8");
  return async (asked) => {
    const bytes = embeddedFile(page, asked);
    if (bytes) return new TextDecoder().decode(bytes);
    throw new UnreadableData(`The page does not hold ${asked}, so it is cut off. Build it again.`);
  };
}

/** A bundle in a file of any name, with the others beside it. */
function filesBeside(path: string): ReadText {
  const read = filesBelow(dirname(path), "");
  return (asked) => read(asked === BUNDLE ? basename(path) : asked);
}

function lookAt(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null);
}

/** How the files of what was built are read; null where there is nothing of the kind. */
async function readerFor(path: string): Promise<ReadText | null> {
  const status = await lookAt(path);
  if (status?.isFile()) return (await isBuiltPage(path, status.size)) ? filesWithin(path) : filesBeside(path);
  for (const folder of [path, join(path, "data")]) {
    if ((await lookAt(join(folder, BUNDLE)))?.isFile()) return filesBelow(folder, "");
  }
  return null;
}

/**
 * Opens what a build wrote: the folder of a site, the folder of its data, its `bundle.json`, or a page in a single file.
 * @param path absolute
 * @throws UnreadableData with a sentence that says what to do
 */
export async function openBuilt(path: string): Promise<BuiltData> {
  const readText = await readerFor(path);
  if (!readText) {
    const isThere = (await lookAt(path)) !== null;
    throw new UnreadableData(isThere ? NOTHING_BUILT : "There is no such file or folder. Check the path.", true);
  }
  return readable(() => builtData(readText));
}

/** What is thrown for data that cannot be read, as a sentence for the user. @throws UnreadableData */
export async function readable<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof BundleError ? new UnreadableData(`${error.fact} ${ADVICE[error.code]}`) : error;
  }
}
