/**
 * The events that a page of a folder showed last, kept from one serve of that folder to the next: what `bundle/since.ts` compares
 * of each, and nothing else. A list is whole in itself, and takes the place of the one before at once.
 */
import { createHash } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import { readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { ComparedEvent } from "../../bundle/since.ts";
import { makeFolder } from "../files/makeFolder.ts";
import type { EarlierBuild, EarlierEvent } from "./history.ts";
import { UnreadableData } from "./openBuilt.ts";
import { entriesIn, packed, readFirst } from "./packFile.ts";

/** Raised when the form of the list changes: one of another form is as one that is not there. */
const FORM = "shown 1";
/** So many events are one entry of the list. */
const EACH = 256;
/** The lists of so many folders are kept: more are hardly served by turns, and one of 100,000 events takes some MB. */
const MOST_LISTS = 20;
const COMPRESSION = { level: 1 };

const DAMAGED = "The list of what was shown then is damaged, and is replaced now.";

/** Where the list of a folder lies, and what its entries are called by. */
interface Place {
  readonly path: string;
  /** 16 bytes. */
  readonly key: Buffer;
}

/** By whatever way a folder is named, its list is the same. */
async function placeOf(lists: string, folder: string): Promise<Place> {
  const real = await realpath(folder).catch(() => folder);
  const key = createHash("sha256").update(`${FORM}\n${real}`).digest().subarray(0, 16);
  return { path: join(lists, `${key.toString("hex")}.shown`), key };
}

function compared({ id, alsoKnownAs, title, date, kinds, organizations, people, place }: ComparedEvent): ComparedEvent {
  return { id, alsoKnownAs, title, date, kinds, organizations, people, place };
}

/**
 * What was shown of a folder when it was served before. It is read once, and held as it lies there, compressed: whatever becomes
 * of the file meanwhile, what it is compared with stays the same.
 */
export class ShownBefore implements EarlierBuild {
  readonly since = null;
  #open: { readonly at: number; readonly events: readonly ComparedEvent[] } | null = null;

  /** @param entries as they were written; null for one that is not as it was */
  private constructor(private readonly entries: readonly (Buffer | null)[]) {}

  /**
   * The list of a folder; null where none was kept, or one of another form.
   * @param lists the folder of all lists
   * @param folder the documents' folder
   */
  static async open(lists: string, folder: string): Promise<ShownBefore | null> {
    const { path, key } = await placeOf(lists, folder);
    const name = key.toString("latin1");
    let descriptor: number | null = null;
    try {
      const file = openSync(path, "r");
      descriptor = file;
      const ours = [...entriesIn(file)].filter((entry) => entry.key === name);
      return new ShownBefore(ours.map(({ place }) => readFirst(file, place)));
    } catch {
      return null;
    } finally {
      if (descriptor !== null) closeSync(descriptor);
    }
  }

  /** @throws UnreadableData where anything of the list is not as it was written */
  async *all(): AsyncGenerator<EarlierEvent> {
    let events = 0;
    for (let at = 0; at < this.entries.length - 1; at++) {
      for (const event of this.#eventsAt(at)) {
        events++;
        yield { ...event, change: null };
      }
    }
    // Behind the events stands their number.
    if (this.#entry(this.entries.length - 1) !== events) throw new UnreadableData(DAMAGED);
  }

  /** @throws UnreadableData */
  async read(row: number): Promise<EarlierEvent> {
    const event = this.#eventsAt(Math.floor(row / EACH))[row % EACH];
    if (!event) throw new UnreadableData(DAMAGED);
    return { ...event, change: null };
  }

  #eventsAt(at: number): readonly ComparedEvent[] {
    if (this.#open?.at === at) return this.#open.events;
    const events = this.#entry(at);
    if (!Array.isArray(events)) throw new UnreadableData(DAMAGED);
    this.#open = { at, events };
    return events;
  }

  #entry(at: number): unknown {
    const entry = this.entries[at];
    if (!entry) throw new UnreadableData(DAMAGED);
    return JSON.parse(inflateRawSync(entry).toString());
  }
}

/** Writes the list of what is shown now, for the next time. What keeps it from being written is told by {@link finish} alone. */
export class ShownNow {
  #waiting: ComparedEvent[] = [];
  #events = 0;
  #descriptor: number | null;
  #trouble: unknown = null;

  private constructor(
    private readonly lists: string,
    private readonly place: Place,
    private readonly beside: string,
  ) {
    this.#descriptor = this.#try(() => openSync(beside, "w", 0o600));
  }

  /**
   * Begins a list.
   * @param lists the folder of all lists, made where it is not there; it names what happened, so it is for nobody else
   * @param folder the documents' folder
   */
  static async begin(lists: string, folder: string): Promise<ShownNow> {
    const place = await placeOf(lists, folder);
    // Where that fails, so does the list in it.
    await makeFolder(lists, 0o700).catch(() => undefined);
    return new ShownNow(lists, place, `${place.path}.${process.pid}.new`);
  }

  #try<Value>(work: () => Value): Value | null {
    try {
      return this.#trouble === null ? work() : null;
    } catch (error) {
      this.#trouble = error;
      return null;
    }
  }

  #write(value: unknown): void {
    const first = deflateRawSync(JSON.stringify(value), COMPRESSION);
    const { bytes } = packed({ key: this.place.key, first, second: Buffer.alloc(0) });
    this.#try(() => {
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#descriptor ?? -1, bytes, done);
    });
  }

  /** Takes the events in the order of their rows. */
  readonly add = (event: ComparedEvent): void => {
    if (this.#trouble !== null) return;
    this.#events++;
    this.#waiting.push(compared(event));
    if (this.#waiting.length === EACH) this.#flush();
  };

  #flush(): void {
    if (this.#waiting.length > 0) this.#write(this.#waiting);
    this.#waiting = [];
  }

  /** Puts the list in its place. @throws what the file system did at any time; the list before stays then */
  async finish(): Promise<void> {
    this.#flush();
    this.#write(this.#events);
    this.#close();
    try {
      if (this.#trouble !== null) throw this.#trouble;
      await rename(this.beside, this.place.path);
    } catch (error) {
      await this.discard();
      throw error;
    }
    await removeOldest(this.lists);
  }

  /** Removes what is not finished. */
  async discard(): Promise<void> {
    this.#close();
    await rm(this.beside, { force: true }).catch(() => undefined);
  }

  #close(): void {
    const descriptor = this.#descriptor;
    this.#descriptor = null;
    if (descriptor !== null) this.#try(() => closeSync(descriptor));
  }
}

/** Removes the lists, and what was never finished of any, that were written the longest ago. */
async function removeOldest(lists: string): Promise<void> {
  const found: { readonly path: string; readonly written: number }[] = [];
  for (const name of await readdir(lists).catch(() => [])) {
    if (!/^[0-9a-f]{32}\.shown(\.\d+\.new)?$/.test(name)) continue;
    const path = join(lists, name);
    const status = await stat(path).catch(() => null);
    if (status?.isFile()) found.push({ path, written: status.mtimeMs });
  }
  for (const { path } of found.sort((a, b) => b.written - a.written).slice(MOST_LISTS)) {
    await rm(path, { force: true }).catch(() => undefined);
  }
}
