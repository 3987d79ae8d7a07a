import { appendFileSync, cpSync, readdirSync, rmSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { passingFolder } from "../browser/temporaryFolders.ts";
import { median } from "../median.ts";
import { runProcess } from "../runProcess.ts";
import type { BuildRequest, BuildRun } from "./buildOnce.ts";

const PROGRAM = fileURLToPath(new URL("buildOnce.ts", import.meta.url));
/** In milliseconds by the clock, for one run. */
const LIMIT = 5 * 60_000;

/** What a folder of documents takes. Times in milliseconds, memory in bytes. */
export interface BuildFigures {
  readonly documents: number;
  readonly events: number;
  readonly bytes: number;
  readonly runs: number;
  /** With one thread that extracts, and with as many as there are processors. */
  readonly build: number;
  readonly buildThreaded: number;
  readonly threads: number;
  /** Reading the files and nothing else. */
  readonly read: number;
  readonly peakMemory: number;
  /** The build that fills a cache, and those after it: where nothing changed, and where one file in a hundred did. */
  readonly fill: number;
  readonly unchanged: number;
  readonly onePercent: number;
  /** In bytes. */
  readonly cache: number;
}

async function runOnce(request: BuildRequest): Promise<BuildRun> {
  const { messages, failure } = await runProcess<BuildRun>(PROGRAM, request, LIMIT);
  const [run] = messages;
  if (failure !== null || !run) throw new Error(`The build did not come to its end: ${failure}`);
  return run;
}

/** Another content that tells the same, of one file in a hundred. */
function changeSome(folder: string): void {
  for (const [place, name] of readdirSync(folder).sort().entries()) {
    if (place % 100 === 0) appendFileSync(join(folder, name), "\n");
  }
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).reduce((sum, path) => {
    const status = statSync(join(folder, path));
    return sum + (status.isFile() ? status.size : 0);
  }, 0);
}

/** Builds the data of a folder with a cache: into an empty place, and then over it as it is done at every change. */
async function measureCached(
  original: string,
): Promise<Pick<BuildFigures, "fill" | "unchanged" | "onePercent" | "cache">> {
  const passing = passingFolder();
  const folder = join(passing, "documents");
  cpSync(original, folder, { recursive: true });
  const request = { folder, output: join(passing, "data"), cache: join(passing, "cache") };
  const fill = await runOnce(request);
  const unchanged = await runOnce(request);
  changeSome(folder);
  const onePercent = await runOnce(request);
  const times = { fill: fill.milliseconds, unchanged: unchanged.milliseconds, onePercent: onePercent.milliseconds };
  const figures = { ...times, cache: bytesIn(request.cache) };
  rmSync(passing, { recursive: true, force: true });
  return figures;
}

/** Builds the data of a folder so many times, and reads its files as often, in turns. */
export async function measureBuild(folder: string, runs: number): Promise<BuildFigures> {
  const output = join(passingFolder(), "data");
  const threads = availableParallelism();
  const builds: BuildRun[] = [];
  const threaded: BuildRun[] = [];
  const reads: BuildRun[] = [];
  const cached: Awaited<ReturnType<typeof measureCached>>[] = [];
  const build = async (threads: number) => {
    const run = await runOnce({ folder, output, threads });
    rmSync(output, { recursive: true, force: true });
    return run;
  };
  for (let run = 0; run < runs; run++) {
    reads.push(await runOnce({ folder, output: null, threads: 1 }));
    builds.push(await build(1));
    threaded.push(await build(threads));
    cached.push(await measureCached(folder));
  }
  return {
    documents: builds[0]?.documents ?? 0,
    events: builds[0]?.events ?? 0,
    bytes: readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0),
    runs,
    build: median(builds.map(({ milliseconds }) => milliseconds)),
    buildThreaded: median(threaded.map(({ milliseconds }) => milliseconds)),
    threads,
    read: median(reads.map(({ milliseconds }) => milliseconds)),
    peakMemory: median(threaded.map(({ peakMemory }) => peakMemory)),
    fill: median(cached.map(({ fill }) => fill)),
    unchanged: median(cached.map(({ unchanged }) => unchanged)),
    onePercent: median(cached.map(({ onePercent }) => onePercent)),
    cache: median(cached.map(({ cache }) => cache)),
  };
}
