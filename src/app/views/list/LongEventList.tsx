import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback } from "react";
import { EventLines, type EventLinesProps, type UseDrawnLines } from "./EventLines.tsx";

/** A list of which only what is in view is drawn, and the line with the tab stop. */
export function LongEventList(props: Omit<EventLinesProps, "useDrawnLines">) {
  return <EventLines {...props} useDrawnLines={useVirtualLines} />;
}

const useVirtualLines: UseDrawnLines = (scroller, lines, kept) => {
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (place) => (lines[place]?.type === "heading" ? 36 : 66),
    overscan: 8,
    // The row with the tab stop stays drawn, so that focus is never lost by scrolling.
    rangeExtractor: (range) => {
      const places: number[] = [];
      const first = Math.max(0, range.startIndex - range.overscan);
      const last = Math.min(range.count - 1, range.endIndex + range.overscan);
      for (let place = first; place <= last; place++) places.push(place);
      if (kept >= 0 && kept < first) places.unshift(kept);
      if (kept > last) places.push(kept);
      return places;
    },
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
