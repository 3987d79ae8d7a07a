import type { Extraction } from "../model/corpus.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ReadFailure, SourceDocument } from "../model/source.ts";
import { type InputFile, isInputFile } from "./inputFiles.ts";
import { readInputFile } from "./readInputFile.ts";
import { documentName } from "./reportLines.ts";

/** The pipeline for one file: what it holds (stage 1), and what each document tells (stages 2 to 4). */
export interface Stages {
  /** As in `src/pipeline/source/readSources.ts`. */
  readonly readSources: (file: string, bytes: Uint8Array) => readonly SourceDocument[] | ReadFailure;
  /** As in `src/pipeline/extract.ts`. */
  readonly extract: (source: SourceDocument) => Extraction;
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

/** What a stage gives; a fault in it becomes a failure of the file, or of the one record. */
function guarded<Value extends object>(
  file: string,
  record: number | null,
  stage: () => Value | ReadFailure,
): Value | DocumentFailure {
  try {
    const value = stage();
    return isReadFailure(value) ? { ...value, record } : value;
  } catch (error) {
    return internalFailure(file, record, error);
  }
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
  return guarded(one.file, null, () => readSources(one.file, bytes));
}

/**
 * Reads and extracts one file after the other, and of a collection one record after the other, so that only one file
 * is held in memory. Whatever happens to a document, even a fault in the pipeline, gives a failure and the next goes on.
 * @param fileDone called after the last document of each file with the number of files that are done
 */
export async function* extractFiles(
  found: readonly (InputFile | ReadFailure)[],
  stages: Stages,
  fileDone: (files: number) => void = () => undefined,
): AsyncGenerator<Extraction | DocumentFailure> {
  const seen = new Map<string, string>();
  for (const [index, one] of found.entries()) {
    const sources = await sourcesOf(one, stages);
    if (isReadFailure(sources)) yield sources;
    else {
      for (const source of sources) {
        const name = documentName(source);
        const outcome = guarded(source.file, source.record, () => stages.extract(source));
        const first = seen.get(source.id);
        if (first === undefined) seen.set(source.id, name);
        yield first === undefined || isReadFailure(outcome) ? outcome : markCopy(outcome, name, first);
      }
    }
    fileDone(index + 1);
  }
}
