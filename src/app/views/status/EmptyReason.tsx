import { useMessages } from "../../i18n/useMessages.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { activeCount, type Filters, isFiltered } from "../../store/viewState.ts";
import type { ViewStore } from "../../store/viewStore.ts";
import { ProblemMessage } from "../../ui/ProblemMessage.tsx";

interface Props {
  index: EventIndex;
  /** Resolved filters. */
  filters: Filters;
  store: ViewStore;
  /** The filters were cleared from here: the list is back, and focus should go to it. */
  onCleared: () => void;
}

/** Why the list is empty: no documents, no events in them, or filters that leave nothing. */
export function EmptyReason({ index, filters, store, onCleared }: Props) {
  const { empty, filters: words } = useMessages();
  const { failures } = index.bundle;
  const documents = index.columns.published.length;
  if (documents + failures.length === 0) return <ProblemMessage {...empty.noDocuments} />;
  if (index.size === 0 || !isFiltered(filters)) {
    return <ProblemMessage {...empty.noEvents(documents)} />;
  }
  const { from, to, query } = filters;
  const reason =
    from !== null && to !== null && from > to
      ? empty.reversedDates
      : query.trim() !== ""
        ? empty.noMatchQuery(query.trim(), activeCount(filters) > 1)
        : empty.noMatch;
  return (
    <ProblemMessage {...reason}>
      <button
        type="button"
        className="button mt-1"
        onClick={() => {
          store.clearFilters();
          onCleared();
        }}
      >
        {words.clearAll}
      </button>
    </ProblemMessage>
  );
}
