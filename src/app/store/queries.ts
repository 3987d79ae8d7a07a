import { type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { ArticleFile, BundleDocument } from "../../bundle/schema.ts";
import { type EventIndex, indexEvents } from "./eventIndex.ts";
import { isPassing, LoadError, loadArticle, loadBundle } from "./loadData.ts";

const DATA_FOLDER = `${import.meta.env.BASE_URL}data/`;
const BUNDLE_KEY = ["bundle"];

function retry(failures: number, error: Error): boolean {
  return isPassing(error) && failures < 2;
}

/** The indexed bundle; fetched again when the development server says that it was rebuilt. */
export function useBundle(): UseQueryResult<EventIndex, Error> {
  const client = useQueryClient();
  useEffect(() => {
    const hot = import.meta.hot;
    if (!hot) return;
    const refetch = () => void client.invalidateQueries({ queryKey: BUNDLE_KEY });
    hot.on("wanglai:data", refetch);
    return () => hot.off("wanglai:data", refetch);
  }, [client]);

  return useQuery({
    queryKey: BUNDLE_KEY,
    queryFn: async ({ signal }) => indexEvents(await loadBundle(DATA_FOLDER, signal)),
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: (query) => query.state.status === "error",
    networkMode: "always",
    retry,
  });
}

/** A document's article. Its file is named by content, so it never goes stale; if it is gone, the bundle was rebuilt. */
export function useArticle(document: BundleDocument): UseQueryResult<ArticleFile, Error> {
  const client = useQueryClient();
  const result = useQuery({
    queryKey: ["article", document.id, document.article],
    queryFn: ({ signal }) => loadArticle(DATA_FOLDER, document, signal),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    networkMode: "always",
    retry,
  });
  const isGone = result.error instanceof LoadError && result.error.problem === "missing";
  useEffect(() => {
    if (isGone) void client.invalidateQueries({ queryKey: BUNDLE_KEY });
  }, [client, isGone]);
  return result;
}
