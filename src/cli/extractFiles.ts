import type { Extraction } from "../model/corpus.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ReadFailure, SourceDocument } from "../model/source.ts";
import { Batch } from "../pipeline/batch.ts";
import { type InputFile, isInputFile } from "./inputFiles.ts";
import { readInputFile } from "./readInputFile.ts";
import { documentName } from "./reportLines.ts";

/** The pipeline for files: what each holds (stage 1), and what its documents tell (stages 2 to 4). */
export interface Stages {
  /** As in `src/pipeline/source/readSources.ts`. */
  readonly readSources: (file: string, bytes: Uint8Array) => readonly SourceDocument[] | ReadFailure;
  /** As in `src/pipeline/extract.ts`: for each document one extraction, in order. */
  readonly extractAll: (sources: readonly SourceDocument[]) => readonly Extraction[];
}

/** Why a file, or one record of it, was not read. */
export interface DocumentFailure extends ReadFailure {
  /** Which record of the file, from 1; null where it is the file as a whole. */
  readonly record: number | null;
}

/** Whether a file or a document could not be read. */
export function isReadFailure<Value extends object>(outcome: Value | ReadFailure): outcome is ReadFailure {
  return "code" in outcome;
}

/** The failure for a fault of the program itself. */
export function internalFailure(file: string, record: number | null, error: unknown): DocumentFailure {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const what = record === null ? "this file" : "this record";
  const message = `Wanglai itself failed on ${what} (${reason}). Everything else is not affected; please report it with the file.`;
  return { file, record, code: "internal", message };
}

/** A document with the remark that another holds the same, character for character. */
function markCopy({ source, ...rest }: Extraction, name: string, first: string): Extraction {
  const message = `Unexpected copy of ${first}, expected another article: ${name} holds the same, character for character. The page shows it once.`;
  const copy: Diagnostic = { rule: "source/copy", severity: "warning", message, span: null };
  return { ...rest, source: { ...source, diagnostics: [...source.diagnostics, copy] } };
}

/** The documents that a file holds, or why there are none. */
async function sourcesOf(
  one: InputFile | ReadFailure,
  { readSources }: Stages,
): Promise<readonly SourceDocument[] | DocumentFailure> {
  const bytes = isInputFile(one) ? await readInputFile(one) : one;
  if (!(bytes instanceof Uint8Array)) return { ...bytes, record: null };
  try {
    const sources = readSources(one.file, bytes);
    return isReadFailure(sources) ? { ...sources, record: null } : sources;
  } catch (error) {
    return internalFailure(one.file, null, error);
  }
}

/** The documents of all files in order, none or a batch at a time; between them the files that could not be read. */
async function* readBatches(
  found: readonly (InputFile | ReadFailure)[],
  stages: Stages,
  fileRead: (files: number) => void,
): AsyncGenerator<readonly SourceDocument[] | DocumentFailure> {
  const batch = new Batch();
  for (const [index, one] of found.entries()) {
    const sources = await sourcesOf(one, stages);
    if (isReadFailure(sources)) {
      yield batch.rest();
      yield sources;
    } else for (const source of sources) yield batch.add(source);
    fileRead(index + 1);
  }
  yield batch.rest();
}

/** What a batch tells; where the pipeline fails on it, its documents go one by one, so that only the culprit is lost. */
function extractBatch(batch: readonly SourceDocument[], stages: Stages): readonly (Extraction | DocumentFailure)[] {
  if (batch.length === 0) return [];
  try {
    return stages.extractAll(batch);
  } catch (error) {
    const [only] = batch;
    if (batch.length === 1 && only) return [internalFailure(only.file, only.record, error)];
    return batch.flatMap((source) => extractBatch([source], stages));
  }
}

/**
 * Reads files one after the other and extracts their documents, some at a time, so that only one file and one batch
 * are held in memory. Whatever happens to a document, even a fault in the pipeline, gives a failure and the next goes on.
 * @param fileRead called with the number of files that were read
 */
export async function* extractFiles(
  found: readonly (InputFile | ReadFailure)[],
  stages: Stages,
  fileRead: (files: number) => void = () => undefined,
): AsyncGenerator<Extraction | DocumentFailure> {
  const seen = new Map<string, string>();
  for await (const batch of readBatches(found, stages, fileRead)) {
    if (isReadFailure(batch)) {
      yield batch;
      continue;
    }
    for (const [index, outcome] of extractBatch(batch, stages).entries()) {
      const source = batch[index];
      if (!source) throw new RangeError(`Unexpected extraction ${index}, expected one for each document.`);
      const name = documentName(source);
      const first = seen.get(source.id);
      if (first === undefined) seen.set(source.id, name);
      yield first === undefined || isReadFailure(outcome) ? outcome : markCopy(outcome, name, first);
    }
  }
}
