import type { ReactNode, Ref } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { activeCount, type Filters } from "../../store/viewState.ts";
import type { ViewStore } from "../../store/viewStore.ts";
import { FilterIcon } from "../../ui/icons.tsx";
import { useDrawn } from "../../ui/useDrawn.ts";
import { FilterSheet } from "./FilterSheet.tsx";

interface Props {
  /** Resolved filters. */
  filters: Filters;
  /** How many events they leave. */
  shown: number;
  store: ViewStore;
  isPhone: boolean;
  /** On phones: whether the facets cover the page, and the button that opens them. */
  open: boolean;
  button: Ref<HTMLButtonElement>;
  onOpen: () => void;
  onClose: () => void;
  /** How many events there are, and the chips; on phones they stand here. */
  result: ReactNode;
  inert: boolean;
  /** The facets. */
  children: ReactNode;
}

/** The region 筛选: beside the events, or, on phones, behind a button with the chips of what is set. */
export function FiltersRegion({ filters, isPhone, open, inert, children, ...rest }: Props) {
  const messages = useMessages();
  const active = activeCount(filters);
  // What happened is drawn first, and the facets in the next frame.
  const isDrawn = useDrawn();
  if (!isPhone) {
    return (
      <section aria-label={messages.regions.filters} className="page-filters panel flex min-h-0 flex-col">
        <div className="flex min-h-10 flex-none items-center border-b border-line px-3">
          <h2 className="panel-title">{messages.regions.filters}</h2>
        </div>
        <div className="scroller min-h-0 flex-1 px-3 pb-2 pt-1">{isDrawn && children}</div>
      </section>
    );
  }
  const { shown, store, button, onOpen, onClose, result } = rest;
  return (
    <>
      <div className="page-filters flex flex-wrap items-center gap-x-3 gap-y-2" inert={inert || open}>
        <button ref={button} type="button" className="button" aria-expanded={open} onClick={onOpen}>
          <FilterIcon />
          {messages.filters.show(active)}
        </button>
        {result}
      </div>
      {open && (
        <FilterSheet shown={shown} filtered={active > 0} onClear={() => store.clearFilters()} onClose={onClose}>
          {children}
        </FilterSheet>
      )}
    </>
  );
}
