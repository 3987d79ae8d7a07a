import { byCodePoints } from "../../bundle/byCodePoints.ts";
import { EVENT_KINDS } from "../../model/event.ts";
import { DATE_CERTAINTIES, filterCertainty } from "./dateText.ts";
import type { EventIndex } from "./eventIndex.ts";
import { FACETS, type Facet } from "./viewState.ts";

/** Stands for the source of documents that name no publisher and have no address. */
export const UNNAMED_SOURCE = "-";

/** The values of one facet, and which of them each row has. */
export interface FacetColumn {
  readonly values: readonly string[];
  /** The values of row r are `ids[offsets[r] … offsets[r + 1] - 1]`, places in {@link values}, each once. */
  readonly offsets: Uint32Array;
  readonly ids: Uint32Array;
  /** The place of a value; null for one that no event has. */
  placeOf(value: string): number | null;
}

function columnOf(values: readonly string[], rows: readonly (readonly number[])[]): FacetColumn {
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((places, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + places.length;
  });
  const ids = Uint32Array.from(rows.flat());
  const places = new Map(values.map((value, place) => [value, place]));
  return { values, offsets, ids, placeOf: (value) => places.get(value) ?? null };
}

/** A column whose values are those that occur, in code-point order. */
function occurring(rows: readonly (readonly string[])[]): FacetColumn {
  const values = [...new Set(rows.flat())].sort(byCodePoints);
  const places = new Map(values.map((value, place) => [value, place]));
  return columnOf(
    values,
    rows.map((ofRow) => [...new Set(ofRow)].map((value) => places.get(value) ?? 0)),
  );
}

/** How a document's source is called: its publisher, else the host of its address, else {@link UNNAMED_SOURCE}. */
export function sourceName(document: { readonly publisher: string | null; readonly address: string | null }): string {
  const publisher = document.publisher?.trim();
  if (publisher) return publisher;
  return (
    /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/:?#]+)/i.exec(document.address ?? "")?.[1]?.toLowerCase() ?? UNNAMED_SOURCE
  );
}

/** The columns of all facets. Organizations stand in the order of the index, fixed values in theirs, others by name. */
export function facetColumns({
  events,
  organizations,
  parties,
  documents,
}: Pick<EventIndex, "events" | "organizations" | "parties" | "documents">): Readonly<Record<Facet, FacetColumn>> {
  const sources = events.map((event) =>
    event.documents.flatMap((id) => {
      const document = documents.get(id);
      return document ? [sourceName(document)] : [];
    }),
  );
  return {
    organization: columnOf(
      organizations.map(({ name }) => name),
      parties,
    ),
    kind: columnOf(
      EVENT_KINDS,
      events.map(({ kinds }) => [...new Set(kinds)].map((kind) => EVENT_KINDS.indexOf(kind))),
    ),
    person: occurring(events.map(({ people }) => people.map(({ name }) => name))),
    place: occurring(events.map(({ place }) => (place === null ? [] : [place]))),
    source: occurring(sources),
    certainty: columnOf(
      DATE_CERTAINTIES,
      events.map(({ date, implied }) => [DATE_CERTAINTIES.indexOf(filterCertainty(date, implied))]),
    ),
  };
}

/** One bit for each facet, in the order of {@link FACETS}. */
export function facetBit(facet: Facet): number {
  return 1 << FACETS.indexOf(facet);
}
