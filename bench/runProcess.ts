import { fork } from "node:child_process";

/** What came of a process. */
export interface ProcessOutcome<Message> {
  /** What it sent, in order. */
  readonly messages: readonly Message[];
  /** Why it did not come to its end; null where it did. */
  readonly failure: string | null;
}

/**
 * Runs a program in a process of its own, gives it a request, and gathers what it sends; ends it after `limit`
 * milliseconds. `nodeOptions` are added to those of this process.
 */
export function runProcess<Message>(
  program: string,
  request: object,
  limit: number,
  nodeOptions: readonly string[] = [],
): Promise<ProcessOutcome<Message>> {
  return new Promise((resolve) => {
    const messages: Message[] = [];
    const execArgv = [...process.execArgv, ...nodeOptions];
    const child = fork(program, { execArgv, stdio: ["ignore", "ignore", "pipe", "ipc"] });
    let complaint = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      complaint = (complaint + chunk).slice(-4000);
    });
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill("SIGKILL");
    }, limit);
    child.on("message", (message: Message) => messages.push(message));
    child.on("close", (status) => {
      clearTimeout(timer);
      const cause = /^\w*Error.*$|FATAL ERROR.*$/m.exec(complaint)?.[0] ?? `status ${status}`;
      const failure = timedOut ? `no end after ${Math.round(limit / 1000)} s` : status === 0 ? null : cause;
      resolve({ messages, failure });
    });
    child.send(request);
  });
}
