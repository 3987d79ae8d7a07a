import { useMessages } from "../../i18n/useMessages.ts";
import { dateText } from "../../store/dateText.ts";
import { type Filters, isFiltered } from "../../store/viewState.ts";
import type { ViewStore } from "../../store/viewStore.ts";
import { CloseIcon } from "../../ui/icons.tsx";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";

interface Props {
  /** Resolved filters. */
  filters: Filters;
  store: ViewStore;
  /** The last chip went, and focus with it: it needs another place. */
  onEmptied: () => void;
}

/** A chip for every filter that is set, each with a way to remove it. Focus goes on to the next chip. */
export function ActiveFilters({ filters, store, onEmptied }: Props) {
  const messages = useMessages();
  const list = useRovingFocus<HTMLUListElement>({ heirs: ".chip button", onEmptied });

  if (!isFiltered(filters)) return null;
  const { organizations, kinds, from, to, query } = filters;
  const chips: { key: string; text: string; patch: Partial<Filters> }[] = [
    ...organizations.map((name) => ({
      key: `organization ${name}`,
      text: name,
      patch: { organizations: organizations.filter((other) => other !== name) },
    })),
    ...kinds.map((kind) => ({
      key: `kind ${kind}`,
      text: messages.kinds[kind],
      patch: { kinds: kinds.filter((other) => other !== kind) },
    })),
  ];
  if (from !== null) {
    chips.push({ key: "from", text: messages.filters.fromChip(dateText(from, messages.dates)), patch: { from: null } });
  }
  if (to !== null) {
    chips.push({ key: "to", text: messages.filters.toChip(dateText(to, messages.dates)), patch: { to: null } });
  }
  if (query.trim() !== "") {
    chips.push({ key: "query", text: messages.filters.queryChip(query.trim()), patch: { query: "" } });
  }

  return (
    <ul ref={list} aria-label={messages.filters.active} className="flex min-w-0 flex-wrap items-center gap-1.5">
      {chips.map(({ key, text, patch }) => (
        <li key={key} className="chip">
          <span className="truncate">{text}</span>
          <button
            type="button"
            aria-label={messages.filters.remove(text)}
            title={messages.filters.remove(text)}
            className="inline-flex size-6 flex-none items-center justify-center rounded-full hover:bg-hover"
            onClick={() => store.setFilters(patch)}
          >
            <span className="scale-75">
              <CloseIcon />
            </span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link-button px-1" onClick={() => store.clearFilters()}>
          {messages.filters.clearAll}
        </button>
      </li>
    </ul>
  );
}
