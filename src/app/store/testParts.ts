/** Makes large corpora of small ones for tests: the same events, in files of their own. */
import type { BundleFile } from "../../bundle/bundleFile.ts";
import { BundleWriter } from "../../bundle/bundleWriter.ts";
import { readIds } from "../../bundle/ids.ts";
import { readOverview } from "../../bundle/overview.ts";
import { readBundle } from "../../bundle/read.ts";
import { readDocuments, readEvents } from "../../bundle/readParts.ts";
import type { Bundle } from "../../bundle/schema.ts";
import { readSearch, readTitles } from "../../bundle/stretches.ts";
import { inChronology } from "../../model/chronology.ts";
import { scanWords } from "../worker/scanTexts.ts";
import type { EventIndex } from "./eventIndex.ts";
import type { FileContent, RecordFile, Wanted } from "./eventRecords.ts";
import { indexParts } from "./loadParts.ts";
import { testArticle, testSource } from "./testSource.ts";

/** The files of a bundle that holds no event itself, by path. */
export function filesInParts({ documents, events, organizations, tables, failures }: Bundle): Map<string, Uint8Array> {
  const writer = new BundleWriter(0);
  const files: BundleFile[] = documents.flatMap((document) =>
    writer.addDocument({
      document,
      article: testArticle({ document: document.id }),
      source: { ...testSource([]), document: document.id },
    }),
  );
  for (const event of inChronology(events, ({ date }) => date)) files.push(...writer.addEvent(event));
  files.push(...writer.finish({ organizations, tables, failures }));
  return new Map(files.map(({ path, bytes }) => [path, bytes]));
}

/** An index of the same events in parts, of which no record is loaded. */
export function indexInParts(bundle: Bundle): { index: EventIndex; files: ReadonlyMap<string, Uint8Array> } {
  const files = filesInParts(bundle);
  const read = readBundle(new TextDecoder().decode(files.get("bundle.json")));
  const { parts } = read;
  if (!parts) throw new Error("the bundle holds its events itself");
  const { events, documents } = parts;
  const counts = { events, documents, organizations: read.organizations.length };
  return { index: indexParts(read, parts, readOverview(bytesOf(files, parts.overview), counts)), files };
}

function bytesOf(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`${path} was not written`);
  return bytes;
}

/** What a file of records holds. */
export function contentOf({ kind, path, count }: RecordFile, files: ReadonlyMap<string, Uint8Array>): FileContent {
  const bytes = bytesOf(files, path);
  const text = () => new TextDecoder().decode(bytes);
  if (kind === "titles") return { kind, content: readTitles(bytes, count) };
  if (kind === "events") return { kind, content: readEvents(text(), count) };
  if (kind === "documents") return { kind, content: readDocuments(text(), count) };
  return { kind, content: readIds(bytes) };
}

/** Loads what is wanted. */
export function loadRecords({ records }: EventIndex, files: ReadonlyMap<string, Uint8Array>, wanted: Wanted): void {
  for (const file of records.filesFor(wanted)) records.take(file, contentOf(file, files));
}

/** What the workers would find of some words: in events by row, and in articles by the number of their document. */
export function masksInParts(
  { bundle }: EventIndex,
  files: ReadonlyMap<string, Uint8Array>,
  words: readonly string[],
): { events: Uint16Array; articles: Uint16Array } {
  const { parts } = bundle;
  if (!parts) throw new Error("the bundle holds its events itself");
  const scanned = (stretches: readonly { readonly search: string; readonly count: number }[], total: number) => {
    const masks = new Uint16Array(total);
    let first = 0;
    for (const { search, count } of stretches) {
      scanWords(readSearch(bytesOf(files, search), count), words, masks, first);
      first += count;
    }
    return masks;
  };
  return {
    events: scanned(
      parts.stretches.map(({ search, rows }) => ({ search, count: rows })),
      parts.events,
    ),
    articles: scanned(
      parts.articles.map(({ search, documents }) => ({ search, count: documents })),
      parts.documents,
    ),
  };
}
