import type { EventIndex } from "./store/eventIndex.ts";
import type { ExportRequest } from "./store/exports/exportRequest.ts";
import type { Answers } from "./useAnswers.ts";
import { useFilterWords } from "./views/facets/useFilterWords.ts";

/** What is exported: the events of the list in its order, and by which filters they were left. */
export function useExported(
  index: EventIndex,
  { filters, list }: Answers,
  addressOf: (event: string) => string,
): Omit<ExportRequest, "words"> {
  const filterWords = useFilterWords();
  return {
    index,
    rows: list.rows,
    groups: list.groups,
    total: index.size,
    filters: filterWords(filters).map(({ sentence }) => sentence),
    addressOf,
  };
}
