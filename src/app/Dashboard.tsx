import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import type { Settings } from "./App.tsx";
import { useMessages } from "./i18n/useMessages.ts";
import { PageHeader } from "./PageHeader.tsx";
import type { EventIndex } from "./store/eventIndex.ts";
import { useArticleTexts, useFold } from "./store/searchQueries.ts";
import { articleSnippet } from "./store/snippet.ts";
import { activeCount, type ReadText, standingOf, withToggled } from "./store/viewState.ts";
import type { Change, ViewStore } from "./store/viewStore.ts";
import { FilterIcon } from "./ui/icons.tsx";
import { useKeys } from "./ui/useKeys.ts";
import { useMediaQuery } from "./ui/useMediaQuery.ts";
import { useStoredChoice } from "./ui/useStoredChoice.ts";
import { useAnswers } from "./useAnswers.ts";
import { useOpening } from "./useOpening.ts";
import { LazyDetailPane } from "./views/detail/LazyDetailPane.tsx";
import { ExportMenu } from "./views/exports/ExportMenu.tsx";
import { PrintSheet } from "./views/exports/PrintSheet.tsx";
import { ActiveFilters } from "./views/facets/ActiveFilters.tsx";
import { FacetPanel } from "./views/facets/FacetPanel.tsx";
import { FilterSheet } from "./views/facets/FilterSheet.tsx";
import { SearchBox } from "./views/facets/SearchBox.tsx";
import { useFilterWords } from "./views/facets/useFilterWords.ts";
import { ListPanel } from "./views/list/ListPanel.tsx";
import { SearchNote } from "./views/list/SearchNote.tsx";
import { ShownCount } from "./views/status/ShownCount.tsx";
import { StatusLine } from "./views/status/StatusLine.tsx";
import { TimelinePanel } from "./views/timeline/TimelinePanel.tsx";

interface Props {
  index: EventIndex;
  store: ViewStore;
  settings: Settings;
  /** Whether focus goes to the main part, because the control that asked for the data is gone. */
  takesFocus: boolean;
}

/** The page once there is data: it asks the store and hands the answers to the regions. */
export function Dashboard({ index, store, settings, takesFocus }: Props) {
  const messages = useMessages();
  const view = useSyncExternalStore(store.subscribe, store.get);
  const isPhone = useMediaQuery("(max-width: 767px)");
  const isLarge = useMediaQuery("(min-width: 1200px) and (min-height: 800px)");
  const isTall = useMediaQuery("(min-width: 1200px) and (min-height: 1000px)");
  const [timelineCollapsed, setTimelineCollapsed] = useState(isPhone);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [characters, setCharacters] = useStoredChoice("wanglai.characters");
  const main = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const filterButton = useRef<HTMLButtonElement>(null);
  const filesButton = useRef<HTMLButtonElement>(null);

  const [searching, setSearching] = useState(view.filters.query !== "");
  const prepareSearch = useCallback(() => setSearching(true), []);
  const fold = useFold(searching);
  const texts = useArticleTexts(index.bundle.texts, searching && view.filters.within === "articles");
  const {
    filters,
    ignored,
    search: found,
    result,
    groups,
    ordered,
  } = useAnswers(index, view, {
    fold,
    articles: texts.articles,
  });
  const sought = useMemo(() => ({ words: found?.words ?? [], fold }), [found, fold]);

  const filterWords = useFilterWords();
  const permalinkOf = (event: string) => new URL(store.permalinkOf(event), window.location.href).href;
  const exported = {
    index,
    rows: ordered,
    total: index.events.length,
    filters: filterWords(filters).map(({ sentence }) => sentence),
    addressOf: permalinkOf,
  };

  const snippet = useCallback(
    (row: number) => (found && texts.articles ? articleSnippet(index, row, found, texts.articles, fold) : null),
    [index, found, texts.articles, fold],
  );

  const openRow = view.event === null ? null : (index.rowOf.get(view.event) ?? null);
  const place = openRow === null ? -1 : ordered.indexOf(openRow);
  const idAt = (at: number) => index.events[ordered[at] ?? -1]?.id ?? null;
  const isOpen = view.event !== null || view.document !== null;
  const alone = view.document === null ? undefined : index.documents.get(view.document);
  const next = idAt(place + 1);
  const previous = place > 0 ? idAt(place - 1) : null;

  const afterDocument = useCallback(() => filesButton.current?.focus(), []);
  const { open, openDocument, close, toList, headingRequest, listRequest } = useOpening(
    store,
    index,
    isPhone,
    afterDocument,
  );
  const closeFilters = () => {
    flushSync(() => setFiltersOpen(false));
    filterButton.current?.focus();
  };
  const onText = useCallback((text: ReadText) => store.set({ text }, "adjust"), [store]);
  const onQuery = useCallback((query: string, change: Change) => store.setFilters({ query }, change), [store]);

  useKeys({
    "/": () => search.current?.focus(),
    j: () => next !== null && open(next, false),
    k: () => {
      const before = place === -1 ? idAt(ordered.length - 1) : previous;
      if (before !== null) open(before, false);
    },
    o: () => {
      if (openRow !== null || alone) onText(view.text === "original" ? "cleaned" : "original");
    },
    Escape: () => {
      if (filtersOpen && isPhone) closeFilters();
      else if (isOpen) close();
    },
  });

  useEffect(() => {
    if (takesFocus) main.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  const title = (openRow === null ? alone?.title : index.events[openRow]?.title) ?? null;
  useEffect(() => {
    document.title = title === null ? `${messages.name} — ${messages.tagline}` : `${title} — ${messages.name}`;
  }, [title, messages]);

  const focusAfterFilters = () => (isPhone ? toList() : search.current?.focus());
  const sheetOpen = isPhone && isOpen;
  const active = activeCount(filters);
  const facets = (
    <FacetPanel index={index} result={result} filters={filters} fold={fold} onFind={prepareSearch} store={store} />
  );

  return (
    <div className="page">
      <button type="button" className="skip-link button" onClick={toList}>
        {messages.skipToList}
      </button>
      <div className="contents" inert={sheetOpen || (isPhone && filtersOpen)}>
        <PageHeader settings={settings}>
          <SearchBox
            ref={search}
            query={view.filters.query}
            wholeArticles={view.filters.within === "articles"}
            onWholeArticles={(whole) => store.setFilters({ within: whole ? "articles" : "events" })}
            onSearch={prepareSearch}
            onQuery={onQuery}
          />
          <ShownCount shown={result.rows.length} total={index.events.length} />
        </PageHeader>
      </div>
      <main ref={main} tabIndex={-1} className="page-grid min-h-0 flex-1">
        {isPhone ? (
          <div className="page-filters flex flex-wrap items-center gap-2" inert={sheetOpen || filtersOpen}>
            <button
              ref={filterButton}
              type="button"
              className="button"
              aria-expanded={filtersOpen}
              onClick={() => setFiltersOpen(true)}
            >
              <FilterIcon />
              {messages.filters.show(active)}
            </button>
            <ActiveFilters filters={filters} store={store} onEmptied={focusAfterFilters} />
          </div>
        ) : (
          <section aria-label={messages.regions.filters} className="page-filters panel flex min-h-0 flex-col">
            <div className="flex min-h-10 flex-none items-center border-b border-line px-3">
              <h2 className="panel-title">{messages.regions.filters}</h2>
            </div>
            <div className="scroller min-h-0 flex-1 p-3">{facets}</div>
          </section>
        )}
        <div className="page-timeline flex min-w-0 flex-col gap-2" inert={sheetOpen || (isPhone && filtersOpen)}>
          {!isPhone && <ActiveFilters filters={filters} store={store} onEmptied={focusAfterFilters} />}
          {ignored.length > 0 && (
            <p className="rounded-md border border-dashed border-line-strong px-3 py-1 text-[0.8125rem]">
              {messages.filters.ignored(ignored.join(messages.listSeparator))}
            </p>
          )}
          <TimelinePanel
            index={index}
            result={result}
            window={view.window}
            openRow={openRow}
            height={isTall ? 384 : isLarge ? 300 : 216}
            language={settings.language}
            collapsed={timelineCollapsed}
            onCollapse={setTimelineCollapsed}
            onOpen={open}
            onWindow={(window) => store.set({ window }, "adjust")}
          />
        </div>
        <ListPanel
          index={index}
          groups={groups}
          filters={filters}
          order={view.order}
          openRow={openRow}
          sought={sought}
          snippetOf={snippet}
          focusRequest={listRequest}
          inert={sheetOpen || (isPhone && filtersOpen)}
          store={store}
          onOpen={open}
          onFocusLost={toList}
          actions={<ExportMenu request={exported} />}
        >
          {found && view.filters.within === "articles" && (
            <SearchNote
              index={index}
              search={found}
              rows={result.rows}
              texts={texts}
              addressOfDocument={store.addressOfDocument}
              onDocument={openDocument}
              onEventsOnly={() => store.setFilters({ within: "events" })}
            />
          )}
        </ListPanel>
        {(!isPhone || sheetOpen) && (
          <LazyDetailPane
            index={index}
            openEvent={view.event}
            openRow={openRow}
            openDocument={view.document}
            rows={result.rows}
            onPair={(names) =>
              store.setFilters({
                facets: { ...filters.facets, organization: { only: names, not: [] } },
                match: "all",
              })
            }
            previous={previous}
            next={next}
            hidden={openRow !== null && place === -1}
            sheet={isPhone}
            focusRequest={headingRequest}
            text={view.text}
            characters={characters === "published" ? "published" : "simplified"}
            onText={onText}
            onCharacters={setCharacters}
            addressOf={store.addressOf}
            permalinkOf={permalinkOf}
            sought={sought}
            onOpen={open}
            onClose={close}
            onFocusLost={toList}
          />
        )}
        {isPhone && filtersOpen && (
          <FilterSheet
            shown={result.rows.length}
            filtered={active > 0}
            onClear={() => store.clearFilters()}
            onClose={closeFilters}
          >
            {facets}
          </FilterSheet>
        )}
      </main>
      <StatusLine
        ref={filesButton}
        index={index}
        list={view.documents}
        onList={(documents) =>
          store.set({ documents }, view.documents === null || documents === null ? "step" : "adjust")
        }
        onlyUndated={standingOf(filters.facets.certainty, "open") === "only"}
        onUndated={() => store.setFilters(withToggled(filters, "certainty", "open"))}
        openDocument={view.document}
        addressOf={store.addressOfDocument}
        onOpen={openDocument}
      />
      <PrintSheet request={exported} />
    </div>
  );
}
