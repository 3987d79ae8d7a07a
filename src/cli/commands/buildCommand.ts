import { realpath } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildWay, DataReport } from "../data/buildData.ts";
import { cacheFor } from "../data/cacheFolder.ts";
import { DanglingError } from "../files/makeFolder.ts";
import { isWithin } from "../files/watchFolder.ts";
import { SinglePage } from "../page/singleFile.ts";
import { ForeignError, SiteFolder } from "../page/siteFolder.ts";
import { writeTrouble } from "../page/writeTrouble.ts";
import { foldedWarnings } from "../terminal/foldWarnings.ts";
import { lineOutput } from "../terminal/lineOutput.ts";
import { paintFor } from "../terminal/paint.ts";
import { Progress } from "../terminal/progress.ts";
import { summaryLines, summaryObject } from "../terminal/summary.ts";
import { type CommandHost, STATUS } from "./commandHost.ts";
import { readCommandLine } from "./commandLine.ts";
import { documentsNamed, folderMistake } from "./documentsFolder.ts";

const USAGE = `Usage: wanglai build DIR -o OUT
       wanglai build DIR --single -o FILE.html

Reads the documents in DIR, with all folders in it, and writes what it found as a page.

  -o, --output OUT  the folder of the site, for any web server and any address below it. It may be new, empty, or a site
                    that was built before: that stays whole until the new one is there. Files that you put into it stay.
      --single      writes one file instead, with everything in it: it opens by a double click, and needs no network
      --no-cache    reads all anew, and keeps nothing of it for the next time
      --json        prints what came of it as one JSON object
  -q, --quiet       no progress, no warnings and no summary, only what could not be read or applied
  -h, --help        print this

Events say what changed since the build that lies in the same place. What came of files that did not change is taken from a
cache on this machine (WANGLAI_CACHE names another folder for it); the result is the same.
OUT may lie in DIR: what Wanglai built is never read as a document. What is written holds the full text of your documents.

Exit status: 0 if everything was read, 1 if something in DIR was not, 2 if the command line is wrong,
3 if nothing could be written; then what was there before is as it was; or if only standard output could not.`;

interface Wanted {
  readonly documents: string;
  readonly out: string;
  readonly single: boolean;
  readonly cache: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

type CommandLine = Wanted | { readonly help: true } | { readonly mistake: string };

function wantedBy(args: readonly string[]): CommandLine {
  const read = readCommandLine(args, {
    output: { type: "string", short: "o" },
    single: { type: "boolean", default: false },
    "no-cache": { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    quiet: { type: "boolean", short: "q", default: false },
    help: { type: "boolean", short: "h", default: false },
  });
  if ("mistake" in read) return read;
  const { values, positionals } = read;
  if (values.help) return { help: true };
  const named = documentsNamed(positionals);
  if ("mistake" in named) return named;
  const { single, json, quiet } = values;
  if (!values.output) {
    return { mistake: `It is not said where to write to: -o ${single ? "FILE.html" : "FOLDER"}. Try --help.` };
  }
  if (single && /[\\/]$/.test(values.output)) {
    return {
      mistake: `${values.output} is the name of a folder, expected that of a file, such as page.html. Try --help.`,
    };
  }
  return { ...named, out: values.output, single, json, quiet, cache: !values["no-cache"] };
}

/** Where a path leads, by all links of it that are there. */
async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const around = dirname(path);
    return around === path ? path : join(await realPath(around), basename(path));
  }
}

/** Something that is written beside what was there before. */
interface Unfinished {
  readonly staging: string;
  install(): Promise<void>;
  discard(): Promise<void>;
}

/**
 * Makes something and puts it in its place; where that fails, or the user ends it, nothing is left.
 * @param make throws the reason of `stop` once that is aborted, and writes nothing afterwards
 */
async function finish<Result>(
  unfinished: Unfinished,
  stop: AbortSignal,
  make: () => Promise<Result>,
): Promise<Result | null> {
  try {
    stop.throwIfAborted();
    const result = await make();
    stop.throwIfAborted();
    await unfinished.install();
    return result;
  } catch (error) {
    await unfinished.discard();
    if (stop.aborted && error === stop.reason) return null;
    throw error;
  }
}

/** Writes the site or the page; null where the user ended the program before it was there. */
async function write(
  host: CommandHost,
  { documents, folder, out, single }: Pick<Wanted, "documents" | "out" | "single"> & { readonly folder: string },
  way: BuildWay,
): Promise<DataReport | null> {
  const { template, stop } = host;
  // Loaded now, so that what is wrong with a command line is said at once.
  const { buildData } = await import("../data/buildData.ts");
  const pipeline = await host.pipeline();
  const build = (output: string) =>
    buildData({ root: folder, seeds: ".", called: documents, output }, pipeline, null, { ...way, baseline: out, stop });
  if (single) {
    const page = await SinglePage.open(out);
    return finish(page, stop, async () => {
      const data = join(page.staging, "data");
      const report = await build(data);
      await page.complete(fileURLToPath(new URL("single.html", template)), data, stop);
      return report;
    });
  }
  const site = await SiteFolder.open(out, fileURLToPath(new URL("page/", template)));
  return finish(site, stop, async () => {
    const report = await build(join(site.staging, "data"));
    await site.complete(stop);
    return report;
  });
}

/** Says what came of a build. @returns the exit status */
async function tell(
  { stdout, stderr, env }: CommandHost,
  report: DataReport,
  {
    json,
    quiet,
    made,
    milliseconds,
  }: Pick<Wanted, "json" | "quiet"> & { readonly made: string; readonly milliseconds: number },
): Promise<number> {
  const notices = lineOutput(stderr);
  const summary = { ...report, milliseconds };
  const told = quiet ? report.unread : foldedWarnings(report.notices, report.unread);
  for (const notice of told) await notices.write(notice);
  if (!quiet && !json)
    for (const line of summaryLines(summary, paintFor({ stream: stderr, env }))) await notices.write(line);
  await lineOutput(stdout).write(json ? JSON.stringify({ output: made, ...summaryObject(summary) }) : made);
  return report.counts.failures + report.counts.recordFailures > 0 ? STATUS.partly : STATUS.done;
}

/** The command `build`: see its usage above. */
export async function buildCommand(host: CommandHost): Promise<number> {
  const { stderr, now } = host;
  const wanted = wantedBy(host.args);
  if ("help" in wanted) {
    await lineOutput(host.stdout).write(USAGE);
    return STATUS.done;
  }
  const progress = new Progress({ stderr, now, quiet: "quiet" in wanted && wanted.quiet });
  const fail = async (status: number, line: string) => {
    progress.clear();
    await lineOutput(stderr).write(line);
    return status;
  };
  if ("mistake" in wanted) return fail(STATUS.usage, wanted.mistake);
  const start = now();
  const { documents, single } = wanted;
  const folder = resolve(host.from, documents);
  const mistake = await folderMistake(documents, folder);
  if (mistake) return fail(STATUS.usage, mistake);
  const out = await realPath(resolve(host.from, wanted.out));
  if (isWithin(out, await realPath(folder))) {
    return fail(STATUS.usage, `The documents lie in ${wanted.out}, which is to be written to. Name another place.`);
  }
  let report: DataReport | null;
  try {
    const way = { cache: cacheFor(host, wanted.cache), progress: progress.show };
    report = await write(host, { documents, folder, out, single }, way);
    if (!report) return fail(STATUS.failed, `Ended before it was done; ${wanted.out} is as it was.`);
  } catch (error) {
    const trouble = writeTrouble(error);
    if (!trouble) throw error;
    const status = error instanceof ForeignError || error instanceof DanglingError ? STATUS.usage : STATUS.failed;
    return fail(status, `Nothing was written to ${wanted.out}: ${trouble}`);
  }
  progress.clear();
  const made = single ? out : join(out, "index.html");
  try {
    return await tell(host, report, { ...wanted, made, milliseconds: now() - start });
  } catch (error) {
    const trouble = writeTrouble(error);
    if (!trouble) throw error;
    return fail(STATUS.failed, `${made} was written, but standard output could not be: ${trouble}`);
  }
}
