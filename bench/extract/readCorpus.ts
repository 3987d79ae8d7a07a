import type { Extraction } from "../../src/model/corpus.ts";
import { Batch } from "../../src/pipeline/batch.ts";
import { extract, extractAll } from "../../src/pipeline/extract.ts";
import { readSources } from "../../src/pipeline/source/readSources.ts";
import type { CorpusFile } from "../corpus/generateCorpus.ts";

/** Stages 1 to 4: the bytes of one file as extractions; none where it cannot be read. */
export function* extractFile(file: string, bytes: Uint8Array): Generator<Extraction> {
  const sources = readSources(file, bytes);
  if ("code" in sources) return;
  for (const source of sources) if (!("code" in source)) yield extract(source);
}

/** Stages 1 to 4 over many files, in batches as the program makes them. */
export function* extractCorpus(files: Iterable<CorpusFile>): Generator<Extraction> {
  const batch = new Batch();
  for (const { file, bytes } of files) {
    const sources = readSources(file, bytes);
    if ("code" in sources) continue;
    for (const source of sources) if (!("code" in source)) yield* extractAll(batch.add(source));
  }
  yield* extractAll(batch.rest());
}
