import { unpacked } from "./embeddedData.ts";

type Told = Parameters<Worker["postMessage"]>[0];

/**
 * A worker of a page in a single file that few readers ever need: its program, in an element of the page, is unpacked when the
 * worker begins. What it is told meanwhile waits. Only the build of that page has this module.
 */
export class PackedWorker implements Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror"> {
  onmessage: Worker["onmessage"] = null;
  onerror: Worker["onerror"] = null;
  #worker: Worker | null = null;
  #isOver = false;
  readonly #waiting: Told[] = [];

  /** @param address where its program would lie; its name is that of the element */
  constructor(address: string) {
    this.#begin(`program/${address.replace(/^.*\//, "")}`).catch((error: unknown) => {
      this.onerror?.call(this as unknown as Worker, new ErrorEvent("error", { message: String(error) }));
    });
  }

  async #begin(id: string): Promise<void> {
    const program = await unpacked(id);
    if (!program) throw new Error(`The page does not hold ${id}.`);
    const address = URL.createObjectURL(new Blob([await program.text()], { type: "text/javascript" }));
    if (this.#isOver) return;
    const worker = new Worker(address);
    worker.onmessage = (event) => this.onmessage?.call(worker, event);
    worker.onerror = (event) => this.onerror?.call(worker, event);
    for (const message of this.#waiting) worker.postMessage(message);
    this.#worker = worker;
  }

  postMessage(message: Told): void {
    if (this.#worker) this.#worker.postMessage(message);
    else this.#waiting.push(message);
  }

  terminate(): void {
    this.#isOver = true;
    this.#worker?.terminate();
  }
}
