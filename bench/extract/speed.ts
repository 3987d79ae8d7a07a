import { foldCorpus } from "../../src/pipeline/corpus/foldCorpus.ts";
import { testify } from "../../src/pipeline/corpus/testify.ts";
import type { CorpusFile } from "../corpus/generateCorpus.ts";
import { median } from "../median.ts";
import { isoDay } from "../pages/page.ts";
import { processorMilliseconds } from "../processorTime.ts";
import { parseChrono } from "./chronoDates.ts";
import type { ToldDocument } from "./corpusDates.ts";
import { tag } from "./jieba.ts";
import { extractCorpus } from "./readCorpus.ts";

/** How the tables call us, and what no program can be faster than. */
export const OURS = "wanglai";
export const FLOOR = "TextDecoder";

/** A program that goes over the whole corpus, and what it is given. */
interface Runner {
  readonly tool: string;
  readonly reads: string;
  /** In bytes, as UTF-8. */
  readonly bytes: number;
  readonly run: () => unknown;
}

/** How fast one tool was. */
export interface SpeedResult {
  readonly tool: string;
  readonly reads: string;
  readonly bytes: number;
  /** Of processor time for the whole corpus: the median of the rounds, and the very first one, in a fresh process. */
  readonly milliseconds: number;
  readonly firstMilliseconds: number;
}

const utf8Length = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** Stages 1 to 5: the bytes of all files to one corpus. */
function wholePipeline(files: readonly CorpusFile[]): unknown {
  return foldCorpus(Array.from(extractCorpus(files), testify), []);
}

function readPlainly(files: readonly CorpusFile[]): string[] {
  return files.map(({ bytes }) => new TextDecoder().decode(bytes));
}

function runners(files: readonly CorpusFile[], documents: readonly ToldDocument[]): Runner[] {
  const sources = documents.map(({ extraction }) => extraction.source.text);
  const cleaned = documents.map(({ extraction, story }) => ({
    text: extraction.article.text,
    published: isoDay(story),
  }));
  const [whole, body] = [utf8Length(sources), utf8Length(cleaned.map(({ text }) => text))];
  return [
    { tool: OURS, reads: "files, stages 1 to 5", bytes: whole, run: () => wholePipeline(files) },
    { tool: "jieba", reads: "decoded text", bytes: whole, run: () => sources.map(tag) },
    { tool: "jieba", reads: "cleaned text", bytes: body, run: () => cleaned.map(({ text }) => tag(text)) },
    {
      tool: "chrono-node zh",
      reads: "cleaned text",
      bytes: body,
      run: () => cleaned.map(({ text, published }) => parseChrono(text, published)),
    },
    { tool: FLOOR, reads: "files", bytes: whole, run: () => readPlainly(files) },
  ];
}

/** Rounds in which the compiler of the engine still works; they are not counted, and the first of them is told apart. */
export const WARM_UP = 4;

/** All tools in turns over the same corpus. Ours comes first. */
export function measureSpeed(
  files: readonly CorpusFile[],
  documents: readonly ToldDocument[],
  rounds: number,
  progress: (message: string) => void,
): SpeedResult[] {
  const all = runners(files, documents).map((runner) => ({ ...runner, first: Number.NaN, times: [] as number[] }));
  for (let round = 0; round < WARM_UP + rounds; round++) {
    const turn = round % all.length;
    for (const one of [...all.slice(turn), ...all.slice(0, turn)]) {
      const milliseconds = processorMilliseconds(one.run);
      if (round === 0) one.first = milliseconds;
      if (round >= WARM_UP) one.times.push(milliseconds);
    }
    progress(`speed: round ${round + 1} of ${WARM_UP + rounds}`);
  }
  return all.map(({ tool, reads, bytes, first, times }) => ({
    tool,
    reads,
    bytes,
    milliseconds: median(times),
    firstMilliseconds: first,
  }));
}
