import { type Ref, useEffect, useRef, useState } from "react";
import { FACET_WORDS } from "../../i18n/regions/facets.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { LONGEST_QUERY } from "../../store/address.ts";
import type { Change } from "../../store/viewStore.ts";
import { SearchIcon } from "../../ui/icons.tsx";

interface Props {
  query: string;
  /** Whether whole articles are searched too. */
  wholeArticles: boolean;
  onWholeArticles: (wholeArticles: boolean) => void;
  /** The first change of a visit to the box is a step back in history; what follows adjusts it. */
  onQuery: (query: string, change: Change) => void;
  /** Something is going to be searched for: what that needs can be fetched. */
  onSearch: () => void;
  ref?: Ref<HTMLInputElement>;
}

const PAUSE_MS = 160;

/** The search box. It waits for a pause in typing, and for an input method to finish a word. */
export function SearchBox({ query, wholeArticles, onWholeArticles, onQuery, onSearch, ref }: Props) {
  const messages = useMessages();
  const words = useWords(FACET_WORDS);
  const [text, setText] = useState(query);
  const [composing, setComposing] = useState(false);
  const told = useRef(query);
  const change = useRef<Change>("step");

  useEffect(() => {
    // The address changed by other means: back, a chip, a copied address.
    if (query !== told.current) {
      told.current = query;
      setText(query);
    }
  }, [query]);

  useEffect(() => {
    if (composing || text === told.current) return;
    const timer = window.setTimeout(() => {
      told.current = text;
      onQuery(text, change.current);
      change.current = "adjust";
    }, PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text, composing, onQuery]);

  return (
    <search className="relative min-w-0 max-md:order-3 max-md:basis-full md:max-w-xl md:flex-1">
      <span className="pointer-events-none absolute left-2.5 top-1/2 -translate-y-1/2 text-ink-soft">
        <SearchIcon />
      </span>
      <input
        ref={ref}
        type="search"
        className="input h-9 pl-9 pr-24"
        aria-label={messages.search.label}
        placeholder={messages.search.placeholder}
        autoComplete="off"
        maxLength={LONGEST_QUERY}
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onFocus={onSearch}
        onBlur={() => {
          change.current = "step";
        }}
      />
      <label className="search-scope" title={words.wholeArticlesHint}>
        <input
          type="checkbox"
          className="check"
          checked={wholeArticles}
          onChange={(event) => onWholeArticles(event.target.checked)}
        />
        {words.wholeArticles}
      </label>
    </search>
  );
}
