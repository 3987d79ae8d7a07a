import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import {
  bucketRange,
  clickedRange,
  type DateRange,
  type Edge,
  edgeBucket,
  movedRange,
  withEdge,
  yearFrom,
} from "../../store/dateBrush.ts";
import { type Buckets, bucketCount } from "../../store/histogram.ts";
import type { Change } from "../../store/viewStore.ts";

interface Gesture {
  readonly kind: "draw" | "move" | Edge;
  readonly pointer: number;
  readonly x: number;
  readonly bucket: number;
  /** What was chosen before. */
  readonly range: DateRange;
  /** What it has made of it so far; null while the pointer has not moved. */
  made: DateRange | null;
  /** The latest of that which was told; null before the first. */
  told: DateRange | null;
}

/** A pointer that moves less than this, in pixels, clicks. */
const STILL = 4;
/** A pointer that rests this long while it drags, in milliseconds, tells what it has made: all else follows then. */
const REST = 90;

const isSame = (a: DateRange, b: DateRange) => a.from === b.from && a.to === b.to;

/**
 * Turns what pointers and keys do into date ranges. `bucketOf` says which bucket lies at a horizontal place of the
 * window, `isChosen` whether a bucket is a part of the chosen range (not where all are).
 */
export function useBrush(
  range: DateRange,
  buckets: Buckets,
  bucketOf: (clientX: number) => number,
  isChosen: (bucket: number) => boolean,
  onRange: (range: DateRange, change: Change) => void,
) {
  const gesture = useRef<Gesture | null>(null);
  /** A gesture that was no more than a click, until the browser says so too. */
  const still = useRef<Gesture | null>(null);
  /** What keys have made while focus stays on an edge: more keys adjust it. */
  const typed = useRef<DateRange | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const [draft, setDraft] = useState<DateRange | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const after = ({ kind, range, bucket }: Gesture, now: number): DateRange => {
    if (kind === "draw") return bucketRange(buckets, bucket, now);
    if (kind === "move") return movedRange(range, buckets, now - bucket);
    return withEdge(range, buckets, kind, edgeBucket(range, buckets, kind) + now - bucket);
  };

  const tell = (now: Gesture) => {
    clearTimeout(timer.current);
    if (now.made === null || isSame(now.made, now.told ?? now.range)) return;
    onRange(now.made, now.told === null ? "step" : "adjust");
    now.told = now.made;
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const edge =
      event.target instanceof Element ? event.target.closest("[data-edge]")?.getAttribute("data-edge") : null;
    const bucket = bucketOf(event.clientX);
    const kind = edge === "from" || edge === "to" ? edge : isChosen(bucket) ? "move" : "draw";
    typed.current = null;
    still.current = null;
    gesture.current = { kind, pointer: event.pointerId, x: event.clientX, bucket, range, made: null, told: null };
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const bucket = bucketOf(event.clientX);
    setPointed(bucket);
    const now = gesture.current;
    if (now?.pointer !== event.pointerId) return;
    if (now.made === null && Math.abs(event.clientX - now.x) < STILL) return;
    const made = after(now, bucket);
    if (isSame(made, now.made ?? now.range)) return;
    now.made = made;
    setDraft(made);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => tell(now), REST);
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const done = gesture.current;
    if (done?.pointer !== event.pointerId) return;
    gesture.current = null;
    setDraft(null);
    if (event.pointerType !== "mouse") setPointed(null);
    tell(done);
    const isClick = done.made === null && Math.abs(event.clientX - done.x) < STILL;
    if (isClick && done.kind !== "from" && done.kind !== "to") still.current = done;
  };

  /**
   * A range moves what is on the page, and the click of a touch goes to what lies under the finger when it comes: so
   * nothing may change before it has come.
   */
  const onClick = () => {
    const done = still.current;
    still.current = null;
    if (!done) return;
    const clicked = clickedRange(done.range, buckets, done.bucket);
    if (!isSame(clicked, done.range)) onRange(clicked, "step");
  };

  /** The browser took the pointer, to scroll the page: all is as it was. */
  const onPointerCancel = () => {
    const done = gesture.current;
    gesture.current = null;
    clearTimeout(timer.current);
    setPointed(null);
    setDraft(null);
    if (done?.told) onRange(done.range, "adjust");
  };

  const onEdgeKey = (edge: Edge, event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const at = edgeBucket(range, buckets, edge);
    const target: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      PageDown: yearFrom(buckets, at, -1),
      PageUp: yearFrom(buckets, at, 1),
      Home: 0,
      End: bucketCount(buckets) - 1,
    };
    const bucket = target[event.key];
    if (bucket === undefined) return;
    event.preventDefault();
    const moved = withEdge(range, buckets, edge, bucket);
    if (isSame(moved, range)) return;
    const isMore = typed.current !== null && isSame(typed.current, range);
    typed.current = moved;
    onRange(moved, isMore ? "adjust" : "step");
  };

  return {
    /** The bucket that a pointer is on. */
    pointed,
    /** What is being dragged now; null where nothing is. */
    draft,
    stopPointing: () => setPointed(null),
    plot: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onClick,
      onPointerCancel,
      onPointerLeave: () => setPointed(null),
    },
    onEdgeKey,
    /** Focus has left an edge: the next key makes a step of its own. */
    onEdgeBlur: () => {
      typed.current = null;
    },
  };
}
