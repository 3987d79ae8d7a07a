/** The texts of a document that is open. */
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { BundleArticle, BundleDocument } from "../../bundle/schema.ts";
import { loadSource } from "./loadSource.ts";
import type { OpenSource } from "./openSource.ts";
import { articleQuery, DATA_FOLDER, DOCUMENT_FILE } from "./queries.ts";

/** A document's article. */
export function useArticle(document: BundleDocument): UseQueryResult<BundleArticle, Error> {
  return useQuery(articleQuery(document));
}

/** What a document's article was made from, fetched once it is wanted; null where the data holds no sources. */
export function useSource(document: BundleDocument, wanted: boolean): UseQueryResult<OpenSource | null, Error> {
  return useQuery({
    ...DOCUMENT_FILE,
    queryKey: ["source", document.id, document.source],
    queryFn: async ({ signal }) => {
      const file = await loadSource(DATA_FOLDER, document, signal);
      return file && (await import("./openSource.ts")).openSource(file);
    },
    enabled: wanted,
    structuralSharing: false,
  });
}
