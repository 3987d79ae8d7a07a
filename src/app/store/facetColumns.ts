import { type EventColumns, kindsOfBits, type RowLists } from "../../bundle/columns.ts";
import { EVENT_KINDS } from "../../model/event.ts";
import { DATE_CERTAINTIES, filterCertainty } from "./dateText.ts";
import { FACETS, type Facet } from "./viewState.ts";

/** The values of one facet, and which of them each row has. */
export interface FacetColumn extends RowLists {
  readonly values: readonly string[];
  /** The place of a value; null for one that no event has. */
  placeOf(value: string): number | null;
}

/** @param listsOf makes the lists when they are first asked for */
function columnOf(values: readonly string[], listsOf: () => RowLists): FacetColumn {
  let lists: RowLists | null = null;
  let places: Map<string, number> | null = null;
  const known = () => {
    lists ??= listsOf();
    return lists;
  };
  return {
    values,
    get offsets() {
      return known().offsets;
    },
    get ids() {
      return known().ids;
    },
    placeOf(value) {
      places ??= new Map(values.map((one, place) => [one, place]));
      return places.get(value) ?? null;
    },
  };
}

function kindLists({ size, kinds }: EventColumns): RowLists {
  const placesOf = Array.from({ length: 1 << EVENT_KINDS.length }, (_, bits) =>
    kindsOfBits(bits).map((kind) => EVENT_KINDS.indexOf(kind)),
  );
  const offsets = new Uint32Array(size + 1);
  const ids = new Uint32Array(size * EVENT_KINDS.length);
  let end = 0;
  for (let row = 0; row < size; row++) {
    const places = placesOf[kinds[row] ?? 0] ?? [];
    for (let at = 0; at < places.length; at++) ids[end++] = places[at] ?? 0;
    offsets[row + 1] = end;
  }
  return { offsets, ids: ids.slice(0, end) };
}

function certaintyLists({ size, dates, runs, implied }: EventColumns): RowLists {
  const offsets = new Uint32Array(size + 1);
  const ids = new Uint32Array(size);
  dates.forEach((edtf, run) => {
    const stated = DATE_CERTAINTIES.indexOf(filterCertainty(edtf, false));
    const inferred = DATE_CERTAINTIES.indexOf(filterCertainty(edtf, true));
    for (let row = runs[run] ?? 0; row < (runs[run + 1] ?? 0); row++) {
      ids[row] = implied[row] === 0 ? stated : inferred;
      offsets[row + 1] = row + 1;
    }
  });
  return { offsets, ids };
}

/** The sources of the documents that tell a row, each once. */
function sourceLists({ size, documents, sourceOf }: EventColumns): RowLists {
  const offsets = new Uint32Array(size + 1);
  const ids = new Uint32Array(documents.ids.length);
  let end = 0;
  for (let row = 0; row < size; row++) {
    const begin = end;
    for (let at = documents.offsets[row] ?? 0; at < (documents.offsets[row + 1] ?? 0); at++) {
      const source = sourceOf[documents.ids[at] ?? 0] ?? 0;
      let known = begin;
      while (known < end && ids[known] !== source) known++;
      if (known === end) ids[end++] = source;
    }
    offsets[row + 1] = end;
  }
  return { offsets, ids: ids.slice(0, end) };
}

/**
 * The columns of all facets. Organizations stand in the order of the index, fixed values in theirs, others by name.
 * @param organizations their names, in the order of the index
 */
export function facetColumns(
  columns: EventColumns,
  organizations: readonly string[],
): Readonly<Record<Facet, FacetColumn>> {
  return {
    organization: columnOf(organizations, () => columns.organizations),
    kind: columnOf(EVENT_KINDS, () => kindLists(columns)),
    person: columnOf(columns.people.names, () => columns.people),
    place: columnOf(columns.places.names, () => columns.places),
    source: columnOf(columns.sources, () => sourceLists(columns)),
    certainty: columnOf(DATE_CERTAINTIES, () => certaintyLists(columns)),
  };
}

/** One bit for each facet, in the order of {@link FACETS}. */
export function facetBit(facet: Facet): number {
  return 1 << FACETS.indexOf(facet);
}
