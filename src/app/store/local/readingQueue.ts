import type { LocalFailure, LocalReading } from "../../worker/localMessages.ts";
import { isCorrections } from "../corrections/isCorrections.ts";
import type { KeptFile } from "./database.ts";
import type { Dropped, HandedCorrections, LocalProgress, LocalState, ReadingOutcome } from "./localState.ts";
import { type Reader, ReaderError } from "./reader.ts";

/** In bytes; as for the command line. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** The table of names, which is no article. */
const TABLE = "organizations.csv";

interface QueueHost {
  readonly reader: Reader;
  now(): number;
}

interface Owner {
  /** Whether there is a file of this key. */
  has(key: string): boolean;
  /** Takes a file that was read. `bytes` are null where they are kept already; `content` reads it once more. */
  take(file: KeptFile, bytes: Uint8Array<ArrayBuffer> | null, content?: Waiting["content"]): Promise<void>;
  /** Takes files of corrections, which are no articles. */
  takeCorrections(files: readonly HandedCorrections[]): void;
  changed(): void;
}

export interface Waiting extends Pick<Dropped, "name" | "size"> {
  /** Null where it is not there any more. */
  content(): Promise<Uint8Array<ArrayBuffer> | null>;
  /** The moment at which it was given. */
  readonly batch: number;
  /** The file that it is read for once more; null for a new one. */
  readonly again: KeptFile | null;
}

const failed = (failure: Omit<LocalFailure, "at">): LocalReading => ({
  documents: [],
  failures: [{ ...failure, at: 0 }],
});

const NOTHING_YET: ReadingOutcome = { read: 0, failed: 0, partly: 0, known: 0, calledOff: 0 };

/** Files that wait to be read, one at a time, so that a file over which the reader dies takes no other with it. */
export class ReadingQueue {
  readonly #host: QueueHost;
  readonly #owner: Owner;
  #waiting: Waiting[] = [];
  #isAtWork = false;
  /** Counts up with every calling off: what was asked before is nobody's. */
  #turn = 0;
  #isBlocked = false;
  #begun = 0;
  #done = 0;
  #total = 0;
  #name = "";
  /** Those that were found since the work began. */
  #corrections: readonly HandedCorrections[] = [];
  #outcome = NOTHING_YET;
  #batch = 0;
  /** The moment of the file that was added last: each has one of its own. */
  #added = 0;

  constructor(host: QueueHost, owner: Owner) {
    this.#host = host;
    this.#owner = owner;
  }

  get progress(): LocalProgress | null {
    if (!this.#isAtWork) return null;
    const each = this.#done === 0 ? null : (this.#host.now() - this.#begun) / this.#done;
    const left = each === null ? null : each * (this.#total - this.#done);
    return { done: this.#done, total: this.#total, name: this.#name, left };
  }

  /** What is shown of it. */
  get state(): Pick<LocalState, "progress" | "unread" | "blocked" | "outcome"> {
    const { read, known, calledOff } = this.#outcome;
    return {
      progress: this.progress,
      // Files of corrections are handed on at the end.
      unread: this.#waiting.filter(({ again }) => !again).length + this.#corrections.length,
      blocked: this.#isBlocked ? Math.max(1, this.#waiting.length) : 0,
      outcome: this.#isAtWork || read + known + calledOff === 0 ? null : this.#outcome,
    };
  }

  /** Forgets what became of the files that were read: none of them is there any more. */
  forgetOutcome(): void {
    this.#outcome = NOTHING_YET;
  }

  add(dropped: readonly Dropped[]): void {
    this.#batch = Math.max(this.#host.now(), this.#batch + 1);
    const batch = this.#batch;
    this.#push(dropped.map(({ name, size, content }) => ({ name, size, content, batch, again: null })));
  }

  /** Reads kept files once more. */
  addAgain(kept: readonly { readonly file: KeptFile; content: Waiting["content"] }[]): void {
    this.#push(
      kept.map(({ file, content }) => ({ name: file.name, size: 0, content, batch: file.added, again: file })),
    );
  }

  callOff(): void {
    const calledOff = this.#total - this.#done;
    this.#turn++;
    this.#waiting = [];
    this.#host.reader.close();
    this.#end();
    this.#outcome = { ...this.#outcome, calledOff };
    this.#owner.changed();
  }

  /** The program that reads cannot be loaded: all that waits goes on waiting. */
  block(): void {
    this.#isBlocked = true;
    this.#owner.changed();
  }

  resume(): void {
    this.#isBlocked = false;
    void this.#work();
  }

  #push(more: readonly Waiting[]): void {
    if (more.length === 0) return;
    if (!this.#isAtWork) {
      this.#begun = this.#host.now();
      this.#done = 0;
      this.#total = this.#waiting.length;
      this.#outcome = NOTHING_YET;
    }
    this.#waiting.push(...more);
    this.#total += more.length;
    this.#isBlocked = false;
    void this.#work();
  }

  #end(): void {
    this.#isAtWork = false;
    this.#name = "";
    const corrections = this.#corrections;
    this.#corrections = [];
    if (corrections.length > 0) this.#owner.takeCorrections(corrections);
  }

  async #work(): Promise<void> {
    if (this.#isAtWork) return;
    this.#isAtWork = true;
    const turn = this.#turn;
    for (let one = this.#waiting[0]; one && !this.#isBlocked; one = this.#waiting[0]) {
      this.#name = one.name;
      this.#owner.changed();
      await this.#readOne(one, turn);
      if (turn !== this.#turn) return;
    }
    this.#end();
    this.#owner.changed();
  }

  /** What was asked first has an answer: from here on it cannot be called off. */
  #settled(): void {
    this.#waiting.shift();
    this.#done++;
  }

  /** Reads one; unless it is settled by that, it is to be tried again. */
  async #readOne(one: Waiting, turn: number): Promise<void> {
    const { name, batch, again } = one;
    // It was removed meanwhile.
    if (again && !this.#owner.has(again.key)) return this.#settled();
    const bytes = await contentOf(one);
    if (turn !== this.#turn) return;
    const fail = async (failure: Pick<LocalFailure, "code" | "message">) => {
      this.#settled();
      const reading = failed({ ...failure, file: name, record: null });
      if (again) await this.#owner.take({ ...again, reading }, null);
      else await this.#take({ name, batch, key: `${failure.code} ${name}`, reading }, null);
    };
    if (!(bytes instanceof Uint8Array)) return fail(bytes);
    if (!again && isCorrections(name, bytes)) {
      this.#corrections = [...this.#corrections, { name, bytes }];
      return this.#settled();
    }
    try {
      const rules = await this.#host.reader.rules();
      const { hash, reading } = await this.#host.reader.read(name, bytes);
      if (turn !== this.#turn) return;
      this.#settled();
      if (again) await this.#owner.take({ ...again, rules, reading }, null);
      else await this.#take({ name, batch, key: `${hash} ${name}`, reading }, { rules, bytes, content: one.content });
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      if (turn !== this.#turn) return;
      if (error.end === "start") this.block();
      if (error.end !== "died") return;
      await fail({
        code: "internal",
        message: `Wanglai itself failed (${error.message}). Please report it with the file.`,
      });
    }
  }

  async #take(
    read: Pick<KeptFile, "name" | "batch" | "key" | "reading">,
    kept: ({ readonly rules: string; readonly bytes: Uint8Array<ArrayBuffer> } & Pick<Waiting, "content">) | null,
  ): Promise<void> {
    if (this.#owner.has(read.key)) {
      this.#outcome = { ...this.#outcome, known: this.#outcome.known + 1 };
      return;
    }
    const { failures, documents } = read.reading;
    const [isFailed, isPartly] = [documents.length === 0, documents.length > 0 && failures.length > 0];
    this.#outcome = {
      ...this.#outcome,
      read: this.#outcome.read + 1,
      failed: this.#outcome.failed + Number(isFailed),
      partly: this.#outcome.partly + Number(isPartly),
    };
    this.#added = Math.max(this.#host.now(), this.#added + 1);
    const file = { ...read, added: this.#added, rules: kept?.rules ?? "" };
    await this.#owner.take(file, kept?.bytes ?? null, kept?.content);
  }
}

/** The bytes of a file, or why there are none. */
async function contentOf({
  name,
  size,
  content,
}: Waiting): Promise<Uint8Array<ArrayBuffer> | { code: string; message: string }> {
  if (name.split("/").at(-1) === TABLE) {
    return {
      code: "table-elsewhere",
      message: "A table of organizations is read in the folder of the documents only.",
    };
  }
  if (size > LARGEST_FILE)
    return {
      code: "too-large",
      message: "It is larger than 64 MB, expected an article or a list of articles. Split it into smaller files.",
    };
  try {
    return (await content()) ?? { code: "ENOENT", message: "What was kept of it is gone." };
  } catch (error) {
    return { code: "ENOENT", message: `It cannot be read any more: ${error instanceof Error ? error.message : error}` };
  }
}
