import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback } from "react";
import { keptRange } from "../../ui/keptRange.ts";
import { EventLines, type EventLinesProps, type UseDrawnLines } from "./EventLines.tsx";

/** A list of which only what is in view is drawn, and the line with the tab stop. */
export function LongEventList(props: Omit<EventLinesProps, "useDrawnLines">) {
  return <EventLines {...props} useDrawnLines={useVirtualLines} />;
}

const useVirtualLines: UseDrawnLines = (scroller, lines, kept) => {
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (place) => (lines[place]?.type === "heading" ? 28 : 60),
    overscan: 8,
    rangeExtractor: keptRange(kept),
  });
  const scrollTo = useCallback((place: number) => virtualizer.scrollToIndex(place, { align: "auto" }), [virtualizer]);
  const items = virtualizer.getVirtualItems();
  const gaps = new Map<number, number>();
  let below = 0;
  for (const item of items) {
    gaps.set(item.index, item.start - below);
    below = item.end;
  }
  return {
    places: items.map((item) => item.index),
    gaps,
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollTo,
  };
};
