import { digits } from "../digits.ts";
import type { Table } from "../table.ts";
import type { PageFigure } from "./measureOurs.ts";
import type { PeerResult } from "./measurePeers.ts";

/** What a reader of our page waits for. */
export function pageTable(events: number, figures: readonly PageFigure[]): Table {
  return {
    title: `The page with ${events} events.`,
    columns: ["", "median", "p95", "", "runs"],
    rows: figures.map(({ row, runs, median, p95, unit }) => [row, digits(median), digits(p95), unit, String(runs)]),
  };
}

/** What the peers take, and × our first draw. */
export function peerTable(events: number, results: readonly PeerResult[], firstDraw: number): Table {
  return {
    title: `${events} events drawn by others, in milliseconds; × of our first draw.`,
    columns: ["", "first draw", "pan step", "zoom step", "runs", "×"],
    rows: results.map((one) => {
      const over = one.cut ? "> " : "";
      return [
        one.peer,
        over + digits(one.firstDraw),
        digits(one.pan),
        digits(one.zoom),
        String(one.runs),
        over + digits(one.firstDraw / firstDraw),
      ];
    }),
  };
}
