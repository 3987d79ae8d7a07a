/** Stands in for worker and storage in tests of the files of this device. */
import { knownNames } from "../../worker/knownNames.ts";
import { foldLocal, readLocal } from "../../worker/readLocal.ts";
import type { EventIndex } from "../eventIndex.ts";
import type { KeptFile } from "./database.ts";
import { LocalArticles } from "./localArticles.ts";
import type { Change, LocalHost } from "./localHost.ts";
import type { Dropped, LocalState } from "./localState.ts";
import { type Reader, ReaderError } from "./reader.ts";
import type { Shelf } from "./shelf.ts";

/** A name at which the reader dies, and one at which it never answers. */
export const DEADLY = "deadly.txt";
export const ENDLESS = "endless.txt";

/** Reads in this thread, by a program of a name. */
export class TestReader implements Reader {
  readonly read$: string[] = [];
  rulesName: string;
  #table = knownNames([]);
  #end: ((error: ReaderError) => void) | null = null;

  constructor(rules = "rules-1") {
    this.rulesName = rules;
  }

  async rules() {
    return this.rulesName;
  }

  async read(name: string, bytes: Uint8Array<ArrayBuffer>) {
    this.read$.push(name);
    if (name === DEADLY) throw new ReaderError("died", "out of memory");
    if (name === ENDLESS) {
      return new Promise<never>((_, reject) => {
        this.#end = reject;
      });
    }
    // Tells contents apart, as a hash does.
    return { hash: new TextDecoder().decode(bytes), reading: await readLocal(name, bytes) };
  }

  names(organizations: Parameters<Reader["names"]>[0]) {
    this.#table = knownNames(organizations);
  }

  async fold(testimonies: Parameters<Reader["fold"]>[0]) {
    return foldLocal(testimonies, this.#table);
  }

  close() {
    this.#end?.(new ReaderError("closed", "called off"));
  }
}

/** Keeps files in memory; `trouble` is what it rejects with. */
export class TestShelf implements Shelf {
  readonly files: Map<string, KeptFile>;
  readonly bytes: Map<string, Uint8Array<ArrayBuffer>>;
  trouble: string | null = null;
  ended: () => void = () => {};

  constructor(before?: TestShelf) {
    this.files = new Map(before?.files);
    this.bytes = new Map(before?.bytes);
  }

  #check() {
    if (this.trouble !== null) throw Object.assign(new Error(), { name: this.trouble });
  }

  async others(known: ReadonlySet<string>) {
    this.#check();
    return [...this.files.values()].filter(({ key }) => !known.has(key));
  }

  async bytesOf(key: string) {
    return this.bytes.get(key) ?? null;
  }

  async keep(file: KeptFile, bytes: Uint8Array<ArrayBuffer> | null) {
    this.#check();
    this.files.set(file.key, file);
    if (bytes) this.bytes.set(file.key, bytes);
  }

  async remove(keys: readonly string[]) {
    this.#check();
    for (const key of keys) {
      this.files.delete(key);
      this.bytes.delete(key);
    }
  }

  async stillThere(keys: readonly string[]) {
    return new Set(keys.filter((key) => this.files.has(key)));
  }
}

/** The files of a page on such a device, what it told others, and whether it noted that anything is kept. */
export function testLocal(base: EventIndex, reader = new TestReader(), shelf = new TestShelf()) {
  const told: Change[] = [];
  const files = new Map<string, () => string>();
  const page = { reader, shelf, told, files, isNoted: false };
  let moment = 0;
  const host: LocalHost = {
    reader,
    folder: "data/",
    files,
    idle: async () => {},
    loadRecords: async () => {},
    openShelf: (ended) => {
      shelf.ended = ended;
      return shelf;
    },
    note: (isKept) => {
      page.isNoted = isKept;
    },
    tellOthers: (change) => told.push(change),
    later: (_milliseconds, call) => void setTimeout(call),
    now: () => moment++,
  };
  const local = new LocalArticles(host);
  local.setBase(base);
  /** Waits until what is shown is so. */
  const until = (isSo: (state: LocalState) => boolean) =>
    new Promise<LocalState>((resolve) => {
      const look = () => {
        if (!isSo(local.get())) return;
        leave();
        resolve(local.get());
      };
      const leave = local.subscribe(look);
      look();
    });
  return { ...page, page, local, until };
}

export function textFile(name: string, text: string): Dropped {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, content: async () => bytes };
}
