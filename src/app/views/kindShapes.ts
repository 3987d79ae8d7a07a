import type { EventKind } from "../../model/event.ts";

/** Outlines of the badges in a box of 18 × 18, one shape for each kind, so that none is told by colour alone. */
export const KIND_SHAPES: Readonly<Record<EventKind, string>> = {
  visit: "M9 1a8 8 0 110 16A8 8 0 019 1z",
  signing: "M3.5 1.5h11a2 2 0 012 2v11a2 2 0 01-2 2h-11a2 2 0 01-2-2v-11a2 2 0 012-2z",
  launch: "M9 .2L17.8 9 9 17.8.2 9z",
  meeting: "M5 1.6h8L17.2 9 13 16.4H5L.8 9z",
  conference: "M9 .8l8.4 6.3-3.2 9.6H3.8L.6 7.1z",
};
