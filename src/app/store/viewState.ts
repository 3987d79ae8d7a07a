import type { EventKind } from "../../model/event.ts";

/** What the user asked for. Empty lists and null stand for "no restriction". */
export interface Filters {
  /** Names as chosen or as found in the address; {@link resolveFilters} makes them canonical. */
  readonly organizations: readonly string[];
  /** Whether one of the organizations is enough, or all must have taken part. */
  readonly match: "any" | "all";
  readonly kinds: readonly EventKind[];
  /** EDTF days, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  readonly query: string;
}

/** A stretch of the timeline: the first and last day shown, in days since 1970-01-01. */
export interface DayWindow {
  readonly first: number;
  readonly last: number;
}

/** Which text of a document is read: the cleaned article, or the original with its removals marked. */
export type ReadText = "cleaned" | "original";

export type Order = "oldest" | "newest";

/** All that the page shows beyond its data; kept in the address. */
export interface ViewState {
  readonly filters: Filters;
  /** Id of the open event. */
  readonly event: string | null;
  /** Id of the document that is read for itself; null while an event is open. */
  readonly document: string | null;
  /** Null: the timeline fits the events that are shown. */
  readonly window: DayWindow | null;
  readonly order: Order;
  readonly text: ReadText;
}

export const NO_FILTERS: Filters = {
  organizations: [],
  match: "any",
  kinds: [],
  from: null,
  to: null,
  query: "",
};

export const DEFAULT_VIEW: ViewState = {
  filters: NO_FILTERS,
  event: null,
  document: null,
  window: null,
  order: "oldest",
  text: "cleaned",
};

/** How many filters are set; a date range counts once. */
export function activeCount(filters: Filters): number {
  return (
    filters.organizations.length +
    filters.kinds.length +
    Number(filters.from !== null || filters.to !== null) +
    Number(filters.query.trim() !== "")
  );
}

/** Whether any filter is set. */
export function isFiltered(filters: Filters): boolean {
  return activeCount(filters) > 0;
}

/** Adds a value to a list, or takes it away where it is there already. */
export function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}
