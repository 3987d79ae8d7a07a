import type { Extraction } from "../../src/model/corpus.ts";
import { extract } from "../../src/pipeline/extract.ts";
import { readSources } from "../../src/pipeline/source/readSources.ts";

/** Stages 1 to 4: the bytes of one file as extractions; none where it cannot be read. */
export function* extractFile(file: string, bytes: Uint8Array): Generator<Extraction> {
  const sources = readSources(file, bytes);
  if ("code" in sources) return;
  for (const source of sources) yield extract(source);
}
