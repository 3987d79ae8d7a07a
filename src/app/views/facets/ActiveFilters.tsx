import { FACET_WORDS } from "../../i18n/regions/facets.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type Filters, isFiltered } from "../../store/viewState.ts";
import type { ViewStore } from "../../store/viewStore.ts";
import { CloseIcon } from "../../ui/icons.tsx";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { useFilterWords } from "./useFilterWords.ts";

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
  const words = useWords(FACET_WORDS);
  const filterWords = useFilterWords();
  const list = useRovingFocus<HTMLUListElement>({ heirs: ".chip button", onEmptied });

  if (!isFiltered(filters)) return null;
  const chips = filterWords(filters);

  return (
    <ul ref={list} aria-label={messages.filters.active} className="flex min-w-0 flex-wrap items-center gap-1.5">
      {chips.map(({ key, text, lang, sentence, isExclusion, without }) => (
        <li key={key} className={isExclusion ? "chip chip-not" : "chip"} title={sentence}>
          {isExclusion && <span className="flex-none font-semibold">{words.excluded}</span>}
          <span className="truncate" lang={lang}>
            {text}
          </span>
          <button
            type="button"
            aria-label={messages.filters.remove(isExclusion ? sentence : text)}
            title={messages.filters.remove(sentence)}
            className="inline-flex size-6 flex-none items-center justify-center rounded-full hover:bg-hover"
            onClick={() => store.setFilters(without)}
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
