import { useCallback, useEffect, useRef } from "react";
import type { EventIndex } from "../../store/eventIndex.ts";
import { useFetchAhead } from "../../store/recordQueries.ts";

/** So many milliseconds somebody points at a row before it is likely that they open it. */
const LONG_ENOUGH = 80;

/** Says at which row somebody points, or at none: what a click on it shows is fetched, unless they only pass by. */
export function usePointing(index: EventIndex): (row: number | null) => void {
  const fetchAhead = useFetchAhead(index);
  const waiting = useRef(0);
  useEffect(() => () => window.clearTimeout(waiting.current), []);
  return useCallback(
    (row) => {
      window.clearTimeout(waiting.current);
      if (row !== null) waiting.current = window.setTimeout(() => fetchAhead(row), LONG_ENOUGH);
    },
    [fetchAhead],
  );
}
