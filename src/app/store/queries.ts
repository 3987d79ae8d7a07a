import { queryOptions, type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Bundle, BundleDocument } from "../../bundle/schema.ts";
import { type EventIndex, indexEvents } from "./eventIndex.ts";
import type { RecordFile } from "./eventRecords.ts";
import { isPassing, loadArticle, loadBundle } from "./loadData.ts";

export const DATA_FOLDER = `${import.meta.env.BASE_URL}data/`;
export const BUNDLE_KEY = ["bundle"];

function retry(failures: number, error: Error): boolean {
  return isPassing(error) && failures < 2;
}

let program: typeof import("./loadParts.ts") | null = null;

/** What loads a large corpus. It is kept, as an import takes a task even where it is there. */
async function partsProgram(): Promise<typeof import("./loadParts.ts")> {
  program = await import("./loadParts.ts");
  return program;
}

/**
 * The indexed bundle; fetched again when the server says that it was rebuilt (`liveData.ts`).
 * @param onLarge called when it turns out to be large, while the rest of it is on its way; waited for, and must not reject
 */
export function useBundle(onLarge: (bundle: Bundle) => Promise<void>): UseQueryResult<EventIndex, Error> {
  const client = useQueryClient();
  return useQuery({
    queryKey: BUNDLE_KEY,
    queryFn: async ({ signal }) => {
      const bundle = await loadBundle(DATA_FOLDER, signal);
      const { parts } = bundle;
      if (!parts) return indexEvents(bundle);
      const { openParts } = await partsProgram();
      // Whoever draws first takes what comes from the same query, and says so where it fails.
      const ahead = (file: RecordFile) => void client.prefetchQuery(fileQuery(file));
      const [index] = await Promise.all([openParts(DATA_FOLDER, bundle, parts, ahead, signal), onLarge(bundle)]);
      return index;
    },
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: (query) => query.state.status === "error",
    networkMode: "always",
    retry,
  });
}

/** Files of a document are named by content, so they never go stale. */
export const DOCUMENT_FILE = {
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  networkMode: "always",
  retry,
} as const;

/** The query for a file of records. */
export function fileQuery(file: RecordFile) {
  return {
    ...DOCUMENT_FILE,
    queryKey: ["records", file.path],
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      (program ?? (await partsProgram())).loadRecords(DATA_FOLDER, file, signal),
    structuralSharing: false,
    // The records keep it in any case.
    gcTime: Number.POSITIVE_INFINITY,
  } as const;
}

/** The query for a document's article. */
export function articleQuery(document: BundleDocument) {
  return queryOptions({
    ...DOCUMENT_FILE,
    queryKey: ["article", document.id, document.article],
    queryFn: ({ signal }) => loadArticle(DATA_FOLDER, document, signal),
  });
}
