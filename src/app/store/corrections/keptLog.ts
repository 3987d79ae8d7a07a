import type { Database } from "../local/database.ts";
import { keysOf, openDatabase } from "../local/database.ts";
import { inOrder, type LoggedStep, type Step } from "./correctionLog.ts";

/**
 * Why the log lasts only as long as the page: there is no room, or the browser gives no storage (as some do in private
 * windows). Where the storage was cleared, what the page still had was written again.
 */
export type LogTrouble = "full" | "refused" | "cleared";

/** What pages of one site tell each other. */
interface Heard {
  readonly site: string;
  readonly steps: readonly LoggedStep[];
}

/** A way to other pages: a `BroadcastChannel`. */
export type Channel = Pick<BroadcastChannel, "postMessage" | "close"> & {
  onmessage: ((event: MessageEvent<Heard>) => void) | null;
};

interface Host {
  /** The address of the data folder. */
  readonly site: string;
  /** Null where pages cannot hear of each other. */
  readonly channel: Channel | null;
  open?(ended: () => void): Promise<Database>;
  /** Makes an id that no other step has. */
  newId(): string;
}

function troubleOf(error: unknown): LogTrouble {
  return error instanceof Error && error.name === "QuotaExceededError" ? "full" : "refused";
}

/**
 * The log of corrections as this page knows it, kept in IndexedDB where that is possible. What is done counts at once; writing
 * follows. All that the page knows and the storage has not is written with it, so that nothing is lost where a write failed
 * or the storage was cleared meanwhile.
 */
export class KeptLog {
  readonly #host: Host;
  readonly #steps = new Map<string, LoggedStep>();
  /** Ids of steps that the storage has had. */
  readonly #kept = new Set<string>();
  #database: Promise<Database> | null = null;
  #writing: Promise<void> = Promise.resolve();
  #trouble: LogTrouble | null = null;
  #isRead = false;
  #listeners = new Set<() => void>();

  constructor(host: Host) {
    this.#host = host;
    if (host.channel) host.channel.onmessage = ({ data }) => this.#hear(data);
  }

  /** All steps in order. */
  get steps(): LoggedStep[] {
    return inOrder(this.#steps.values());
  }

  /** Whether it is known what the storage has, as far as it gives it. */
  get isRead(): boolean {
    return this.#isRead;
  }

  get trouble(): LogTrouble | null {
    return this.#trouble;
  }

  /** Calls back whenever steps or trouble differ; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes a step. It counts at once; the promise, which never rejects, is of its being kept, or of knowing that it is not. */
  append(step: Step): Promise<void> {
    const n = Math.max(0, ...Array.from(this.#steps.values(), (one) => one.n)) + 1;
    const logged: LoggedStep = { n, id: this.#host.newId(), step };
    this.#steps.set(logged.id, logged);
    this.#tell();
    this.#host.channel?.postMessage({ site: this.#host.site, steps: [logged] } satisfies Heard);
    return this.sync();
  }

  /** Brings page and storage to the same steps. Never rejects. */
  sync(): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      const before = this.#trouble;
      const count = this.#steps.size;
      try {
        // A connection that the browser ended in silence shows itself when it is used.
        await this.#write().catch(() => this.#write());
      } catch (error) {
        this.#trouble = troubleOf(error);
      }
      this.#isRead = true;
      if (this.#trouble !== before || this.#steps.size !== count) this.#tell();
    });
    return this.#writing;
  }

  async #write(): Promise<void> {
    const { site, open = openDatabase } = this.#host;
    this.#database ??= open(() => {
      this.#database = null;
      void this.sync();
    });
    try {
      const transaction = (await this.#database).transaction("corrections", "readwrite");
      const stored = await transaction.store.getAll(keysOf(site));
      const there = new Set(stored.map(({ id }) => id));
      const missing = [...this.#steps.values()].filter(({ id }) => !there.has(id));
      await Promise.all([...missing.map((one) => transaction.store.put({ ...one, site })), transaction.done]);
      for (const { n, id, step } of stored) this.#steps.set(id, { n, id, step });
      const wasCleared = missing.some(({ id }) => this.#kept.has(id));
      for (const id of this.#steps.keys()) this.#kept.add(id);
      // It is told for as long as the page is open: nobody need be looking just then.
      this.#trouble = wasCleared || this.#trouble === "cleared" ? "cleared" : null;
    } catch (error) {
      const failed = this.#database;
      this.#database = null;
      void failed?.then((database) => database.close()).catch(() => undefined);
      throw error;
    }
  }

  #hear({ site, steps }: Heard): void {
    if (site !== this.#host.site) return;
    const fresh = steps.filter(({ id }) => !this.#steps.has(id));
    if (fresh.length === 0) return;
    for (const one of fresh) {
      this.#steps.set(one.id, one);
    }
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
