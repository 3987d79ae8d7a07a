import { type Fold, searchKey } from "../../bundle/searchKey.ts";
import type { OrganizationType } from "../../model/organization.ts";
import type { EventIndex } from "./eventIndex.ts";
import { isFoundBy } from "./search.ts";
import { queryWords } from "./searchText.ts";
import { type Choice, type Facet, FIXED_VALUES, type Standing, standingOf } from "./viewState.ts";

/** A value of a facet as the filter offers it. */
export interface FacetOption {
  readonly value: string;
  readonly count: number;
  readonly standing: Standing;
  /** The type of an organization; null for the values of other facets. */
  readonly type: OrganizationType | null;
  /** The other name by which it was found; null where its own name was. */
  readonly alias: string | null;
}

/**
 * The values of a facet that can be chosen, the most frequent first. Where `text` says something, those that hold it,
 * under their own name, another one, or the initials of either; else those that would give events. What is chosen
 * always stays. Values that are the same in all data are all there, in their own order.
 */
export function facetOptions(
  index: EventIndex,
  facet: Facet,
  counts: Int32Array,
  choice: Choice,
  text: string,
  fold: Fold | null,
): FacetOption[] {
  const words = queryWords(text, fold);
  const column = index.facets[facet];
  const namesOf = (place: number) => (facet === "organization" ? (index.organizations[place]?.aliases ?? []) : []);
  const ownInitials = (place: number): string => {
    if (facet === "organization") return index.organizations[place]?.initials ?? "";
    return facet === "person" ? (index.columns.personInitials[place] ?? "") : "";
  };
  const isFixed = FIXED_VALUES[facet] !== undefined;
  const options: FacetOption[] = [];
  column.values.forEach((value, place) => {
    const standing = standingOf(choice, value);
    const count = counts[place] ?? 0;
    const type = facet === "organization" ? (index.organizations[place]?.type ?? null) : null;
    const isFound = (name: string, initials: string) => isFoundBy(searchKey(name, fold), initials, words);
    const own = words.length === 0 || isFound(value, ownInitials(place));
    const alias = own ? null : (namesOf(place).find(({ name, initials }) => isFound(name, initials))?.name ?? null);
    const isOffered = words.length === 0 ? isFixed || count > 0 : own || alias !== null;
    if (isOffered || standing !== "free") options.push({ value, count, standing, type, alias });
  });
  return isFixed ? options : options.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
