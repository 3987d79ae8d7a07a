import type { Extraction } from "../model/corpus.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ReadFailure, SourceDocument } from "../model/source.ts";
import { type InputFile, isInputFile, readInputFile } from "./inputFiles.ts";
import { documentName } from "./reportLines.ts";

/** The pipeline for one file: what it holds (stage 1), and what each document tells (stages 2 to 4). */
export interface Stages {
  /** As in `src/pipeline/source/readSources.ts`. */
  readonly readSources: (file: string, bytes: Uint8Array) => readonly SourceDocument[] | ReadFailure;
  /** As in `src/pipeline/extract.ts`. */
  readonly extract: (source: SourceDocument) => Extraction;
}

/** Whether a file or a document could not be read. */
export function isReadFailure<Value extends object>(outcome: Value | ReadFailure): outcome is ReadFailure {
  return "code" in outcome;
}

/** What a stage gives; a fault in it becomes a failure of the file, or of the one record. */
function guarded<Value extends object>(
  file: string,
  record: number | null,
  stage: () => Value | ReadFailure,
): Value | ReadFailure {
  try {
    return stage();
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const where = record === null ? "this file" : `record ${record} of this file`;
    const message = `Wanglai itself failed on ${where} (${reason}). Everything else is not affected; please report it with the file.`;
    return { file, code: "internal", message };
  }
}

/** A document with the remark that another holds the same, character for character. */
function markCopy({ source, ...rest }: Extraction, name: string, first: string): Extraction {
  const message = `Unexpected copy of ${first}, expected another article: ${name} holds the same, character for character. The page shows it once.`;
  const copy: Diagnostic = { rule: "source/copy", severity: "warning", message, span: null };
  return { ...rest, source: { ...source, diagnostics: [...source.diagnostics, copy] } };
}

/**
 * Reads and extracts one file after the other, and of a collection one record after the other, so that only one file
 * is held in memory. Whatever happens to a document, even a fault in the pipeline, gives a failure and the next goes on.
 */
export async function* extractFiles(
  found: readonly (InputFile | ReadFailure)[],
  { readSources, extract }: Stages,
): AsyncGenerator<Extraction | ReadFailure> {
  const seen = new Map<string, string>();
  for (const one of found) {
    const bytes = isInputFile(one) ? await readInputFile(one) : one;
    if (!(bytes instanceof Uint8Array)) {
      yield bytes;
      continue;
    }
    const sources = guarded(one.file, null, () => readSources(one.file, bytes));
    if (isReadFailure(sources)) {
      yield sources;
      continue;
    }
    for (const source of sources) {
      const name = documentName(source);
      const outcome = guarded(source.file, source.record, () => extract(source));
      const first = seen.get(source.id);
      if (first === undefined) seen.set(source.id, name);
      yield first === undefined || isReadFailure(outcome) ? outcome : markCopy(outcome, name, first);
    }
  }
}
