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

/**
 * The span of the cleaned text that a span of the source became: from the first of its characters that was kept to the
 * last. A run whose lengths differ counts as a whole. Null where all of it was taken away.
 */
export function cleanedSpan(map: SpanMap, span: Span): Span | null {
  let start: number | null = null;
  let end = 0;
  const first = lastStarted(map, span.start, (segment) => segment.sourceStart);
  for (let i = Math.max(0, first); i < map.length; i++) {
    const segment = map[i];
    if (!segment || segment.sourceStart >= span.end) break;
    if (segment.sourceStart + segment.sourceLength <= span.start) continue;
    const even = segment.length === segment.sourceLength;
    const skipped = even ? Math.max(0, span.start - segment.sourceStart) : 0;
    const length = even ? Math.min(segment.length, span.end - segment.sourceStart) : segment.length;
    if (start === null) start = segment.start + skipped;
    end = segment.start + length;
  }
  return start === null ? null : { start, end };
}

/** A span map in the making. Runs come in order of both texts. */
export class SpanMapBuilder {
  private readonly runs: SpanMapSegment[] = [];
  private last: { -readonly [key in keyof SpanMapSegment]: number } | null = null;

  /** The runs that were added. */
  get map(): SpanMap {
    return this.runs;
  }

  /**
   * Adds a run. One that goes on character for character where the last stopped makes it longer; one that shares
   * source with the last stands with it as a whole for the whole.
   */
  add(start: number, length: number, sourceStart: number, sourceLength: number): void {
    const { last } = this;
    if (last !== null) {
      const lastEnd = last.start + last.length;
      const lastSourceEnd = last.sourceStart + last.sourceLength;
      const even = length === sourceLength && last.length === last.sourceLength;
      if (sourceStart < lastSourceEnd || (even && lastEnd === start && lastSourceEnd === sourceStart)) {
        last.length = start + length - last.start;
        last.sourceLength = Math.max(lastSourceEnd, sourceStart + sourceLength) - last.sourceStart;
        return;
      }
    }
    this.last = { start, length, sourceStart, sourceLength };
    this.runs.push(this.last);
  }
}

/**
 * Two maps as one: `outer` leads from a first text to a second, `inner` from the second to a third; the result leads
 * from the first to the third. Where `inner` has a run that stands as a whole, what reaches into it from the first
 * text stands as a whole too. What has no place in the third text is left out.
 */
export function composeMaps(outer: SpanMap, inner: SpanMap): SpanMap {
  const builder = new SpanMapBuilder();
  let next = 0;
  for (const run of outer) {
    const even = run.length === run.sourceLength;
    const end = run.sourceStart + run.sourceLength;
    let hullStart = -1;
    let hullEnd = -1;
    for (let segment = inner[next]; segment && segment.start < end; segment = inner[next]) {
      const segmentEnd = segment.start + segment.length;
      const from = Math.max(run.sourceStart, segment.start);
      const to = Math.min(end, segmentEnd);
      if (from < to) {
        const whole = segment.length !== segment.sourceLength;
        const source = whole ? segment.sourceStart : segment.sourceStart + from - segment.start;
        const length = whole ? segment.sourceLength : to - from;
        if (even) builder.add(run.start + from - run.sourceStart, to - from, source, length);
        else {
          if (hullStart < 0) hullStart = source;
          hullEnd = source + length;
        }
      }
      if (segmentEnd > end) break;
      next++;
    }
    if (hullStart >= 0) builder.add(run.start, run.length, hullStart, hullEnd - hullStart);
  }
  return builder.map;
}
