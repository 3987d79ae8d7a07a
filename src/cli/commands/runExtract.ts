/** Runs the command line within a test, with streams that keep what they get. */
import { Writable } from "node:stream";
import type { Stages } from "../stages/stages.ts";
import { extractCommand } from "./extract.ts";

/** A stream that keeps what it gets and takes its time over each piece. */
class Kept extends Writable {
  text = "";
  isTTY = false;
  constructor() {
    super({ highWaterMark: 1 });
  }
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    setImmediate(done);
  }
  get lines(): string[] {
    return this.text.split("\n").slice(0, -1);
  }
}

/** What a run of the command line needs besides its arguments; all of it has a default. */
interface RunOptions {
  /** The folder that relative paths start from. */
  readonly from?: string;
  readonly stdout?: Writable;
  /** Whether standard error is a terminal. */
  readonly terminal?: boolean;
  readonly threads?: number;
}

/** Runs the command line; gives its exit status and what it wrote. */
export async function runExtract(args: readonly string[], stages: Stages, options: RunOptions = {}) {
  const { from = ".", terminal = false, threads } = options;
  const stdout = new Kept();
  const stderr = new Kept();
  stderr.isTTY = terminal;
  const status = await extractCommand({
    ...{ args, from, stdout: options.stdout ?? stdout, stderr, threads },
    now: () => 0,
    stages: async () => stages,
  });
  return {
    status,
    stderr: stderr.text,
    lines: stdout.lines,
    records: () => stdout.lines.map((line) => JSON.parse(line)),
  };
}
