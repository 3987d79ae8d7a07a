import { useCallback, useLayoutEffect, useState } from "react";
import type { UseDrawnLines } from "./drawnLines.ts";

const NO_GAPS: ReadonlyMap<number, number> = new Map();

/** A list that is drawn as a whole: the browser knows where its lines are. */
export const useAllLines: UseDrawnLines = (scroller, lines) => {
  const [firstSeen, setFirstSeen] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const { top } = element.getBoundingClientRect();
      const seen = [...lines.starts.keys()].findLast((group) => {
        const heading = element.querySelector(`[data-line="${lines.starts[group]}"]`);
        return heading?.parentElement && heading.parentElement.getBoundingClientRect().top <= top + 1;
      });
      setFirstSeen(lines.starts[seen ?? 0] ?? 0);
    };
    look();
    element.addEventListener("scroll", look, { passive: true });
    return () => element.removeEventListener("scroll", look);
  }, [scroller, lines]);
  const bring = useCallback(
    (line: number, block: "nearest" | "start") =>
      scroller.current?.querySelector(`[data-line="${line}"]`)?.scrollIntoView({ block }),
    [scroller],
  );
  const reveal = useCallback((line: number) => bring(line, "nearest"), [bring]);
  const goTo = useCallback(
    (line: number) => {
      // A heading that sticks to the upper edge is in view where its section is not.
      const heading = scroller.current?.querySelector(`[data-line="${line}"]`);
      heading?.parentElement?.scrollIntoView({ block: "start" });
    },
    [scroller],
  );
  return { places: null, gaps: NO_GAPS, height: undefined, firstSeen, reveal, goTo };
};
