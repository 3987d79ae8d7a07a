/** Entry of the bin `wanglai`: it finds the command, and lends it the process. Nothing else is loaded before it is needed. */
import * as nodeModule from "node:module";
import type { Command } from "./commands/commandHost.ts";

// Node 22 and later keep the machine code of what they load.
(nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import("./commands/buildCommand.ts")).buildCommand,
  serve: async () => (await import("./commands/serveCommand.ts")).serveCommand,
};

const HELP = `Usage: wanglai COMMAND …

  serve DIR             shows the documents in DIR in the browser, and every change at once
  build DIR -o OUT      writes a site for any web server
  build DIR --single -o FILE.html
                        writes one page with everything in it, which opens from the disk

wanglai COMMAND --help says more.`;

/** Where the built page is: beside the bundled program, or of the sources where `npm run build:package` puts it. */
const TEMPLATE = new URL(import.meta.url.endsWith(".ts") ? "../../lib/" : "./", import.meta.url);

async function run([name = "", ...args]: readonly string[]): Promise<number> {
  if (name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    process.stderr.write(name === "" ? `${HELP}\n` : `There is no command ${name}. Try wanglai --help.\n`);
    return 2;
  }
  const ending = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => ending.abort());
  const command = await load();
  const status = await command({
    args,
    from: process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    pipeline: async () => (await import("./stages/pipeline.ts")).pipeline,
    template: TEMPLATE,
    stop: ending.signal,
  });
  // What is still under way is not wanted any more.
  if (ending.signal.aborted) process.exit(status);
  return status;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`Wanglai itself failed: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
  process.exitCode = 3;
}
