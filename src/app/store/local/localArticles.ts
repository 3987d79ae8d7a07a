import type { LocalReading } from "../../worker/localMessages.ts";
import type { EventIndex } from "../eventIndex.ts";
import type { KeptFile } from "./database.ts";
import { documentsOf, type Entry, filesNow, isWorthKeeping } from "./localFiles.ts";
import type { Change, LocalHost } from "./localHost.ts";
import { type Dropped, type HandedCorrections, type LocalState, NOTHING_LOCAL } from "./localState.ts";
import { ReaderError } from "./reader.ts";
import { ReadingQueue, type Waiting } from "./readingQueue.ts";
import { type Shelf, type StorageTrouble, troubleOf } from "./shelf.ts";
import { Teller, type Told } from "./teller.ts";

/** Milliseconds between two amendments of the index while files come, and as many times what the last one took. */
const BETWEEN = 1000;
const TIMES = 2;
/** Milliseconds between two changes of what is shown of the files. */
const DRAWN = 120;
/** So often in a row a fold that fails is tried. */
const ATTEMPTS = 3;
/** Milliseconds after which a worker that nobody asks is ended. */
const IDLE = 60_000;

const NOT_READ: LocalReading = { documents: [], failures: [] };

/**
 * The files of this device: what is read, kept, folded and laid over the data of the page. All that takes long is done by the
 * reader, apart from the page; a file is there as a whole or not at all.
 */
export class LocalArticles {
  /** Is handed what among the files is no article but corrections. */
  onCorrections: (files: readonly HandedCorrections[]) => void = () => undefined;
  readonly #host: LocalHost;
  readonly #shelf: Shelf;
  readonly #teller: Teller;
  readonly #queue: ReadingQueue;
  readonly #entries = new Map<string, Entry>();
  /** Reads files of this visit once more. */
  readonly #contents = new Map<string, Waiting["content"]>();
  readonly #listeners = new Set<() => void>();
  #state: LocalState = NOTHING_LOCAL;
  #trouble: StorageTrouble | null = null;
  #recovered = 0;
  #loading: Promise<void> | null = null;
  /** How far what was kept at visits before is. */
  #kept: "asked" | "coming" | "there" | null = null;
  #base: EventIndex | null = null;
  #told: Told | null = null;
  #amended: LocalState["amended"] = null;
  /** How often the data was to be amended, and the last time of which it was. */
  #due = 0;
  #done = 0;
  #isDrawing = false;
  #telling: "not" | "waiting" | "now" | "again" = "not";
  #tellAt = 0;
  #failures = 0;
  #idle = 0;

  constructor(host: LocalHost) {
    this.#host = host;
    this.#shelf = host.openShelf(() => void this.#storageEnded());
    this.#teller = new Teller(host);
    this.#queue = new ReadingQueue(host, {
      has: (key) => this.#entries.has(key),
      take: (...read) => this.#take(...read),
      takeCorrections: (files) => this.onCorrections(files),
      changed: () => this.#changed(),
    });
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get = (): LocalState => this.#state;

  /** The data that the page has now. */
  setBase(base: EventIndex): void {
    if (this.#base === base) return;
    this.#base = base;
    if (this.#entries.size > 0) this.#tell();
  }

  /** Takes what was kept at visits before; once. What an older program read is read again. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** Reads files, one after the other. */
  async add(dropped: readonly Dropped[]): Promise<void> {
    await this.load();
    this.#queue.add(dropped);
  }

  /** Ends the reading: files that are done stay, of the others there is nothing. */
  callOff(): void {
    this.#queue.callOff();
  }

  /** Goes on where the program that reads could not be loaded. */
  retry(): void {
    this.#queue.resume();
    if (this.#entries.size > 0) this.#tell();
  }

  async remove(keys: readonly string[]): Promise<void> {
    this.#forget(keys);
    this.#note();
    try {
      await this.#shelf.remove(keys);
      this.#host.tellOthers({ type: "removed", keys });
    } catch (error) {
      this.#saw(troubleOf(error));
    }
  }

  /** Another page of the site changed something. */
  async heard(change: Change): Promise<void> {
    await this.load();
    if (change.type === "removed") {
      this.#forget(change.keys);
    } else await this.#takeKept();
  }

  /** What was read, file by file. */
  readings(): readonly Pick<KeptFile, "name" | "reading">[] {
    return [...this.#entries.values()];
  }

  #forget(keys: readonly string[]): void {
    for (const key of keys) for (const one of [this.#entries, this.#contents]) one.delete(key);
    if (this.#entries.size === 0) this.#queue.forgetOutcome();
    this.#changed();
    this.#tell();
  }

  async #load(): Promise<void> {
    this.#kept = "asked";
    this.#changed();
    await this.#takeKept();
    this.#kept = "coming";
    this.#changed();
  }

  /** Takes from the shelf what is not here. */
  async #takeKept(): Promise<void> {
    try {
      const others = await this.#shelf.others(new Set(this.#entries.keys()));
      if (others.length === 0) return;
      others.sort((a, b) => a.added - b.added);
      const rules = await this.#host.reader.rules().catch(() => null);
      // What another program read is read again: nothing of it is used.
      const outdated = others.filter((file) => rules !== null && file.rules !== rules);
      const isOutdated = new Set(outdated);
      for (const file of others) {
        this.#entries.set(file.key, { ...file, reading: isOutdated.has(file) ? NOT_READ : file.reading, kept: true });
      }
      if (rules === null) this.#queue.block();
      this.#tell();
      this.#queue.addAgain(outdated.map((file) => ({ file, content: () => this.#shelf.bytesOf(file.key) })));
    } catch (error) {
      this.#saw(troubleOf(error));
    }
    this.#changed();
  }

  /** Takes a file that was read, and keeps it. */
  async #take(file: KeptFile, bytes: Uint8Array<ArrayBuffer> | null, content?: Waiting["content"]): Promise<void> {
    this.#entries.set(file.key, { ...file, kept: false });
    this.#changed();
    this.#tell();
    if (!isWorthKeeping(file.reading)) return;
    if (content) this.#contents.set(file.key, content);
    try {
      await this.#keep(file, bytes);
    } catch (error) {
      this.#saw(troubleOf(error));
    }
    this.#changed();
  }

  async #keep(file: KeptFile, bytes: Uint8Array<ArrayBuffer> | null): Promise<void> {
    await this.#shelf.keep(file, bytes);
    // It may have been removed meanwhile.
    if (!this.#entries.has(file.key)) return await this.#shelf.remove([file.key]);
    this.#entries.set(file.key, { ...file, kept: true });
    this.#note();
    this.#host.tellOthers({ type: "kept" });
  }

  /** The browser ended the storage: what was kept and is gone is kept again as far as the page has it. */
  async #storageEnded(): Promise<void> {
    const kept = [...this.#entries.values()].filter((entry) => entry.kept);
    if (kept.length === 0) return;
    const there = await this.#shelf.stillThere(kept.map(({ key }) => key)).catch(() => new Set<string>());
    const gone = kept.filter(({ key }) => !there.has(key) && this.#entries.has(key));
    for (const entry of gone) this.#entries.set(entry.key, { ...entry, kept: false });
    this.#note();
    if (gone.length === 0) return;
    let failed = 0;
    for (const entry of gone) {
      try {
        // Whoever moved the file since has of it what was read.
        const content = this.#contents.get(entry.key);
        await this.#keep(entry, (await content?.().catch(() => null)) ?? null);
      } catch {
        failed++;
      }
    }
    this.#recovered += gone.length - failed;
    if (failed > 0) this.#saw("cleared");
    this.#changed();
  }

  #saw(trouble: StorageTrouble): void {
    this.#trouble = trouble;
    this.#changed();
  }

  #note(): void {
    this.#host.note([...this.#entries.values()].some(({ kept }) => kept));
  }

  /** Lays what all files tell over the data, soon. */
  #tell(): void {
    this.#due++;
    if (this.#telling === "now") this.#telling = "again";
    if (this.#telling !== "not" || !this.#base) return;
    this.#telling = "waiting";
    this.#host.later(Math.max(0, this.#tellAt - this.#host.now()), () => void this.#tellNow());
  }

  async #tellNow(): Promise<void> {
    const base = this.#base;
    if (!base) return;
    this.#telling = "now";
    const [due, begun] = [this.#due, this.#host.now()];
    let fault: unknown = null;
    try {
      this.#told = await this.#teller.tell(base, documentsOf(this.#entries.values()));
      if (this.#base === base) this.#amended = [base, this.#told.index];
      this.#done = due;
      this.#failures = 0;
    } catch (error) {
      fault = error instanceof ReaderError ? null : error;
      // Called off with a reading, or dead with one: once more, but not for ever. Then nobody waits for it.
      const isAgain = fault === null && ++this.#failures < ATTEMPTS;
      if (error instanceof ReaderError && error.end === "start") this.#queue.block();
      else if (!isAgain) this.#done = due;
      else this.#telling = "again";
    }
    const ended = this.#host.now();
    this.#tellAt = ended + Math.max(BETWEEN, TIMES * (ended - begun));
    const isDue = this.#telling === "again" || this.#base !== base;
    this.#telling = "not";
    this.#changed();
    if (isDue) this.#tell();
    this.#rest();
    if (fault !== null) throw fault;
  }

  /** Ends the worker once nobody asks it for a while. */
  #rest(): void {
    const turn = ++this.#idle;
    this.#host.later(IDLE, () => {
      if (turn === this.#idle && this.#telling === "not" && !this.#queue.progress) this.#host.reader.close();
    });
  }

  /** Draws soon what is known now. */
  #changed(): void {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    this.#host.later(DRAWN, () => {
      this.#isDrawing = false;
      this.#state = this.#stateNow();
      for (const listener of this.#listeners) listener();
    });
  }

  #stateNow(): LocalState {
    const files = filesNow(this.#entries.values(), this.#told);
    const queue = this.#queue.state;
    const isAtRest = (this.#telling === "not" && queue.progress === null) || queue.blocked > 0;
    if (this.#kept === "coming" && isAtRest) this.#kept = "there";
    const isUnkept = files.some(({ kept }) => kept === false);
    return {
      files,
      ...queue,
      trouble: isUnkept || (files.length === 0 && this.#trouble === "refused") ? this.#trouble : null,
      recovered: this.#recovered,
      loading: this.#kept === "asked",
      arrived: this.#kept === "there",
      amended: this.#amended,
      told: this.#done === this.#due,
    };
  }
}
