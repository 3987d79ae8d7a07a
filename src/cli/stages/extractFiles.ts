import { availableParallelism } from "node:os";
import { copyRemark } from "../../bundle/printedRecords.ts";
import type { ReadFailure } from "../../model/source.ts";
import { type InputFile, isInputFile } from "../files/inputFiles.ts";
import { extractHere, type PlacedFile } from "./extractHere.ts";
import { extractInThreads } from "./extractInThreads.ts";
import {
  type Craft,
  type DocumentFailure,
  isReadFailure,
  type Outcome,
  type ReadListener,
  type Stages,
} from "./stages.ts";
import type { Errand } from "./threadMessages.ts";

/** From so many bytes on, an input is too much for one thread and for memory. */
const LARGE_INPUT = 16_000_000;

/**
 * So many bytes are worth a thread: it costs as much work as 6 MB to load the stages, and for the engine to make machine code
 * of them once more.
 */
const WORTH_A_THREAD = 8_000_000;

/** How files are taken through the stages. */
export interface Workshop<Made extends object> {
  readonly stages: Stages;
  readonly craft: Craft<Made>;
  /** What a thread is told so that it makes the same. */
  readonly errand: () => Errand;
  /** How many threads work at once; 1 works in this one. Told by the machine and the size of the input where it is left out. */
  readonly threads?: number;
  readonly heard?: ReadListener;
}

function bytesOf(files: readonly (InputFile | ReadFailure)[]): number {
  return files.reduce((sum, one) => sum + (isInputFile(one) ? one.size : 0), 0);
}

/** Whether files hold too much for memory. */
export function isLarge(files: readonly (InputFile | ReadFailure)[]): boolean {
  return bytesOf(files) >= LARGE_INPUT;
}

/** How many threads are the best for some files on this machine; 1 is the one that asks. */
function threadsFor(files: readonly (InputFile | ReadFailure)[]): number {
  const bytes = bytesOf(files);
  return bytes < LARGE_INPUT ? 1 : Math.min(availableParallelism(), Math.floor(bytes / WORTH_A_THREAD));
}

/**
 * Takes files through the stages: in this thread where they are few, else in as many as the machine has cores, with the same
 * outcomes in the same order, that of the files. Little is in memory at a time: one batch of documents, and with
 * threads some for each.
 */
export function extractFiles<Made extends object>(
  files: readonly PlacedFile[],
  workshop: Workshop<Made>,
): AsyncGenerator<Outcome<Made>> {
  const { stages, craft, errand, heard = null } = workshop;
  const threads = workshop.threads ?? threadsFor(files.map(({ file }) => file));
  if (threads < 2 || !stages.thread) return extractHere(files, stages, craft, heard);
  return extractInThreads(files, { stages, craft, heard, threads, module: stages.thread, errand });
}

/** The files that were found, each with its place. */
export function placed(files: readonly (InputFile | ReadFailure)[]): PlacedFile[] {
  return files.map((file, at) => ({ at, file }));
}

/** What came of a file, now that copies are known. */
export interface Settled<Made extends object> {
  readonly at: number;
  readonly made: Made | DocumentFailure;
}

/** Outcomes with a remark on each document that is a copy of one before it. */
export async function* markCopies<Made extends object>(
  outcomes: AsyncIterable<Outcome<Made>>,
  { remark }: Pick<Craft<Made>, "remark">,
): AsyncGenerator<Settled<Made>> {
  const seen = new Map<string, string>();
  for await (const { at, document, made } of outcomes) {
    if (!document) {
      yield { at, made };
      continue;
    }
    const { id, name } = document;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, name);
    yield { at, made: first === undefined || isReadFailure(made) ? made : remark(made, copyRemark(first, name)) };
  }
}
