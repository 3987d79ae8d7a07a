/** Entry of the command line `npm run --silent explain -- FILE [PLACE]`. */
import { extract } from "../../pipeline/extract.ts";
import { readFile } from "../../pipeline/source/readFile.ts";
import { explainCommand } from "./explainCommand.ts";

// npm runs scripts in the project's folder; INIT_CWD is the folder that the user is in.
const from = (process.env.npm_lifecycle_event === "explain" && process.env.INIT_CWD) || process.cwd();

try {
  process.exitCode = await explainCommand({
    args: process.argv.slice(2),
    from,
    stdout: process.stdout,
    stderr: process.stderr,
    // NO_COLOR and its like are heard by Node; a pipe or a file has none.
    colours: process.stdout.isTTY === true && process.stdout.hasColors(),
    stages: { readSources: readFile, extract },
  });
} catch (error) {
  process.stderr.write(`The explanation could not be written: ${error instanceof Error ? error.message : error}.\n`);
  process.exitCode = 1;
}
