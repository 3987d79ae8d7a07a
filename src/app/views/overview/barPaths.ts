import { type Buckets, barHeight, bucketCount, bucketDays, type Histogram } from "../../store/histogram.ts";
import type { DayWindow } from "../../store/viewState.ts";

/** Outlines of bars as SVG paths: those of the chosen days and the others, each with what may lie elsewhere apart. */
export interface BarPaths {
  readonly chosen: string;
  readonly chosenUnsure: string;
  readonly other: string;
  readonly otherUnsure: string;
}

/** The horizontal place of a day's beginning, in pixels of a plot that is `width` pixels wide. */
export function placeOf({ edges }: Buckets, width: number, day: number): number {
  const first = edges[0] ?? 0;
  const end = edges[edges.length - 1] ?? first + 1;
  return ((Math.min(end, Math.max(first, day)) - first) / (end - first)) * width;
}

/** Draws a histogram on whole pixels, with a gap between bars that are wide enough. */
export function barPaths(
  buckets: Buckets,
  histogram: Histogram,
  chosen: DayWindow | null,
  width: number,
  height: number,
): BarPaths {
  const paths = { chosen: "", chosenUnsure: "", other: "", otherUnsure: "" };
  for (let bucket = 0; bucket < bucketCount(buckets); bucket++) {
    const count = histogram.counts[bucket] ?? 0;
    if (count === 0) continue;
    const days = bucketDays(buckets, bucket);
    const left = Math.round(placeOf(buckets, width, days.first));
    const right = Math.round(placeOf(buckets, width, days.last + 1));
    const wide = Math.max(2, right - left - (right - left > 3 ? 1 : 0));
    const full = barHeight(histogram, count, height);
    const sure = Math.round((full * (histogram.surely[bucket] ?? 0)) / count);
    const isChosen = chosen !== null && days.last >= chosen.first && days.first <= chosen.last;
    paths[isChosen ? "chosen" : "other"] += box(left, height - sure, wide, sure);
    paths[isChosen ? "chosenUnsure" : "otherUnsure"] += box(left, height - full, wide, full - sure);
  }
  return paths;
}

function box(x: number, y: number, width: number, height: number): string {
  return height > 0 ? `M${x} ${y}h${width}v${height}h${-width}z` : "";
}
