import { readdirSync, rmSync, statSync } from "node:fs";
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
}

async function runOnce(request: BuildRequest): Promise<BuildRun> {
  const { messages, failure } = await runProcess<BuildRun>(PROGRAM, request, LIMIT);
  const [run] = messages;
  if (failure !== null || !run) throw new Error(`The build did not come to its end: ${failure}`);
  return run;
}

/** Builds the data of a folder so many times, and reads its files as often, in turns. */
export async function measureBuild(folder: string, runs: number): Promise<BuildFigures> {
  const output = join(passingFolder(), "data");
  const threads = availableParallelism();
  const builds: BuildRun[] = [];
  const threaded: BuildRun[] = [];
  const reads: BuildRun[] = [];
  const build = async (threads: number) => {
    const run = await runOnce({ folder, output, threads });
    rmSync(output, { recursive: true, force: true });
    return run;
  };
  for (let run = 0; run < runs; run++) {
    reads.push(await runOnce({ folder, output: null, threads: 1 }));
    builds.push(await build(1));
    threaded.push(await build(threads));
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
  };
}
