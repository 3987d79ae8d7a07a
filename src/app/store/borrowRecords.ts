import type { QueryClient } from "@tanstack/react-query";
import type { EventIndex } from "./eventIndex.ts";
import type { EventRecords, FileContent, RecordFile, Wanted } from "./eventRecords.ts";
import { DATA_FOLDER, fileQuery } from "./queries.ts";

/**
 * Reads records that are wanted once, some after the others, without keeping them.
 * @throws LoadError
 */
export async function borrowRecords(
  client: QueryClient,
  { bundle, records, overlaid }: EventIndex,
  signal: AbortSignal,
): Promise<(wanted: Wanted) => Promise<EventRecords>> {
  const { parts } = bundle;
  if (!parts) return async () => records;
  const known = (file: RecordFile) => client.getQueryData<FileContent>(fileQuery(file).queryKey);
  const borrow = (await import("./loadParts.ts")).borrowRecords(DATA_FOLDER, parts, known, signal);
  return overlaid?.borrowed(borrow) ?? borrow;
}
