import { useMemo, useRef } from "react";
import { OVERVIEW_WORDS } from "../../i18n/regions/overview.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { calendarOf } from "../../store/days.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { bucketDays, bucketsOf, countBuckets, type DataSpan, dataSpan } from "../../store/histogram.ts";
import { spanOf } from "../../store/timelineWindow.ts";
import type { DayWindow, Filters } from "../../store/viewState.ts";
import type { Change } from "../../store/viewStore.ts";
import { useWidth } from "../../ui/useWidth.ts";
import { OverviewPlot } from "./OverviewPlot.tsx";

interface Props {
  index: EventIndex;
  /** Rows that pass all filters except the date's own, in chronological order; the dated ones come first. */
  rows: Int32Array;
  /** How many of {@link rows} are dated. */
  dated: number;
  /** EDTF days, inclusive: the date filter. */
  from: string | null;
  to: string | null;
  /** What the timeline below shows. */
  window: DayWindow | null;
  onRange: (range: Pick<Filters, "from" | "to">, change: Change) => void;
}

/** How many events there are when, over the whole span of the data; its brush is the date filter. */
export function Overview(props: Props) {
  const { index } = props;
  const span = useMemo(() => dataSpan(index), [index]);
  return span && <DatedOverview {...props} span={span} />;
}

/** Room at both ends of the plot for the handles, in pixels; `overview.css` says the same. */
const MARGIN = 24;

function DatedOverview({ index, rows, dated, from, to, window, onRange, span }: Props & { span: DataSpan }) {
  const messages = useMessages();
  const words = useWords(OVERVIEW_WORDS);
  const region = useRef<HTMLFieldSetElement>(null);
  const width = Math.max(0, useWidth(region) - 2 * MARGIN);
  // Buckets do not change while a window is resized by a few pixels.
  const steps = Math.max(200, Math.floor(width / 20) * 20);
  const buckets = useMemo(() => bucketsOf(span, steps), [span, steps]);
  const histogram = useMemo(() => countBuckets(index, rows, dated, buckets), [index, rows, dated, buckets]);
  const range = useMemo(() => ({ from, to }), [from, to]);

  const month = (day: number) => {
    const { year, month } = calendarOf(day);
    return messages.dates.yearMonth(year, month);
  };
  const period = (bucket: number) => {
    const { year, month, day } = calendarOf(bucketDays(buckets, bucket).first);
    return messages.period(buckets.unit, year, month, day);
  };
  const passing = useMemo(() => spanOf(index, rows, dated), [index, rows, dated]);
  const { fullest, most } = histogram;
  const summary =
    fullest === null || passing === null
      ? words.nothing
      : `${words.summary(dated, month(passing.first), month(passing.last))}${most > 1 ? words.fullest(period(fullest), most) : ""}`;

  return (
    <fieldset
      ref={region}
      className="overview"
      aria-label={histogram.dwarfs ? `${summary}${messages.listSeparator}${words.rootScale}` : summary}
    >
      {histogram.dwarfs && <p className="ov-remark">{words.rootScale}</p>}
      {width > 0 && (
        <OverviewPlot
          range={range}
          buckets={buckets}
          histogram={histogram}
          window={window}
          width={width}
          margin={MARGIN}
          period={period}
          onRange={onRange}
        />
      )}
    </fieldset>
  );
}
