/** How a large corpus is loaded; a small one does without this. */
import { damaged } from "../../bundle/bundleError.ts";
import type { EventColumns } from "../../bundle/columns.ts";
import { readIds } from "../../bundle/ids.ts";
import { readOverview } from "../../bundle/overview.ts";
import { checkParts, readDocuments, readEvents } from "../../bundle/readParts.ts";
import type { Bundle, BundleDocument, BundleEvent, BundleParts } from "../../bundle/schema.ts";
import { readTitles, type Titles } from "../../bundle/stretches.ts";
import { type EventIndex, indexColumns } from "./eventIndex.ts";
import type { EventRecords, FileContent, RecordFile, Wanted } from "./eventRecords.ts";
import { fetchFile, fetchText, read, readText } from "./loadData.ts";
import { organizationNames } from "./organizationNames.ts";
import { readyIndex } from "./readyIndex.ts";
import { RecordsInParts } from "./recordsInParts.ts";

/** The bytes of a file of the data folder. Throws {@link LoadError}. */
async function fetchBytes(address: string, init: RequestInit): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchFile(address, init)).arrayBuffer());
}

/** Fetches the columns of a large corpus. Throws {@link LoadError}. */
export async function loadOverview(
  folder: string,
  { organizations }: Pick<Bundle, "organizations">,
  { overview, events, documents }: BundleParts,
  signal: AbortSignal,
): Promise<EventColumns> {
  const bytes = await fetchBytes(folder + overview, { signal });
  return read(() => readOverview(bytes, { events, documents, organizations: organizations.length }));
}

/** Fetches a file with ids and titles of some rows. Throws {@link LoadError}. */
export async function loadTitles(folder: string, path: string, rows: number, signal: AbortSignal): Promise<Titles> {
  const bytes = await fetchBytes(folder + path, { signal });
  return read(() => readTitles(bytes, rows));
}

/** Fetches a file of events. Throws {@link LoadError}. */
async function loadEvents(folder: string, path: string, count: number, signal: AbortSignal): Promise<BundleEvent[]> {
  const text = await fetchText(folder + path, { signal });
  return readText(text, (text) => readEvents(text, count));
}

/** Fetches a file of documents. Throws {@link LoadError}. */
async function loadDocuments(
  folder: string,
  path: string,
  count: number,
  signal: AbortSignal,
): Promise<BundleDocument[]> {
  const text = await fetchText(folder + path, { signal });
  return readText(text, (text) => readDocuments(text, count));
}

/** Fetches a file of ids. Throws {@link LoadError}. */
async function loadIds(folder: string, path: string, signal: AbortSignal): Promise<Map<string, number>> {
  const bytes = await fetchBytes(folder + path, { signal });
  return read(() => readIds(bytes));
}

/**
 * Indexes a bundle whose events are in files of their own.
 * @throws BundleError where a date is none, or the rows are not in the order of their dates
 */
export function indexParts(bundle: Bundle, parts: BundleParts, columns: EventColumns): EventIndex {
  const names = organizationNames(bundle.organizations, []);
  const index = indexColumns(bundle, columns, names, new RecordsInParts(parts));
  const { first, dates, dated } = index;
  for (let row = 1; row < dated; row++) {
    if ((first[row] ?? 0) < (first[row - 1] ?? 0)) throw damaged("wanglai-overview", "its dates are not in order");
  }
  if (dates.includes(null)) throw damaged("wanglai-overview", "it has a date that is none");
  return index;
}

/** So many milliseconds after its columns have come the first view of a corpus is drawn. */
const DRAWN = 1000;

/**
 * Fetches the columns of a bundle in parts, and indexes it. Throws {@link LoadError}.
 * @param ahead is told, while the columns are on their way, which files a view of everything begins and ends with, and
 *   later which others the first changes are likely to show
 */
export async function openParts(
  folder: string,
  bundle: Bundle,
  parts: BundleParts,
  ahead: (file: RecordFile) => void,
  signal: AbortSignal,
): Promise<EventIndex> {
  read(() => checkParts(parts));
  new RecordsInParts(parts).filesFor({ heads: [0, parts.events - 1] }).forEach(ahead);
  const columns = await loadOverview(folder, bundle, parts, signal);
  const index = read(() => indexParts(bundle, parts, columns));
  setTimeout(() => {
    if (signal.aborted) return;
    // The latest events with a date: those without stand behind them.
    index.records.filesFor({ heads: index.dated === 0 ? [] : [index.dated - 1] }).forEach(ahead);
    void readyIndex(index);
  }, DRAWN);
  return index;
}

/** Fetches what a file of records holds. Throws {@link LoadError}. */
export async function loadRecords(
  folder: string,
  { kind, path, count }: RecordFile,
  signal: AbortSignal,
): Promise<FileContent> {
  switch (kind) {
    case "titles":
      return { kind, content: await loadTitles(folder, path, count, signal) };
    case "events":
      return { kind, content: await loadEvents(folder, path, count, signal) };
    case "documents":
      return { kind, content: await loadDocuments(folder, path, count, signal) };
    default:
      return { kind, content: await loadIds(folder, path, signal) };
  }
}

/** So many files at most are kept while records are borrowed. */
const MOST_BORROWED = 256;

/**
 * Reads records that are wanted once, some after the others, without keeping them: all events of a large corpus would not
 * fit. What it gives holds what was asked for last. Throws {@link LoadError}.
 * @param known what is at hand of a file already
 */
export function borrowRecords(
  folder: string,
  parts: BundleParts,
  known: (file: RecordFile) => FileContent | undefined,
  signal: AbortSignal,
): (wanted: Wanted) => Promise<EventRecords> {
  // In the order in which they were used last.
  const borrowed = new Map<string, FileContent>();
  return async (wanted) => {
    const own = new RecordsInParts(parts);
    await Promise.all(
      own.filesFor(wanted).map(async (file) => {
        const content = borrowed.get(file.path) ?? known(file) ?? (await loadRecords(folder, file, signal));
        own.take(file, content);
        borrowed.delete(file.path);
        borrowed.set(file.path, content);
      }),
    );
    for (const path of [...borrowed.keys()].slice(0, -MOST_BORROWED)) borrowed.delete(path);
    return own;
  };
}
