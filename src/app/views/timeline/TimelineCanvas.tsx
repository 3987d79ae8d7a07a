import { useQuery } from "@tanstack/react-query";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { Language } from "../../i18n/languages.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { drawnDays, layoutTimeline, type TimelineItem } from "../../store/timelineLayout.ts";
import { periodWindow } from "../../store/timelineWindow.ts";
import type { DayWindow } from "../../store/viewState.ts";
import { columnId, drawingsOf } from "./drawings.ts";
import { itemWidths } from "./labelWidth.ts";
import { loadChart } from "./loadChart.ts";
import type { Frame, TimelineChart } from "./TimelineChart.ts";

interface Props {
  index: EventIndex;
  rows: readonly number[];
  dated: number;
  window: DayWindow;
  selected: number | null;
  height: number;
  language: Language;
  onOpen: (event: string) => void;
  onWindow: (window: DayWindow) => void;
}

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
  const { height, language } = props;

  useEffect(() => {
    const element = host.current;
    if (!module || !element) return;
    const { AXIS_HEIGHT, LANE_HEIGHT, TimelineChart } = module;
    let items: readonly TimelineItem[] = [];
    let drawnFor: readonly unknown[] = [];
    let waiting = 0;

    const drawNow = (frame: Frame, atRest: boolean) => {
      const { index, rows, dated, selected, messages } = latest.current;
      if (frame.width === 0) return;
      const room = height - AXIS_HEIGHT - 6;
      const lanes = Math.max(1, Math.floor(room / LANE_HEIGHT));
      const pixelsPerDay = (frame.width / (frame.end - frame.start)).toPrecision(5);
      const { first, last } = drawnDays(frame);
      const restsAt = atRest ? frame.start.toPrecision(9) : "moving";
      const key = [index, rows, selected, messages, pixelsPerDay, first, last, lanes, restsAt];
      if (key.every((part, place) => part === drawnFor[place])) return;
      drawnFor = key;
      items = layoutTimeline(index, rows, dated, { ...frame, lanes, atRest }, itemWidths(index), selected);
      chart.current?.draw(drawingsOf(items, index, selected, room, messages));
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
        const column = items.find((item) => item.type === "column" && columnId(item) === id);
        if (column?.type !== "column") onOpen(id);
        else if (column.period.unit !== "day") onWindow(periodWindow(column.period.first, column.period.last));
        else onOpen(index.events[column.row]?.id ?? "");
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
      <div ref={host} aria-hidden="true" className="tl-chart" style={{ height }} />
    </div>
  );
}
