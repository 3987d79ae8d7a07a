import { isInputFile } from "../files/inputFiles.ts";
import { documentName } from "../terminal/reportLines.ts";
import { extractHere, type PlacedFile, type PlacedSource, sourcesOf } from "./extractHere.ts";
import { type Craft, internalFailure, isReadFailure, type Outcome, type ReadListener, type Stages } from "./stages.ts";
import type { Errand, Finished, Portion } from "./threadMessages.ts";
import { ThreadDied, Threads } from "./threads.ts";

/** So many bytes of files go to a thread at a time: some batches of documents, and little to wait for at the end. */
const PORTION = 1_000_000;

/** Files of more bytes are read in this thread, and their documents go to all threads. */
const LARGE_FILE = 4_000_000;
/** So many UTF-16 units of such documents are a portion. */
const PORTION_UNITS = 500_000;

/** So many portions for each thread are under way or wait to be handed out in their turn. */
const AHEAD = 4;

interface Threading<Made extends object> {
  readonly stages: Stages;
  readonly craft: Craft<Made>;
  readonly heard: ReadListener | null;
  readonly threads: number;
  readonly module: URL;
  readonly errand: () => Errand;
}

/** Documents in portions, in order. */
function* portionsOf(sources: readonly PlacedSource[]): Generator<Portion> {
  let portion: PlacedSource[] = [];
  let units = 0;
  for (const one of sources) {
    portion.push(one);
    units += one.source.text.length;
    if (units < PORTION_UNITS) continue;
    yield { sources: portion };
    portion = [];
    units = 0;
  }
  if (portion.length > 0) yield { sources: portion };
}

/** The work in portions, in order; and what is known without a thread. */
async function* portions<Made extends object>(
  files: readonly PlacedFile[],
  { stages, heard }: Threading<Made>,
): AsyncGenerator<Portion | Outcome<Made>> {
  let portion: PlacedFile[] = [];
  let bytes = 0;
  for (const one of files) {
    const size = isInputFile(one.file) ? one.file.size : 0;
    if (size >= LARGE_FILE) {
      if (portion.length > 0) yield { files: portion };
      portion = [];
      bytes = 0;
      let sources: PlacedSource[] = [];
      for (const source of await sourcesOf(one, stages, heard)) {
        if (!isReadFailure(source)) {
          sources.push({ at: one.at, source });
          continue;
        }
        yield* portionsOf(sources);
        sources = [];
        yield { at: one.at, document: null, made: source };
      }
      yield* portionsOf(sources);
      continue;
    }
    portion.push(one);
    bytes += size;
    if (bytes < PORTION) continue;
    yield { files: portion };
    portion = [];
    bytes = 0;
  }
  if (portion.length > 0) yield { files: portion };
}

/** The failure of what a thread died on. */
function lostWith<Made extends object>(portion: Portion, error: ThreadDied): Outcome<Made> | null {
  if ("files" in portion) {
    const [one] = portion.files;
    return one ? { at: one.at, document: null, made: internalFailure(one.file.file, null, error) } : null;
  }
  const [one] = portion.sources;
  if (!one) return null;
  const { id, file, record } = one.source;
  const document = { id, name: documentName(one.source) };
  return { at: one.at, document, made: internalFailure(file, record, error) };
}

/** A portion of each single file or document of another. */
function singles(portion: Portion): Portion[] {
  return "files" in portion
    ? portion.files.map((one) => ({ files: [one] }))
    : portion.sources.map((one) => ({ sources: [one] }));
}

/** What comes of a portion; where a thread dies on it, it is done one by one, so that only the culprit is lost. */
async function finish(portion: Portion, threads: Threads): Promise<Finished> {
  try {
    return await threads.run(portion);
  } catch (error) {
    if (!(error instanceof ThreadDied)) throw error;
    const parts = singles(portion);
    if (parts.length > 1) {
      const all: Finished[] = [];
      for (const part of parts) all.push(await finish(part, threads));
      return { outcomes: all.flatMap(({ outcomes }) => outcomes), read: all.flatMap(({ read }) => read) };
    }
    const lost = lostWith(portion, error);
    return { outcomes: lost ? [lost] : [], read: [] };
  }
}

/**
 * Extracts files in several threads, with the outcomes that {@link extractHere} gives, in the same order. A thread that
 * dies, as for want of memory, loses only the file that it was on.
 * @throws what keeps the whole from being done: a thread that cannot start, a full disk
 */
export async function* extractInThreads<Made extends object>(
  files: readonly PlacedFile[],
  threading: Threading<Made>,
): AsyncGenerator<Outcome<Made>> {
  const { module, heard, errand } = threading;
  const threads = new Threads(module, threading.threads, () => ({ errand: errand(), hash: heard !== null }));
  const underway: Promise<Finished>[] = [];
  try {
    const work = portions(files, threading);
    for (let more = true; more || underway.length > 0; ) {
      while (more && underway.length < threading.threads * AHEAD) {
        const { done, value } = await work.next();
        if (done) more = false;
        else {
          const finished = "made" in value ? Promise.resolve({ outcomes: [value], read: [] }) : finish(value, threads);
          // It is waited for in its turn; until then its fault is nobody's.
          finished.catch(() => undefined);
          underway.push(finished);
        }
      }
      const finished = await underway.shift();
      for (const [at, hash] of finished?.read ?? []) heard?.(at, hash);
      yield* (finished?.outcomes ?? []) as readonly Outcome<Made>[];
    }
  } finally {
    await threads.close();
  }
}
