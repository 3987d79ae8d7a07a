import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { RowRequest, RowRun } from "./measureRow.ts";

const PROGRAM = fileURLToPath(new URL("measureRow.ts", import.meta.url));

/** What came of measuring one input. */
export interface RowOutcome {
  readonly runs: readonly RowRun[];
  /** Why it did not come to its end; null where it did. */
  readonly failure: string | null;
}

/** Measures one input in a process of its own, and ends it after `limit` milliseconds. */
export function runRow(request: RowRequest, limit: number): Promise<RowOutcome> {
  return new Promise((resolve) => {
    const runs: RowRun[] = [];
    const child = fork(PROGRAM, { execArgv: process.execArgv, stdio: ["ignore", "ignore", "pipe", "ipc"] });
    let complaint = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      complaint = (complaint + chunk).slice(-4000);
    });
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill("SIGKILL");
    }, limit);
    child.on("message", (run: RowRun) => runs.push(run));
    child.on("close", (status) => {
      clearTimeout(timer);
      const cause = /^\w*Error.*$|FATAL ERROR.*$/m.exec(complaint)?.[0] ?? `status ${status}`;
      const failure = timedOut ? `no end after ${Math.round(limit / 1000)} s` : status === 0 ? null : cause;
      resolve({ runs, failure });
    });
    child.send(request);
  });
}
