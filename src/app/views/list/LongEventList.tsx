import { useCallback, useLayoutEffect, useMemo, useReducer, useRef } from "react";
import { flushSync } from "react-dom";
import { groupOfLine, headingsAbove, type ListLines, lineAt, lineNear } from "../../store/listLines.ts";
import { LineHeights } from "../../ui/lineHeights.ts";
import { LongScroll } from "../../ui/longScroll.ts";
import type { UseDrawnLines } from "./drawnLines.ts";
import { EventLines, type EventLinesProps } from "./EventLines.tsx";

/** A list of which only what is in view is drawn, and the line with the tab stop. */
export function LongEventList(props: Omit<EventLinesProps, "useDrawnLines">) {
  return <EventLines {...props} useDrawnLines={useLongScroll} />;
}

/** The height of a heading, and of an event before any was drawn, in pixels. */
const HEADING = 28;
const EVENT = 60;
/** So many milliseconds after the last scrolling the bar may be set right. */
const AT_REST = 150;

/** The mean of these heights, in whole pixels; null of too few. */
function meanOf(heights: readonly number[]): number | null {
  return heights.length < 5 ? null : Math.round(heights.reduce((sum, height) => sum + height, 0) / heights.length);
}

function heightsOf(lines: ListLines, event: () => number): (line: number) => number {
  return (line) => {
    const headings = headingsAbove(lines, line);
    return headings * HEADING + (line - headings) * event();
  };
}

/** A scroll state for a list that takes the place of another: at its beginning, or at the same time where that was not. */
function scrollFor(lines: ListLines, event: () => number, before: { lines: ListLines; scroll: LongScroll } | null) {
  const scroll = new LongScroll(new LineHeights(lines.count, heightsOf(lines, event)));
  if (!before) return scroll;
  scroll.view = before.scroll.view;
  scroll.top = before.scroll.top;
  const { firstSeen } = before.scroll;
  const seen = lineAt(before.lines, firstSeen) ?? lineAt(before.lines, firstSeen - 1);
  const row = seen?.row ?? seen?.group.rows[0];
  scroll.goTo(before.scroll.inner < 1 || row === undefined ? 0 : lineNear(lines, row));
  return scroll;
}

const useLongScroll: UseDrawnLines = (scroller, lines, kept) => {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const event = useRef(EVENT);
  const before = useRef<{ lines: ListLines; scroll: LongScroll } | null>(null);
  const learned = useRef(0);
  const scroll = useMemo(() => scrollFor(lines, () => event.current, before.current), [lines]);
  const { first, end } = scroll.drawn();
  const { firstSeen } = scroll;
  const group = groupOfLine(lines, firstSeen);

  // What is drawn has its height before it is seen; then the bar goes to where it should be.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    before.current = { lines, scroll };
    let changed = scroll.view !== element.clientHeight;
    scroll.view = element.clientHeight;
    const drawn = Array.from(element.querySelectorAll<HTMLElement>("[data-line]"), (line) => ({
      line: Number(line.dataset.line),
      height: line.getBoundingClientRect().height,
      isEvent: line.localName === "li",
    }));
    if (learned.current !== element.clientWidth) {
      const mean = meanOf(drawn.filter(({ isEvent }) => isEvent).map(({ height }) => height));
      if (mean !== null) {
        learned.current = element.clientWidth;
        event.current = mean;
        scroll.heights.estimate(heightsOf(lines, () => event.current));
        changed = true;
      }
    }
    for (const { line, height } of drawn) if (scroll.heights.measure(line, height)) changed = true;
    if (changed) {
      scroll.measured();
      redraw();
    } else if (scroll.isMoved) {
      element.scrollTop = scroll.top;
      // Set first, as the browser says when it has scrolled: nothing moves by that.
      scroll.isMoved = false;
      if (Math.abs(element.scrollTop - scroll.top) >= 1) {
        scroll.top = element.scrollTop;
        redraw();
      }
    }
  });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let resting = 0;
    const rest = () => {
      scroll.settle();
      if (scroll.isMoved) redraw();
    };
    const onScroll = () => {
      const drawn = scroll.drawn();
      const group = groupOfLine(lines, scroll.firstSeen);
      scroll.scrolled(element.scrollTop);
      const now = scroll.drawn();
      const isSame =
        drawn.first === now.first && drawn.end === now.end && group === groupOfLine(lines, scroll.firstSeen);
      // Before it is painted: there is nothing where no line is drawn.
      if (!isSame || scroll.isMoved) flushSync(redraw);
      window.clearTimeout(resting);
      resting = window.setTimeout(rest, AT_REST);
    };
    const observer = new ResizeObserver(redraw);
    observer.observe(element);
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      window.clearTimeout(resting);
      observer.disconnect();
      element.removeEventListener("scroll", onScroll);
    };
  }, [scroller, lines, scroll]);

  const reveal = useCallback(
    (line: number) => {
      scroll.reveal(line, HEADING);
      redraw();
    },
    [scroll],
  );
  const goTo = useCallback(
    (line: number) => {
      scroll.goTo(line);
      redraw();
    },
    [scroll],
  );

  const places = Array.from({ length: end - first }, (_, place) => first + place);
  if (kept >= 0 && kept < first) places.unshift(kept);
  if (kept >= end && kept < lines.count) places.push(kept);
  const gaps = new Map<number, number>();
  let below = 0;
  places.forEach((place, at) => {
    if (at === 0 || places[at - 1] !== place - 1) gaps.set(place, Math.max(0, scroll.placeOf(place) - below));
    below = scroll.placeOf(place) + scroll.heights.heightOf(place);
  });
  return { places, gaps, height: scroll.height, firstSeen: lines.starts[group] ?? 0, reveal, goTo };
};
