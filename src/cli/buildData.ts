import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BundleFile } from "../bundle/bundleFile.ts";
import { writeBundle } from "../bundle/write.ts";
import type { Corpus, Extraction } from "../model/corpus.ts";
import type { NoEvents } from "../model/noEvents.ts";
import type { ReadFailure, SourceDocument } from "../model/source.ts";
import type { OrganizationTable } from "../pipeline/corpus/organizationTable.ts";
import { type DocumentFailure, extractFiles, isReadFailure, type Stages } from "./extractFiles.ts";
import { listInputFiles } from "./inputFiles.ts";
import { readTables } from "./readTables.ts";
import { type DocumentCounts, failureLine, noticeLines, tableLines } from "./reportLines.ts";
import { Tally } from "./tally.ts";

/** The pipeline from end to end, as `src/pipeline` has it. */
export interface Pipeline extends Stages {
  readonly foldCorpus: (
    extractions: readonly Extraction[],
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
  /** Where `bundle.json`, `articles/`, `sources/` and `texts/` go. */
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

function readIfThere(path: string): Promise<Buffer | null> {
  return readFile(path).catch(() => null);
}

/** A file is written under another name and then renamed: whoever reads it gets the old or the new one, whole. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}.new`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
}

/** The folders of files that are named by content. */
const FOLDERS = ["articles", "documents", "events", "ids", "overview", "search", "sources", "texts", "titles"] as const;
const NAMED_FILE = new RegExp(`"((?:${FOLDERS.join("|")})/[0-9a-f]{16}\\.(?:json|bin))"`, "g");

/** The files in these folders that a bundle names, as far as its text can be read. */
function filesNamedBy(bundle: Buffer | null): string[] {
  return Array.from(bundle?.toString().matchAll(NAMED_FILE) ?? [], ([, path]) => path ?? "");
}

/**
 * Writes the files of a bundle so that a page that reads meanwhile finds all it asks for: new
 * what is named by content first, then `bundle.json`, then what is no longer named goes.
 * @param keepReplaced leave the files of the bundle before: an open page may still ask for them
 * @returns whether `bundle.json` differs from the one before
 */
async function writeData(files: readonly BundleFile[], output: string, keepReplaced: boolean): Promise<boolean> {
  await mkdir(output, { recursive: true });
  const before = await readIfThere(join(output, "bundle.json"));
  // An article's name is made from its content, yet a crash may have left half a file under it.
  const changed: BundleFile[] = [];
  for (const file of files) {
    const before = await readIfThere(join(output, file.path));
    if (!before?.equals(file.bytes)) changed.push(file);
  }
  const folders = new Set(changed.map(({ path }) => dirname(path)));
  for (const folder of folders) await mkdir(join(output, folder), { recursive: true });
  for (const { path, bytes } of changed.filter((file) => file.path !== "bundle.json")) {
    await replaceFile(join(output, path), bytes);
  }
  const bundle = changed.find((file) => file.path === "bundle.json");
  if (bundle) await replaceFile(join(output, bundle.path), bundle.bytes);

  const wanted = new Set(files.map((file) => file.path));
  if (keepReplaced) for (const path of filesNamedBy(before)) wanted.add(path);
  for (const folder of FOLDERS) {
    for (const name of await readdir(join(output, folder)).catch(() => [])) {
      const path = `${folder}/${name}`;
      if (!wanted.has(path)) await rm(join(output, path), { force: true, recursive: true });
    }
  }
  return bundle !== undefined;
}

/**
 * Reads a folder of documents and writes the data that the page shows. A document that cannot be
 * read is a notice and a line in the bundle, never an error.
 * @param keepReplaced see {@link writeData}; true while a page may be open
 * @throws what the file system does when the data cannot be written
 */
export async function buildData(
  { root, seeds, output }: DataFolders,
  pipeline: Pipeline,
  keepReplaced: boolean,
): Promise<DataReport> {
  const extractions: Extraction[] = [];
  const failures: DocumentFailure[] = [];
  const notices: string[] = [];
  const documents = new Set<string>();
  const tally = new Tally();
  const found = await listInputFiles([seeds], root);
  const { table, failures: unreadTables } = await readTables(found.tables);
  for (const failure of unreadTables) {
    tally.add(failure);
    failures.push(failure);
    notices.push(failureLine(failure));
  }
  const tableNotices = tableLines(table.remarks);
  tally.addWarnings(tableNotices.length);
  notices.push(...tableNotices);
  for await (const outcome of extractFiles(found.documents, pipeline)) {
    tally.add(outcome);
    if (isReadFailure(outcome)) {
      failures.push(outcome);
      notices.push(failureLine(outcome));
    } else {
      extractions.push(outcome);
      documents.add(outcome.source.id);
      notices.push(...noticeLines(outcome));
    }
  }
  const corpus = pipeline.foldCorpus(extractions, failures, table);
  const changed = await writeData(writeBundle(corpus, pipeline.whyNoEvents), output, keepReplaced);
  // The page shows a document, and an event that several documents tell, once.
  const counts = { ...tally.counts, documents: documents.size, events: corpus.events.length };
  return { counts, notices, changed };
}
