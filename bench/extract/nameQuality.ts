import type { Extraction } from "../../src/model/corpus.ts";
import type { Name } from "../stories/phrase.ts";
import {
  type ComparedNames,
  compareNames,
  countNames,
  type NameCount,
  type NameScore,
  scoreNames,
} from "./nameScore.ts";
import { NAME_TOOLS } from "./nameTools.ts";

/** One document, and the names that stand in it. */
export interface NamedDocument {
  readonly extraction: Extraction;
  readonly names: readonly Name[];
}

/** How well one tool finds names. */
export interface NameResult extends NameScore {
  readonly tool: string;
  readonly kind: Name["kind"];
  readonly count: NameCount;
  /** In the order of the documents. */
  readonly documents: readonly ComparedNames[];
}

const KINDS: readonly Name["kind"][] = ["organization", "person"];

/** Every tool on every document, organizations and people apart. */
export function nameQuality(documents: readonly NamedDocument[]): NameResult[] {
  const found = NAME_TOOLS.map(({ name, find }) => ({
    tool: name,
    documents: documents.map(({ extraction, names }) => ({ said: find(extraction), names })),
  }));
  return KINDS.flatMap((kind) =>
    found.map(({ tool, documents: all }) => {
      const compared = all.map(({ said, names }) => compareNames(kind, said[kind], names));
      const count = countNames(compared);
      return { tool, kind, count, documents: compared, ...scoreNames(count) };
    }),
  );
}
