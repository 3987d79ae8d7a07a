import { createHash } from "node:crypto";
import type { Extraction } from "../model/corpus.ts";
import type { NoEvents } from "../model/noEvents.ts";
import type { ReadFailure, SourceDocument } from "../model/source.ts";
import type { Pipeline } from "./buildData.ts";

/** What the pipeline does with each document for itself. */
type Stages = Omit<Pipeline, "foldCorpus">;

/** Stages that do nothing twice for a file that did not change. */
export interface RememberedStages extends Stages {
  /** Forgets the files that were not asked for since the last call. */
  readonly forgetUnused: () => void;
}

/** What the stages made of each file, by name and content. A fault they throw is not remembered. */
export function rememberExtractions({ readSources, extractAll, whyNoEvents }: Stages): RememberedStages {
  let before = new Map<string, readonly SourceDocument[] | ReadFailure>();
  let asked = new Map<string, readonly SourceDocument[] | ReadFailure>();
  const extractions = new WeakMap<SourceDocument, Extraction>();
  const reasons = new WeakMap<SourceDocument, NoEvents>();
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
    whyNoEvents(source) {
      const reason = reasons.get(source) ?? whyNoEvents(source);
      reasons.set(source, reason);
      return reason;
    },
    forgetUnused() {
      before = asked;
      asked = new Map();
    },
  };
}
