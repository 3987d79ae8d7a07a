import type { Corpus } from "../../model/corpus.ts";
import { BUILT } from "../../model/source.ts";
import { listInputFiles } from "../files/inputFiles.ts";
import { readCorrectionFiles } from "../files/readCorrectionFiles.ts";
import { readTables } from "../files/readTables.ts";
import { extractFiles, isLarge, markCopies, placed } from "../stages/extractFiles.ts";
import type { PlacedFile } from "../stages/extractHere.ts";
import { fileSteps } from "../stages/fileSteps.ts";
import { type DocumentFailure, isReadFailure, type ReadListener } from "../stages/stages.ts";
import { Tally } from "../stages/tally.ts";
import { type DocumentCounts, failureLine, nothingLine, tableLines } from "../terminal/reportLines.ts";
import type { BuildMemory, BuildWay, DataFolders, Pipeline } from "./buildData.ts";
import { type Corrected, correctCorpus } from "./correctCorpus.ts";
import { type ShelvedDocument, shelvingCraft } from "./shelveDocument.ts";
import { SpillFile } from "./spill.ts";
import { readDocument } from "./writeCorpus.ts";

/** All that the documents of a folder tell. */
export interface Gathered {
  readonly documents: readonly ShelvedDocument[];
  readonly corpus: Corpus;
  readonly corrected: Corrected;
  /** A document that lies there twice counts once; events are those that corrections leave. */
  readonly counts: DocumentCounts;
  readonly failures: readonly DocumentFailure[];
  /** What Wanglai itself built, which is no document. */
  readonly leftOut: readonly DocumentFailure[];
  /** Those of the failures that are files of corrections. */
  readonly unreadCorrections: readonly DocumentFailure[];
  /** A line for each warning and each file that could not be read. */
  readonly notices: readonly string[];
  /** How many of the files that gave a document were not extracted, as what comes of them was known. */
  readonly known: number;
}

/**
 * Reads the documents of a folder and folds what they tell. A document that cannot be read is a failure of the corpus and a
 * notice, never an error.
 * @throws what the file system does where texts wait on disk, or the reason for which it is called off
 */
export async function gather(
  { root, seeds, called = seeds }: Pick<DataFolders, "root" | "seeds" | "called">,
  pipeline: Pipeline,
  memory: BuildMemory,
  { threads, spilled, cache = null, progress = () => undefined, stop }: BuildWay,
): Promise<Gathered> {
  const { spill } = memory;
  const documents: ShelvedDocument[] = [];
  const failures: DocumentFailure[] = [];
  const leftOut: DocumentFailure[] = [];
  const notices: string[] = [];
  const ids = new Set<string>();
  const tally = new Tally();
  // What is said of the folder itself is said under the name that the user gave; the data do not hold that.
  const named = (failure: DocumentFailure) => (failure.file === seeds ? { ...failure, file: called } : failure);
  const found = await listInputFiles([seeds], root);
  const { table, failures: unreadTables } = await readTables(found.tables);
  const { corrections, failures: unreadCorrections } = await readCorrectionFiles(found.corrections);
  for (const failure of [...unreadTables, ...unreadCorrections]) {
    tally.add(failure);
    failures.push(failure);
    notices.push(failureLine(failure));
  }
  if (found.documents.length === 0) notices.push(nothingLine([called]));
  const tableNotices = tableLines(table.remarks);
  tally.addWarnings(tableNotices.length);
  notices.push(...tableNotices);

  const disk = cache && (await memory.disk(cache));
  const toDisk = spilled ?? isLarge(found.documents);
  const craft = shelvingCraft(pipeline.whyNoEvents, toDisk ? () => new SpillFile(spill.open()) : null);
  const errand = () => ({ make: "shelved" as const, spill: toDisk ? spill.open() : null });
  const files = placed(found.documents);
  let fresh: ReadonlySet<number> = new Set();
  const extract = (unknown: readonly PlacedFile[], heard: ReadListener) => {
    fresh = new Set(unknown.map(({ at }) => at));
    return extractFiles(unknown, { stages: pipeline, craft, errand, threads, heard });
  };
  const compared = fileSteps("Comparing", found.documents);
  let place = 0;
  const outcomes = memory.files.outcomes(files, extract, disk, () => {
    stop?.throwIfAborted();
    progress(compared(place++));
  });
  const read = fileSteps("Reading", found.documents);
  for await (const { at, made } of markCopies(outcomes, craft)) {
    stop?.throwIfAborted();
    if (isReadFailure(made)) {
      tally.add(made);
      (made.code === BUILT ? leftOut : failures).push(made);
      notices.push(failureLine(named(made)));
    } else {
      const { document, file, events } = made.testimony;
      tally.add({ file, events: events.length, warnings: made.notices.length }, !fresh.has(at));
      documents.push(made);
      ids.add(document);
      notices.push(...made.notices);
    }
    progress(read(at));
  }
  await disk?.flush();
  const testimonies = documents.map(({ testimony }) => testimony);
  const corpus = pipeline.foldCorpus(testimonies, failures, table);
  const corrected = await correctCorpus(corpus, corrections, (id) => readDocument(id, documents, spill));
  tally.addWarnings(corrected.notices.length);
  notices.push(...corrected.notices);
  const counts = { ...tally.counts, documents: ids.size, events: corrected.events };
  return {
    documents,
    corpus,
    corrected,
    counts,
    failures: failures.map(named),
    leftOut,
    unreadCorrections,
    notices,
    known: tally.known,
  };
}
