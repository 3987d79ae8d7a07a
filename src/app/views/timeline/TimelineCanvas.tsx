import { useQuery } from "@tanstack/react-query";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { Language } from "../../i18n/languages.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { type EventIndex, headOf } from "../../store/eventIndex.ts";
import { BAND_MARGIN, type Band, type BandPlaces } from "../../store/timelineBands.ts";
import { drawnDays, layoutTimeline, type TimelineItem } from "../../store/timelineLayout.ts";
import { periodWindow } from "../../store/timelineWindow.ts";
import type { DayWindow } from "../../store/viewState.ts";
import { type DrawnBands, drawingId, drawingsOf } from "./drawings.ts";
import { itemWidths } from "./labelWidth.ts";
import { loadChart } from "./loadChart.ts";
import { ABOVE } from "./measures.ts";
import type { Frame, TimelineChart } from "./TimelineChart.ts";

interface Props {
  index: EventIndex;
  bands: readonly Band[];
  places: BandPlaces;
  /** Pixels at the top of each band that items leave free. */
  bandLabel: number;
  window: DayWindow;
  selected: number | null;
  height: number;
  language: Language;
  onOpen: (event: string) => void;
  onWindow: (window: DayWindow) => void;
}

/** Pixels between the highest column and the upper edge of its band, or the name there. */
const COLUMN_GAP = 3;

/** The drawing. It has no say in what is shown: React tells it, and it tells what the user did. */
export function TimelineCanvas(props: Props) {
  const messages = useMessages();
  const {
    data: module,
    isError,
    refetch,
  } = useQuery({
    queryKey: ["timeline chart"],
    queryFn: loadChart,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: 1,
    structuralSharing: false,
  });
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<TimelineChart | null>(null);
  const draw = useRef(() => {});
  const latest = useRef({ ...props, messages });
  useLayoutEffect(() => {
    latest.current = { ...props, messages };
  });
  const { height, language, places } = props;

  useEffect(() => {
    const element = host.current;
    if (!module || !element) return;
    const { TimelineChart } = module;
    let items: readonly TimelineItem[] = [];
    let drawn: DrawnBands | null = null;
    let drawnFor: readonly unknown[] = [];
    let waiting = 0;

    const drawNow = (frame: Frame, atRest: boolean) => {
      const { index, bands, places, bandLabel, selected, messages } = latest.current;
      if (frame.width === 0) return;
      const { lanes } = places;
      const pixelsPerDay = (frame.width / (frame.end - frame.start)).toPrecision(5);
      const { first, last } = drawnDays(frame);
      const restsAt = atRest ? frame.start.toPrecision(9) : "moving";
      const key = [
        index,
        bands,
        selected,
        messages,
        pixelsPerDay,
        first,
        last,
        lanes,
        places.height,
        bandLabel,
        restsAt,
      ];
      if (key.every((part, place) => part === drawnFor[place])) return;
      drawnFor = key;
      drawn = { ...places, bands, room: places.height - (bands.length > 1 ? bandLabel + BAND_MARGIN + COLUMN_GAP : 0) };
      const rows = bands.map((band) => band.rows);
      items = layoutTimeline(index, rows, { ...frame, lanes, atRest }, itemWidths(index), selected);
      chart.current?.draw(drawingsOf(items, index, selected, drawn, messages));
    };
    let rests = true;
    const drawSoon = (atRest: boolean) => {
      rests = atRest;
      if (waiting !== 0) return;
      waiting = requestAnimationFrame(() => {
        waiting = 0;
        if (chart.current) drawNow(chart.current.frame(), rests);
      });
    };

    chart.current = new TimelineChart(element, height, language, latest.current.window, {
      onClick: (id) => {
        const { index, onOpen, onWindow } = latest.current;
        const bands = drawn;
        const clicked = bands && items.find((item) => drawingId(item, index, bands) === id);
        if (!clicked) return;
        if (clicked.type === "event" || clicked.period.unit === "day") onOpen(headOf(index, clicked.row)?.id ?? "");
        else onWindow(periodWindow(clicked.period.first, clicked.period.last));
      },
      onFrame: (moving) => drawSoon(!moving),
      onMoved: (window) => latest.current.onWindow(window),
    });
    draw.current = () => {
      if (chart.current) drawNow(chart.current.frame(), true);
    };
    draw.current();
    const observer = new ResizeObserver(() => drawSoon(true));
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(waiting);
      draw.current = () => {};
      chart.current?.destroy();
      chart.current = null;
    };
  }, [module, height, language]);

  // After every render; both do nothing where nothing changed.
  useEffect(() => {
    chart.current?.setWindow(props.window);
    draw.current();
  });

  if (isError) {
    return (
      <div className="grid place-content-center gap-2 p-4 text-center text-ink-soft" style={{ height }}>
        <p>{messages.timeline.failed}</p>
        <button type="button" className="button mx-auto" onClick={() => void refetch()}>
          {messages.retry}
        </button>
      </div>
    );
  }
  return (
    <div style={{ height }} className="relative">
      {!module && <div className="skeleton absolute inset-2" />}
      {props.bands.slice(1).map(({ key }, place) => (
        <div key={key} className="tl-separator" style={{ top: ABOVE + places.top + (place + 1) * places.height }} />
      ))}
      <div ref={host} aria-hidden="true" className="tl-chart" style={{ height }} />
    </div>
  );
}
