import type { UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import type { BundleArticle, BundleDocument } from "../../bundle/schema.ts";
import { useArticle, useSource } from "./documentTexts.ts";
import type { EventIndex } from "./eventIndex.ts";
import type { OpenSource } from "./openSource.ts";

/** The article of a document, with what its words prove as the index has it. */
export function useArticleOf(
  { amendEvidence }: EventIndex,
  document: BundleDocument,
): UseQueryResult<BundleArticle, Error> {
  const result = useArticle(document);
  const { data } = result;
  const article = useMemo(
    () => (data && amendEvidence ? { ...data, evidence: amendEvidence(data) } : data),
    [data, amendEvidence],
  );
  return article === data ? result : ({ ...result, data: article } as typeof result);
}

/** What the article of a document was made from, likewise. */
export function useSourceOf(
  { amendEvidence }: EventIndex,
  document: BundleDocument,
  wanted: boolean,
): UseQueryResult<OpenSource | null, Error> {
  const result = useSource(document, wanted);
  const { data } = result;
  const source = useMemo(
    () => (data && amendEvidence ? { ...data, file: { ...data.file, evidence: amendEvidence(data.file) } } : data),
    [data, amendEvidence],
  );
  return source === data ? result : ({ ...result, data: source } as typeof result);
}
