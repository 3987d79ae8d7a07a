import { createHash } from "node:crypto";
import type { Extraction } from "../model/corpus.ts";
import type { ReadFailure, SourceDocument } from "../model/source.ts";
import type { Stages } from "./extractFiles.ts";

/** Stages that do nothing twice for a file that did not change. */
export interface RememberedStages extends Stages {
  /** Forgets the files that were not asked for since the last call. */
  readonly forgetUnused: () => void;
}

/** What the stages made of each file, by name and content. A fault they throw is not remembered. */
export function rememberExtractions({ readSources, extractAll }: Stages): RememberedStages {
  let before = new Map<string, readonly SourceDocument[] | ReadFailure>();
  let asked = new Map<string, readonly SourceDocument[] | ReadFailure>();
  const extractions = new WeakMap<SourceDocument, Extraction>();
  return {
    readSources(file, bytes) {
      const key = `${createHash("sha256").update(bytes).digest("hex")} ${file}`;
      const sources = asked.get(key) ?? before.get(key) ?? readSources(file, bytes);
      asked.set(key, sources);
      return sources;
    },
    extractAll(sources) {
      const unknown = sources.filter((source) => !extractions.has(source));
      for (const [index, extraction] of extractAll(unknown).entries()) {
        const source = unknown[index];
        if (source) extractions.set(source, extraction);
      }
      return sources.flatMap((source) => extractions.get(source) ?? []);
    },
    forgetUnused() {
      before = asked;
      asked = new Map();
    },
  };
}
