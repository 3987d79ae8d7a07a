import { piece } from "../../ui/piece.ts";

/** The histogram above the timeline, which comes beside it. */
export const overviewPiece = piece(async () => (await import("./Overview.tsx")).Overview);
