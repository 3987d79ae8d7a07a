import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DocumentCounts } from "../terminal/reportLines.ts";
import { BuildMemory, type BuildWay, type DataFolders, type Pipeline } from "./buildData.ts";
import type { EventCounts } from "./countRecords.ts";
import { type FindingsByKind, FindingsSink } from "./findings.ts";
import { gather } from "./gather.ts";
import { writeCorpus } from "./writeCorpus.ts";

/** What a folder of documents gives, and what of it somebody should look at. */
export interface CheckedData {
  readonly counts: DocumentCounts;
  readonly eventCounts: EventCounts;
  readonly findings: FindingsByKind;
  /** How many files were not extracted, as what comes of them was known. */
  readonly known: number;
}

/**
 * Reads a folder of documents as a build does, and writes nothing but what waits on disk meanwhile, and the cache.
 * @param most so many findings of each kind are given
 * @throws what the file system does where texts wait on disk
 */
export async function checkData(
  folders: Pick<DataFolders, "root" | "seeds" | "called">,
  pipeline: Pipeline,
  way: BuildWay,
  most: number,
): Promise<CheckedData> {
  const waiting = await mkdtemp(join(tmpdir(), "wanglai-"));
  const memory = new BuildMemory({ output: waiting });
  try {
    const { failures, leftOut, known, counts, ...gathered } = await gather(folders, pipeline, memory, way);
    // Of what holds the same, one document is told, with what was said of all.
    const copies = gathered.documents.flatMap(({ testimony, remarks }) =>
      remarks.map(({ message }) => [message, testimony] as const),
    );
    const sink = new FindingsSink(most, new Map(copies));
    for (const { file, record, code, message } of failures)
      sink.findings.notRead.add({ file, record, rule: code, message });
    for (const { file, record, code, message } of leftOut)
      sink.findings.warnings.add({ file, record, rule: code, message });
    const { whyNoEvents } = pipeline;
    const { progress = () => undefined } = way;
    const writing = { ...gathered, spill: memory.spill, whyNoEvents, baseline: null, progress, doing: "Checking" };
    const { counts: eventCounts } = await writeCorpus(writing, sink);
    return { counts: { ...counts, events: eventCounts.events }, eventCounts, findings: sink.findings, known };
  } finally {
    await memory.close();
    await rm(waiting, { recursive: true, force: true });
  }
}
