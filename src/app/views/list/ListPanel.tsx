import { type ReactNode, useEffect, useRef } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import type { ListedEvents } from "../../store/eventList.ts";
import type { Filters, Order } from "../../store/viewState.ts";
import type { ViewStore } from "../../store/viewStore.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { useLostFocus } from "../../ui/useLostFocus.ts";
import type { Sought } from "../Hits.tsx";
import { EmptyReason } from "../status/EmptyReason.tsx";
import { EventList } from "./EventList.tsx";

interface Props {
  index: EventIndex;
  list: ListedEvents;
  filters: Filters;
  order: Order;
  openRow: number | null;
  sought: Sought;
  snippetOf: (row: number) => string | null;
  focusRequest: number;
  inert: boolean;
  /** What stands above the events. */
  children?: ReactNode;
  /** What can be done with the list, in its head. */
  actions?: ReactNode;
  store: ViewStore;
  onOpen: (event: string, byKeyboard: boolean) => void;
  /** What had focus is gone: a row that is filtered away, the button that cleared the filters. */
  onFocusLost: () => void;
}

/** The region 事件列表: its order, and the events or why there are none. */
export function ListPanel({
  index,
  list,
  filters,
  order,
  openRow,
  sought,
  snippetOf,
  focusRequest,
  inert,
  children,
  actions,
  store,
  onOpen,
  onFocusLost,
}: Props) {
  const messages = useMessages();
  const panel = useRef<HTMLElement>(null);
  const answered = useRef(focusRequest);
  const lostFocus = useLostFocus(onFocusLost);
  const isEmpty = list.rows.length === 0;

  useEffect(() => {
    if (!isEmpty || focusRequest === answered.current) return;
    answered.current = focusRequest;
    panel.current?.focus({ preventScroll: true });
  }, [isEmpty, focusRequest]);

  return (
    <section
      ref={panel}
      tabIndex={-1}
      {...lostFocus}
      aria-labelledby="list-title"
      aria-describedby="list-keys"
      className="page-list panel @container flex min-h-0 min-w-0 flex-col overflow-clip"
      inert={inert}
    >
      <div className="flex min-h-10 flex-none items-center justify-between gap-2 border-b border-line pl-3 pr-2">
        <h2 id="list-title" className="panel-title">
          {messages.regions.list}
        </h2>
        <p id="list-keys" className="sr-only">
          {messages.list.keys}
        </p>
        <div className="flex items-center gap-1">
          {actions}
          <Segmented
            label={messages.list.order}
            choices={(["oldest", "newest"] as const).map((value) => ({ value, label: messages.list[value] }))}
            chosen={order}
            onChoose={(order) => store.set({ order })}
          />
        </div>
      </div>
      {children}
      {isEmpty ? (
        <EmptyReason index={index} filters={filters} store={store} onCleared={onFocusLost} />
      ) : (
        <EventList
          index={index}
          list={list}
          openRow={openRow}
          sought={sought}
          snippetOf={snippetOf}
          addressOf={store.addressOf}
          onOpen={onOpen}
          focusRequest={focusRequest}
          answered={answered}
        />
      )}
    </section>
  );
}
