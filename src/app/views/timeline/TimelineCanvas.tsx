import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Language } from "../../i18n/languages.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { BAND_MARGIN, type BandPlaces } from "../../store/bandPlaces.ts";
import { type EventIndex, headOf } from "../../store/eventIndex.ts";
import { useHeads } from "../../store/recordQueries.ts";
import type { Band } from "../../store/timelineBands.ts";
import { drawnDays, lanesOf, layoutTimeline, type TimelineItem } from "../../store/timelineLayout.ts";
import { periodWindow } from "../../store/timelineWindow.ts";
import type { DayWindow } from "../../store/viewState.ts";
import { usePiece } from "../../ui/piece.ts";
import { chartPiece } from "./chartPiece.ts";
import { drawingIdOf, drawingsOf } from "./drawings.ts";
import { itemWidths } from "./labelWidth.ts";
import { ABOVE } from "./measures.ts";
import { type Spot, spotKey, spotOf, spotsIn } from "./spots.ts";
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
  /** A mark of several events was clicked. */
  onSpot: (spot: Spot) => void;
  /** Which such marks are in view, in order of time, whenever the window has come to rest. */
  onSpots: (spots: readonly Spot[]) => void;
}

/** Pixels between the highest column and the upper edge of its band, or the name there. */
const COLUMN_GAP = 3;

const NO_ROWS = new Int32Array();

/** The rows of single events whose titles are not there. */
function rowsWithoutTitle(index: EventIndex, items: readonly TimelineItem[]): Int32Array {
  const rows = items.flatMap((item) => (item.type === "event" && headOf(index, item.row) === null ? item.row : []));
  return rows.length === 0 ? NO_ROWS : Int32Array.from(rows);
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, place) => part === b[place]);
}

/** The drawing. It has no say in what is shown: React tells it, and it tells what the user did. */
export function TimelineCanvas(props: Props) {
  const messages = useMessages();
  const { value: Chart, failed, retry } = usePiece(chartPiece);
  const [untitled, setUntitled] = useState<Int32Array>(NO_ROWS);
  useHeads(props.index, untitled);
  /** How many titles are still to come: what is drawn changes with it, where it stands does not. */
  const late = rowsLate(props.index, untitled);

  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<TimelineChart | null>(null);
  const draw = useRef(() => {});
  const latest = useRef({ ...props, messages, late });
  useLayoutEffect(() => {
    latest.current = { ...props, messages, late };
  });
  const { height, language, places } = props;

  useEffect(() => {
    const element = host.current;
    if (!Chart || !element) return;
    let items: readonly TimelineItem[] = [];
    let laidFor: readonly unknown[] = [];
    let drawnFor: readonly unknown[] = [];
    let told = "";
    let waiting = 0;

    const drawNow = (frame: Frame, atRest: boolean) => {
      const { index, bands, places, bandLabel, selected, messages, late, onSpots } = latest.current;
      if (frame.width === 0) return;
      const { lanes } = places;
      const pixelsPerDay = (frame.width / (frame.end - frame.start)).toPrecision(5);
      const { first, last } = drawnDays(frame);
      const restsAt = atRest ? frame.start.toPrecision(9) : "moving";
      const layout = [index, bands, selected, pixelsPerDay, first, last, lanes, restsAt];
      const look = [...layout, messages, places.height, bandLabel, late];
      if (isSame(look, drawnFor)) return;
      drawnFor = look;
      if (!isSame(layout, laidFor)) {
        laidFor = layout;
        const rows = bands.map((band) => band.rows);
        const before = lanesOf(index, items);
        items = layoutTimeline(index, rows, { ...frame, lanes, atRest }, itemWidths(index), selected, before);
        setUntitled(rowsWithoutTitle(index, items));
      }
      const room = places.height - (bands.length > 1 ? bandLabel + BAND_MARGIN + COLUMN_GAP : 0);
      const drawn = { ...places, bands, room };
      chart.current?.draw(drawingsOf(items, { index, selected, drawn, messages, language }));
      if (!atRest) return;
      const spots = spotsIn(items, frame);
      const all = spots.map(({ key, rows }) => `${key}+${rows.length}`).join();
      if (all === told) return;
      told = all;
      onSpots(spots);
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

    chart.current = new Chart(element, height, language, latest.current.window, {
      onClick: (id, target) => {
        const { index, bands, onOpen, onWindow, onSpot } = latest.current;
        const key = target?.closest<HTMLElement>("[data-spot]")?.dataset.spot;
        const clicked = items.find((item) =>
          item.type === "event" ? drawingIdOf(item, bands) === id : spotKey(item.band, item.rows) === key,
        );
        if (!clicked) return;
        const spot = spotOf(clicked);
        const row = clicked.type === "event" ? clicked.row : clicked.rows.length === 1 ? clicked.rows[0] : undefined;
        const head = row === undefined ? null : headOf(index, row);
        if (spot) onSpot(spot);
        else if (clicked.type === "column" && clicked.period.first < clicked.period.last)
          onWindow(periodWindow(clicked.period.first, clicked.period.last));
        else if (head) onOpen(head.id);
      },
      onFrame: (moving) => drawSoon(!moving),
      onMoved: (window) => latest.current.onWindow(window),
    });
    draw.current = () => {
      if (chart.current) drawNow(chart.current.frame(), true);
    };
    draw.current();
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      // In the frame that has the new width already.
      flushSync(() => draw.current());
      chart.current?.resized();
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(waiting);
      draw.current = () => {};
      chart.current?.destroy();
      chart.current = null;
      latest.current.onSpots([]);
    };
  }, [Chart, height, language]);

  // After every render; both do nothing where nothing changed.
  useEffect(() => {
    chart.current?.setWindow(props.window);
    draw.current();
  });

  if (failed) {
    return (
      <div className="grid place-content-center gap-2 p-4 text-center text-ink-soft" style={{ height }}>
        <p>{messages.timeline.failed}</p>
        <button type="button" className="button mx-auto" onClick={retry}>
          {messages.retry}
        </button>
      </div>
    );
  }
  return (
    <div style={{ height }} className="relative">
      {!Chart && <div className="skeleton absolute inset-2" />}
      {props.bands.slice(1).map(({ key }, place) => (
        <div key={key} className="tl-separator" style={{ top: ABOVE + places.top + (place + 1) * places.height }} />
      ))}
      <div ref={host} aria-hidden="true" className="tl-chart" style={{ height }} />
    </div>
  );
}

function rowsLate(index: EventIndex, rows: Int32Array): number {
  let count = 0;
  for (const row of rows) if (headOf(index, row) === null) count++;
  return count;
}
