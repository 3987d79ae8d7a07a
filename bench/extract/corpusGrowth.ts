import { fileURLToPath } from "node:url";
import { runProcess } from "../runProcess.ts";
import type { CorpusRequest, CorpusRun } from "./measureCorpus.ts";

const PROGRAM = fileURLToPath(new URL("measureCorpus.ts", import.meta.url));
const MEGABYTE = 1e6;
export const GROWTH_SIZES = [1, 3, 10, 30, 100];
/** In milliseconds by the clock, for one size. */
const LIMIT = 30 * 60_000;

/** What came of one size; a failure where the process did not come to its end. */
export interface GrowthResult {
  readonly megabytes: number;
  readonly run: CorpusRun | null;
  readonly failure: string | null;
}

/** Stages 1 to 5 over generated corpora of growing size, one process each, one after the other. */
export async function corpusGrowth(
  seed: number,
  largest: number,
  progress: (message: string) => void,
): Promise<GrowthResult[]> {
  const results: GrowthResult[] = [];
  for (const megabytes of GROWTH_SIZES.filter((size) => size <= largest)) {
    const request: CorpusRequest = { seed, size: megabytes * MEGABYTE };
    const { messages, failure } = await runProcess<CorpusRun>(PROGRAM, request, LIMIT, ["--expose-gc"]);
    results.push({ megabytes, run: messages[0] ?? null, failure });
    progress(`growth: ${megabytes} MB ${failure ?? "done"}`);
  }
  return results;
}
