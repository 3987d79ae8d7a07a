import type { RefObject } from "react";
import type { ListLines } from "../../store/listLines.ts";

/** Which lines of a list are drawn, and how to come to others. Each carries its place as `data-line`. */
export interface DrawnLines {
  /** Places of lines, rising; null where all of them are drawn. */
  readonly places: readonly number[] | null;
  /** Pixels above a line that belong to lines that are not drawn. */
  readonly gaps: ReadonlyMap<number, number>;
  /** Of the whole list, in pixels, where it is drawn in part. */
  readonly height: number | undefined;
  /** The line at the upper edge. */
  readonly firstSeen: number;
  /** Brings a line into view by the shortest way. */
  reveal(line: number): void;
  /** Brings a line to the upper edge. */
  goTo(line: number): void;
}

/** A hook that says what is drawn; `kept` is a line that always is, or -1. */
export type UseDrawnLines = (scroller: RefObject<HTMLDivElement | null>, lines: ListLines, kept: number) => DrawnLines;
