import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { DataReport } from "../data/buildData.ts";
import { isWithin } from "../files/watchFolder.ts";
import { SinglePage } from "../page/singleFile.ts";
import { ForeignError, SiteFolder } from "../page/siteFolder.ts";
import { writeTrouble } from "../page/writeTrouble.ts";
import { lineOutput } from "../terminal/lineOutput.ts";
import { countsLine } from "../terminal/reportLines.ts";
import type { CommandHost } from "./commandHost.ts";

const USAGE = `Usage: wanglai build DIR -o OUT
       wanglai build DIR --single -o FILE.html

Reads the documents in DIR, with all folders in it, and writes what it found as a page.

  -o, --output OUT  the folder of the site, for any web server and any address below it. It may be new, empty, or a site
                    that was built before: that stays whole until the new one is there. Files that you put into it stay.
      --single      writes one file instead, with everything in it: it opens by a double click, and needs no network
  -h, --help        print this

OUT may lie in DIR: what Wanglai built is never read as a document. What is written holds the full text of your documents.

Exit status: 0 if everything was read, 1 if something in DIR was not, 2 if the command line is wrong,
3 if nothing could be written; then what was there before is as it was.`;

interface Wanted {
  readonly documents: string;
  readonly out: string;
  readonly single: boolean;
}

type CommandLine = Wanted | { readonly help: true } | { readonly mistake: string };

function readCommandLine(args: readonly string[]): CommandLine {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        output: { type: "string", short: "o" },
        single: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
      allowPositionals: true,
    });
    if (values.help) return { help: true };
    const [documents, ...more] = positionals;
    if (!documents) return { mistake: "The documents' folder is missing. Try --help." };
    if (more.length > 0) return { mistake: `Unexpected “${more[0]}” behind the documents' folder. Try --help.` };
    if (!values.output) {
      return { mistake: `It is not said where to write to: -o ${values.single ? "FILE.html" : "FOLDER"}. Try --help.` };
    }
    return { documents, out: values.output, single: values.single };
  } catch (error) {
    const sentence = error instanceof Error ? error.message.split(". ")[0] : String(error);
    return { mistake: `${sentence}. Try --help.` };
  }
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

/** Why the folder cannot be read as documents, or null. */
export async function folderMistake(documents: string, folder: string): Promise<string | null> {
  const status = await stat(folder).catch(() => null);
  if (!status) return `There is no folder ${documents}. Check the path.`;
  return status.isDirectory() ? null : `${documents} is a file, expected a folder. Name the folder that it is in.`;
}

/** Something that is written beside what was there before. */
interface Unfinished {
  readonly staging: string;
  install(): Promise<void>;
  discard(): Promise<void>;
}

/** Makes something and puts it in its place; where that fails, or the user ends it, nothing is left. */
async function finish<Result>(
  unfinished: Unfinished,
  stop: AbortSignal,
  make: () => Promise<Result>,
): Promise<Result | null> {
  const stopped = new Promise<null>((resolve) => {
    stop.addEventListener("abort", () => resolve(null), { once: true });
  });
  try {
    const result = stop.aborted ? null : await Promise.race([make(), stopped]);
    await (result === null ? unfinished.discard() : unfinished.install());
    return result;
  } catch (error) {
    await unfinished.discard();
    throw error;
  }
}

/** Writes the site or the page; null where the user ended the program before it was there. */
async function write(host: CommandHost, folder: string, out: string, single: boolean): Promise<DataReport | null> {
  const { template, stop } = host;
  // Loaded now, so that what is wrong with a command line is said at once.
  const { buildData } = await import("../data/buildData.ts");
  const pipeline = await host.pipeline();
  const build = (output: string) => buildData({ root: folder, seeds: ".", output }, pipeline, null);
  if (single) {
    const page = await SinglePage.open(out);
    return finish(page, stop, async () => {
      const data = join(page.staging, "data");
      const report = await build(data);
      await page.complete(fileURLToPath(new URL("single.html", template)), data);
      return report;
    });
  }
  const site = await SiteFolder.open(out, fileURLToPath(new URL("page/", template)));
  return finish(site, stop, async () => {
    const report = await build(join(site.staging, "data"));
    await site.complete();
    return report;
  });
}

/** The command `build`: see its usage above. */
export async function buildCommand(host: CommandHost): Promise<number> {
  const records = lineOutput(host.stdout);
  const notices = lineOutput(host.stderr);
  const commandLine = readCommandLine(host.args);
  if ("help" in commandLine) {
    await records.write(USAGE);
    return 0;
  }
  const fail = async (status: number, line: string) => {
    await notices.write(line);
    return status;
  };
  if ("mistake" in commandLine) return fail(2, commandLine.mistake);
  const folder = resolve(host.from, commandLine.documents);
  const mistake = await folderMistake(commandLine.documents, folder);
  if (mistake) return fail(2, mistake);
  const out = await realPath(resolve(host.from, commandLine.out));
  if (isWithin(out, await realPath(folder))) {
    return fail(2, `The documents lie in ${commandLine.out}, which is to be written to. Name another place.`);
  }
  try {
    const report = await write(host, folder, out, commandLine.single);
    if (!report) return fail(3, `Ended before it was done; ${commandLine.out} is as it was.`);
    for (const notice of report.notices) await notices.write(notice);
    await notices.write(countsLine(report.counts));
    await records.write(commandLine.single ? out : join(out, "index.html"));
    return report.counts.failures + report.counts.recordFailures > 0 ? 1 : 0;
  } catch (error) {
    const trouble = writeTrouble(error);
    if (!trouble) throw error;
    return fail(error instanceof ForeignError ? 2 : 3, `Nothing was written to ${commandLine.out}: ${trouble}`);
  }
}
