import { type EventColumns, IMPLIED_BITS, type RowLists } from "../../bundle/columns.ts";
import { EVENT_KINDS } from "../../model/event.ts";
import { DATE_CERTAINTIES, filterCertainty } from "./dateText.ts";
import { invertLists, listed } from "./rowLists.ts";
import { FACETS, type Facet, MARKS } from "./viewState.ts";

/** The values of one facet, and which of them each row has. */
export interface FacetColumn {
  readonly values: readonly string[];
  /** The place of a value; null for one that no event has. */
  placeOf(value: string): number | null;
  /** For each row the places of its values; null where `bits` has them. */
  readonly lists: RowLists | null;
  /** The rows that have a value (by its place), rising; of a facet with `lists`. */
  rowsOf(place: number): Uint32Array;
  /** For each row bit n where it has the n-th value, of facets with eight values at most; else null. */
  readonly bits: Uint8Array | null;
}

/** @param rows makes what each row has, when it is first asked for */
function columnOf(
  values: readonly string[],
  rows: { readonly lists: () => RowLists } | { readonly bits: () => Uint8Array },
): FacetColumn {
  let known: { readonly lists: RowLists | null; readonly bits: Uint8Array | null } | null = null;
  let places: Map<string, number> | null = null;
  let inverted: RowLists | null = null;
  const made = () => {
    known ??= "lists" in rows ? { lists: rows.lists(), bits: null } : { lists: null, bits: rows.bits() };
    return known;
  };
  return {
    values,
    get lists() {
      return made().lists;
    },
    get bits() {
      return made().bits;
    },
    rowsOf(place) {
      const { lists } = made();
      if (!lists) return new Uint32Array();
      inverted ??= invertLists(lists, values.length);
      return listed(inverted, place);
    },
    placeOf(value) {
      places ??= new Map(values.map((one, place) => [one, place]));
      return places.get(value) ?? null;
    },
  };
}

function certaintyBits({ size, dates, runs, implied }: EventColumns): Uint8Array {
  const bits = new Uint8Array(size);
  const bitOf = (edtf: string, unsaid: number) => 1 << DATE_CERTAINTIES.indexOf(filterCertainty(edtf, unsaid));
  dates.forEach((edtf, run) => {
    const bitFor = [0, IMPLIED_BITS.year, IMPLIED_BITS.given].map((unsaid) => bitOf(edtf, unsaid));
    for (let row = runs[run] ?? 0; row < (runs[run + 1] ?? 0); row++) {
      const unsaid = implied[row] ?? 0;
      bits[row] = bitFor[unsaid & IMPLIED_BITS.given ? 2 : Number(unsaid > 0)] ?? 0;
    }
  });
  return bits;
}

/** Whether a reader gave any date: where none did, nobody is asked about it. */
function hasGiven({ implied }: EventColumns): boolean {
  return implied.some((bits) => bits & IMPLIED_BITS.given);
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
    organization: columnOf(organizations, { lists: () => columns.organizations }),
    kind: columnOf(EVENT_KINDS, { bits: () => columns.kinds }),
    person: columnOf(columns.people.names, { lists: () => columns.people }),
    place: columnOf(columns.places.names, { lists: () => columns.places }),
    source: columnOf(columns.sources, { lists: () => sourceLists(columns) }),
    certainty: columnOf(hasGiven(columns) ? DATE_CERTAINTIES : DATE_CERTAINTIES.filter((one) => one !== "given"), {
      bits: () => certaintyBits(columns),
    }),
    // No marks, no facet: events of a first build have none.
    mark: columnOf(columns.marks.some((bits) => bits !== 0) ? MARKS : [], { bits: () => columns.marks }),
  };
}

/** One bit for each facet, in the order of {@link FACETS}. */
export function facetBit(facet: Facet): number {
  return 1 << FACETS.indexOf(facet);
}
