import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import type { Extraction } from "../model/corpus.ts";
import { nameByTable } from "../pipeline/corpus/renameParties.ts";
import { type DocumentFailure, extractFiles, isReadFailure, type Stages } from "./extractFiles.ts";
import { listInputFiles } from "./inputFiles.ts";
import { type LineOutput, lineOutput } from "./lineOutput.ts";
import { readTables } from "./readTables.ts";
import { documentRecord, failureRecord } from "./record.ts";
import { countsLine, failureLine, noticeLines, tableLines } from "./reportLines.ts";
import { Tally } from "./tally.ts";

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

/** An outcome with the line that is printed for it. */
interface Printed {
  readonly outcome: Extraction | DocumentFailure;
  readonly line: string;
}

const TOO_MUCH = "It gives a record that is too large for one line. Split the file into smaller ones.";

/** The line for an outcome; a document whose record is longer than a text can be becomes a failure. */
function print(outcome: Extraction | DocumentFailure): Printed {
  if (isReadFailure(outcome)) return { outcome, line: JSON.stringify(failureRecord(outcome)) };
  try {
    return { outcome, line: JSON.stringify(documentRecord(outcome)) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { file, record } = outcome.source;
    return print({ file, record, code: "too-large", message: TOO_MUCH });
  }
}

/** Writes one document's record and notices; false if nobody reads the records any more. */
async function report({ outcome, line }: Printed, records: LineOutput, notices: LineOutput): Promise<boolean> {
  const lines = isReadFailure(outcome) ? [failureLine(outcome)] : noticeLines(outcome);
  for (const notice of lines) await notices.write(notice);
  return records.write(line);
}

/**
 * The command line `extract`: see its usage above.
 * @returns the exit status
 * @throws what keeps standard output from being written, other than a reader that left
 */
export async function extractCommand({ args, from, stdout, stderr, stages }: ExtractHost): Promise<number> {
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
  let done = 0;
  const fileRead = (files: number) => {
    done = files;
    progress.show(done, found.documents.length);
  };
  for (const failure of failures) {
    tally.add(failure);
    if (!(await report(print(failure), records, notices))) return 0;
  }
  const tableNotices = tableLines(table.remarks);
  tally.addWarnings(tableNotices.length);
  for (const notice of tableNotices) await notices.write(notice);
  for await (const extracted of extractFiles(found.documents, stages, fileRead)) {
    const printed = print(isReadFailure(extracted) ? extracted : nameByTable(extracted, table));
    progress.clear();
    tally.add(printed.outcome);
    if (!(await report(printed, records, notices))) return 0;
    progress.show(done, found.documents.length);
  }
  progress.clear();
  const { counts } = tally;
  await notices.write(countsLine(counts));
  return counts.failures + counts.recordFailures > 0 ? 1 : 0;
}
