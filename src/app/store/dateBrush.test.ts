import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bucketRange,
  chosenDays,
  clickedRange,
  edgeBucket,
  edgeDay,
  movedRange,
  NO_RANGE,
  recentRange,
  stepOf,
  steppedRange,
  withEdge,
  yearFrom,
} from "./dateBrush.ts";
import { dayText, parseDay } from "./days.ts";
import { bucketAt, bucketCount, bucketsOf } from "./histogram.ts";

const day = (text: string) => parseDay(text) ?? Number.NaN;
const span = { first: day("2022-02-10"), last: day("2024-03-09"), latest: day("2024-03-09") };
/** Months from February 2022 to March 2024. */
const months = bucketsOf(span, 600);
const bucket = (text: string) => bucketAt(months, day(text));
const range = (from: string | null, to: string | null) => ({ from, to });
const march = range("2023-03-01", "2023-03-31");

describe("the brush", () => {
  it("chooses whole buckets, in whichever direction it is drawn", () => {
    const drawn = range("2023-03-01", "2023-05-31");
    expect(bucketRange(months, bucket("2023-03-20"), bucket("2023-05-02"))).toEqual(drawn);
    expect(bucketRange(months, bucket("2023-05-02"), bucket("2023-03-20"))).toEqual(drawn);
    expect(bucketRange(months, 0, bucketCount(months) - 1)).toEqual(NO_RANGE);
  });

  it("chooses a bucket by a click, and clears it by another", () => {
    const at = bucket("2023-03-01");
    expect(clickedRange(NO_RANGE, months, at)).toEqual(march);
    expect(clickedRange(range("2023-03-01", "2023-04-30"), months, at)).toEqual(march);
    expect(clickedRange(march, months, at)).toEqual(NO_RANGE);
  });

  it("moves a range without changing its length, and no farther than there is data", () => {
    expect(movedRange(march, months, 2)).toEqual(range("2023-05-01", "2023-05-31"));
    expect(movedRange(range("2023-03-01", "2023-04-30"), months, 100)).toEqual(range("2024-02-01", "2024-03-31"));
    expect(movedRange(march, months, -100)).toEqual(range("2022-02-01", "2022-02-28"));
  });

  it("moves an edge up to the other one, and leaves it open at the end of the data", () => {
    expect(withEdge(march, months, "to", bucket("2023-06-10"))).toEqual(range("2023-03-01", "2023-06-30"));
    expect(withEdge(march, months, "from", bucket("2023-06-10"))).toEqual(march);
    expect(withEdge(march, months, "to", 1000)).toEqual(range("2023-03-01", null));
    expect(withEdge(march, months, "from", -1)).toEqual(range(null, "2023-03-31"));
    expect(withEdge(NO_RANGE, months, "from", bucket("2023-03-05"))).toEqual(range("2023-03-01", null));
  });

  it("knows the buckets of edges that lie inside of one, or outside of all", () => {
    const inside = range("2023-03-10", "2023-04-12");
    expect(edgeBucket(inside, months, "from")).toBe(bucket("2023-03-01"));
    expect(edgeBucket(inside, months, "to")).toBe(bucket("2023-04-01"));
    expect([edgeBucket(range("2030-01-01", null), months, "from"), bucketCount(months) - 1]).toEqual([25, 25]);
    expect(edgeBucket(range(null, "1990-01-01"), months, "to")).toBe(0);
  });

  it("covers no bucket where it lies outside of all, or ends before it begins", () => {
    const reversed = range("2023-05-01", "2023-04-01");
    for (const nothing of [
      range("1990-01-01", "1991-01-01"),
      range("2030-01-01", null),
      range(null, "1990-01-01"),
      reversed,
    ]) {
      expect(chosenDays(nothing, months)).toBeNull();
      expect(movedRange(nothing, months, 1)).toEqual(nothing);
    }
    expect(edgeDay(range("2030-01-01", null), months, "from")).toBe(day("2024-04-01"));
    expect(edgeDay(range("2030-01-01", null), months, "to")).toBe(day("2024-04-01"));
    expect(edgeDay(range("1990-01-01", "1991-01-01"), months, "to")).toBe(day("2022-02-01"));
    expect(chosenDays(range("1990-01-01", "2023-04-12"), months)).toEqual({
      first: day("2022-02-01"),
      last: day("2023-04-12"),
    });
    // The first move of an edge puts them in order.
    expect(withEdge(reversed, months, "from", bucket("2023-04-01"))).toEqual(range("2023-04-01", "2023-04-01"));
    expect([stepOf(reversed, span), steppedRange(reversed, span, 1)]).toEqual([{ unit: "month", count: 1 }, null]);
  });

  it("goes by years in buckets of any length", () => {
    expect(yearFrom(months, bucket("2023-03-01"), 1)).toBe(bucket("2024-03-01"));
    expect(yearFrom(months, bucket("2023-03-01"), -1)).toBe(bucket("2022-03-01"));
    const decades = bucketsOf({ first: day("1810-10-12"), last: day("2024-05-01") }, 200);
    expect(yearFrom(decades, 3, 1)).toBe(4);
    expect(yearFrom(decades, 3, -1)).toBe(2);
  });

  it("keeps its edges in order, whatever is done to it", () => {
    const action = fc.tuple(fc.constantFrom("from", "to", "move", "draw", "click"), fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        let now = NO_RANGE;
        for (const [what, a, b] of actions) {
          const at = Math.min(a, bucketCount(months) - 1);
          if (what === "draw") now = bucketRange(months, at, Math.min(b, bucketCount(months) - 1));
          else if (what === "click") now = clickedRange(now, months, at);
          else if (what === "move") now = movedRange(now, months, a - b);
          else now = withEdge(now, months, what === "from" ? "from" : "to", a);
          const { from, to } = now;
          if (from !== null && to !== null) expect(from <= to).toBe(true);
          expect(from === null || from.endsWith("-01")).toBe(true);
          const after = to === null ? null : dayText(day(to) + 1);
          expect(after === null || after.endsWith("-01")).toBe(true);
        }
      }),
    );
  });
});

describe("steps and presets", () => {
  it("step by a month, by as many months as are chosen, or by days", () => {
    expect(stepOf(NO_RANGE, span)).toEqual({ unit: "month", count: 1 });
    expect(steppedRange(march, span, 1)).toEqual(range("2023-04-01", "2023-04-30"));
    expect(steppedRange(march, span, -1)).toEqual(range("2023-02-01", "2023-02-28"));
    const year = range("2023-01-01", "2023-12-31");
    expect(stepOf(year, span)).toEqual({ unit: "month", count: 12 });
    expect(steppedRange(year, span, -1)).toEqual(range("2022-01-01", "2022-12-31"));
    const days = range("2023-03-10", "2023-03-19");
    expect(stepOf(days, span)).toEqual({ unit: "day", count: 10 });
    expect(steppedRange(days, span, 1)).toEqual(range("2023-03-20", "2023-03-29"));
  });

  it("begin at either end where nothing is chosen, and stop where there is no data", () => {
    expect(steppedRange(NO_RANGE, span, -1)).toEqual(range("2024-03-01", "2024-03-31"));
    expect(steppedRange(NO_RANGE, span, 1)).toEqual(range("2022-02-01", "2022-02-28"));
    expect(steppedRange(range("2024-03-01", "2024-03-31"), span, 1)).toBeNull();
    expect(steppedRange(range("2022-02-01", "2022-02-28"), span, -1)).toBeNull();
  });

  it("end with the month of the latest event", () => {
    expect(recentRange(span, 12)).toEqual(range("2023-04-01", "2024-03-31"));
    expect(recentRange(span, 3)).toEqual(range("2024-01-01", "2024-03-31"));
    expect(recentRange(span, 1)).toEqual(range("2024-03-01", "2024-03-31"));
  });
});
