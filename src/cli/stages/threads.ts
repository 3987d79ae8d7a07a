import { Worker } from "node:worker_threads";
import type { Answer, Finished, Portion, ThreadStart } from "./threadMessages.ts";

/** Said of a portion whose thread came to its end on it, as for want of memory. */
export class ThreadDied extends Error {
  override readonly name = "ThreadDied";
}

/** Where a thread begins whose module is in TypeScript, whatever loads that in the thread that starts it. */
const LOADER = new URL("./startThread.mjs", import.meta.url);

function startThread(module: URL, start: ThreadStart): Worker {
  return new Worker(module.pathname.endsWith(".ts") ? LOADER : module, {
    workerData: { ...start, module: module.href },
    execArgv: [],
    // The files that it is handed belong to who opened them.
    trackUnmanagedFds: false,
  });
}

/** A portion on its way. */
interface Job {
  readonly portion: Portion;
  readonly resolve: (finished: Finished) => void;
  readonly reject: (error: unknown) => void;
}

/** Some threads that share the work. They start when there is work for them, and one that dies is replaced. */
export class Threads {
  private readonly waiting: Job[] = [];
  private readonly idle: Worker[] = [];
  private readonly all = new Set<Worker>();
  private readonly ready = new WeakSet<Worker>();
  private closed = false;

  /**
   * @param start what each thread is told when it starts; called once for each
   */
  constructor(
    private readonly module: URL,
    private readonly count: number,
    private readonly start: () => ThreadStart,
  ) {}

  /**
   * What comes of a portion.
   * @throws ThreadDied where the thread came to its end on it; else what keeps the work as a whole from being done
   */
  run(portion: Portion): Promise<Finished> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ portion, resolve, reject });
      this.next();
    });
  }

  private next(): void {
    while (this.waiting.length > 0 && !this.closed) {
      const worker = this.idle.pop() ?? (this.all.size < this.count ? this.begin() : undefined);
      if (!worker) return;
      const job = this.waiting.shift();
      if (job) this.give(worker, job);
    }
  }

  private begin(): Worker {
    const worker = startThread(this.module, this.start());
    this.all.add(worker);
    // What a thread dies of is told with the portion that it was on; without any it is nobody's loss.
    worker.on("error", () => undefined);
    worker.once("exit", () => {
      this.all.delete(worker);
      const at = this.idle.indexOf(worker);
      if (at >= 0) this.idle.splice(at, 1);
      this.next();
    });
    return worker;
  }

  private give(worker: Worker, { portion, resolve, reject }: Job): void {
    let fault: unknown = null;
    const onMessage = (answer: Answer) => {
      if ("ready" in answer) {
        this.ready.add(worker);
        return;
      }
      settle();
      this.idle.push(worker);
      if ("error" in answer) reject(answer.error);
      else resolve(JSON.parse(answer.finished));
      this.next();
    };
    const onError = (error: unknown) => {
      fault = error;
    };
    const onExit = (code: number) => {
      settle();
      const reason = fault instanceof Error ? fault.message : `The thread ended with ${code}`;
      // What comes before it was ready is no fault of the portion.
      reject(this.ready.has(worker) ? new ThreadDied(reason) : new Error(`A thread could not start: ${reason}`));
    };
    const settle = () => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(portion);
  }

  /** Ends all threads, whatever they are at. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.all].map((worker) => worker.terminate()));
  }
}
