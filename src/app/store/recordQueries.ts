import { type QueryClient, type UseQueryResult, useQueries, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { BundleArticle, BundleDocument } from "../../bundle/schema.ts";
import { documentNumbersOf, type EventIndex } from "./eventIndex.ts";
import type { EventRecords, FileContent, RecordFile, Wanted } from "./eventRecords.ts";
import { articleQuery, fileQuery } from "./queries.ts";

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
export function useRecords({ records }: EventIndex, wanted: Wanted): Loading {
  const files = records.filesFor(wanted);
  return useQueries({
    queries: files.map(fileQuery),
    combine: (results) => together(records, files, results),
  });
}

/**
 * Fetches what `headOf` tells of these rows, as far as it is not there yet.
 * @returns a value that differs once more of it is there
 */
export function useHeads(index: EventIndex, heads: Iterable<number>): unknown {
  return useRecords(index, { heads });
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
