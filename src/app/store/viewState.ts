import { EVENT_KINDS } from "../../model/event.ts";
import { DATE_CERTAINTIES } from "./dateText.ts";

/** What events are filtered by, beside date and search; in the order in which filters are told. */
export const FACETS = ["organization", "kind", "person", "place", "source", "certainty", "mark"] as const;
export type Facet = (typeof FACETS)[number];

/** How an event came to be as it is; the order is that of `MARK_BITS`. */
export const MARKS = ["new", "changed", "corrected", "local"] as const;
export type Mark = (typeof MARKS)[number];

/** One value for each facet. */
export function perFacet<Value>(valueFor: (facet: Facet) => Value): Record<Facet, Value> {
  return Object.fromEntries(FACETS.map((facet) => [facet, valueFor(facet)])) as Record<Facet, Value>;
}

/** What is chosen of one facet: an event needs one of `only` (where there are any) and none of `not`. */
export interface Choice {
  readonly only: readonly string[];
  readonly not: readonly string[];
}

/** Whether a choice lets everything pass. */
export function isFree({ only, not }: Choice): boolean {
  return only.length + not.length === 0;
}

/** The facets whose values are the same in all data. */
export const FIXED_VALUES: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  kind: EVENT_KINDS,
  certainty: DATE_CERTAINTIES,
  mark: MARKS,
};

/** What the user asked for. Empty lists and null stand for "no restriction". */
export interface Filters {
  /** Values as chosen or as found in the address; `resolveFacets` makes names canonical. */
  readonly facets: Readonly<Record<Facet, Choice>>;
  /** Whether one of the organizations is enough, or all must have taken part. */
  readonly match: "any" | "all";
  /** EDTF days, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  readonly query: string;
  /** Whether the search looks at whole articles, or only at what is said of each event. */
  readonly within: "articles" | "events";
}

/** A stretch of the timeline: the first and last day shown, in days since 1970-01-01. */
export interface DayWindow {
  readonly first: number;
  readonly last: number;
}

/** Which text of a document is read: the cleaned article, or the original with its removals marked. */
export type ReadText = "cleaned" | "original";

export type Order = "oldest" | "newest";

/** What the page looks at events with. */
export const VIEWS = ["timeline", "pair", "statistics"] as const;
export type View = (typeof VIEWS)[number];

/** By what the timeline parts its events. */
export const LANES = ["none", "kind", "organization"] as const;
export type Lanes = (typeof LANES)[number];

/** Which documents are listed, where their overview is open. */
export const DOCUMENT_LISTS = ["all", "with", "without", "warned", "failed"] as const;
export type DocumentList = (typeof DOCUMENT_LISTS)[number];

/** Two organizations that are looked at side by side; null where none is chosen yet. */
export type PairChoice = readonly [first: string | null, second: string | null];

/** All that the page shows beyond its data; kept in the address. */
export interface ViewState {
  readonly view: View;
  readonly filters: Filters;
  /** Id of the open event. */
  readonly event: string | null;
  /** Id of the document that is read for itself; null while an event is open. */
  readonly document: string | null;
  /** Null: the timeline fits the events that are shown. */
  readonly window: DayWindow | null;
  readonly lanes: Lanes;
  readonly order: Order;
  readonly text: ReadText;
  readonly pair: PairChoice;
  /** Null: the overview of documents is closed. */
  readonly documents: DocumentList | null;
}

export const NO_CHOICE: Choice = { only: [], not: [] };

export const NO_FILTERS: Filters = {
  facets: perFacet(() => NO_CHOICE),
  match: "any",
  from: null,
  to: null,
  query: "",
  within: "articles",
};

export const DEFAULT_VIEW: ViewState = {
  view: "timeline",
  filters: NO_FILTERS,
  event: null,
  document: null,
  window: null,
  lanes: "none",
  order: "oldest",
  text: "cleaned",
  pair: [null, null],
  documents: null,
};

/** How many filters are set; a date range counts once. */
export function activeCount(filters: Filters): number {
  const values = FACETS.reduce(
    (count, facet) => count + filters.facets[facet].only.length + filters.facets[facet].not.length,
    0,
  );
  return values + Number(filters.from !== null || filters.to !== null) + Number(filters.query.trim() !== "");
}

/** Whether any filter is set. */
export function isFiltered(filters: Filters): boolean {
  return activeCount(filters) > 0;
}

/** How a value of a facet stands: asked for, kept out, or neither. */
export type Standing = "only" | "not" | "free";

export function standingOf({ only, not }: Choice, value: string): Standing {
  return only.includes(value) ? "only" : not.includes(value) ? "not" : "free";
}

/** Filters in which a value of a facet stands so, and all else as before. */
export function withStanding(filters: Filters, facet: Facet, value: string, standing: Standing): Filters {
  const { only, not } = filters.facets[facet];
  const others = (values: readonly string[]) => values.filter((one) => one !== value);
  const choice: Choice = {
    only: standing === "only" ? [...others(only), value] : others(only),
    not: standing === "not" ? [...others(not), value] : others(not),
  };
  return { ...filters, facets: { ...filters.facets, [facet]: choice } };
}

/** Filters in which a value is asked for, or no longer where it was. */
export function withToggled(filters: Filters, facet: Facet, value: string): Filters {
  return withStanding(filters, facet, value, standingOf(filters.facets[facet], value) === "only" ? "free" : "only");
}
