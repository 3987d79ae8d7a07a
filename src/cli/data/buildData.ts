import type { Since } from "../../bundle/history.ts";
import type { BundleEvent } from "../../bundle/schema.ts";
import type { Corpus, Testimony } from "../../model/corpus.ts";
import type { NoEvents } from "../../model/noEvents.ts";
import type { ReadFailure, SourceDocument } from "../../model/source.ts";
import type { OrganizationTable } from "../../pipeline/corpus/organizationTable.ts";
import { makeFolder } from "../files/makeFolder.ts";
import type { Stages } from "../stages/stages.ts";
import type { Step } from "../terminal/progress.ts";
import { type DocumentCounts, failureLine } from "../terminal/reportLines.ts";
import type { Cache } from "./cacheFolder.ts";
import { type CorrectionCounts, countCorrections, type EventCounts } from "./countRecords.ts";
import { DataFolder } from "./dataFolder.ts";
import { DiskMemory } from "./diskMemory.ts";
import { FileMemory } from "./fileMemory.ts";
import { gather } from "./gather.ts";
import type { Baseline } from "./history.ts";
import { FileSink } from "./recordSink.ts";
import type { ShelvedDocument } from "./shelveDocument.ts";
import { Spill } from "./spill.ts";
import { writeCorpus } from "./writeCorpus.ts";

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
  /** What the user calls the documents' folder, where messages are to call it otherwise than its documents do. */
  readonly called?: string;
  /** Where `bundle.json` and the folders of all that it names go. */
  readonly output: string;
}

/** What a build of the data came to. */
export interface DataReport {
  readonly counts: DocumentCounts;
  /** A line for each warning and each file that could not be read. */
  readonly notices: readonly string[];
  /** The lines of what could not be read, and of corrections that were not applied, alone. */
  readonly unread: readonly string[];
  /** Whether `bundle.json` differs from the one before. */
  readonly changed: boolean;
  readonly eventCounts: EventCounts;
  readonly corrections: CorrectionCounts;
  /** What changed since the build before; null where nothing did, and where there was none. */
  readonly since: Since | null;
  /** How many files were not extracted again, as what came of them was known. */
  readonly known: number;
}

/** How a build works; its result is the same. What is left out is told by the machine and the size of the input. */
export interface BuildWay {
  /** How many threads extract at once. */
  readonly threads?: number;
  /** Whether texts wait on disk instead of in memory. */
  readonly spilled?: boolean;
  /** What came of files in builds before this one; none is used where it is left out. */
  readonly cache?: Cache | null;
  /** What the events are compared with: the data of the build before, or what is known of them. */
  readonly baseline?: Baseline | null;
  /** Hears each event as it is written, in the order of their rows. */
  readonly heard?: (event: BundleEvent) => void;
  /** Hears how far the build is. */
  readonly progress?: (step: Step) => void;
  /** Calls the build off: its reason is thrown, and from then on nothing more is written. */
  readonly stop?: AbortSignal;
}

/** What one build knows of those before it, while a page may be open. */
export class BuildMemory {
  readonly files = new FileMemory<ShelvedDocument>();
  readonly spill: Spill;
  /** The files of the bundle before; null where there was none. */
  written: ReadonlySet<string> | null = null;
  #disk: Promise<DiskMemory> | null = null;

  /** @param within the folder in which texts wait on disk */
  constructor({ output: within }: Pick<DataFolders, "output">) {
    this.spill = new Spill(within);
  }

  /** The cache, opened once. */
  disk(cache: Cache): Promise<DiskMemory> {
    this.#disk ??= DiskMemory.open(cache, this.spill);
    return this.#disk;
  }

  /** Must be called once no build will follow. */
  async close(): Promise<void> {
    const disk = await this.#disk;
    await disk?.close();
    this.spill.close();
  }
}

/**
 * Reads a folder of documents and writes the data that the page shows. A document that cannot be read is a notice and a
 * line in the bundle, never an error. Of a large folder no more than some texts are in memory at a time.
 * @param memory of the builds before: then nothing is extracted twice, and the files of the bundle before stay, as an open
 * page may still ask for them; null where this is the only build
 * @throws what the file system does when the data cannot be written, or the reason for which it is called off; nothing is on
 * its way to the disk any more then
 */
export async function buildData(
  folders: DataFolders,
  pipeline: Pipeline,
  memory: BuildMemory | null,
  way: BuildWay = {},
): Promise<DataReport> {
  await makeFolder(folders.output);
  const remembered = memory ?? new BuildMemory(folders);
  const data = new DataFolder(folders.output);
  try {
    const gathered = await gather(folders, pipeline, remembered, way);
    const { baseline = null, heard, progress = () => undefined, stop } = way;
    const writing = {
      ...gathered,
      spill: remembered.spill,
      whyNoEvents: pipeline.whyNoEvents,
      baseline,
      heard,
      progress,
      stop,
      doing: "Writing",
    };
    const written = await writeCorpus(writing, new FileSink(data));
    const { changed, paths } = await data.finish(memory ? (memory.written ?? "all") : null);
    remembered.written = paths;
    const noHistory = written.trouble === null ? [] : [`What changed since last time is not told: ${written.trouble}`];
    return {
      counts: { ...gathered.counts, events: written.counts.events },
      notices: [...gathered.notices, ...noHistory],
      unread: [...gathered.failures.map(failureLine), ...gathered.corrected.notices],
      changed,
      eventCounts: written.counts,
      corrections: countCorrections(gathered.corrected.corrections, gathered.unreadCorrections),
      since: written.since,
      known: gathered.known,
    };
  } finally {
    await data.settled();
    if (!memory) await remembered.close();
  }
}
