import { mkdir } from "node:fs/promises";
import type { Corpus, Testimony } from "../../model/corpus.ts";
import type { NoEvents } from "../../model/noEvents.ts";
import type { ReadFailure, SourceDocument } from "../../model/source.ts";
import type { OrganizationTable } from "../../pipeline/corpus/organizationTable.ts";
import { listInputFiles } from "../files/inputFiles.ts";
import { readCorrectionFiles } from "../files/readCorrectionFiles.ts";
import { readTables } from "../files/readTables.ts";
import { extractFiles, isLarge, markCopies, placed } from "../stages/extractFiles.ts";
import type { PlacedFile } from "../stages/extractHere.ts";
import { type DocumentFailure, isReadFailure, type ReadListener, type Stages } from "../stages/stages.ts";
import { Tally } from "../stages/tally.ts";
import { type DocumentCounts, failureLine, tableLines } from "../terminal/reportLines.ts";
import { correctCorpus } from "./correctCorpus.ts";
import { DataFolder } from "./dataFolder.ts";
import { FileMemory } from "./fileMemory.ts";
import { type ShelvedDocument, shelvingCraft } from "./shelveDocument.ts";
import { Spill, SpillFile } from "./spill.ts";
import { readDocument, writeCorpus } from "./writeCorpus.ts";

/** The pipeline from end to end, as `src/pipeline` has it. */
export interface Pipeline extends Stages {
  readonly foldCorpus: (
    testimonies: readonly Testimony[],
    failures: readonly ReadFailure[],
    table: OrganizationTable,
  ) => Corpus;
  /** As in `src/pipeline/whyNoEvents.ts`: asked only of documents that tell no event. */
  readonly whyNoEvents: (source: SourceDocument) => NoEvents;
}

export interface DataFolders {
  /** The folder that `seeds` is relative to. */
  readonly root: string;
  /** The documents' folder; its name begins each document's `file`. */
  readonly seeds: string;
  /** Where `bundle.json` and the folders of all that it names go. */
  readonly output: string;
}

/** What a build of the data came to. */
export interface DataReport {
  readonly counts: DocumentCounts;
  /** A line for each warning and each file that could not be read. */
  readonly notices: readonly string[];
  /** Whether `bundle.json` differs from the one before. */
  readonly changed: boolean;
}

/** How a build works; its result is the same. What is left out is told by the machine and the size of the input. */
export interface BuildWay {
  /** How many threads extract at once. */
  readonly threads?: number;
  /** Whether texts wait on disk instead of in memory. */
  readonly spilled?: boolean;
}

/** What one build knows of those before it, while a page may be open. */
export class BuildMemory {
  readonly files = new FileMemory<ShelvedDocument>();
  readonly spill: Spill;
  /** The files of the bundle before; null where there was none. */
  written: ReadonlySet<string> | null = null;

  constructor({ output }: DataFolders) {
    this.spill = new Spill(output);
  }

  /** Must be called once no build will follow. */
  close(): void {
    this.spill.close();
  }
}

/**
 * Reads a folder of documents and writes the data that the page shows. A document that cannot be read is a notice and a
 * line in the bundle, never an error. Of a large folder no more than some texts are in memory at a time.
 * @param memory of the builds before: then nothing is extracted twice, and the files of the bundle before stay, as an open
 * page may still ask for them; null where this is the only build
 * @throws what the file system does when the data cannot be written
 */
export async function buildData(
  folders: DataFolders,
  pipeline: Pipeline,
  memory: BuildMemory | null,
  way: BuildWay = {},
): Promise<DataReport> {
  await mkdir(folders.output, { recursive: true });
  const spill = memory?.spill ?? new Spill(folders.output);
  try {
    return await build(folders, pipeline, memory, spill, way);
  } finally {
    if (!memory) spill.close();
  }
}

async function build(
  { root, seeds, output }: DataFolders,
  pipeline: Pipeline,
  memory: BuildMemory | null,
  spill: Spill,
  { threads, spilled }: BuildWay,
): Promise<DataReport> {
  const documents: ShelvedDocument[] = [];
  const failures: DocumentFailure[] = [];
  const notices: string[] = [];
  const ids = new Set<string>();
  const tally = new Tally();
  const found = await listInputFiles([seeds], root);
  const { table, failures: unreadTables } = await readTables(found.tables);
  const { corrections, failures: unreadCorrections } = await readCorrectionFiles(found.corrections);
  for (const failure of [...unreadTables, ...unreadCorrections]) {
    tally.add(failure);
    failures.push(failure);
    notices.push(failureLine(failure));
  }
  const tableNotices = tableLines(table.remarks);
  tally.addWarnings(tableNotices.length);
  notices.push(...tableNotices);

  const toDisk = spilled ?? isLarge(found.documents);
  const craft = shelvingCraft(pipeline.whyNoEvents, toDisk ? () => new SpillFile(spill.open()) : null);
  const errand = () => ({ make: "shelved" as const, spill: toDisk ? spill.open() : null });
  const extract = (files: readonly PlacedFile[], heard?: ReadListener) =>
    extractFiles(files, { stages: pipeline, craft, errand, threads, heard });
  const files = placed(found.documents);
  const outcomes = memory ? memory.files.outcomes(files, extract) : extract(files);
  for await (const { made } of markCopies(outcomes, craft)) {
    if (isReadFailure(made)) {
      tally.add(made);
      failures.push(made);
      notices.push(failureLine(made));
    } else {
      const { document, file, events } = made.testimony;
      tally.add({ file, events: events.length, warnings: made.notices.length });
      documents.push(made);
      ids.add(document);
      notices.push(...made.notices);
    }
  }
  const testimonies = documents.map(({ testimony }) => testimony);
  const corpus = pipeline.foldCorpus(testimonies, failures, table);
  const corrected = await correctCorpus(corpus, corrections, (id) => readDocument(id, documents, spill));
  tally.addWarnings(corrected.notices.length);
  notices.push(...corrected.notices);
  const data = new DataFolder(output);
  await writeCorpus(documents, corpus, corrected, spill, data, pipeline.whyNoEvents);
  const { changed, paths } = await data.finish(memory ? (memory.written ?? "all") : null);
  if (memory) memory.written = paths;
  // The page shows a document, and an event that several documents tell, once.
  const counts = { ...tally.counts, documents: ids.size, events: corrected.events };
  return { counts, notices, changed };
}
