import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Bundle } from "../bundle/schema.ts";
import type { EventIndex } from "./store/eventIndex.ts";
import { rehearsalIndex } from "./store/rehearsalIndex.ts";
import { createViewStore, type ViewStore } from "./store/viewStore.ts";

interface Props {
  bundle: Bundle;
  /** Draws the dashboard. */
  children: (index: EventIndex, store: ViewStore) => ReactNode;
}

/** So often it is drawn: the second time a browser compiles more of it, and with less haste. */
const TIMES = 2;
/** Milliseconds before each: who has waited so long waits longer still, and what comes meanwhile is not held up for long. */
const PAUSE = 40;

/** An address that nobody reads. */
const NO_ADDRESS = { read: () => "", push: () => {}, replace: () => {}, onChange: () => () => {} };

/**
 * Draws the dashboard with made-up events, out of sight and for nobody, while the events of a large corpus are on their
 * way: a browser takes twice as long for what it does for the first time.
 */
export function Rehearsal({ bundle, children }: Props) {
  const index = useMemo(() => rehearsalIndex(bundle), [bundle]);
  const [store] = useState(() => createViewStore(NO_ADDRESS));
  // Drawn in the odd turns.
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (turn === 2 * TIMES) return;
    const timer = window.setTimeout(() => setTurn(turn + 1), PAUSE);
    return () => window.clearTimeout(timer);
  }, [turn]);
  if (turn % 2 === 0) return null;
  return (
    <div className="rehearsal" aria-hidden="true" inert>
      {children(index, store)}
    </div>
  );
}
