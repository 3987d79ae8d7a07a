import { piece } from "../../ui/piece.ts";

/** The part of the page that holds vis-timeline. */
export const chartPiece = piece(async () => (await import("./TimelineChart.ts")).TimelineChart);
