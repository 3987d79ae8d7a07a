/** Runs a command of `wanglai` within a test, with a small page, and streams that keep what they get. */
import { Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { PAGE_START } from "../../pipeline/source/builtFiles.ts";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { FIRST_DATA, OTHER_DATA } from "../page/singleFile.ts";
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

const STAGES: CommandPipeline = {
  ...examplePipeline,
  extract(source) {
    const [extraction] = examplePipeline.extractAll([source]);
    if (!extraction) throw new RangeError("There is no extraction.");
    return extraction;
  },
};

/** As much as the program of a real page has. */
const PROGRAM = `<script>${"1;".repeat(300_000)}</script>`;

/** A built page, as far as commands look at it. */
export async function exampleTemplate(): Promise<URL> {
  const folder = await temporaryFolder({
    "page/index.html": '<!doctype html><head></head><script src="./assets/index-aBcD1234.js"></script>',
    "page/assets/index-aBcD1234.js": "document.title = '往来';",
    "single.html": `${PAGE_START}<body>${FIRST_DATA}${PROGRAM}${OTHER_DATA}</body>`,
  });
  return pathToFileURL(`${folder}/`);
}

/**
 * Runs a command to its end; gives its exit status and what it wrote. What is left out of the host is a test's: a clock that
 * stands still, and a home of its own, with the cache in it.
 */
export async function runCommand(
  command: Command,
  args: readonly string[],
  host: Partial<Omit<CommandHost, "args" | "stdout" | "stderr">> & {
    readonly from: string;
    /** Whether both outputs are terminals. */
    readonly terminal?: boolean;
  },
) {
  const { terminal = false, ...rest } = host;
  const stdout = new Kept();
  const stderr = new Kept();
  stdout.isTTY = terminal;
  stderr.isTTY = terminal;
  const status = await command({
    ...{ args, stdout, stderr, env: {}, platform: "linux", home: rest.home ?? (await temporaryFolder()), now: () => 0 },
    pipeline: async () => STAGES,
    template: new URL("file:///nowhere/"),
    stop: new AbortController().signal,
    ...rest,
  });
  return { status, stdout: stdout.text, stderr: stderr.text };
}
