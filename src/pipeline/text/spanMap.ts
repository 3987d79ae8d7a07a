import type { Span, SpanMap, SpanMapSegment } from "../../model/span.ts";

/** The index of the last segment that starts at or before an offset, by halving; -1 before the first. */
function lastStarted(map: SpanMap, offset: number, from: (segment: SpanMapSegment) => number): number {
  let low = 0;
  let high = map.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const segment = map[middle];
    if (segment && from(segment) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/**
 * The source span of a span of the cleaned text: from the source of its first character to the
 * source of its last. A run whose lengths differ counts as a whole. Null where the span is empty
 * or holds inserted line breaks only.
 */
export function sourceSpan(map: SpanMap, span: Span): Span | null {
  let start: number | null = null;
  let end = 0;
  const first = lastStarted(map, span.start, (segment) => segment.start);
  for (let i = Math.max(0, first); i < map.length; i++) {
    const segment = map[i];
    if (!segment || segment.start >= span.end) break;
    if (segment.start + segment.length <= span.start) continue;
    const even = segment.length === segment.sourceLength;
    const from = even ? segment.sourceStart + Math.max(0, span.start - segment.start) : segment.sourceStart;
    const to = even
      ? segment.sourceStart + Math.min(segment.length, span.end - segment.start)
      : segment.sourceStart + segment.sourceLength;
    if (start === null) start = from;
    end = to;
  }
  return start === null ? null : { start, end };
}

/** The offset in the cleaned text of a source offset; null where the character was taken away. */
export function cleanedOffset(map: SpanMap, offset: number): number | null {
  const segment = map[lastStarted(map, offset, (run) => run.sourceStart)];
  if (!segment || offset >= segment.sourceStart + segment.sourceLength) return null;
  return segment.length === segment.sourceLength ? segment.start + offset - segment.sourceStart : segment.start;
}
