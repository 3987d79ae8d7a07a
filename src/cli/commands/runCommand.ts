/** Runs a command of `wanglai` within a test, with a small page, and streams that keep what they get. */
import { Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { PAGE_START } from "../page/builtPage.ts";
import { FIRST_DATA, OTHER_DATA } from "../page/singleFile.ts";
import { examplePipeline } from "../stages/examplePipeline.ts";
import type { Command } from "./commandHost.ts";

class Kept extends Writable {
  text = "";
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

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
 * Runs a command to its end in the folder `from`.
 * @param stop ends it before
 */
export async function runCommand(
  command: Command,
  args: readonly string[],
  from: string,
  template: URL,
  stop: AbortSignal = new AbortController().signal,
) {
  const stdout = new Kept();
  const stderr = new Kept();
  const pipeline = async () => examplePipeline;
  const status = await command({ args, from, stdout, stderr, env: {}, pipeline, template, stop });
  return { status, stdout: stdout.text, stderr: stderr.text };
}
