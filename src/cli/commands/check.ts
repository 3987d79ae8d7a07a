import { resolve } from "node:path";
import { cacheFor } from "../data/cacheFolder.ts";
import { checkData } from "../data/checkData.ts";
import { lineOutput } from "../terminal/lineOutput.ts";
import { paintFor } from "../terminal/paint.ts";
import { Progress } from "../terminal/progress.ts";
import { countsLine, nothingLine } from "../terminal/reportLines.ts";
import { findingLines } from "./checkLines.ts";
import { type Command, STATUS } from "./commandHost.ts";
import { readCommandLine } from "./commandLine.ts";
import { documentsNamed, folderMistake } from "./documentsFolder.ts";

const USAGE = `Usage: wanglai check DIR

Reads the documents in DIR as a build does, writes nothing, and says what somebody should look at: what was not read and
why, warnings, documents without events and why, events without a year, and events that something is unsure of.

  --all       every finding, not the first of each kind
  --json      one JSON object with every finding instead of lines for a person
  --quiet     no progress
  --no-cache  read all anew, and keep nothing of it for the next time
  --help      print this

Exit status: 0 if everything was read, 1 if a file or a record was not, 2 if the command line is wrong. Findings on what was
read leave it at 0.`;

/** So many findings of each kind are shown in short. */
const IN_SHORT = 8;

/** The command `check`: see its usage above. */
export const check: Command = async (host) => {
  const { args, from, stdout, stderr, env, now } = host;
  const output = lineOutput(stdout);
  const notices = lineOutput(stderr);
  const wrong = async (mistake: string) => {
    await notices.write(mistake);
    return STATUS.usage;
  };
  const read = readCommandLine(args, {
    help: { type: "boolean", short: "h", default: false },
    all: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    quiet: { type: "boolean", short: "q", default: false },
    "no-cache": { type: "boolean", default: false },
  });
  if ("mistake" in read) return wrong(read.mistake);
  const { values, positionals } = read;
  if (values.help) {
    await output.write(USAGE);
    return STATUS.done;
  }
  const named = documentsNamed(positionals);
  if ("mistake" in named) return wrong(named.mistake);
  const { documents: folder } = named;
  const root = resolve(from, folder);
  const mistake = await folderMistake(folder, root);
  if (mistake) return wrong(mistake);

  const progress = new Progress({ stderr, now, quiet: values.quiet });
  const way = { cache: cacheFor(host, !values["no-cache"]), progress: progress.show };
  const most = values.all || values.json ? Number.POSITIVE_INFINITY : IN_SHORT;
  const { counts, eventCounts, findings } = await checkData(
    { root, seeds: ".", called: folder },
    await host.pipeline(),
    way,
    most,
  );
  progress.clear();
  if (counts.documents + counts.failures === 0) await notices.write(nothingLine([folder]));
  const lists = Object.entries(findings).map(([kind, { found }]) => [kind, found]);
  const lines = values.json
    ? [JSON.stringify({ ...counts, ...eventCounts, ...Object.fromEntries(lists) })]
    : [countsLine(counts), "", ...findingLines(findings, paintFor({ stream: stdout, env }), values.all)];
  for (const line of lines) if (!(await output.write(line))) break;
  return counts.failures + counts.recordFailures > 0 ? STATUS.partly : STATUS.done;
};
