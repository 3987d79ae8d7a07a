import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Bundle } from "../bundle/schema.ts";
import type { EventIndex } from "./store/eventIndex.ts";
import { rehearsalIndex } from "./store/rehearsalIndex.ts";
import { withToggled } from "./store/viewState.ts";
import { createViewStore, type ViewStore } from "./store/viewStore.ts";

interface Props {
  bundle: Bundle;
  /** Draws the dashboard. */
  children: (index: EventIndex, store: ViewStore) => ReactNode;
}

/** What is done, one after the other: the second time a browser compiles more of it. */
const TURNS = ["wait", "draw", "filter", "end", "draw", "filter", "end"] as const;
/** Milliseconds before each turn: what comes meanwhile is not held up for long. */
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
  const [turn, setTurn] = useState(0);
  const now = TURNS[turn];
  useEffect(() => {
    if (now === "filter") {
      const { filters } = store.get();
      for (const { name } of index.organizations.slice(0, 1)) {
        store.setFilters(withToggled(filters, "organization", name));
      }
    }
    if (turn === TURNS.length - 1) return;
    const timer = window.setTimeout(() => setTurn(turn + 1), PAUSE);
    return () => window.clearTimeout(timer);
  }, [turn, now, store, index]);
  if (now === "wait" || now === "end") return null;
  return (
    <div className="rehearsal" aria-hidden="true" inert>
      {children(index, store)}
    </div>
  );
}
