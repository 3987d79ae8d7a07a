/** Entry of the command line `wanglai`; all that touches the process is here. */
import * as module from "node:module";
import { homedir } from "node:os";
import { type CommandHost, STATUS } from "./commands/commandHost.ts";
import { dispatch } from "./commands/dispatch.ts";
import { COMMANDS } from "./commands/table.ts";
import { programVersion } from "./programVersion.ts";

// Node 22 and later keep the machine code of what they load.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

/** Where the built page is: beside the bundled program, or of the sources where `npm run build:package` puts it. */
const TEMPLATE = new URL(import.meta.url.endsWith(".ts") ? "../../lib/" : "./", import.meta.url);

/** Under these names npm runs it from the project's own folder; INIT_CWD is the folder that the user is in. */
const SCRIPTS = new Set(["wanglai", "extract", "explain"]);

const { env } = process;
const isScript = import.meta.url.endsWith(".ts") && SCRIPTS.has(env.npm_lifecycle_event ?? "");

/** What the system says of a failure that the user can do something about. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOSPC") return "The disk is full. Make room and try again";
  if (code === "EROFS" || code === "EACCES" || code === "EPERM")
    return `Writing is not permitted there (${(error as Error).message})`;
  return error instanceof Error ? error.message : String(error);
}

const ending = new AbortController();
let isHeard = false;

/** From the first look at it on, the command itself answers for the end. */
function stop(): AbortSignal {
  if (!isHeard)
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => ending.abort());
  isHeard = true;
  return ending.signal;
}

const hostFor = (args: readonly string[]): CommandHost => ({
  args,
  from: (isScript && env.INIT_CWD) || process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  env,
  platform: process.platform,
  home: homedir(),
  now: () => performance.now(),
  pipeline: async () => (await import("./stages/pipeline.ts")).pipeline,
  template: TEMPLATE,
  get stop() {
    return stop();
  },
});

try {
  process.exitCode = await dispatch(process.argv.slice(2), hostFor, COMMANDS, programVersion);
  // What is still under way is not wanted any more.
  if (ending.signal.aborted) process.exit();
} catch (error) {
  process.stderr.write(`wanglai: ${reasonOf(error)}.\n`);
  process.exitCode = STATUS.failed;
}
