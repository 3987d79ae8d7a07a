import { useMemo } from "react";
import type { Language } from "../../i18n/languages.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { dateText } from "../../store/dateText.ts";
import { dayText } from "../../store/days.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import type { FilterResult } from "../../store/filterEvents.ts";
import { countInWindow, fitWindow, shifted, spanOf, zoomed } from "../../store/timelineWindow.ts";
import type { DayWindow } from "../../store/viewState.ts";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { DownIcon, EarlierIcon, FitIcon, LaterIcon, UpIcon, ZoomInIcon, ZoomOutIcon } from "../../ui/icons.tsx";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { Legend } from "./Legend.tsx";
import { OpenYearTray } from "./OpenYearTray.tsx";
import { TimelineCanvas } from "./TimelineCanvas.tsx";

interface Props {
  index: EventIndex;
  result: FilterResult;
  /** What the user chose to see; null fits the events. */
  window: DayWindow | null;
  openRow: number | null;
  height: number;
  language: Language;
  collapsed: boolean;
  onCollapse: (collapsed: boolean) => void;
  onOpen: (event: string, byKeyboard: boolean) => void;
  onWindow: (window: DayWindow | null) => void;
}

const ZOOM = 2;
const PAN = 0.4;

/** The region 时间线: the drawing, its buttons, its legend, and beside it the events without a year. */
export function TimelinePanel(props: Props) {
  const { index, result, openRow, height, collapsed, onOpen, onWindow } = props;
  const messages = useMessages();
  const toolbar = useRovingFocus<HTMLDivElement>();
  const span = useMemo(() => spanOf(index, result.rows, result.dated), [index, result]);
  const fit = useMemo(() => (span ? fitWindow(span) : null), [span]);
  const window = props.window ?? fit;
  const open = useMemo(() => result.rows.slice(result.dated), [result]);
  const day = (days: number) => dateText(dayText(days), messages.dates);
  const isEmptyHere = window !== null && countInWindow(index, result.rows, result.dated, window) === 0;

  const controls = window && (
    <div ref={toolbar} role="toolbar" aria-label={messages.timeline.controls} className="flex items-center">
      <IconButton label={messages.timeline.earlier} onClick={() => onWindow(shifted(window, -PAN))}>
        <EarlierIcon />
      </IconButton>
      <IconButton label={messages.timeline.later} onClick={() => onWindow(shifted(window, PAN))}>
        <LaterIcon />
      </IconButton>
      <IconButton label={messages.timeline.zoomOut} onClick={() => onWindow(zoomed(window, ZOOM))}>
        <ZoomOutIcon />
      </IconButton>
      <IconButton label={messages.timeline.zoomIn} onClick={() => onWindow(zoomed(window, 1 / ZOOM))}>
        <ZoomInIcon />
      </IconButton>
      <IconButton label={messages.timeline.fit} onClick={() => onWindow(null)}>
        <FitIcon />
      </IconButton>
    </div>
  );

  return (
    <section aria-labelledby="timeline-title" className="panel flex flex-none flex-col">
      <div className="flex min-h-10 items-center gap-3 pl-3 pr-1.5">
        <h2 id="timeline-title" className="panel-title whitespace-nowrap">
          {messages.regions.timeline}
        </h2>
        {window && !collapsed && (
          <p className="min-w-0 truncate text-xs text-ink-soft max-md:hidden" data-testid="timeline-window">
            {messages.timeline.window(day(window.first), day(window.last))}
          </p>
        )}
        <div className="ml-auto flex items-center">
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
      {!collapsed && (
        <>
          <div className="flex border-t border-line max-lg:flex-col">
            <div className="relative min-w-0 flex-1">
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
                    rows={result.rows}
                    dated={result.dated}
                    window={window}
                    selected={openRow}
                    height={height}
                    language={props.language}
                    onOpen={(event) => onOpen(event, false)}
                    onWindow={onWindow}
                  />
                </ErrorBoundary>
              ) : (
                <p className="grid place-content-center text-ink-soft" style={{ height }}>
                  {messages.timeline.nothing}
                </p>
              )}
              {isEmptyHere && (
                <p className="pointer-events-none absolute inset-x-0 top-1/3 text-center text-ink-soft">
                  {messages.timeline.nothingInWindow}
                </p>
              )}
            </div>
            {open.length > 0 && <OpenYearTray index={index} rows={open} openRow={openRow} onOpen={onOpen} />}
          </div>
          <div className="flex flex-wrap items-center justify-between gap-x-4 border-t border-line px-3 py-1">
            <Legend />
            <p className="text-xs text-ink-soft max-lg:hidden">{messages.timeline.hint}</p>
          </div>
        </>
      )}
    </section>
  );
}
