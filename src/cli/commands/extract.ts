import { resolve } from "node:path";
import { failureRecord } from "../../bundle/printedRecords.ts";
import type { TableRemarks } from "../../model/corpus.ts";
import { BUILT } from "../../model/source.ts";
import { listInputFiles } from "../files/inputFiles.ts";
import { readTables } from "../files/readTables.ts";
import { siteMistake } from "../page/builtPage.ts";
import { extractFiles, markCopies, placed } from "../stages/extractFiles.ts";
import { fileSteps } from "../stages/fileSteps.ts";
import { type DocumentFailure, isReadFailure, type Stages } from "../stages/stages.ts";
import { Tally } from "../stages/tally.ts";
import { escaped } from "../terminal/columns.ts";
import { WarningFold } from "../terminal/foldWarnings.ts";
import { type LineOutput, lineOutput } from "../terminal/lineOutput.ts";
import { Progress } from "../terminal/progress.ts";
import { countsLine, failureLine, nothingLine, tableLines } from "../terminal/reportLines.ts";
import { type Command, type HostStream, STATUS } from "./commandHost.ts";
import { readCommandLine } from "./commandLine.ts";
import { type PrintedRecord, recordCraft } from "./printRecord.ts";

const USAGE = `Usage: wanglai extract PATH…

Reads news articles and prints what happened in them: one JSON line a document on standard output.
A feed, JSON, NDJSON or CSV file gives a line for each article in it.
PATH is a file, or a folder that is read with all folders in it (hidden files are left out).
A file called organizations.csv is no article: its names win over those that the articles use.

  --quiet  no progress, no warnings and no counts, only what could not be read
  --help   print this

Progress and warnings go to standard error.
Exit status: 0 if everything was read, 1 if a file or a record was not, 2 if the command line is wrong.`;

/** What the command needs of its host. */
export interface ExtractHost {
  /** The words after the command's name. */
  readonly args: readonly string[];
  /** The folder that relative paths start from. */
  readonly from: string;
  readonly stdout: HostStream;
  readonly stderr: HostStream;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Loads the stages. */
  readonly stages: () => Promise<Stages>;
  /** How many threads work at once; told by the machine and the size of the input where it is left out. */
  readonly threads?: number;
}

type Wanted =
  | { readonly help: boolean; readonly quiet: boolean; readonly paths: readonly string[] }
  | { readonly mistake: string };

function wantedBy(args: readonly string[]): Wanted {
  const read = readCommandLine(args, {
    help: { type: "boolean", short: "h", default: false },
    quiet: { type: "boolean", short: "q", default: false },
  });
  if ("mistake" in read) return read;
  const { values, positionals } = read;
  if (positionals.includes("")) return { mistake: "A path is empty, expected a file or a folder. Try --help." };
  return { ...values, paths: positionals };
}

/** Takes documents one after the other and writes what they came to. */
class Report {
  readonly tally = new Tally();
  readonly #fold = new WarningFold();

  constructor(
    private readonly records: LineOutput,
    private readonly notices: LineOutput,
    private readonly quiet: boolean,
    /** Takes away what stands in the way of lines. */
    private readonly clear: () => void,
    private readonly clearForRecords: boolean,
  ) {}

  /** False if nobody reads the records any more. */
  async take(made: PrintedRecord | DocumentFailure): Promise<boolean> {
    const failed = isReadFailure(made);
    if (failed && made.code === BUILT) {
      this.tally.add(made);
      await this.warn([failureLine(made)]);
      return true;
    }
    this.tally.add(failed ? made : { ...made, warnings: made.notices.length });
    if (failed) {
      this.clear();
      await this.notices.write(failureLine(made));
    } else await this.warn(made.notices);
    if (this.clearForRecords) this.clear();
    return this.records.write(failed ? JSON.stringify(failureRecord(made)) : made.line);
  }

  /** Warnings on the user's tables. */
  async takeTables(remarks: readonly TableRemarks[]): Promise<void> {
    const lines = tableLines(remarks);
    this.tally.addWarnings(lines.length);
    await this.warn(lines);
  }

  /** @returns the exit status */
  async finish(): Promise<number> {
    const { counts } = this.tally;
    await this.warn([...this.#fold.rest(), countsLine(counts)]);
    return counts.failures + counts.recordFailures > 0 ? STATUS.partly : STATUS.done;
  }

  /** Lines of which one can do without. */
  async warn(lines: readonly string[]): Promise<void> {
    const told = this.quiet ? [] : lines.filter((line) => this.#fold.shows(line));
    if (told.length > 0) this.clear();
    for (const line of told) await this.notices.write(line);
  }
}

/**
 * The command line `extract`: see its usage above.
 * @returns the exit status
 * @throws what keeps standard output from being written, other than a reader that left
 */
export async function extractCommand(host: ExtractHost): Promise<number> {
  const { args, from, stdout, stderr, stages, threads } = host;
  const records = lineOutput(stdout);
  const notices = lineOutput(stderr);
  const wanted = wantedBy(args);
  if ("mistake" in wanted) {
    await notices.write(wanted.mistake);
    return STATUS.usage;
  }
  const { help, quiet, paths } = wanted;
  if (help || paths.length === 0) {
    await (help ? records : notices).write(USAGE);
    return help ? STATUS.done : STATUS.usage;
  }

  for (const path of paths) {
    const mistake = await siteMistake(escaped(path), resolve(from, path));
    if (!mistake) continue;
    await notices.write(mistake);
    return STATUS.usage;
  }
  const { documents, tables } = await listInputFiles(paths, from);
  const { table, failures } = await readTables(tables);
  const progress = new Progress({ stderr, now: host.now, quiet });
  const report = new Report(records, notices, quiet, progress.clear, stdout.isTTY === true);
  for (const failure of failures) if (!(await report.take(failure))) return STATUS.done;
  await report.takeTables(table.remarks);
  if (documents.length === 0) await report.warn([nothingLine(paths)]);
  const craft = recordCraft(table);
  const errand = () => ({ make: "record" as const, table });
  const outcomes = extractFiles(placed(documents), { stages: await stages(), craft, errand, threads });
  const steps = fileSteps("Reading", documents);
  for await (const { at, made } of markCopies(outcomes, craft)) {
    if (!(await report.take(made))) return STATUS.done;
    progress.show(steps(at));
  }
  progress.clear();
  return report.finish();
}

/** The command `extract`. */
export const extract: Command = ({ args, from, stdout, stderr, now, pipeline }) =>
  extractCommand({ args, from, stdout, stderr, now, stages: pipeline });
