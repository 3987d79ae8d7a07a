import { createHash } from "node:crypto";
import type { Extraction } from "../../model/corpus.ts";
import type { ReadFailure, SourceDocument } from "../../model/source.ts";
import { Batch } from "../../pipeline/batch.ts";
import { type InputFile, isInputFile } from "../files/inputFiles.ts";
import { readInputFile } from "../files/readInputFile.ts";
import { documentName } from "../terminal/reportLines.ts";
import {
  type Craft,
  type DocumentFailure,
  internalFailure,
  isReadFailure,
  type Outcome,
  type ReadListener,
  type Stages,
} from "./stages.ts";

/** A file with its place among those that were found. */
export interface PlacedFile {
  readonly at: number;
  readonly file: InputFile | ReadFailure;
}

/** A document with the place of its file. */
export interface PlacedSource {
  readonly at: number;
  readonly source: SourceDocument;
}

/** The documents that a file holds, and why there are none of it or of what lies in it, in order. */
export async function sourcesOf(
  { at, file }: PlacedFile,
  { readSources }: Pick<Stages, "readSources">,
  heard: ReadListener | null,
): Promise<readonly (SourceDocument | DocumentFailure)[]> {
  const bytes = isInputFile(file) ? await readInputFile(file) : file;
  if (!(bytes instanceof Uint8Array)) return [{ ...bytes, record: null }];
  heard?.(at, createHash("sha256").update(bytes).digest("hex"));
  try {
    const readings = await readSources(file.file, bytes);
    if (isReadFailure(readings)) return [{ ...readings, record: null }];
    return readings.map((one) => (isReadFailure(one) ? { record: null, ...one } : one));
  } catch (error) {
    return [internalFailure(file.file, null, error)];
  }
}

/**
 * What is made of a batch of documents, in order; where the pipeline fails on it, its documents go one by one, so that
 * only the culprit is lost.
 * @throws what the craft throws
 */
export function extractBatch<Made extends object>(
  batch: readonly PlacedSource[],
  stages: Pick<Stages, "extractAll">,
  craft: Pick<Craft<Made>, "make">,
): Outcome<Made>[] {
  if (batch.length === 0) return [];
  let extractions: readonly Extraction[];
  try {
    extractions = stages.extractAll(batch.map(({ source }) => source));
  } catch (error) {
    const [only] = batch;
    if (batch.length > 1 || !only) return batch.flatMap((one) => extractBatch([one], stages, craft));
    const { file, record } = only.source;
    return [outcomeOf<Made>(only, internalFailure(file, record, error))];
  }
  return batch.map((one, index) => {
    const extraction = extractions[index];
    if (!extraction) throw new RangeError(`Unexpected end of extractions at ${index}, expected one for each document.`);
    return outcomeOf(one, craft.make(extraction));
  });
}

function outcomeOf<Made extends object>({ at, source }: PlacedSource, made: Made | DocumentFailure): Outcome<Made> {
  return { at, document: { id: source.id, name: documentName(source) }, made };
}

/**
 * Reads files one after the other and extracts their documents in this thread, some at a time, so that only one file and
 * one batch are held in memory. Whatever happens to a document, even a fault in the pipeline, gives a failure and the
 * next goes on.
 */
export async function* extractHere<Made extends object>(
  files: Iterable<PlacedFile>,
  stages: Stages,
  craft: Pick<Craft<Made>, "make">,
  heard: ReadListener | null,
): AsyncGenerator<Outcome<Made>> {
  const batch = new Batch();
  const places = new Map<SourceDocument, number>();
  const extracted = (sources: readonly SourceDocument[]) => {
    const placed = sources.map((source) => ({ source, at: places.get(source) ?? 0 }));
    for (const source of sources) places.delete(source);
    return extractBatch(placed, stages, craft);
  };
  for (const one of files) {
    for (const source of await sourcesOf(one, stages, heard)) {
      if (isReadFailure(source)) {
        yield* extracted(batch.rest());
        yield { at: one.at, document: null, made: source };
      } else {
        places.set(source, one.at);
        yield* extracted(batch.add(source));
      }
    }
  }
  yield* extracted(batch.rest());
}
