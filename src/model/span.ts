/**
 * A half-open range `[start, end)` of UTF-16 offsets into one named text:
 * either `SourceDocument.text` or `Article.text`. The field that holds a span says which.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One run of a span map. `length` characters of the cleaned text at `start` came from
 * `sourceLength` characters of the source text at `sourceStart`. Where the two lengths
 * are equal the run is character for character; where they differ (an entity, a repaired
 * word) the run stands as a whole for the whole.
 */
export interface SpanMapSegment {
  readonly start: number;
  readonly length: number;
  readonly sourceStart: number;
  readonly sourceLength: number;
}

/** Ties a cleaned text to its source; segments are in order of `start` and cover the cleaned text except for inserted line breaks. */
export type SpanMap = readonly SpanMapSegment[];
