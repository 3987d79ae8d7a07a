import { lazy, type ReactNode, useRef } from "react";
import { VIEW_WORDS } from "./i18n/regions/views.ts";
import { useMessages } from "./i18n/useMessages.ts";
import { useWords } from "./i18n/useWords.ts";
import { dayText } from "./store/days.ts";
import type { EventIndex } from "./store/eventIndex.ts";
import type { FilterResult } from "./store/filterEvents.ts";
import { type Filters, type ViewState, withToggled } from "./store/viewState.ts";
import type { ViewStore } from "./store/viewStore.ts";
import { Later } from "./ui/Later.tsx";
import { useLostFocus } from "./ui/useLostFocus.ts";

const PairLens = lazy(() => import("./views/pair/PairLens.tsx"));
const Statistics = lazy(() => import("./views/statistics/Statistics.tsx"));

interface Props {
  index: EventIndex;
  result: FilterResult;
  /** Resolved filters. */
  filters: Filters;
  view: ViewState;
  openRow: number | null;
  /** Finds names by their initials too. */
  matches: (name: string, text: string) => boolean;
  store: ViewStore;
  inert: boolean;
  onOpen: (event: string, byKeyboard: boolean) => void;
  /** Leaves the view for the timeline. */
  onClose: () => void;
  /** What stands above the view. */
  children: ReactNode;
}

/** The views other than the timeline, whose programs come when they are looked at. */
export function ViewArea({
  index,
  result,
  filters,
  view,
  openRow,
  matches,
  store,
  inert,
  onOpen,
  onClose,
  children,
}: Props) {
  const words = useWords(VIEW_WORDS);
  const { reload } = useMessages();
  const area = useRef<HTMLDivElement>(null);
  const lostFocus = useLostFocus(() => area.current?.focus({ preventScroll: true }));
  const failed = (
    <div role="alert" className="grid place-items-center gap-2 p-6 text-center text-ink-soft">
      <p>{words.failed}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {reload}
      </button>
    </div>
  );
  return (
    <div ref={area} tabIndex={-1} {...lostFocus} className="view-area" inert={inert}>
      {children}
      <Later key={view.view} waiting={<p className="p-6 text-center text-ink-soft">{words.loading}</p>} failed={failed}>
        {view.view === "pair" ? (
          <PairLens
            index={index}
            rows={result.withoutOrganizations.rows}
            pair={view.pair}
            openRow={openRow}
            matches={matches}
            addressOf={store.addressOf}
            onPair={(pair) => store.set({ pair })}
            onOpen={onOpen}
            onClose={onClose}
          />
        ) : (
          <Statistics
            index={index}
            rows={result.rows}
            dated={result.dated}
            chosen={filters.facets.organization.only}
            chosenKinds={filters.facets.kind.only}
            onOrganization={(name) => store.setFilters(withToggled(filters, "organization", name))}
            onPair={(pair) => store.set({ view: "pair", pair })}
            onPeriod={(first, last) => store.setFilters({ from: dayText(first), to: dayText(last) })}
            onKind={(kind) => store.setFilters(withToggled(filters, "kind", kind))}
          />
        )}
      </Later>
    </div>
  );
}
