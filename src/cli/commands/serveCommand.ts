import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFor } from "../data/cacheFolder.ts";
import { watchTrouble } from "../files/watchTrouble.ts";
import type { LivingListener } from "../page/livingData.ts";
import { openBrowser } from "../page/openBrowser.ts";
import { openPageServer } from "../page/pageServer.ts";
import { serveBuilt } from "../page/serveBuilt.ts";
import { serveData } from "../page/serveData.ts";
import { servePage } from "../page/servePage.ts";
import { openTemporary } from "../page/staging.ts";
import { writeTrouble } from "../page/writeTrouble.ts";
import { foldedWarnings } from "../terminal/foldWarnings.ts";
import { lineOutput } from "../terminal/lineOutput.ts";
import { Progress } from "../terminal/progress.ts";
import { countsLine, forgetfulLine } from "../terminal/reportLines.ts";
import { type CommandHost, STATUS } from "./commandHost.ts";
import { readCommandLine } from "./commandLine.ts";
import { documentsNamed, folderMistake } from "./documentsFolder.ts";

const PORT = 5173;

const USAGE = `Usage: wanglai serve DIR

Shows the documents in DIR, with all folders in it, on a page in the browser, and every change of them at once.

      --port N  the port to listen on (${PORT}); where it is taken, the next one that is free; 0 takes any
      --host    lets other machines in; without it the page is for this one only
      --no-cache
                reads all anew, compares nothing, and keeps nothing of it for the next time
      --open    opens the page in the browser
  -q, --quiet   no progress, no warnings and no counts, only what could not be read or applied
  -h, --help    print this

Events say what is new or changed since DIR was served the last time, as the cache on this machine knows it (WANGLAI_CACHE
names another folder for it). Nothing in DIR is changed. Ctrl-C ends it.

Exit status: 0 when it was ended, 2 if the command line is wrong, 3 if it cannot listen or write.`;

interface Wanted {
  readonly documents: string;
  readonly port: number;
  /** Whether other machines are let in. */
  readonly host: boolean;
  readonly open: boolean;
  readonly cache: boolean;
  readonly quiet: boolean;
}

type CommandLine = Wanted | { readonly help: true } | { readonly mistake: string };

function wantedBy(args: readonly string[]): CommandLine {
  const read = readCommandLine(args, {
    port: { type: "string", default: String(PORT) },
    host: { type: "boolean", default: false },
    open: { type: "boolean", default: false },
    "no-cache": { type: "boolean", default: false },
    quiet: { type: "boolean", short: "q", default: false },
    help: { type: "boolean", short: "h", default: false },
  });
  if ("mistake" in read) return read;
  const { values, positionals } = read;
  if (values.help) return { help: true };
  const named = documentsNamed(positionals);
  if ("mistake" in named) return named;
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    return { mistake: `“${values.port}” is no port, expected a number up to 65535. Try --help.` };
  }
  const { host, open, quiet } = values;
  return { ...named, port, host, open, quiet, cache: !values["no-cache"] };
}

/** Serves until the user ends it. */
async function serve(host: CommandHost, wanted: Wanted, folder: string, temporary: string): Promise<void> {
  const records = lineOutput(host.stdout);
  const notices = lineOutput(host.stderr);
  const page = fileURLToPath(new URL("page/", host.template));
  const folders = { root: folder, seeds: ".", called: wanted.documents, output: join(temporary, "data") };
  await mkdir(folders.output);
  const progress = new Progress({ stderr: host.stderr, now: host.now, quiet: wanted.quiet });
  const say = (line: string) => {
    progress.clear();
    void notices.write(line);
  };
  const listener: LivingListener = {
    built: (report, before) => {
      const known = new Set(before?.notices);
      const { unread } = report;
      const told = (wanted.quiet ? unread : report.notices).filter((notice) => !known.has(notice));
      for (const notice of foldedWarnings(told, unread)) say(notice);
      if (!wanted.quiet) say(countsLine(report.counts));
    },
    failed: (error) => say(`The data could not be written: ${writeTrouble(error) ?? error}`),
    blind: (error) => say(watchTrouble(wanted.documents, folder, error)),
    forgetful: (error) => say(forgetfulLine(error)),
  };
  const cache = cacheFor(host, wanted.cache);
  const way = { cache, progress: progress.show, lists: cache && join(cache.folder, "shown") };
  // Loaded now, so that what is wrong with a command line is said at once.
  const { LivingData } = await import("../page/livingData.ts");
  const data = new LivingData(folders, await host.pipeline(), listener, way);
  const steps = [
    data.changes.serve("/", data.ready),
    serveData("/", temporary, data.ready),
    serveBuilt("/", page),
    servePage(page, data.changes),
  ];
  const stopped = new Promise<void>((resolve) => {
    if (host.stop.aborted) resolve();
    host.stop.addEventListener("abort", () => resolve(), { once: true });
  });
  const server = await openPageServer(steps, wanted.port, wanted.host);
  try {
    const [address = ""] = server.addresses;
    for (const one of server.addresses) await records.write(one);
    if (wanted.open) openBrowser(address, () => void notices.write(`No browser could be opened. Open ${address}`));
    await Promise.race([data.start(), stopped]);
    await stopped;
  } finally {
    await data.close();
    await server.close();
  }
}

/** The command `serve`: see its usage above. */
export async function serveCommand(host: CommandHost): Promise<number> {
  const notices = lineOutput(host.stderr);
  const wanted = wantedBy(host.args);
  if ("help" in wanted) {
    await lineOutput(host.stdout).write(USAGE);
    return STATUS.done;
  }
  const folder = "mistake" in wanted ? "" : resolve(host.from, wanted.documents);
  const mistake = "mistake" in wanted ? wanted.mistake : await folderMistake(wanted.documents, folder);
  if ("mistake" in wanted || mistake) {
    await notices.write(mistake ?? "");
    return STATUS.usage;
  }
  let temporary: string | null = null;
  try {
    temporary = await openTemporary();
    await serve(host, wanted, folder, temporary);
    return STATUS.done;
  } catch (error) {
    const trouble = writeTrouble(error);
    if (!trouble) throw error;
    await notices.write(`The page cannot be served: ${trouble}`);
    return STATUS.failed;
  } finally {
    if (temporary) await rm(temporary, { recursive: true, force: true });
  }
}
