/** The texts of a document that is open. */
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { BundleArticle, BundleDocument } from "../../bundle/schema.ts";
import { loadSource } from "./loadSource.ts";
import type { OpenSource } from "./openSource.ts";
import { articleQuery, DATA_FOLDER, DOCUMENT_FILE, useRebuilt } from "./queries.ts";

/** A document's article. */
export function useArticle(document: BundleDocument): UseQueryResult<BundleArticle, Error> {
  const result = useQuery(articleQuery(document));
  useRebuilt(result.error);
  return result;
}

/** What a document's article was made from, fetched once it is wanted; null where the data holds no sources. */
export function useSource(document: BundleDocument, wanted: boolean): UseQueryResult<OpenSource | null, Error> {
  const result = useQuery({
    ...DOCUMENT_FILE,
    queryKey: ["source", document.id, document.source],
    queryFn: async ({ signal }) => {
      const file = await loadSource(DATA_FOLDER, document, signal);
      return file && (await import("./openSource.ts")).openSource(file);
    },
    enabled: wanted,
    structuralSharing: false,
  });
  useRebuilt(result.error);
  return result;
}
