import type { Writable } from "node:stream";
import { isReadFailure } from "../stages/stages.ts";
import { type LineOutput, lineOutput } from "../terminal/lineOutput.ts";
import { type Paint, paintFor } from "../terminal/paint.ts";
import { failureLine } from "../terminal/reportLines.ts";
import type { Command } from "./commandHost.ts";
import { readCommandLine } from "./commandLine.ts";
import { explainDocument } from "./explainDocument.ts";
import { type ExplainStages, explainFile, isFolder } from "./explainFile.ts";
import { explainLines, type Showing } from "./explainLines.ts";
import { type ExplainedPlace, explainPlace, type Question } from "./explainPlace.ts";
import { explainPlaceLines } from "./explainPlaceLines.ts";

const USAGE = `Usage: wanglai explain FILE [PLACE]

Prints, for the document in FILE or for a place in it, which rule made or refused what, and why.

  FILE         one file; of a feed, JSON, NDJSON or CSV file every article is explained
  PLACE        an offset into the cleaned text as extract prints it, in UTF-16 units from 0; or words to look for:
               their first place in the text, or else in the source, where what was removed still stands.
               Words that are all digits need a neighbour: 2024年, not 2024

  --source     PLACE is in the decoded source document: tells what became of it
  --record N   of a file that holds many articles only the Nth, from 1
  --all        every step for itself, with all that its rule says
  --json       one JSON object a document (with PLACE: one for the place) instead of lines for a person
  --help       print this

What is settled over the whole folder is not told here: which names are one organization, the names of an
organizations.csv, which articles tell one event, and guesses of an open year (XXXX-12-08).
Exit status: 0 if it could be explained, 1 if the file, a record or the place could not be found or read, 2 if the
command line is wrong.`;

/** What the command needs of its host. */
export interface ExplainHost {
  /** The words after the command's name. */
  readonly args: readonly string[];
  /** The folder that relative paths start from. */
  readonly from: string;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** How words on standard output are dressed. */
  readonly paint: Paint;
  /** Loads the stages. */
  readonly stages: () => Promise<ExplainStages>;
}

interface Wanted {
  readonly file: string;
  readonly question: Question | null;
  readonly record: number | null;
  readonly all: boolean;
  readonly json: boolean;
}

type CommandLine = Wanted | { readonly help: true } | { readonly mistake: string };

const WHOLE_NUMBER = /^\d+$/;

function wantedBy(args: readonly string[]): CommandLine {
  const read = readCommandLine(args, {
    help: { type: "boolean", short: "h", default: false },
    source: { type: "boolean", default: false },
    all: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    record: { type: "string" },
  });
  if ("mistake" in read) return read;
  const { values, positionals } = read;
  if (values.help) return { help: true };
  const [file, place, ...more] = positionals;
  if (file === undefined) return { mistake: USAGE };
  if (file === "") return { mistake: "The path is empty, expected a file. Try --help." };
  if (place === "") return { mistake: "The place is empty, expected an offset or words. Try --help." };
  if (more.length > 0)
    return {
      mistake: `Unexpected “${more[0]}” behind the place. Put words with blanks between quotation marks. Try --help.`,
    };
  if (values.source && place === undefined)
    return { mistake: "--source needs a place, an offset or words. Try --help." };
  const { record } = values;
  if (record !== undefined && !(WHOLE_NUMBER.test(record) && Number(record) > 0))
    return { mistake: `Unexpected --record ${record}, expected a number from 1. Try --help.` };
  const find = place !== undefined && WHOLE_NUMBER.test(place) ? Number(place) : place;
  return {
    file,
    question: find === undefined ? null : { find, inSource: values.source },
    record: record === undefined ? null : Number(record),
    all: values.all,
    json: values.json,
  };
}

/** Prints explanations, parted by blank lines or as JSON lines. */
class Printer {
  private printed = 0;

  constructor(
    private readonly output: LineOutput,
    private readonly json: boolean,
  ) {}

  /** False once nobody reads any more. */
  async print(value: object, lines: () => readonly string[]): Promise<boolean> {
    if (this.json) return this.output.write(JSON.stringify(value));
    const apart = this.printed++ > 0 ? ["", ""] : [];
    for (const line of [...apart, ...lines()]) if (!(await this.output.write(line))) return false;
    return true;
  }
}

/** Looks for a place in one document after the other and keeps the first. */
class Search {
  first: ExplainedPlace | null = null;
  /** The other records that have the words. */
  readonly others: number[] = [];
  /** Why the last document that was looked at has no such place. */
  missing = "";

  take(place: ExplainedPlace | string): void {
    if (typeof place === "string") this.missing = place;
    else if (this.first === null) this.first = place;
    else if (place.record !== null) this.others.push(place.record);
  }
}

/** How many records are named that have the words as well. */
const NAMED_RECORDS = 10;

function othersLine(others: readonly number[]): string {
  const named = others.slice(0, NAMED_RECORDS).join(", ");
  const more = others.length > NAMED_RECORDS ? ` and ${others.length - NAMED_RECORDS} more` : "";
  return `The words are also in ${others.length === 1 ? "record" : "records"} ${named}${more}: --record N explains them there.`;
}

/** A run of the command over the documents of its file. */
class Run {
  private readonly search = new Search();
  private readonly printer: Printer;
  private readonly showing: Showing;
  private failed = false;
  /** The number of the last record that was met, readable or not; null where the file holds one article. */
  private last: number | null = null;
  private met = 0;

  constructor(
    private readonly host: ExplainHost,
    private readonly wanted: Wanted,
    output: LineOutput,
    private readonly notices: LineOutput,
  ) {
    this.printer = new Printer(output, wanted.json);
    this.showing = { paint: host.paint, all: wanted.all };
  }

  /** @returns the exit status */
  async run(): Promise<number> {
    const { file, record, question } = this.wanted;
    if (await isFolder(file, this.host.from))
      return this.trouble("It is a folder, expected a file. Name one of its files.");
    for await (const outcome of explainFile(file, this.host.from, await this.host.stages())) {
      const at = isReadFailure(outcome) ? outcome.record : outcome.extraction.source.record;
      this.last = at ?? this.last;
      if (record !== null && at !== null && at !== record) continue;
      if (isReadFailure(outcome)) {
        await this.notices.write(failureLine(outcome));
        this.failed = true;
        continue;
      }
      if (record !== null && at === null)
        return this.trouble("It holds one article and no records. Leave --record out.");
      this.met++;
      const explanation = explainDocument(outcome.extraction, outcome.steps);
      if (!question) {
        if (!(await this.printer.print(explanation, () => explainLines(explanation, this.showing)))) return 0;
      } else if (typeof question.find === "number" && at !== record) {
        return this.trouble(
          "It holds many articles, and an offset is one of a single article. Say which with --record N.",
        );
      } else this.search.take(explainPlace(outcome.extraction, explanation, question));
      if (record !== null) break;
    }
    if (this.met === 0 && !this.failed) return this.trouble(this.nothingMet());
    if (question && this.met > 0) return this.finishSearch();
    return this.failed ? 1 : 0;
  }

  private nothingMet(): string {
    const { record } = this.wanted;
    if (this.last === null) return "It holds no article.";
    return `Unexpected --record ${record}, expected 1 to ${this.last}: the file holds no more.`;
  }

  private async finishSearch(): Promise<number> {
    const { first, others, missing } = this.search;
    if (!first) {
      const each = this.met > 1 ? ` None of the ${this.met} articles of the file has it.` : "";
      return this.trouble(missing + each);
    }
    if (!(await this.printer.print(first, () => explainPlaceLines(first, this.showing)))) return 0;
    if (others.length > 0) await this.notices.write(othersLine(others));
    return this.failed ? 1 : 0;
  }

  private async trouble(message: string): Promise<number> {
    await this.notices.write(`${this.wanted.file}: error: ${message}`);
    return 1;
  }
}

/**
 * The command line `explain`: see its usage above.
 * @returns the exit status
 * @throws what keeps standard output from being written, other than a reader that left
 */
export async function explainCommand(host: ExplainHost): Promise<number> {
  const output = lineOutput(host.stdout);
  const notices = lineOutput(host.stderr);
  const commandLine = wantedBy(host.args);
  if ("mistake" in commandLine) {
    await notices.write(commandLine.mistake);
    return 2;
  }
  if ("help" in commandLine) {
    await output.write(USAGE);
    return 0;
  }
  return new Run(host, commandLine, output, notices).run();
}

/** The command `explain`. */
export const explain: Command = ({ args, from, stdout, stderr, env, pipeline }) =>
  explainCommand({ args, from, stdout, stderr, paint: paintFor({ stream: stdout, env }), stages: pipeline });
