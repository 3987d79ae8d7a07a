import { createHash } from "node:crypto";
import { openSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { makeFolder } from "../files/makeFolder.ts";
import { isReadFailure, type Outcome } from "../stages/stages.ts";
import type { Cache } from "./cacheFolder.ts";
import { entriesIn, type PackPlace, packed, readFirst } from "./packFile.ts";
import { joinSmall, packName, packsIn, removeOldest, touch } from "./packFolder.ts";
import { areAtHand, type ShelvedDocument } from "./shelveDocument.ts";
import { type OpenSpill, type Spill, spilledBytes } from "./spill.ts";

/** So many bytes the cache takes at most. */
const USUAL_LIMIT = 1_000_000_000;
/** A file of it is closed from so many bytes on: they are the pieces that go when it is full. */
const FULL_PACK = 32_000_000;
/** So many bytes are written at a time. */
const AT_ONCE = 1_000_000;
/** The quickest: what is kept is read once a build. */
const COMPRESSION = { level: 1 };
/** Less than this, in bytes, takes longer to compress than it saves. */
const WORTH_COMPRESSING = 16_000;

/** What is made of documents under one key; raised when the form of what is kept changes. */
const CRAFT = "shelved 1";

/** A file of the cache that can be read. */
interface Known {
  readonly path: string;
  readonly file: OpenSpill;
}

interface Found {
  readonly pack: Known;
  readonly place: PackPlace;
}

/** Of a shelved document in the cache, where its texts are among those of its file. */
type KeptTexts = readonly [start: number, length: number];
type Kept = Omit<ShelvedDocument, "texts"> & { readonly texts: KeptTexts };

/** A value as bytes: the first tells whether the others are compressed. */
function written(value: object): Buffer {
  const bytes = Buffer.from(JSON.stringify(value));
  const small = bytes.length < WORTH_COMPRESSING;
  return Buffer.concat([Buffer.of(small ? 0 : 1), small ? bytes : deflateRawSync(bytes, COMPRESSION)]);
}

/** The value of {@link written}. */
function read(bytes: Buffer) {
  const rest = bytes.subarray(1);
  return JSON.parse((bytes[0] === 1 ? inflateRawSync(rest) : rest).toString());
}

/** The bytes that an entry is called by. */
function keyBytes(rules: string, key: string): Buffer {
  return createHash("sha256").update(`${CRAFT}\n${rules}\n${key}`).digest().subarray(0, 16);
}

/**
 * What came of files in builds before this one, on disk: several processes may use it at once, each of which writes files of
 * its own. Whatever is wrong with it (not to be written, full, cut off, altered) costs time and is no error.
 */
export class DiskMemory {
  readonly #entries = new Map<string, Found>();
  readonly #used = new Set<string>();
  readonly #folder: string;
  readonly #limit: number;
  #bytes = 0;
  #handle: FileHandle | null = null;
  #size = 0;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #packs = 0;
  #trouble: string | null = null;

  /** @param spill takes over the files of the cache, whose texts are read as those that were spilled */
  private constructor(
    private readonly cache: Cache,
    private readonly spill: Spill,
    private readonly since: number,
  ) {
    this.#folder = join(cache.folder, `1-${cache.rules.slice(0, 16)}`);
    this.#limit = cache.limit ?? USUAL_LIMIT;
  }

  /** @param now milliseconds since 1970 */
  static async open(cache: Cache, spill: Spill, now: number = Date.now()): Promise<DiskMemory> {
    const memory = new DiskMemory(cache, spill, now);
    for (const { path } of await packsIn(memory.#folder)) memory.#read(path);
    return memory;
  }

  /** Whether nothing is known. */
  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** What keeps it from being written, in the words of the system; null where nothing does. */
  get trouble(): string | null {
    return this.#trouble;
  }

  #read(path: string): void {
    try {
      const pack = { path, file: this.spill.adopt(openSync(path, "r")) };
      for (const { key, place } of entriesIn(pack.file.descriptor)) this.#entries.set(key, { pack, place });
    } catch {
      // Gone meanwhile, or not to be read: what it holds is not known.
    }
  }

  /** What came of a file; null where that is not known. @param key says which content under which name */
  find(key: string): readonly Outcome<ShelvedDocument>[] | null {
    const found = this.#entries.get(keyBytes(this.cache.rules, key).toString("latin1"));
    if (!found) return null;
    const { pack, place } = found;
    try {
      const first = readFirst(pack.file.descriptor, place);
      if (!first) return null;
      const kept: readonly Outcome<Kept>[] = read(first);
      const outcomes = kept.map((outcome) => this.#shelved(outcome, found));
      if (!this.#used.has(pack.path)) this.#used.add(pack.path);
      this.#bytes += place.firstLength + place.secondLength;
      return outcomes;
    } catch {
      return null;
    }
  }

  #shelved({ made, ...rest }: Outcome<Kept>, { pack, place }: Found): Outcome<ShelvedDocument> {
    if (isReadFailure(made)) return { ...rest, made };
    const [start, length] = made.texts;
    const from = place.start + place.firstLength + start;
    return { ...rest, made: { ...made, texts: { number: pack.file.number, start: from, length, deflated: true } } };
  }

  /** Keeps what came of a file. @param key as for {@link find} */
  async keep(key: string, outcomes: readonly Outcome<ShelvedDocument>[]): Promise<void> {
    if (this.#trouble !== null || this.#bytes >= this.#limit) return;
    const texts: Buffer[] = [];
    let end = 0;
    const kept: Outcome<Kept>[] = [];
    for (const { made, ...rest } of outcomes) {
      if (isReadFailure(made)) {
        kept.push({ ...rest, made });
        continue;
      }
      const bytes = areAtHand(made.texts) ? spilledBytes(made.texts) : await this.spill.readBytes(made.texts);
      const deflated = deflateRawSync(bytes, COMPRESSION);
      kept.push({ ...rest, made: { ...made, texts: [end, deflated.length] } });
      texts.push(deflated);
      end += deflated.length;
    }
    const first = written(kept);
    const { bytes } = packed({ key: keyBytes(this.cache.rules, key), first, second: Buffer.concat(texts) });
    this.#bytes += bytes.length;
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= AT_ONCE) await this.flush();
  }

  /** Writes what still waits to be written. */
  async flush(): Promise<void> {
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    if (bytes.length === 0 || this.#trouble !== null) return;
    try {
      this.#handle ??= await this.#begin();
      await this.#handle.writeFile(bytes);
      this.#size += bytes.length;
      if (this.#size >= FULL_PACK) await this.#end();
    } catch (error) {
      this.#trouble = error instanceof Error ? error.message : String(error);
      await this.#end();
    }
  }

  /** A file that only this process writes; others may read it at once. It holds articles, so it is for nobody else. */
  async #begin(): Promise<FileHandle> {
    await makeFolder(this.#folder, 0o700);
    this.#size = 0;
    return open(join(this.#folder, packName(this.since, process.pid, this.#packs++)), "ax", 0o600);
  }

  async #end(): Promise<void> {
    const handle = this.#handle;
    this.#handle = null;
    await handle?.close().catch(() => undefined);
  }

  /** Ends the writing, and keeps the cache within its limit. What was found can be read as long as the spill is open. */
  async close(): Promise<void> {
    await this.flush();
    await this.#end();
    await touch(this.#used, this.since);
    await joinSmall(this.#folder);
    await removeOldest(this.cache.folder, this.#limit);
  }
}
