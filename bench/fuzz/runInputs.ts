import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { FuzzRequest, FuzzResult } from "./tryInputs.ts";

const PROGRAM = fileURLToPath(new URL("tryInputs.ts", import.meta.url));

/** An input that ended the process that tried it, or did not end. */
export interface Lost {
  readonly number: number;
  readonly hung: boolean;
  /** What the process said, or how long it was silent. */
  readonly reason: string;
}

/** Tries inputs in one process until it is through, or one input ends it; the number of the input that did. */
function runProcess(request: FuzzRequest, limit: number, tried: (result: FuzzResult) => void): Promise<Lost | null> {
  return new Promise((resolve) => {
    const child = fork(PROGRAM, { execArgv: process.execArgv, stdio: ["ignore", "ignore", "pipe", "ipc"] });
    let next = request.first;
    let hung = false;
    let complaint = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      complaint = (complaint + chunk).slice(-4000);
    });
    const timer = setTimeout(() => {
      hung = true;
      child.kill("SIGKILL");
    }, limit);
    child.on("message", (result: FuzzResult) => {
      next = result.number + 1;
      timer.refresh();
      tried(result);
    });
    child.on("close", (status) => {
      clearTimeout(timer);
      if (next > request.last) return resolve(null);
      const cause = /^\w*Error.*$|FATAL ERROR.*$/m.exec(complaint)?.[0] ?? `the process ended with status ${status}`;
      resolve({ number: next, hung, reason: hung ? `no end after ${limit / 1000} s` : cause });
    });
    child.send(request);
  });
}

/**
 * Tries inputs one after the other; after one that ends its process, or is not through in `limit` milliseconds, a new
 * process goes on with the next.
 */
export async function runInputs(
  request: FuzzRequest,
  limit: number,
  tried: (result: FuzzResult) => void,
  lost: (one: Lost) => void,
): Promise<void> {
  for (let first = request.first; first <= request.last; ) {
    const end = await runProcess({ ...request, first }, limit, tried);
    if (!end) return;
    lost(end);
    first = end.number + 1;
  }
}
