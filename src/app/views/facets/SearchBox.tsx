import { type Ref, useCallback, useEffect, useRef, useState } from "react";
import { SEARCH_WORDS } from "../../i18n/regions/search.ts";
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
  /** What was told last is wanted now, if it waits for anything. */
  onSettle: () => void;
  /** The reader is done with the box and goes on to what it found. */
  onLeave: () => void;
  ref?: Ref<HTMLInputElement>;
}

/** The search box. It tells each change at once, but waits for an input method to finish a word. */
export function SearchBox({ query, wholeArticles, onWholeArticles, onQuery, onSettle, onSearch, onLeave, ref }: Props) {
  const messages = useMessages();
  const words = useWords(SEARCH_WORDS);
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

  const tell = useCallback(() => {
    if (text === told.current) return;
    told.current = text;
    onQuery(text, change.current);
    change.current = "adjust";
  }, [text, onQuery]);
  useEffect(() => {
    if (!composing) tell();
  }, [tell, composing]);

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
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
          // Escape empties the box first, as the browser does it.
          const leaves = event.key === "Enter" || event.key === "ArrowDown" || (event.key === "Escape" && text === "");
          if (!leaves) return;
          event.preventDefault();
          tell();
          onSettle();
          onLeave();
        }}
        onFocus={onSearch}
        onBlur={() => {
          onSettle();
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
