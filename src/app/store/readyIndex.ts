import type { EventIndex } from "./eventIndex.ts";
import { listEvents } from "./eventList.ts";
import { filterEvents } from "./filterEvents.ts";
import { type Choice, FACETS, perFacet } from "./viewState.ts";

/** In milliseconds. */
const PAUSE = 100;
const NONE: Choice = { only: [], not: [] };

/**
 * Asks an index what a reader is likely to ask first, for an organization and then for none: what it makes of its columns
 * when it is first asked is there from then on.
 */
export async function readyIndex(index: EventIndex): Promise<void> {
  for (const only of [index.facets.organization.values.slice(0, 1), []]) {
    const facets = perFacet((facet) => (facet === "organization" ? { ...NONE, only } : NONE));
    const result = filterEvents(index, { facets, match: "any", from: null, to: null }, null);
    // Counts are worked out where they are read.
    for (const facet of FACETS) result.counts[facet];
    result.yearCounts;
    listEvents(index, result, "oldest");
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
