/**
 * Runs as a process of its own, so that its memory is its own: builds the data of a folder of documents, or only reads its
 * files, and sends what that took to the process that started it.
 */
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { buildData } from "../../src/cli/data/buildData.ts";
import { ruleVersion } from "../../src/cli/ruleVersion.ts";
import { foldCorpus } from "../../src/pipeline/corpus/foldCorpus.ts";
import { extractAll } from "../../src/pipeline/extract.ts";
import { readFile as readSources } from "../../src/pipeline/source/readFile.ts";
import { whyNoEvents } from "../../src/pipeline/whyNoEvents.ts";

/** What to do with a folder of documents: build its data into another one, or read its files. */
export interface BuildRequest {
  readonly folder: string;
  /** Null: only read the files. */
  readonly output: string | null;
  /** How many threads extract at once; told by what is to be done where it is left out. */
  readonly threads?: number;
  /** The folder of the cache; none is used where it is left out. */
  readonly cache?: string;
}

/** What it took: milliseconds by the clock, and bytes resident at most. */
export interface BuildRun {
  readonly milliseconds: number;
  readonly peakMemory: number;
  /** Documents and events of the build; 0 where the files were only read. */
  readonly documents: number;
  readonly events: number;
}

const PIPELINE = {
  ...{ readSources, extractAll, foldCorpus, whyNoEvents },
  thread: new URL("../../src/cli/stages/extractWorker.ts", import.meta.url),
};

async function work({ folder, output, threads, cache }: BuildRequest): Promise<{ documents: number; events: number }> {
  if (output !== null) {
    const folders = { root: dirname(folder), seeds: basename(folder), output };
    const way = { threads, cache: cache === undefined ? null : { folder: cache, rules: ruleVersion() } };
    const { counts } = await buildData(folders, PIPELINE, null, way);
    return counts;
  }
  for (const name of (await readdir(folder)).sort()) await readFile(join(folder, name));
  return { documents: 0, events: 0 };
}

process.once("message", async (request: BuildRequest) => {
  const start = performance.now();
  const { documents, events } = await work(request);
  const milliseconds = performance.now() - start;
  const run: BuildRun = { milliseconds, peakMemory: process.resourceUsage().maxRSS * 1024, documents, events };
  process.send?.(run);
});
