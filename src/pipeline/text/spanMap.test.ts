import { describe, expect, it } from "vitest";
import type { SpanMap } from "../../model/span.ts";
import { cleanedOffset, sourceSpan } from "./spanMap.ts";

// Cleaned "ab“c\nde" of the source "ab&ldquo;c<br>  de".
const map: SpanMap = [
  { start: 0, length: 2, sourceStart: 0, sourceLength: 2 },
  { start: 2, length: 1, sourceStart: 2, sourceLength: 7 },
  { start: 3, length: 1, sourceStart: 9, sourceLength: 1 },
  { start: 5, length: 2, sourceStart: 16, sourceLength: 2 },
];

describe("sourceSpan", () => {
  it.each([
    [
      { start: 0, end: 2 },
      { start: 0, end: 2 },
    ],
    [
      { start: 1, end: 2 },
      { start: 1, end: 2 },
    ],
    [
      { start: 2, end: 3 },
      { start: 2, end: 9 },
    ],
    [
      { start: 1, end: 6 },
      { start: 1, end: 17 },
    ],
    [
      { start: 4, end: 7 },
      { start: 16, end: 18 },
    ],
    [{ start: 4, end: 5 }, null],
    [{ start: 3, end: 3 }, null],
  ])("of %j is %j", (span, expected) => {
    expect(sourceSpan(map, span)).toEqual(expected);
  });
});

describe("cleanedOffset", () => {
  it.each([
    [0, 0],
    [1, 1],
    [5, 2],
    [9, 3],
    [12, null],
    [17, 6],
    [18, null],
  ])("of %i is %s", (offset, expected) => {
    expect(cleanedOffset(map, offset)).toBe(expected);
  });
});
