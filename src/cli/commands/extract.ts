/** Entry of the command line `npm run --silent extract -- PATH…`. */
import { extractAll } from "../../pipeline/extract.ts";
import { readFile } from "../../pipeline/source/readFile.ts";
import { extractCommand } from "./extractCommand.ts";

// npm runs scripts in the project's folder; INIT_CWD is the folder that the user is in.
const from = (process.env.npm_lifecycle_event === "extract" && process.env.INIT_CWD) || process.cwd();

try {
  process.exitCode = await extractCommand({
    args: process.argv.slice(2),
    from,
    stdout: process.stdout,
    stderr: process.stderr,
    stages: { readSources: readFile, extractAll, thread: new URL("../stages/extractWorker.ts", import.meta.url) },
  });
} catch (error) {
  process.stderr.write(`The records could not be written: ${error instanceof Error ? error.message : error}.\n`);
  process.exitCode = 1;
}
