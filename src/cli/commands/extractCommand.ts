import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { listInputFiles } from "../files/inputFiles.ts";
import { readTables } from "../files/readTables.ts";
import { extractFiles, markCopies, placed } from "../stages/extractFiles.ts";
import { type DocumentFailure, isReadFailure, type Stages } from "../stages/stages.ts";
import { Tally } from "../stages/tally.ts";
import { type LineOutput, lineOutput } from "../terminal/lineOutput.ts";
import { countsLine, failureLine, tableLines } from "../terminal/reportLines.ts";
import { type PrintedRecord, recordCraft } from "./printRecord.ts";
import { failureRecord } from "./record.ts";

const USAGE = `Usage: npm run --silent extract -- PATH…

Reads news articles and prints what happened in them: one JSON line a document on standard output.
A feed, JSON, NDJSON or CSV file gives a line for each article in it.
PATH is a file, or a folder that is read with all folders in it (hidden files are left out).
A file called organizations.csv is no article: its names win over those that the articles use.

  --help  print this

Progress and warnings go to standard error.
Exit status: 0 if everything was read, 1 if a file or a record was not, 2 if the command line is wrong.`;

/** What the command needs of its host. */
export interface ExtractHost {
  /** The words after the command's name. */
  readonly args: readonly string[];
  /** The folder that relative paths start from. */
  readonly from: string;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly stages: Stages;
  /** How many threads work at once; told by the machine and the size of the input where it is left out. */
  readonly threads?: number;
}

type CommandLine = { readonly help: boolean; readonly paths: readonly string[] } | { readonly mistake: string };

function readCommandLine(args: readonly string[]): CommandLine {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: "boolean", short: "h", default: false } },
      allowPositionals: true,
    });
    if (positionals.includes("")) return { mistake: "A path is empty, expected a file or a folder. Try --help." };
    return { help: values.help, paths: positionals };
  } catch (error) {
    const sentence = error instanceof Error ? error.message.split(". ")[0] : String(error);
    return { mistake: `${sentence}. Try --help.` };
  }
}

/** Progress on a terminal: one line that is written over; nothing anywhere else. */
function progressLine(stderr: ExtractHost["stderr"]) {
  return {
    show: (done: number, all: number) => {
      if (stderr.isTTY) stderr.write(`\r\u001b[2K${done} of ${all}`);
    },
    clear: () => {
      if (stderr.isTTY) stderr.write("\r\u001b[2K");
    },
  };
}

/** Writes one document's record and notices; false if nobody reads the records any more. */
async function report(
  made: PrintedRecord | DocumentFailure,
  records: LineOutput,
  notices: LineOutput,
): Promise<boolean> {
  for (const notice of isReadFailure(made) ? [failureLine(made)] : made.notices) await notices.write(notice);
  return records.write(isReadFailure(made) ? JSON.stringify(failureRecord(made)) : made.line);
}

/**
 * The command line `extract`: see its usage above.
 * @returns the exit status
 * @throws what keeps standard output from being written, other than a reader that left
 */
export async function extractCommand({ args, from, stdout, stderr, stages, threads }: ExtractHost): Promise<number> {
  const records = lineOutput(stdout);
  const notices = lineOutput(stderr);
  const commandLine = readCommandLine(args);
  if ("mistake" in commandLine) {
    await notices.write(commandLine.mistake);
    return 2;
  }
  if (commandLine.help) {
    await records.write(USAGE);
    return 0;
  }
  if (commandLine.paths.length === 0) {
    await notices.write(USAGE);
    return 2;
  }

  const found = await listInputFiles(commandLine.paths, from);
  const { table, failures } = await readTables(found.tables);
  const tally = new Tally();
  const progress = progressLine(stderr);
  for (const failure of failures) {
    tally.add(failure);
    if (!(await report(failure, records, notices))) return 0;
  }
  const tableNotices = tableLines(table.remarks);
  tally.addWarnings(tableNotices.length);
  for (const notice of tableNotices) await notices.write(notice);
  const craft = recordCraft(table);
  const errand = () => ({ make: "record" as const, table });
  const outcomes = extractFiles(placed(found.documents), { stages, craft, errand, threads });
  for await (const { at, made } of markCopies(outcomes, craft)) {
    progress.clear();
    tally.add(isReadFailure(made) ? made : { ...made, warnings: made.notices.length });
    if (!(await report(made, records, notices))) return 0;
    progress.show(at + 1, found.documents.length);
  }
  progress.clear();
  const { counts } = tally;
  await notices.write(countsLine(counts));
  return counts.failures + counts.recordFailures > 0 ? 1 : 0;
}
