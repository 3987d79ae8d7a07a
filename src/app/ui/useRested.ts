import { useEffect, useMemo, useState } from "react";

/** Milliseconds without a change after which one is at rest. */
const REST_MS = 800;

/**
 * What `work` gives: at once, or, where it takes long, after it has stayed the same function for a while; until then what
 * the last one gave, or null.
 */
export function useRested<Value>(work: () => Value, takesLong: boolean): Value | null {
  const [rested, setRested] = useState<Value | null>(null);
  const now = useMemo(() => (takesLong ? null : work()), [work, takesLong]);
  useEffect(() => {
    if (!takesLong) {
      // What is shown next must not be of long ago.
      setRested(null);
      return;
    }
    const timer = window.setTimeout(() => setRested(work()), REST_MS);
    return () => window.clearTimeout(timer);
  }, [work, takesLong]);
  return now ?? rested;
}
