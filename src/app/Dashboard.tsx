import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import type { Settings } from "./App.tsx";
import { useMessages } from "./i18n/useMessages.ts";
import { LazyExtras } from "./LazyExtras.tsx";
import { Overlays } from "./Overlays.tsx";
import { PageHeader } from "./PageHeader.tsx";
import { SettingsBar } from "./SettingsBar.tsx";
import type { EventIndex } from "./store/eventIndex.ts";
import type { PairChoice, ReadText } from "./store/viewState.ts";
import type { ViewStore } from "./store/viewStore.ts";
import { Later } from "./ui/Later.tsx";
import { useMediaQuery } from "./ui/useMediaQuery.ts";
import { usePageTitle } from "./ui/usePageTitle.ts";
import { useStoredChoice } from "./ui/useStoredChoice.ts";
import { useAmended } from "./useAmended.ts";
import { useAnswers } from "./useAnswers.ts";
import { useExported } from "./useExported.ts";
import { useOpened } from "./useOpened.ts";
import { useOpening } from "./useOpening.ts";
import { useSearch } from "./useSearch.ts";
import { useShortcuts } from "./useShortcuts.ts";
import { ViewArea } from "./ViewArea.tsx";
import { LazyDetailPane } from "./views/detail/LazyDetailPane.tsx";
import { ExportMenu } from "./views/exports/LazyExports.ts";
import { ActiveFilters } from "./views/facets/ActiveFilters.tsx";
import { FacetPanel } from "./views/facets/FacetPanel.tsx";
import { FiltersRegion } from "./views/facets/FiltersRegion.tsx";
import { SearchBox } from "./views/facets/SearchBox.tsx";
import { LazySearchNote } from "./views/list/LazySearchNote.tsx";
import { ListPanel } from "./views/list/ListPanel.tsx";
import { ResultLine } from "./views/status/ResultLine.tsx";
import { StatusLine } from "./views/status/StatusLine.tsx";
import { LazyTimelinePanel } from "./views/timeline/LazyTimelinePanel.tsx";
import { useTimelineHeight } from "./views/timeline/useTimelineHeight.ts";
import { ViewSwitch } from "./views/ViewSwitch.tsx";

interface Props {
  /** The data of the page. */
  base: EventIndex;
  store: ViewStore;
  settings: Settings;
  /** Whether focus goes to the main part, because the control that asked for the data is gone. */
  takesFocus: boolean;
  /** Whether it is drawn out of sight: then nothing of it is to be noticed. */
  unseen?: boolean;
}

/** The page once there is data: it asks the store and hands the answers to the regions. */
export function Dashboard({ base, store, settings, takesFocus, unseen = false }: Props) {
  const messages = useMessages();
  const view = useSyncExternalStore(store.subscribe, store.get);
  const isPhone = useMediaQuery("(max-width: 767px)");
  const height = useTimelineHeight();
  const [timelineCollapsed, setTimelineCollapsed] = useState(isPhone);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const [characters, setCharacters] = useStoredChoice("wanglai.characters");
  const [index, setAmended] = useAmended(base);
  const main = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const filterButton = useRef<HTMLButtonElement>(null);
  const filesButton = useRef<HTMLButtonElement>(null);

  const means = useSearch(index, view.filters, store);
  const { fold, result: found } = means;
  const answers = useAnswers(index, view, found);
  const { filters, ignored, result, list, steps } = answers;
  const sought = useMemo(() => ({ words: found?.words ?? [], fold }), [found, fold]);

  const permalinkOf = useCallback(
    (event: string) => new URL(store.permalinkOf(event), window.location.href).href,
    [store],
  );
  const exported = useExported(index, answers, permalinkOf);

  const opened = useOpened(index, view, steps);
  const { row: openRow, document: alone, title, previous, next } = opened;
  const isOpen = view.event !== null || view.document !== null;

  const afterDocument = useCallback(() => {
    // It may be inert until what covers it on phones is gone.
    filesButton.current?.closest("[inert]")?.removeAttribute("inert");
    filesButton.current?.focus();
  }, []);
  const opening = useOpening(store, index, isPhone, afterDocument);
  const { open, openDocument, close, toList } = opening;
  const isTimeline = view.view === "timeline";
  /** Where focus goes when what had it is gone. */
  const toEvents = isTimeline ? toList : () => main.current?.focus({ preventScroll: true });
  const toTimeline = () => {
    store.set({ view: "timeline" });
    toList();
  };
  const closeFilters = () => {
    flushSync(() => setFiltersOpen(false));
    filterButton.current?.focus();
  };
  const onText = useCallback((text: ReadText) => store.set({ text }, "adjust"), [store]);
  const onPair = useCallback((pair: PairChoice) => store.set({ view: "pair", pair }), [store]);

  useShortcuts({
    search,
    previous,
    next,
    open,
    onHelp: () => setHelpOpen(true),
    onSwitchText: openRow !== null || alone ? () => onText(view.text === "original" ? "cleaned" : "original") : null,
    onLeave: filtersOpen && isPhone ? closeFilters : isOpen ? close : null,
    resting: unseen,
  });

  useEffect(() => {
    if (takesFocus) main.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  const pageTitle = title === null ? `${messages.name} — ${messages.tagline}` : `${title} — ${messages.name}`;
  usePageTitle(unseen ? null : pageTitle);

  const focusAfterFilters = () => (isPhone ? toEvents() : search.current?.focus());
  const isSheet = isPhone && isOpen;
  const isCovered = isSheet || (isPhone && filtersOpen);
  const settingsBar = <SettingsBar settings={settings} onHelp={() => setHelpOpen(true)} />;
  const resultLine = (
    <ResultLine shown={result.rows.length} total={index.size} ignored={ignored}>
      <ActiveFilters filters={filters} store={store} onEmptied={focusAfterFilters} />
    </ResultLine>
  );

  return (
    <div className="page">
      <button type="button" className="skip-link button" hidden={isCovered} onClick={toEvents}>
        {messages.skipToList}
      </button>
      <div className="contents" inert={isCovered}>
        <PageHeader>
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
            onSearch={means.prepare}
            onLeave={toEvents}
            onQuery={means.onQuery}
            onSettle={means.settle}
          />
          {!isPhone && settingsBar}
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
          result={resultLine}
          inert={isSheet}
        >
          <FacetPanel
            index={index}
            result={result}
            filters={filters}
            fold={fold}
            onFind={means.prepare}
            store={store}
          />
        </FiltersRegion>
        {isTimeline ? (
          <>
            <div className="page-timeline flex min-w-0 flex-col gap-2" inert={isCovered}>
              {!isPhone && resultLine}
              <LazyTimelinePanel
                index={index}
                result={result}
                view={view}
                filters={filters}
                openRow={openRow}
                height={height}
                language={settings.language}
                collapsed={timelineCollapsed}
                store={store}
                onCollapse={setTimelineCollapsed}
                onOpen={open}
              />
            </div>
            <ListPanel
              index={index}
              list={list}
              filters={filters}
              order={view.order}
              openRow={openRow}
              sought={sought}
              snippetOf={means.snippetOf}
              focusRequest={opening.listRequest}
              inert={isCovered}
              store={store}
              onOpen={open}
              onFocusLost={toList}
              actions={
                <Later>
                  <ExportMenu request={exported} />
                </Later>
              }
            >
              {found && (
                <LazySearchNote
                  index={index}
                  search={found}
                  rows={result.rows}
                  progress={means.progress}
                  wholeArticles={view.filters.within === "articles"}
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
            matches={means.matches}
            store={store}
            inert={isCovered}
            onOpen={open}
            onClose={toTimeline}
          >
            {!isPhone && resultLine}
          </ViewArea>
        )}
        {(isPhone ? isSheet : isTimeline || isOpen) && (
          <LazyDetailPane
            index={index}
            openEvent={view.event}
            openRow={openRow}
            openDocument={view.document}
            alone={alone}
            loading={opened.loading}
            rows={result.rows}
            onPair={onPair}
            previous={opened.listed ? previous : null}
            next={next}
            hidden={openRow !== null && !opened.listed}
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
      <div className="contents" inert={isCovered}>
        <StatusLine ref={filesButton} index={index} view={view} filters={filters} store={store} onOpen={openDocument}>
          {!unseen && (
            <LazyExtras
              base={base}
              index={index}
              filters={filters}
              store={store}
              onAmended={setAmended}
              onDocument={openDocument}
              onOpen={open}
            />
          )}
          {isPhone && settingsBar}
        </StatusLine>
      </div>
      {!unseen && <Overlays help={helpOpen} onCloseHelp={() => setHelpOpen(false)} exported={exported} />}
    </div>
  );
}
