/**
 * Runs as a process of its own, so that its memory is its own: takes a generated corpus of some size through stages 1
 * to 5 and sends what that took to the process that started it.
 */
import type { Extraction } from "../../src/model/corpus.ts";
import { foldCorpus } from "../../src/pipeline/corpus/foldCorpus.ts";
import { testify } from "../../src/pipeline/corpus/testify.ts";
import { type CorpusFile, generateCorpus } from "../corpus/generateCorpus.ts";
import { processorMilliseconds } from "../processorTime.ts";
import { extractCorpus } from "./readCorpus.ts";

/** What to measure. */
export interface CorpusRequest {
  readonly seed: number;
  /** In bytes. */
  readonly size: number;
}

/** What it took. Memory is in bytes. */
export interface CorpusRun {
  readonly bytes: number;
  readonly documents: number;
  readonly events: number;
  readonly largestFile: number;
  /** Of processor time, for stages 1 to 4 and for stage 5. */
  readonly extractMilliseconds: number;
  readonly foldMilliseconds: number;
  /** What was resident before, and at most. */
  readonly idleMemory: number;
  readonly peakMemory: number;
  /** What the corpus holds when all garbage is gone. */
  readonly corpusMemory: number;
}

/** In bytes. */
const PORTION = 1e6;

function liveMemory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The generated corpus in portions, so that its making is not measured and little of it is in memory. */
function* portions(seed: number, size: number): Generator<CorpusFile[]> {
  let portion: CorpusFile[] = [];
  let bytes = 0;
  let all = 0;
  for (const one of generateCorpus(seed)) {
    if (all >= size) break;
    portion.push(one);
    bytes += one.bytes.length;
    all += one.bytes.length;
    if (bytes < PORTION) continue;
    yield portion;
    portion = [];
    bytes = 0;
  }
  yield portion;
}

function measure({ seed, size }: CorpusRequest): CorpusRun {
  const idle = { resident: process.memoryUsage.rss(), live: liveMemory() };
  const extractions: Extraction[] = [];
  let bytes = 0;
  let largestFile = 0;
  let extractMilliseconds = 0;
  for (const files of portions(seed, size)) {
    const lengths = files.map((file) => file.bytes.length);
    bytes += lengths.reduce((sum, length) => sum + length, 0);
    largestFile = Math.max(largestFile, ...lengths);
    extractMilliseconds += processorMilliseconds(() => extractions.push(...extractCorpus(files)));
  }
  const folded: { corpus?: ReturnType<typeof foldCorpus> } = {};
  const foldMilliseconds = processorMilliseconds(() => {
    folded.corpus = foldCorpus(extractions.map(testify), []);
  });
  const peakMemory = process.resourceUsage().maxRSS * 1024;
  const documents = extractions.length;
  extractions.length = 0;
  const corpusMemory = liveMemory() - idle.live;
  return {
    bytes,
    documents,
    // Read last: until here the corpus must not be garbage.
    events: folded.corpus?.events.length ?? 0,
    largestFile,
    extractMilliseconds,
    foldMilliseconds,
    idleMemory: idle.resident,
    peakMemory,
    corpusMemory,
  };
}

// Without a listener the channel no longer keeps the process alive: it ends when all is measured.
process.once("message", (request: CorpusRequest) => process.send?.(measure(request)));
