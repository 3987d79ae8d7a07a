import { type CSSProperties, useMemo, useRef, useState } from "react";
import { OVERVIEW_WORDS } from "../../i18n/regions/overview.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type AxisMark, axisMarks } from "../../store/axisMarks.ts";
import { chosenDays, type DateRange, type Edge, edgeBucket, edgeDay } from "../../store/dateBrush.ts";
import { calendarOf } from "../../store/days.ts";
import { type Buckets, bucketAt, bucketCount, bucketDays, type Histogram } from "../../store/histogram.ts";
import type { DayWindow } from "../../store/viewState.ts";
import type { Change } from "../../store/viewStore.ts";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { BucketNote } from "./BucketNote.tsx";
import { barPaths, placeOf } from "./barPaths.ts";
import { EdgeHandle } from "./EdgeHandle.tsx";
import { rangeText } from "./rangeText.ts";
import { useBrush } from "./useBrush.ts";

interface Props {
  range: DateRange;
  buckets: Buckets;
  histogram: Histogram;
  window: DayWindow | null;
  /** Of the bars, in pixels; `margin` is beside them at either end. */
  width: number;
  margin: number;
  /** A bucket in words. */
  period: (bucket: number) => string;
  onRange: (range: DateRange, change: Change) => void;
}

/** The height of the highest bar, in pixels, also in a low page; and of the line for the timeline's window above it. */
const BARS = { high: 44, low: 30 };
const ABOVE = 6;
const EDGES = ["from", "to"] as const;

/** Bars, the chosen range with its two handles, and the bracket of what the timeline shows. */
export function OverviewPlot({ range, buckets, histogram, window, width, margin, period, onRange }: Props) {
  const messages = useMessages();
  const words = useWords(OVERVIEW_WORDS);
  const plot = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<Edge | null>(null);
  const isLow = useMediaQuery("(max-height: 820px) and (min-width: 768px)");
  const high = isLow ? BARS.low : BARS.high;
  const whole = useMemo(() => bucketDays(buckets, 0, bucketCount(buckets) - 1), [buckets]);
  const marks = useMemo(() => axisMarks(whole, width), [whole, width]);
  const x = (day: number) => placeOf(buckets, width, day);

  const brush = useBrush(
    range,
    buckets,
    (clientX) => {
      const left = (plot.current?.getBoundingClientRect().left ?? 0) + margin;
      return bucketAt(buckets, whole.first + Math.floor(((clientX - left) / width) * (whole.last + 1 - whole.first)));
    },
    (bucket) => {
      if (range.from === null && range.to === null) return false;
      const days = bucketDays(buckets, bucket);
      const chosen = chosenDays(range, buckets);
      return chosen !== null && days.last >= chosen.first && days.first <= chosen.last;
    },
    onRange,
  );
  const shown = brush.draft ?? range;
  const chosen = useMemo(() => chosenDays(shown, buckets), [shown, buckets]);
  const isAll = shown.from === null && shown.to === null;
  const paths = useMemo(
    () => barPaths(buckets, histogram, chosen, width, high),
    [buckets, histogram, chosen, width, high],
  );
  const noted = brush.pointed ?? (focused === null ? null : edgeBucket(range, buckets, focused));
  const markText = ({ day, says }: AxisMark) => {
    const date = calendarOf(day);
    return {
      year: () => messages.dates.year(date.year),
      yearMonth: () => messages.dates.yearMonth(date.year, date.month),
      month: () => messages.dates.month(date.month),
      full: () => messages.dates.full(date.year, date.month, date.day),
      monthDay: () => messages.dates.monthDay(date.month, date.day),
    }[says]();
  };

  const bucketText = (bucket: number) => {
    const count = histogram.counts[bucket] ?? 0;
    return words.bucket(period(bucket), count, count - (histogram.surely[bucket] ?? 0));
  };

  const left = x(edgeDay(shown, buckets, "from"));
  const end = x(edgeDay(shown, buckets, "to"));
  const right = chosen ? Math.max(left + 2, end) : end;
  const isPart = window !== null && (window.first > whole.first || window.last < whole.last);
  return (
    <div
      ref={plot}
      className="ov-plot"
      data-part={!isAll}
      style={{ "--bars": `${high}px` } as CSSProperties}
      {...brush.plot}
    >
      <svg aria-hidden="true" focusable="false" width={width} height={ABOVE + high} className="ov-bars">
        {!isAll && chosen && <rect className="ov-range" x={left} y={ABOVE} width={right - left} height={high} />}
        {noted !== null && (
          <rect
            className="ov-pointed"
            x={x(bucketDays(buckets, noted).first)}
            y={ABOVE}
            width={Math.max(2, x(bucketDays(buckets, noted).last + 1) - x(bucketDays(buckets, noted).first))}
            height={high}
          />
        )}
        <g transform={`translate(0 ${ABOVE})`}>
          <path className="ov-other" d={paths.other} />
          <path className="ov-other ov-unsure" d={paths.otherUnsure} />
          <path className="ov-chosen" d={paths.chosen} />
          <path className="ov-chosen ov-unsure" d={paths.chosenUnsure} />
        </g>
        {window && isPart && x(window.last + 1) > x(window.first) && (
          <path className="ov-window" d={`M${x(window.first) + 0.5} 4.5v-3.5H${x(window.last + 1) - 0.5}v3.5`} />
        )}
      </svg>
      <div aria-hidden="true" className="ov-axis">
        {marks.map((mark) => (
          <span key={mark.day} style={{ left: margin + x(mark.day) }}>
            {markText(mark)}
          </span>
        ))}
      </div>
      {EDGES.map((edge) => (
        <EdgeHandle
          key={edge}
          edge={edge}
          range={shown}
          buckets={buckets}
          left={margin + (edge === "from" ? left : right)}
          onKey={brush.onEdgeKey}
          onFocus={setFocused}
          onBlur={() => {
            setFocused(null);
            brush.onEdgeBlur();
          }}
        />
      ))}
      {noted !== null && (
        <BucketNote
          text={brush.draft ? rangeText(brush.draft, words, messages.dates) : bucketText(noted)}
          middle={margin + (x(bucketDays(buckets, noted).first) + x(bucketDays(buckets, noted).last + 1)) / 2}
          width={width + 2 * margin}
          onDismiss={() => {
            brush.stopPointing();
            setFocused(null);
          }}
        />
      )}
    </div>
  );
}
