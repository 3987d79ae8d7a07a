import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayText, parseDay } from "./days.ts";
import { filterEvents } from "./filterEvents.ts";
import { barHeight, bucketAt, bucketCount, bucketDays, bucketsOf, countBuckets, dataSpan } from "./histogram.ts";
import { datedIndex, rowsOf } from "./testIndex.ts";
import { NO_FILTERS } from "./viewState.ts";

const day = (text: string) => parseDay(text) ?? Number.NaN;
const span = (first: string, last: string) => ({ first: day(first), last: day(last) });
describe("the buckets of the overview", () => {
  it("are the finest unit that has room, and whole at both ends", () => {
    const years = span("2016-05-20", "2024-03-09");
    const unitAt = (width: number) => bucketsOf(years, width).unit;
    expect([1000, 300, 100, 20].map(unitAt)).toEqual(["month", "quarter", "year", "decade"]);
    const months = bucketsOf(years, 1000);
    expect(dayText(bucketDays(months, 0).first)).toBe("2016-05-01");
    expect(dayText(bucketDays(months, bucketCount(months) - 1).last)).toBe("2024-03-31");
    expect(bucketsOf(span("2024-01-01", "2024-02-20"), 1000).unit).toBe("day");
  });

  it("give a single day some room around it", () => {
    const buckets = bucketsOf(span("2024-05-01", "2024-05-01"), 1000);
    expect(bucketCount(buckets)).toBe(28);
    expect(bucketAt(buckets, day("2024-05-01"))).toBeGreaterThan(10);
  });

  it("are few where the span is all the years that can be written", () => {
    const buckets = bucketsOf(span("0001-01-01", "9999-12-31"), 1000);
    expect(buckets.unit).toBe("decade");
    expect(bucketCount(buckets)).toBe(1000);
  });

  it("follow one another without gaps, and hold each day in one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 60_000 }),
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 40, max: 3000 }),
        fc.integer({ min: 0, max: 40_000 }),
        (first, length, width, offset) => {
          const buckets = bucketsOf({ first, last: first + length }, width);
          const at = first + (offset % (length + 1));
          const slow = Array.from({ length: bucketCount(buckets) }, (_, bucket) => bucketDays(buckets, bucket));
          expect(bucketAt(buckets, at)).toBe(slow.findIndex((days) => days.first <= at && at <= days.last));
          expect(bucketAt(buckets, first - 5000)).toBe(0);
          expect(bucketAt(buckets, first + length + 5000)).toBe(slow.length - 1);
        },
      ),
    );
  });
});

const dates = fc.array(
  fc.oneof(
    fc.integer({ min: 2015, max: 2024 }).map(String),
    fc.tuple(fc.integer({ min: 2015, max: 2024 }), fc.integer({ min: 1, max: 9 })).map(([y, m]) => `${y}-0${m}`),
    fc.integer({ min: 16_500, max: 20_000 }).map(dayText),
    fc
      .tuple(fc.integer({ min: 16_500, max: 20_000 }), fc.integer({ min: 1, max: 90 }))
      .map(([first, length]) => `${dayText(first)}/${dayText(first + length)}`),
    fc.constant("XXXX-05-05"),
  ),
  { minLength: 1, maxLength: 40 },
);

describe("the histogram", () => {
  it("says of each bucket how many events the date filter of its days lets pass", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 40, max: 1500 }), (texts, width) => {
        const index = datedIndex(...texts);
        const whole = dataSpan(index);
        if (!whole) return;
        const buckets = bucketsOf(whole, width);
        const histogram = countBuckets(index, rowsOf(index), index.dated, buckets);
        const places = Array.from(histogram.counts, (_, bucket) => bucketDays(buckets, bucket));
        const passing = places.map(
          ({ first, last }) =>
            filterEvents(index, { ...NO_FILTERS, from: dayText(first), to: dayText(last) }, null).rows.length,
        );
        expect([...histogram.counts]).toEqual(passing);
        const inside = places.map(
          (days) =>
            [...index.first].filter((first, row) => first >= days.first && (index.last[row] ?? 0) <= days.last).length,
        );
        expect([...histogram.surely]).toEqual(inside);
        expect(histogram.most).toBe(Math.max(...passing));
        expect(histogram.fullest).toBe(passing.indexOf(histogram.most));
      }),
      { numRuns: 60 },
    );
  });

  it("counts only the rows that it is given", () => {
    const index = datedIndex("2024-01-05", "2024-02-05", "2024-02-06", "XXXX-01-01");
    const buckets = bucketsOf(span("2023-01-01", "2024-12-31"), 300);
    const { counts, most, fullest } = countBuckets(index, [1, 3], 1, buckets);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect([most, fullest]).toEqual([1, bucketAt(buckets, day("2024-02-05"))]);
    expect(countBuckets(index, [], 0, buckets)).toMatchObject({ most: 0, fullest: null, dwarfs: false });
  });

  it("draws what there is, however little beside the fullest bucket", () => {
    const even = { counts: new Int32Array(), surely: new Int32Array(), most: 1000, fullest: 0, dwarfs: false };
    expect([0, 1, 500, 1000].map((count) => barHeight(even, count, 48))).toEqual([0, 2, 24, 48]);
    expect(barHeight({ ...even, dwarfs: true }, 250, 48)).toBe(24);
    const crowd = [...Array.from({ length: 90 }, () => "2024-03-01"), "2023-01-01", "2022-01-01", "2021-01-01"];
    const index = datedIndex(...crowd);
    const buckets = bucketsOf(span("2021-01-01", "2024-03-01"), 1000);
    expect(countBuckets(index, rowsOf(index), index.dated, buckets).dwarfs).toBe(true);
    expect(countBuckets(index, [0, 1, 2], 3, buckets).dwarfs).toBe(false);
  });

  it("takes an event that is dated to the month or better for the latest", () => {
    expect(dataSpan(datedIndex("2023-05-02", "2023-06", "2024"))).toMatchObject({
      latest: day("2023-06-30"),
      last: day("2024-12-31"),
    });
    expect(dataSpan(datedIndex("2024"))).toMatchObject({ latest: day("2024-12-31") });
    expect(dataSpan(datedIndex("XXXX-05-05"))).toBeNull();
  });
});
