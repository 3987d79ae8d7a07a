import type { Extraction } from "../model/corpus.ts";
import type { ReadFailure } from "../model/source.ts";
import { type InputFile, isInputFile, readInputFile } from "./inputFiles.ts";

/** The pipeline for one document, as `src/pipeline/extract.ts` has it. */
export type Extract = (file: string, bytes: Uint8Array) => Extraction | ReadFailure;

/** Whether a document could not be read. */
export function isReadFailure(outcome: Extraction | ReadFailure): outcome is ReadFailure {
  return "code" in outcome;
}

function extractOne(extract: Extract, file: string, bytes: Uint8Array): Extraction | ReadFailure {
  try {
    return extract(file, bytes);
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
      file,
      code: "internal",
      message: `Wanglai itself failed on this file (${reason}). The other files are not affected; please report it with the file.`,
    };
  }
}

/**
 * Reads and extracts one file after the other, so that only one is held in memory.
 * Whatever happens to a file, even a fault in the pipeline, gives a failure and the next file goes on.
 */
export async function* extractFiles(
  found: readonly (InputFile | ReadFailure)[],
  extract: Extract,
): AsyncGenerator<Extraction | ReadFailure> {
  for (const one of found) {
    if (!isInputFile(one)) {
      yield one;
      continue;
    }
    const bytes = await readInputFile(one);
    yield bytes instanceof Uint8Array ? extractOne(extract, one.file, bytes) : bytes;
  }
}
