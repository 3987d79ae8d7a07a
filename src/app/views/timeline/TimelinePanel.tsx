import { useMemo, useRef } from "react";
import type { Language } from "../../i18n/languages.ts";
import { LANES_WORDS } from "../../i18n/regions/lanes.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { bandPlaces, bandsThatFit } from "../../store/bandPlaces.ts";
import type { DateRange } from "../../store/dateBrush.ts";
import { dateText } from "../../store/dateText.ts";
import { dayText } from "../../store/days.ts";
import { zoomed } from "../../store/dayWindow.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import type { FilterResult } from "../../store/filterEvents.ts";
import { hasLocalEvents } from "../../store/local/localDocument.ts";
import { bandsOf } from "../../store/timelineBands.ts";
import {
  canShift,
  canZoomOut,
  countInWindow,
  fitWindow,
  shifted,
  spanOf,
  zoomedIn,
} from "../../store/timelineWindow.ts";
import { type DayWindow, type Filters, isFree, type ViewState, withToggled } from "../../store/viewState.ts";
import type { Change, ViewStore } from "../../store/viewStore.ts";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { DownIcon, EarlierIcon, FitIcon, LaterIcon, UpIcon, ZoomInIcon, ZoomOutIcon } from "../../ui/laterIcons.tsx";
import { usePiece } from "../../ui/piece.ts";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { overviewPiece } from "../overview/overviewPiece.ts";
import { RangeControls } from "../overview/RangeControls.tsx";
import { BandLabels } from "./BandLabels.tsx";
import { LanesSwitch } from "./LanesSwitch.tsx";
import { Legend } from "./Legend.tsx";
import { LANE_HEIGHT, roomOf } from "./measures.ts";
import { OpenYearTray } from "./OpenYearTray.tsx";
import { TimelineCanvas } from "./TimelineCanvas.tsx";
import { useSpots } from "./useSpots.tsx";
import { useTimelineMeasures } from "./useTimelineMeasures.ts";

interface Props {
  index: EventIndex;
  result: FilterResult;
  /** Which window and which lanes are asked for. */
  view: Pick<ViewState, "window" | "lanes">;
  /** Resolved filters. */
  filters: Filters;
  openRow: number | null;
  /** Of the drawing without lanes, in pixels; with lanes it is higher where they need it. */
  height: number;
  language: Language;
  collapsed: boolean;
  store: ViewStore;
  onCollapse: (collapsed: boolean) => void;
  onOpen: (event: string, byKeyboard: boolean) => void;
}

const ZOOM = 2;
const PAN = 0.4;

/** The region 时间线: the drawing, its buttons, its legend, and beside it the events without a year. */
export function TimelinePanel(props: Props) {
  const { index, result, filters, openRow, collapsed, store, onOpen } = props;
  const { lanes } = props.view;
  const { from, to } = filters;
  const messages = useMessages();
  const words = useWords(LANES_WORDS);
  const isPhone = useMediaQuery("(max-width: 767px)");
  const toolbar = useRovingFocus<HTMLDivElement>();
  const drawing = useRef<HTMLDivElement>(null);
  const span = useMemo(() => spanOf(index, result.rows, result.dated), [index, result]);
  const fit = useMemo(() => (span ? fitWindow(span) : null), [span]);
  const window = props.view.window ?? fit;
  const onWindow = (window: DayWindow | null) => store.set({ window }, "adjust");
  // The timeline follows to what was chosen.
  const onRange = (range: DateRange, change: Change) =>
    store.set({ filters: { ...store.get().filters, ...range }, window: null }, change);
  const open = useMemo(() => result.rows.subarray(result.dated), [result]);
  const local = useMemo(() => hasLocalEvents(index), [index]);

  // Whatever the filters leave of them, so that nothing moves.
  const hasTray = index.size > index.dated;
  const { height, bandLabel, bandLanes } = useTimelineMeasures(lanes, props.height, hasTray);
  const room = roomOf(height);
  const most = bandsThatFit(room, bandLabel, LANE_HEIGHT, bandLanes);
  const organizations = filters.facets.organization;
  const bands = useMemo(() => {
    const isUnchosen = isFree(organizations);
    const counts = lanes === "organization" && isUnchosen ? result.counts.organization : null;
    return bandsOf(index, result.rows, result.dated, lanes, organizations.only, most, counts);
  }, [index, result, lanes, organizations, most]);
  const places = bandPlaces(room, bands.length, bands.length > 1 ? bandLabel : 0, LANE_HEIGHT);

  const spots = useSpots(drawing, { index, window, openRow, onOpen, onWindow });

  const day = (days: number) => dateText(dayText(days), messages.dates);
  const isEmptyHere = window !== null && countInWindow(index, result.rows, result.dated, window) === 0;

  // On a phone all of it folds, elsewhere the overview and its buttons stay.
  const isFolded = collapsed && isPhone;
  const { value: Overview, failed } = usePiece(overviewPiece);
  const overview = index.dated > 0 && (
    <ErrorBoundary fallback={() => null}>
      {Overview ? (
        <Overview
          index={index}
          rows={result.withoutDate.rows}
          dated={result.withoutDate.dated}
          from={from}
          to={to}
          window={collapsed ? null : window}
          onRange={onRange}
        />
      ) : (
        !failed && <div className="overview" />
      )}
    </ErrorBoundary>
  );
  const lanesSwitch = window && <LanesSwitch lanes={lanes} onLanes={(lanes) => store.set({ lanes })} />;
  const moves =
    window && fit
      ? [
          {
            label: messages.timeline.earlier,
            to: canShift(window, fit, -PAN) ? shifted(window, -PAN) : null,
            icon: <EarlierIcon />,
          },
          {
            label: messages.timeline.later,
            to: canShift(window, fit, PAN) ? shifted(window, PAN) : null,
            icon: <LaterIcon />,
          },
          {
            label: messages.timeline.zoomOut,
            to: canZoomOut(window, fit) ? zoomed(window, ZOOM) : null,
            icon: <ZoomOutIcon />,
          },
          {
            label: messages.timeline.zoomIn,
            to: zoomedIn(index, result.rows, result.dated, window, 1 / ZOOM, openRow),
            icon: <ZoomInIcon />,
          },
        ]
      : [];
  const controls = window && (
    <div ref={toolbar} role="toolbar" aria-label={messages.timeline.controls} className="flex items-center">
      {moves.map(({ label, to, icon }) => (
        <IconButton key={label} label={label} aria-disabled={to === null} onClick={() => to && onWindow(to)}>
          {icon}
        </IconButton>
      ))}
      <IconButton label={messages.timeline.fit} onClick={() => onWindow(null)}>
        <FitIcon />
      </IconButton>
      {spots.button}
    </div>
  );

  return (
    <section aria-labelledby="timeline-title" className="panel flex flex-none flex-col">
      <div className="tl-head">
        <h2 id="timeline-title" className="panel-title whitespace-nowrap">
          {messages.regions.timeline}
        </h2>
        {!isFolded && <RangeControls index={index} from={from} to={to} onRange={onRange} />}
        <div className="tl-buttons">
          {!isPhone && !collapsed && lanesSwitch}
          {!collapsed && controls}
          <IconButton
            label={collapsed ? messages.timeline.expand : messages.timeline.collapse}
            aria-expanded={!collapsed}
            onClick={() => props.onCollapse(!collapsed)}
          >
            {collapsed ? <DownIcon /> : <UpIcon />}
          </IconButton>
        </div>
      </div>
      {span && <p className="sr-only">{messages.timeline.summary(result.dated, day(span.first), day(span.last))}</p>}
      {!isFolded && overview}
      {!collapsed && (
        <>
          {isPhone && lanesSwitch && <div className="border-t border-line px-2 py-1">{lanesSwitch}</div>}
          <div className="relative flex border-t border-line max-lg:flex-col">
            {window && lanes !== "none" && (
              <BandLabels
                bands={bands}
                places={places}
                inside={isPhone}
                chosenKinds={filters.facets.kind.only}
                chosenOrganizations={organizations.only}
                onKind={(kind) => store.setFilters(withToggled(filters, "kind", kind))}
                onOrganization={(name) => store.setFilters(withToggled(filters, "organization", name))}
              />
            )}
            <div ref={drawing} className="relative min-w-0 flex-1">
              {window ? (
                <ErrorBoundary
                  fallback={() => (
                    <p className="grid place-content-center text-ink-soft" style={{ height }}>
                      {messages.timeline.failed}
                    </p>
                  )}
                >
                  <TimelineCanvas
                    index={index}
                    bands={bands}
                    places={places}
                    bandLabel={bandLabel}
                    window={window}
                    selected={openRow}
                    height={height}
                    language={props.language}
                    onOpen={(event) => onOpen(event, false)}
                    onWindow={onWindow}
                    onSpot={spots.onSpot}
                    onSpots={spots.onSpots}
                  />
                </ErrorBoundary>
              ) : (
                <p className="grid place-content-center text-ink-soft" style={{ height }}>
                  {messages.timeline.nothing}
                </p>
              )}
              {spots.list}
              {isEmptyHere && (
                <p className="pointer-events-none absolute inset-x-0 top-1/3 text-center text-ink-soft">
                  {messages.timeline.nothingInWindow}
                </p>
              )}
            </div>
            {hasTray && <OpenYearTray index={index} rows={open} openRow={openRow} height={height} onOpen={onOpen} />}
          </div>
          <div className="tl-foot">
            <Legend local={local} given={index.facets.certainty.placeOf("given") !== null} />
            {window && (
              <p className="ml-auto text-xs text-ink-soft max-xl:hidden" data-testid="timeline-window">
                {messages.timeline.window(day(window.first), day(window.last))}
              </p>
            )}
            <p className="text-xs text-ink-soft max-xl:hidden">{words.hint(isMac() ? "⌘" : "Ctrl")}</p>
          </div>
        </>
      )}
    </section>
  );
}

/** Whether the keyboard is one of Apple's. */
function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
