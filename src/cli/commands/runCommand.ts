/** Runs a command within a test, with streams that keep what they get, a clock that stands still and a home of its own. */
import { Writable } from "node:stream";
import { examplePipeline } from "../stages/examplePipeline.ts";
import type { Command, CommandHost, CommandPipeline } from "./commandHost.ts";

class Kept extends Writable {
  text = "";
  isTTY = false;
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs a command; gives its exit status and what it wrote. What is left out of the host is a test's. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  host: Partial<Omit<CommandHost, "args" | "stdout" | "stderr">> & { readonly terminal?: boolean } = {},
) {
  const { terminal = false, from = ".", ...rest } = host;
  const stdout = new Kept();
  const stderr = new Kept();
  stdout.isTTY = terminal;
  stderr.isTTY = terminal;
  const status = await command({
    ...{ args, from, stdout, stderr, env: {}, platform: "linux", home: from, now: () => 0 },
    pipeline: async () => examplePipeline as CommandPipeline,
    template: new URL("file:///nowhere/"),
    stop: new AbortController().signal,
    ...rest,
  });
  return { status, out: stdout.text, err: stderr.text };
}
