/** The bands of the timeline: which rows stand in which, and how the height is shared. */
import { EVENT_KINDS, type EventKind } from "../../model/event.ts";
import { mostActive } from "./activity.ts";
import { type EventIndex, partiesOf } from "./eventIndex.ts";
import type { Lanes } from "./viewState.ts";

/** What the events of a band have in common. */
export type BandSubject =
  | { readonly type: "all" }
  | { readonly type: "kind"; readonly kind: EventKind }
  | { readonly type: "organization"; readonly name: string }
  | { readonly type: "others" };

export interface Band {
  /** Differs from band to band. */
  readonly key: string;
  readonly subject: BandSubject;
  /** Dated rows in chronological order. */
  readonly rows: Int32Array;
}

/** No more organizations than this have bands of their own, however high the timeline is. */
const MOST_ORGANIZATIONS = 6;

/**
 * Cuts the first `dated` of `rows`, which are in chronological order, into bands. A row stands in each band that it
 * belongs to. Kinds: those that the data has, whether or not any of them passes, so that bands stay where they are
 * while filters change. Organizations: the chosen ones (canonical names), or else those with the most rows, and then
 * one band for rows with none of them; `most` bands in all, at least two.
 */
export function bandsOf(
  index: EventIndex,
  rows: Int32Array,
  dated: number,
  lanes: Lanes,
  chosen: readonly string[],
  most: number,
): Band[] {
  const passing = rows.subarray(0, dated);
  if (lanes === "kind") return kindBands(index, passing);
  if (lanes === "organization") return organizationBands(index, passing, chosen, most);
  return [{ key: "", subject: { type: "all" }, rows: passing }];
}

function kindBands({ columns, dated }: EventIndex, rows: Int32Array): Band[] {
  const { kinds } = columns;
  let known = 0;
  for (let row = 0; row < dated; row++) known |= kinds[row] ?? 0;
  return EVENT_KINDS.flatMap((kind, place): Band[] => {
    const bit = 1 << place;
    if ((known & bit) === 0) return [];
    return [
      { key: kind, subject: { type: "kind", kind }, rows: rows.filter((row) => ((kinds[row] ?? 0) & bit) !== 0) },
    ];
  });
}

function organizationBands(index: EventIndex, rows: Int32Array, chosen: readonly string[], most: number): Band[] {
  const wanted = chosen.flatMap((name) => index.organizationNamed(name) ?? []);
  const places =
    wanted.length > 0 ? [...new Set(wanted)] : mostActive(index, rows, MOST_ORGANIZATIONS).map(({ place }) => place);
  // A band for the rest is not needed where all rows have their place without it.
  const all = bandsOfOrganizations(index, rows, places.slice(0, Math.min(MOST_ORGANIZATIONS, most)));
  if (all.others.length === 0) return all.bands;
  const { bands, others } = bandsOfOrganizations(
    index,
    rows,
    places.slice(0, Math.max(1, Math.min(MOST_ORGANIZATIONS, most - 1))),
  );
  return [...bands, { key: "others", subject: { type: "others" }, rows: others }];
}

function bandsOfOrganizations(
  index: EventIndex,
  rows: Int32Array,
  places: readonly number[],
): { bands: Band[]; others: Int32Array } {
  const bandOf = new Map(places.map((place): [number, number[]] => [place, []]));
  const others: number[] = [];
  for (const row of rows) {
    let isInBand = false;
    for (const place of partiesOf(index, row)) {
      const band = bandOf.get(place);
      band?.push(row);
      isInBand ||= band !== undefined;
    }
    if (!isInBand) others.push(row);
  }
  const bands = [...bandOf].map(([place, rows]): Band => {
    const name = index.organizations[place]?.name ?? "";
    return { key: `o:${name}`, subject: { type: "organization", name }, rows: Int32Array.from(rows) };
  });
  return { bands, others: Int32Array.from(others) };
}

/** How bands share a height, in pixels. */
export interface BandPlaces {
  /** Of every band. */
  readonly height: number;
  /** How many items fit above each other in each. */
  readonly lanes: number;
  /** From the top of the room to the top of the first band: what cannot be shared evenly. */
  readonly top: number;
}

/** Shares `room` among `count` bands, each of which keeps `label` pixels at its top free of items. */
export function bandPlaces(room: number, count: number, label: number, laneHeight: number): BandPlaces {
  const height = Math.floor(room / Math.max(1, count));
  const margin = count > 1 ? BAND_MARGIN : 0;
  return {
    height,
    lanes: Math.max(1, Math.floor((height - label - margin) / laneHeight)),
    top: room - height * Math.max(1, count),
  };
}

/** Pixels between the items of a band and its lower edge. */
export const BAND_MARGIN = 3;

/** How many bands fit into `room` pixels with `lanes` lanes each. */
export function bandsThatFit(room: number, label: number, laneHeight: number, lanes: number): number {
  return Math.floor(room / (label + lanes * laneHeight + BAND_MARGIN));
}
