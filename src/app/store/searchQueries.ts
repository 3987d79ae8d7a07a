import { type UseQueryResult, useQueries, useQuery } from "@tanstack/react-query";
import type { TextsFile } from "../../bundle/schema.ts";
import type { Fold } from "../../bundle/searchKey.ts";
import { loadTexts } from "./loadData.ts";
import { DATA_FOLDER, DOCUMENT_FILE } from "./queries.ts";

/** How Traditional characters are compared. */
export interface LoadedFold {
  /** Null until it is there, and where it cannot be had: then Traditional and Simplified characters are different ones. */
  readonly fold: Fold | null;
  /** It is there, or will not come. */
  readonly settled: boolean;
}

/** The fold, fetched once somebody is about to search. */
export function useFold(wanted: boolean): LoadedFold {
  const { data, isSuccess, isError } = useQuery({
    queryKey: ["fold"],
    queryFn: async () => (await import("../../bundle/traditionalFold.ts")).traditionalFold(),
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    structuralSharing: false,
    retry: 1,
  });
  return { fold: data ?? null, settled: isSuccess || isError };
}

/** The texts of all articles, as far as they are loaded. */
export interface ArticleTexts {
  /** By document id; null until some are there. */
  readonly articles: ReadonlyMap<string, string> | null;
  readonly loaded: number;
  readonly total: number;
  readonly error: Error | null;
  retry(): void;
}

/** Called again only where a result changed. */
function together(results: UseQueryResult<TextsFile, Error>[]): ArticleTexts {
  const files = results.flatMap(({ data }) => data ?? []);
  const texts = files.flatMap(({ documents }) => documents.map(({ id, text }) => [id, text] as const));
  return {
    articles: files.length === 0 ? null : new Map(texts),
    loaded: files.length,
    total: results.length,
    error: results.find(({ error }) => error)?.error ?? null,
    retry() {
      for (const { isError, refetch } of results) if (isError) void refetch();
    },
  };
}

/** The texts for a search over whole articles, fetched once they are wanted, file by file. */
export function useArticleTexts(paths: readonly string[], wanted: boolean): ArticleTexts {
  return useQueries({
    queries: paths.map((path) => ({
      ...DOCUMENT_FILE,
      queryKey: ["texts", path],
      queryFn: ({ signal }: { signal: AbortSignal }) => loadTexts(DATA_FOLDER, path, signal),
      enabled: wanted,
      structuralSharing: false,
    })),
    combine: together,
  });
}
