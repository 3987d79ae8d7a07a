import type { KeyboardEvent } from "react";
import { OVERVIEW_WORDS } from "../../i18n/regions/overview.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type DateRange, type Edge, edgeBucket, edgeDay } from "../../store/dateBrush.ts";
import { dateText } from "../../store/dateText.ts";
import { dayText } from "../../store/days.ts";
import { type Buckets, bucketCount } from "../../store/histogram.ts";

interface Props {
  edge: Edge;
  range: DateRange;
  buckets: Buckets;
  /** Where the edge stands in the plot, in pixels. */
  left: number;
  onKey: (edge: Edge, event: KeyboardEvent) => void;
  onFocus: (edge: Edge) => void;
  onBlur: () => void;
}

/** One end of the chosen range, as a slider over the buckets. It stands outside of the range, so the two never meet. */
export function EdgeHandle({ edge, range, buckets, left, onKey, onFocus, onBlur }: Props) {
  const messages = useMessages();
  const words = useWords(OVERVIEW_WORDS);
  const bucket = edgeBucket(range, buckets, edge);
  const day = edgeDay(range, buckets, edge);
  const date = range[edge] ?? dayText(edge === "from" ? day : day - 1);
  const text = dateText(date, messages.dates);
  return (
    <div
      role="slider"
      tabIndex={0}
      data-edge={edge}
      className="ov-edge"
      style={{ left }}
      aria-label={words[edge]}
      aria-valuemin={edge === "from" ? 0 : Math.min(bucket, edgeBucket(range, buckets, "from"))}
      aria-valuemax={edge === "from" ? Math.max(bucket, edgeBucket(range, buckets, "to")) : bucketCount(buckets) - 1}
      aria-valuenow={bucket}
      aria-valuetext={range[edge] === null ? words.open(text) : text}
      onKeyDown={(event) => onKey(edge, event)}
      onFocus={(event) => {
        if (event.currentTarget.matches(":focus-visible")) onFocus(edge);
      }}
      onBlur={onBlur}
    >
      <span className="ov-grip" />
    </div>
  );
}
