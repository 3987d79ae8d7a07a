import type { OrganizationType } from "../../model/organization.ts";
import type { EventIndex } from "./eventIndex.ts";
import { nameKeys, searchLines } from "./nameSearch.ts";
import { searchedWords } from "./search.ts";
import type { Fold } from "./searchText.ts";
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

/** Some of the values that a facet offers, and how many it offers. */
export interface FacetOptions {
  readonly options: readonly FacetOption[];
  readonly total: number;
}

/** Values that hold what is typed, and for those of which only another name does, that name. */
interface Found {
  readonly places: readonly number[];
  readonly aliases: ReadonlyMap<number, string>;
}

function findValues(index: EventIndex, facet: Facet, words: readonly string[], fold: Fold | null): Found {
  const names = nameKeys(index, facet, fold);
  const all = (1 << words.length) - 1;
  const aliases = new Map<number, string>();
  const places: number[] = [];
  let own = -1;
  searchLines(names, words).forEach((held, line) => {
    const place = names.placeOf[line] ?? 0;
    const isOwn = line === 0 || names.placeOf[line - 1] !== place;
    if (isOwn) own = line;
    if (held !== all || places.at(-1) === place) return;
    places.push(place);
    // Behind its own name stand its other ones.
    if (!isOwn) aliases.set(place, index.organizations[place]?.aliases[line - own - 1]?.name ?? "");
  });
  return { places, aliases };
}

/** The first `limit` of some places in order, without putting the others in order. */
function firstInOrder(places: Iterable<number>, limit: number, compare: (a: number, b: number) => number): number[] {
  const first: number[] = [];
  for (const place of places) {
    const last = first.at(-1);
    if (first.length === limit && last !== undefined && compare(place, last) >= 0) continue;
    let low = 0;
    let high = first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(first[middle] ?? 0, place) <= 0) low = middle + 1;
      else high = middle;
    }
    first.splice(low, 0, place);
    if (first.length > limit) first.pop();
  }
  return first;
}

/**
 * The values of a facet that can be chosen, the most frequent first. Where `text` says something, those that hold it,
 * under their own name, another one, or the initials of either; else those that would give events. What is chosen
 * always stays. Values that are the same in all data are all there, in their own order.
 * @param limit so many at most that are not chosen
 */
export function facetOptions(
  index: EventIndex,
  facet: Facet,
  counts: Int32Array,
  choice: Choice,
  text: string,
  fold: Fold | null,
  limit: number,
): FacetOptions {
  const words = searchedWords(text, fold);
  const column = index.facets[facet];
  const { values } = column;
  const found = words.length === 0 ? null : findValues(index, facet, words, fold);
  const optionAt = (place: number): FacetOption => {
    const value = values[place] ?? "";
    return {
      value,
      count: counts[place] ?? 0,
      standing: standingOf(choice, value),
      type: facet === "organization" ? (index.organizations[place]?.type ?? null) : null,
      alias: found?.aliases.get(place) ?? null,
    };
  };
  if (FIXED_VALUES[facet] !== undefined) {
    const options = values
      .map((_, place) => optionAt(place))
      .filter(({ standing }, place) => standing !== "free" || !found || found.places.includes(place));
    return { options, total: options.length };
  }
  const chosen = [...choice.only, ...choice.not].flatMap((value) => column.placeOf(value) ?? []);
  const isChosen = new Set(chosen);
  let total = chosen.length;
  function* offered() {
    if (found) {
      for (const place of found.places) if (!isChosen.has(place)) yield place;
      return;
    }
    for (let place = 0; place < values.length; place++) {
      if ((counts[place] ?? 0) > 0 && !isChosen.has(place)) yield place;
    }
  }
  function* counted() {
    for (const place of offered()) {
      total++;
      yield place;
    }
  }
  const compare = (a: number, b: number) =>
    (counts[b] ?? 0) - (counts[a] ?? 0) || ((values[a] ?? "") < (values[b] ?? "") ? -1 : 1);
  const places = firstInOrder(counted(), limit, compare);
  return {
    options: [...chosen, ...places].sort(compare).map(optionAt),
    total,
  };
}
