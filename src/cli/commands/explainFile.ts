import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Article } from "../../model/article.ts";
import type { Extraction } from "../../model/corpus.ts";
import type { SourceDocument } from "../../model/source.ts";
import type { Step, Trace } from "../../pipeline/text/trace.ts";
import { listInputFiles } from "../files/inputFiles.ts";
import { markCopies, placed } from "../stages/extractFiles.ts";
import { extractHere } from "../stages/extractHere.ts";
import { type Craft, type DocumentFailure, isReadFailure, type Stages } from "../stages/stages.ts";

/** The pipeline for one file, which tells its steps. */
export interface ExplainStages extends Pick<Stages, "readSources"> {
  /** As in `src/pipeline/extract.ts`. */
  readonly extract: (source: SourceDocument, trace: Trace) => Extraction;
}

/** A document with all that its rules told. */
export interface ExtractedWithSteps {
  readonly extraction: Extraction;
  readonly steps: readonly Step[];
}

/** Documents as they come out of the stages. */
const EXTRACTIONS: Craft<Extraction> = {
  make: (extraction) => extraction,
  remark: ({ source, ...rest }, diagnostic) => ({
    ...rest,
    source: { ...source, diagnostics: [...source.diagnostics, diagnostic] },
  }),
};

/** Whether a path leads to a folder; what cannot be looked at is none. */
export async function isFolder(path: string, from: string): Promise<boolean> {
  return stat(resolve(from, path)).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

/** The documents of a file one by one, each with its steps, or why it could not be read. */
export async function* explainFile(
  file: string,
  from: string,
  { readSources, extract }: ExplainStages,
): AsyncGenerator<ExtractedWithSteps | DocumentFailure> {
  const told = new WeakMap<Article, Step[]>();
  const extractTelling = (source: SourceDocument): Extraction => {
    const steps: Step[] = [];
    const extraction = extract(source, (step) => steps.push(step));
    told.set(extraction.article, steps);
    return extraction;
  };
  const { documents } = await listInputFiles([file], from);
  const stages = { readSources, extractAll: (sources: readonly SourceDocument[]) => sources.map(extractTelling) };
  const outcomes = extractHere(placed(documents), stages, EXTRACTIONS, null);
  for await (const { made } of markCopies(outcomes, EXTRACTIONS)) {
    yield isReadFailure(made) ? made : { extraction: made, steps: told.get(made.article) ?? [] };
  }
}
