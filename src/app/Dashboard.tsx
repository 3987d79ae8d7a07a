import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import type { Settings } from "./App.tsx";
import { useMessages } from "./i18n/useMessages.ts";
import { PageHeader } from "./PageHeader.tsx";
import type { EventIndex } from "./store/eventIndex.ts";
import { nameMatcher } from "./store/search.ts";
import { useArticleTexts, useFold } from "./store/searchQueries.ts";
import { articleSnippet } from "./store/snippet.ts";
import { type PairChoice, type ReadText, standingOf, withToggled } from "./store/viewState.ts";
import type { Change, ViewStore } from "./store/viewStore.ts";
import { useKeys } from "./ui/useKeys.ts";
import { useMediaQuery } from "./ui/useMediaQuery.ts";
import { useRegionKeys } from "./ui/useRegionKeys.ts";
import { useStoredChoice } from "./ui/useStoredChoice.ts";
import { useAnswers } from "./useAnswers.ts";
import { useOpening } from "./useOpening.ts";
import { ViewArea } from "./ViewArea.tsx";
import { LazyDetailPane } from "./views/detail/LazyDetailPane.tsx";
import { ActiveFilters } from "./views/facets/ActiveFilters.tsx";
import { FacetPanel } from "./views/facets/FacetPanel.tsx";
import { FiltersRegion } from "./views/facets/FiltersRegion.tsx";
import { SearchBox } from "./views/facets/SearchBox.tsx";
import { useFilterWords } from "./views/facets/useFilterWords.ts";
import { ListPanel } from "./views/list/ListPanel.tsx";
import { SearchNote } from "./views/list/SearchNote.tsx";
import { ShownCount } from "./views/status/ShownCount.tsx";
import { StatusLine } from "./views/status/StatusLine.tsx";
import { LazyTimelinePanel } from "./views/timeline/LazyTimelinePanel.tsx";
import { ViewSwitch } from "./views/ViewSwitch.tsx";

// What the list does without comes after it.
const HelpDialog = lazy(async () => ({ default: (await import("./views/help/HelpDialog.tsx")).HelpDialog }));
const ExportMenu = lazy(async () => ({ default: (await import("./views/exports/ExportMenu.tsx")).ExportMenu }));
const PrintSheet = lazy(async () => ({ default: (await import("./views/exports/PrintSheet.tsx")).PrintSheet }));

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
  const isTall = useMediaQuery("(min-width: 1200px) and (min-height: 1000px)");
  const [timelineCollapsed, setTimelineCollapsed] = useState(isPhone);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const [characters, setCharacters] = useStoredChoice("wanglai.characters");
  const main = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const filterButton = useRef<HTMLButtonElement>(null);
  const filesButton = useRef<HTMLButtonElement>(null);

  const [searching, setSearching] = useState(view.filters.query !== "");
  const prepareSearch = useCallback(() => setSearching(true), []);
  const fold = useFold(searching);
  const texts = useArticleTexts(index.bundle.texts, searching && view.filters.within === "articles");
  const { articles } = texts;
  const answers = useAnswers(index, view, { fold, articles });
  const { filters, ignored, search: found, result, groups, ordered } = answers;
  const sought = useMemo(() => ({ words: found?.words ?? [], fold }), [found, fold]);
  const snippet = useCallback(
    (row: number) => (found && articles ? articleSnippet(index, row, found, articles, fold) : null),
    [index, found, articles, fold],
  );
  const matches = useMemo(() => nameMatcher(index, fold), [index, fold]);

  const permalinkOf = useCallback(
    (event: string) => new URL(store.permalinkOf(event), window.location.href).href,
    [store],
  );
  const filterWords = useFilterWords();
  const exported = {
    index,
    rows: ordered,
    total: index.events.length,
    filters: filterWords(filters).map(({ sentence }) => sentence),
    addressOf: permalinkOf,
  };

  const openRow = view.event === null ? null : (index.rowOf.get(view.event) ?? null);
  const place = openRow === null ? -1 : ordered.indexOf(openRow);
  const idAt = (at: number) => index.events[ordered[at] ?? -1]?.id ?? null;
  const isOpen = view.event !== null || view.document !== null;
  const alone = view.document === null ? undefined : index.documents.get(view.document);
  const next = idAt(place + 1);
  const previous = place > 0 ? idAt(place - 1) : null;

  const afterDocument = useCallback(() => filesButton.current?.focus(), []);
  const opening = useOpening(store, index, isPhone, afterDocument);
  const { open, openDocument, close, toList } = opening;
  const isTimeline = view.view === "timeline";
  /** Where focus goes when what had it is gone. */
  const toEvents = isTimeline ? toList : () => main.current?.focus({ preventScroll: true });
  const closeFilters = () => {
    flushSync(() => setFiltersOpen(false));
    filterButton.current?.focus();
  };
  const onText = useCallback((text: ReadText) => store.set({ text }, "adjust"), [store]);
  const onQuery = useCallback((query: string, change: Change) => store.setFilters({ query }, change), [store]);
  const onPair = useCallback((pair: PairChoice) => store.set({ view: "pair", pair }), [store]);

  useRegionKeys();
  useKeys({
    "/": () => search.current?.focus(),
    "?": () => setHelpOpen(true),
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

  const focusAfterFilters = () => (isPhone ? toEvents() : search.current?.focus());
  const isSheet = isPhone && isOpen;
  const isCovered = isSheet || (isPhone && filtersOpen);
  const chips = (
    <>
      {!isPhone && <ActiveFilters filters={filters} store={store} onEmptied={focusAfterFilters} />}
      {ignored.length > 0 && (
        <p className="rounded-md border border-dashed border-line-strong px-3 py-1 text-[0.8125rem]">
          {messages.filters.ignored(ignored.join(messages.listSeparator))}
        </p>
      )}
    </>
  );

  return (
    <div className="page">
      <button type="button" className="skip-link button" onClick={toEvents}>
        {messages.skipToList}
      </button>
      <div className="contents" inert={isCovered}>
        <PageHeader settings={settings} onHelp={() => setHelpOpen(true)}>
          <ViewSwitch
            view={view.view}
            addressOf={(view) => store.addressWith({ view })}
            onView={(view) => store.set({ view })}
          />
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
      <main
        ref={main}
        tabIndex={-1}
        className="page-grid min-h-0 flex-1"
        data-view={view.view}
        data-open={isOpen && !isPhone ? "" : undefined}
      >
        <FiltersRegion
          filters={filters}
          shown={result.rows.length}
          store={store}
          isPhone={isPhone}
          open={filtersOpen}
          button={filterButton}
          onOpen={() => setFiltersOpen(true)}
          onClose={closeFilters}
          onEmptied={focusAfterFilters}
          inert={isSheet}
        >
          <FacetPanel
            index={index}
            result={result}
            filters={filters}
            fold={fold}
            onFind={prepareSearch}
            store={store}
          />
        </FiltersRegion>
        {isTimeline ? (
          <>
            <div className="page-timeline flex min-w-0 flex-col gap-2" inert={isCovered}>
              {chips}
              <LazyTimelinePanel
                index={index}
                result={result}
                view={view}
                filters={filters}
                openRow={openRow}
                height={isTall ? 384 : 200}
                language={settings.language}
                collapsed={timelineCollapsed}
                store={store}
                onCollapse={setTimelineCollapsed}
                onOpen={open}
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
              focusRequest={opening.listRequest}
              inert={isCovered}
              store={store}
              onOpen={open}
              onFocusLost={toList}
              actions={
                <Suspense>
                  <ExportMenu request={exported} />
                </Suspense>
              }
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
          </>
        ) : (
          <ViewArea
            index={index}
            result={result}
            filters={filters}
            view={view}
            openRow={openRow}
            matches={matches}
            store={store}
            inert={isCovered}
            onOpen={open}
          >
            {chips}
          </ViewArea>
        )}
        {(isPhone ? isSheet : isTimeline || isOpen) && (
          <LazyDetailPane
            index={index}
            openEvent={view.event}
            openRow={openRow}
            openDocument={view.document}
            rows={result.rows}
            onPair={onPair}
            previous={previous}
            next={next}
            hidden={openRow !== null && place === -1}
            sheet={isPhone}
            focusRequest={opening.headingRequest}
            text={view.text}
            characters={characters === "published" ? "published" : "simplified"}
            onText={onText}
            onCharacters={setCharacters}
            addressOf={store.addressOf}
            permalinkOf={permalinkOf}
            sought={sought}
            onOpen={open}
            onClose={close}
            onFocusLost={toEvents}
          />
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
      <Suspense>
        {helpOpen && <HelpDialog onClose={() => setHelpOpen(false)} />}
        <PrintSheet request={exported} />
      </Suspense>
    </div>
  );
}
