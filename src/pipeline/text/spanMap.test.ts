import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SpanMap } from "../../model/span.ts";
import { cleanedOffset, cleanedSpan, composeMaps, SpanMapBuilder, sourceSpan } from "./spanMap.ts";

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

describe("cleanedSpan", () => {
  it.each([
    [
      { start: 0, end: 2 },
      { start: 0, end: 2 },
    ],
    [
      { start: 1, end: 5 },
      { start: 1, end: 3 },
    ],
    [
      { start: 10, end: 17 },
      { start: 5, end: 6 },
    ],
    [{ start: 10, end: 16 }, null],
    [{ start: 20, end: 30 }, null],
  ])("of %j is %j", (span, expected) => {
    expect(cleanedSpan(map, span)).toEqual(expected);
  });
});

describe("SpanMapBuilder", () => {
  it("makes one run of runs that go on character for character", () => {
    const builder = new SpanMapBuilder();
    builder.add(0, 2, 5, 2);
    builder.add(2, 3, 7, 3);
    builder.add(6, 1, 10, 1);
    expect(builder.map).toEqual([
      { start: 0, length: 5, sourceStart: 5, sourceLength: 5 },
      { start: 6, length: 1, sourceStart: 10, sourceLength: 1 },
    ]);
  });
});

/** The place in the source of each unit, or null where it has none; a run that stands as a whole gives its whole. */
function placesOf(map: SpanMap, length: number): (readonly [number, number] | null)[] {
  const places = new Array<readonly [number, number] | null>(length).fill(null);
  for (const { start, length: units, sourceStart, sourceLength } of map) {
    for (let i = 0; i < units; i++) {
      places[start + i] =
        units === sourceLength ? [sourceStart + i, sourceStart + i + 1] : [sourceStart, sourceStart + sourceLength];
    }
  }
  return places;
}

/** Maps in order: gaps on both sides, runs that stand as a whole among others. */
const anyMap = fc
  .array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 4 }), fc.nat(2), fc.integer({ min: 1, max: 4 }), fc.boolean()), {
    maxLength: 8,
  })
  .map((runs) => {
    const builder = new SpanMapBuilder();
    let at = 0;
    let source = 0;
    for (const [gap, length, sourceGap, sourceLength, even] of runs) {
      builder.add(at + gap, length, source + sourceGap, even ? length : sourceLength);
      at += gap + length;
      source += sourceGap + (even ? length : sourceLength);
    }
    return builder.map;
  });

describe("composeMaps", () => {
  it("leads the run of each unit to where the two maps lead it one after the other", () => {
    fc.assert(
      fc.property(anyMap, anyMap, (outer, inner) => {
        const composed = composeMaps(outer, inner);
        const first = placesOf(outer, 50);
        const second = placesOf(inner, 50);
        for (const [unit, place] of first.entries()) {
          const reached = place ? second.slice(place[0], place[1]).filter((one) => one !== null) : [];
          const run = composed.find(({ start, length }) => start <= unit && unit < start + length);
          for (const [start, end] of reached) {
            expect(run?.sourceStart).toBeLessThanOrEqual(start);
            expect((run?.sourceStart ?? 0) + (run?.sourceLength ?? 0)).toBeGreaterThanOrEqual(end);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives runs in order that share no source", () => {
    fc.assert(
      fc.property(anyMap, anyMap, (outer, inner) => {
        let end = 0;
        let sourceEnd = 0;
        for (const { start, length, sourceStart, sourceLength } of composeMaps(outer, inner)) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(sourceStart).toBeGreaterThanOrEqual(sourceEnd);
          end = start + length;
          sourceEnd = sourceStart + sourceLength;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("keeps character for character what both maps keep so", () => {
    const outer: SpanMap = [{ start: 1, length: 4, sourceStart: 2, sourceLength: 4 }];
    const inner: SpanMap = [
      { start: 0, length: 3, sourceStart: 10, sourceLength: 3 },
      { start: 3, length: 1, sourceStart: 13, sourceLength: 6 },
      { start: 4, length: 5, sourceStart: 19, sourceLength: 5 },
    ];
    expect(composeMaps(outer, inner)).toEqual([
      { start: 1, length: 1, sourceStart: 12, sourceLength: 1 },
      { start: 2, length: 1, sourceStart: 13, sourceLength: 6 },
      { start: 3, length: 2, sourceStart: 19, sourceLength: 2 },
    ]);
  });
});
