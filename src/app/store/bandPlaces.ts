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
