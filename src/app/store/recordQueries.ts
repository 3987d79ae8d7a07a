import { type QueryClient, type UseQueryResult, useQueries, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { BundleArticle, BundleDocument, BundleEvent } from "../../bundle/schema.ts";
import { documentNumbersOf, type EventHead, type EventIndex, headsOf } from "./eventIndex.ts";
import type { EventRecords, FileContent, RecordFile, Wanted } from "./eventRecords.ts";
import { loadDocuments, loadEvents, loadIds, loadTitles } from "./loadData.ts";
import { articleQuery, DATA_FOLDER, DOCUMENT_FILE, useRebuilt } from "./queries.ts";
import { RecordsInParts } from "./recordsInParts.ts";
import { rowsOfDocument } from "./rowsOf.ts";

async function contentOf({ kind, path, count }: RecordFile, signal: AbortSignal): Promise<FileContent> {
  switch (kind) {
    case "titles":
      return { kind, content: await loadTitles(DATA_FOLDER, path, count, signal) };
    case "events":
      return { kind, content: await loadEvents(DATA_FOLDER, path, count, signal) };
    case "documents":
      return { kind, content: await loadDocuments(DATA_FOLDER, path, count, signal) };
    default:
      return { kind, content: await loadIds(DATA_FOLDER, path, signal) };
  }
}

/** The query for a file of records. */
function fileQuery(file: RecordFile) {
  return {
    ...DOCUMENT_FILE,
    queryKey: ["records", file.path],
    queryFn: ({ signal }: { signal: AbortSignal }) => contentOf(file, signal),
    structuralSharing: false,
    // The records keep it in any case.
    gcTime: Number.POSITIVE_INFINITY,
  } as const;
}

/** How far records are loaded that somebody wants. */
export interface Loading {
  readonly pending: boolean;
  readonly error: Error | null;
  retry(): void;
}

/** Hands what has come to the records, which keep it, and says how far the rest is. */
function together(
  records: EventRecords,
  files: readonly RecordFile[],
  results: readonly UseQueryResult<FileContent, Error>[],
): Loading {
  for (const [place, file] of files.entries()) {
    const content = results[place]?.data;
    if (content) records.take(file, content);
  }
  return {
    pending: results.some(({ isPending }) => isPending),
    error: results.find(({ error }) => error)?.error ?? null,
    retry() {
      for (const { isError, refetch } of results) if (isError) void refetch();
    },
  };
}

/** Fetches the files that are missing for what is wanted. */
function useRecords({ records }: EventIndex, wanted: Wanted): Loading {
  const files = records.filesFor(wanted);
  const loading = useQueries({
    queries: files.map(fileQuery),
    combine: (results) => together(records, files, results),
  });
  useRebuilt(loading.error);
  return loading;
}

/**
 * Fetches what `headOf` tells of these rows, as far as it is not there yet.
 * @returns a value that differs once more of it is there
 */
export function useHeads(index: EventIndex, heads: Iterable<number>): unknown {
  return useRecords(index, { heads });
}

/** All that is known of a row's event and of the documents that tell it, the leading one first. */
export interface OpenEvent extends Loading {
  /** Null while it is not there, and for no row. */
  readonly event: BundleEvent | null;
  readonly documents: readonly BundleDocument[];
}

export function useEvent(index: EventIndex, row: number | null): OpenEvent {
  const { records } = index;
  const numbers = row === null ? [] : documentNumbersOf(index, row);
  const loading = useRecords(index, { events: row === null ? [] : [row], documents: numbers });
  const documents = Array.from(numbers, (number) => records.documentOf(number)).flatMap((document) => document ?? []);
  return { ...loading, event: row === null ? null : records.eventOf(row), documents };
}

/** The documents with these numbers, as far as they are there. */
export function useDocuments(index: EventIndex, documents: Iterable<number>): Loading {
  return useRecords(index, { documents });
}

/** What lists show of events with these ids, each once, as far as it is there. */
export function useEventsNamed(index: EventIndex, ids: readonly string[]): EventHead[] {
  useRecords(index, { eventIds: ids });
  const rows = new Set(ids.flatMap((id) => index.records.rowOf(id) ?? []));
  useHeads(index, rows);
  return headsOf(index, rows);
}

/** What lists show of the events that a document tells, in order of time, as far as it is there. */
export function useEventsOf(index: EventIndex, document: string): EventHead[] {
  useRecords(index, { documentIds: [document] });
  const number = index.records.numberOf(document);
  const rows = number === null ? [] : rowsOfDocument(index, number);
  useHeads(index, rows);
  return headsOf(index, rows);
}

/** The row of an event by its id. Null for none, for an unknown one, and while it is not known. */
export function useRowOf(index: EventIndex, id: string | null): Loading & { readonly row: number | null } {
  const loading = useRecords(index, { eventIds: id === null ? [] : [id] });
  return { ...loading, row: id === null ? null : index.records.rowOf(id) };
}

/** Documents by their ids, as far as they are there. */
export function useDocumentsNamed(
  index: EventIndex,
  ids: readonly string[],
): Loading & { readonly documents: ReadonlyMap<string, BundleDocument> } {
  const { records } = index;
  const naming = useRecords(index, { documentIds: ids });
  const numbers = ids.flatMap((id) => records.numberOf(id) ?? []);
  const loading = useRecords(index, { documents: numbers });
  const found = numbers.flatMap((number) => records.documentOf(number) ?? []);
  return {
    pending: naming.pending || loading.pending,
    error: naming.error ?? loading.error,
    retry() {
      naming.retry();
      loading.retry();
    },
    documents: new Map(found.map((document) => [document.id, document])),
  };
}

/** Fetches records for whom no component waits. Failures are left to those who show them. */
export async function fetchRecords(client: QueryClient, { records }: EventIndex, wanted: Wanted): Promise<void> {
  await Promise.all(
    records.filesFor(wanted).map(async (file) => {
      const content = await client.fetchQuery(fileQuery(file)).catch(() => null);
      if (content) records.take(file, content);
    }),
  );
}

/** So many files at most are kept while records are borrowed. */
const MOST_BORROWED = 256;

/**
 * Reads records that are wanted once, some after the others, without keeping them: all events of a large corpus would not
 * fit. What it gives holds what was asked for last.
 * @throws LoadError
 */
export function borrowRecords(
  client: QueryClient,
  { bundle, records }: EventIndex,
  signal: AbortSignal,
): (wanted: Wanted) => Promise<EventRecords> {
  const { parts } = bundle;
  if (!parts) return async () => records;
  // In the order in which they were used last.
  const borrowed = new Map<string, FileContent>();
  return async (wanted) => {
    const own = new RecordsInParts(parts);
    await Promise.all(
      own.filesFor(wanted).map(async (file) => {
        const { path } = file;
        const known = borrowed.get(path) ?? client.getQueryData<FileContent>(fileQuery(file).queryKey);
        const content = known ?? (await contentOf(file, signal));
        own.take(file, content);
        borrowed.delete(path);
        borrowed.set(path, content);
      }),
    );
    for (const path of [...borrowed.keys()].slice(0, -MOST_BORROWED)) borrowed.delete(path);
    return own;
  };
}

/** The article of a document; null where it cannot be fetched. */
export async function fetchArticleOf(
  client: QueryClient,
  index: EventIndex,
  number: number,
): Promise<BundleArticle | null> {
  await fetchRecords(client, index, { documents: [number] });
  const document = index.records.documentOf(number);
  return document && client.fetchQuery(articleQuery(document)).catch(() => null);
}

/** Says that somebody points at a row, or has focus on it: what a click on it shows is fetched. Failures are left to the click. */
export function useFetchAhead(index: EventIndex): (row: number) => void {
  const client = useQueryClient();
  return useCallback(
    (row) => {
      const [number] = documentNumbersOf(index, row);
      void fetchRecords(client, index, { events: [row] });
      if (number !== undefined) void fetchArticleOf(client, index, number);
    },
    [client, index],
  );
}
