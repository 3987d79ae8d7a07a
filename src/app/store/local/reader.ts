import type { Testimony } from "../../../model/corpus.ts";
import type { FromLocal, KnownOrganization, LocalCorpus, LocalReading, ToLocal } from "../../worker/localMessages.ts";

/** Why there is no answer: the worker could not be begun, came to grief over what it was asked, or was closed. */
export type ReaderEnd = "start" | "died" | "closed";

export class ReaderError extends Error {
  readonly end: ReaderEnd;
  constructor(end: ReaderEnd, message: string) {
    super(message);
    this.name = "ReaderError";
    this.end = end;
  }
}

/** Reads files and folds what they tell, apart from the page. What it promises rejects with a {@link ReaderError} only. */
export interface Reader {
  /** Names the program that reads. */
  rules(): Promise<string>;
  read(
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<{ readonly hash: string; readonly reading: LocalReading }>;
  /** What organizations are called from now on. */
  names(organizations: readonly KnownOrganization[]): void;
  fold(testimonies: readonly Testimony[]): Promise<LocalCorpus>;
  /** Ends all that is at work; whoever asks then begins anew. */
  close(): void;
}

/** What a worker is to the page. */
export type WorkerLike = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** The worker, in a piece of the program of its own. */
const beginWorker = (): WorkerLike =>
  new Worker(new URL("../../worker/localWorker.ts", import.meta.url), { type: "module" });

/** A promise that is settled from outside. */
interface Open<Value> {
  readonly promise: Promise<Value>;
  resolve(value: Value): void;
  reject(error: ReaderError): void;
}

function open<Value>(): Open<Value> {
  let settle: Pick<Open<Value>, "resolve" | "reject"> | null = null;
  const promise = new Promise<Value>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // Whoever waits for it hears of its end; not all are waited for.
  promise.catch(() => undefined);
  return { promise, resolve: (value) => settle?.resolve(value), reject: (error) => settle?.reject(error) };
}

type Answer = Exclude<FromLocal, { type: "ready" }>;

/** A reader in a worker, begun when it is first asked, and begun again where it came to its end. */
export class WorkerReader implements Reader {
  readonly #begin: () => WorkerLike;
  #worker: WorkerLike | null = null;
  #rules = open<string>();
  #organizations: readonly KnownOrganization[] = [];
  #isReady = false;
  #last = 0;
  readonly #waiting = new Map<number, Open<Answer>>();

  constructor(begin: () => WorkerLike = beginWorker) {
    this.#begin = begin;
  }

  async rules(): Promise<string> {
    this.#opened();
    return this.#rules.promise;
  }

  async read(name: string, bytes: Uint8Array<ArrayBuffer>) {
    const answer = await this.#ask((id) => ({ type: "read", id, name, bytes }));
    if (answer.type !== "read") throw new ReaderError("died", `Unexpected answer ${answer.type}, expected a reading.`);
    return { hash: answer.hash, reading: answer.reading };
  }

  names(organizations: readonly KnownOrganization[]): void {
    this.#organizations = organizations;
    this.#worker?.postMessage({ type: "names", organizations } satisfies ToLocal);
  }

  async fold(testimonies: readonly Testimony[]): Promise<LocalCorpus> {
    const answer = await this.#ask((id) => ({ type: "fold", id, testimonies }));
    if (answer.type !== "folded") throw new ReaderError("died", `Unexpected answer ${answer.type}, expected a corpus.`);
    return answer.corpus;
  }

  close(): void {
    this.#end(new ReaderError("closed", "It was called off."));
  }

  #ask(ask: (id: number) => ToLocal): Promise<Answer> {
    const id = ++this.#last;
    const waiting = open<Answer>();
    this.#waiting.set(id, waiting);
    this.#opened()?.postMessage(ask(id));
    return waiting.promise;
  }

  /** The worker; null where it cannot be begun, which everybody who waits was told. */
  #opened(): WorkerLike | null {
    if (this.#worker) return this.#worker;
    this.#rules = open();
    this.#isReady = false;
    try {
      const worker = this.#begin();
      worker.onmessage = ({ data }: MessageEvent<FromLocal>) => this.#hear(data);
      worker.onerror = (event) => {
        // The page says so in words.
        event.preventDefault();
        this.#end(new ReaderError(this.#isReady ? "died" : "start", event.message || "The worker ended."));
      };
      worker.postMessage({ type: "names", organizations: this.#organizations } satisfies ToLocal);
      this.#worker = worker;
    } catch (error) {
      this.#end(new ReaderError("start", String(error)));
    }
    return this.#worker;
  }

  #hear(message: FromLocal): void {
    if (message.type === "ready") {
      this.#isReady = true;
      this.#rules.resolve(message.rules);
      return;
    }
    this.#waiting.get(message.id)?.resolve(message);
    this.#waiting.delete(message.id);
  }

  #end(error: ReaderError): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#rules.reject(error);
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    // It does one after the other: what killed it is what it was asked first.
    const others = error.end === "died" ? new ReaderError("closed", "It came to grief over something else.") : error;
    all.forEach((waiting, place) => {
      waiting.reject(place === 0 ? error : others);
    });
  }
}
