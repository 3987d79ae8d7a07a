import { useMemo } from "react";
import type { EventIndex } from "./store/eventIndex.ts";
import { type ListedEvents, listEvents } from "./store/eventList.ts";
import { type FilterResult, filterEvents, resolveFacets } from "./store/filterEvents.ts";
import type { SearchResult } from "./store/search.ts";
import { sharedRows } from "./store/sharedRows.ts";
import type { Filters, ViewState } from "./store/viewState.ts";

/** What the store answers to a view. */
export interface Answers {
  /** The filters with canonical names, and the values that no event has. */
  readonly filters: Filters;
  readonly ignored: readonly string[];
  readonly result: FilterResult;
  readonly list: ListedEvents;
  /** The rows that one goes through by next and previous: those of the list, or of the pair that is looked at. */
  readonly steps: Int32Array;
}

/**
 * Asks the store what a view shows; each answer is kept until what it depends on changes.
 * @param search what was found; null where nothing is searched for
 */
export function useAnswers(index: EventIndex, state: ViewState, search: SearchResult | null): Answers {
  const { filters: asked, order, view, pair } = state;
  // Each letter of a query makes other filters: what does not hang on it stays the same.
  const { facets: askedFacets, match, from, to } = asked;
  const { facets, ignored } = useMemo(() => resolveFacets(index, askedFacets), [index, askedFacets]);
  const filters = useMemo(() => ({ ...asked, facets }), [asked, facets]);
  const result = useMemo(
    () => filterEvents(index, { facets, match, from, to }, search),
    [index, facets, match, from, to, search],
  );
  const list = useMemo(() => listEvents(index, result, order), [index, result, order]);
  const steps = useMemo(() => {
    const shared = view === "pair" ? sharedRows(index, result.withoutOrganizations.rows, pair) : null;
    return shared ?? list.rows;
  }, [index, result, list, view, pair]);
  return { filters, ignored, result, list, steps };
}
