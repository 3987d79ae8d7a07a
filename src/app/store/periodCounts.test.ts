import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayText } from "./days.ts";
import { countByPeriod, periodLines } from "./periodCounts.ts";
import { datedIndex, rowsOf, testEvent, testIndex } from "./testIndex.ts";
import { countInWindow } from "./timelineWindow.ts";

const drawn = (width: number, ...dates: readonly string[]) => {
  const index = datedIndex(...dates);
  const counts = countByPeriod(index, rowsOf(index), width, 20);
  return (
    counts && [counts.unit, counts.periods.map(({ first, events }) => `${dayText(first)} ${events}`), counts.coarse]
  );
};

describe("events by period", () => {
  it("are counted by month, with the empty months between", () => {
    expect(drawn(400, "2023-01-31", "2023-01-02", "2023-04")).toEqual([
      "month",
      ["2023-01-01 2", "2023-02-01 0", "2023-03-01 0", "2023-04-01 1"],
      0,
    ]);
  });

  it("are counted by quarters, years or decades where months have no room", () => {
    expect(drawn(240, "2021-01-31", "2023-04-02")?.[0]).toBe("quarter");
    expect(drawn(100, "2021-01-31", "2023-04-02")).toEqual([
      "year",
      ["2021-01-01 1", "2022-01-01 0", "2023-01-01 1"],
      0,
    ]);
    expect(drawn(100, "1956-01-31", "2023-04-02")?.[0]).toBe("decade");
  });

  it("leave out what no period can be told for: a year among months, an open year", () => {
    const days = ["2023-02-03", "2023-02-04", "2023-02-05", "2023-02-06"];
    expect(drawn(4000, "2016", ...days, "XXXX-02-03")).toEqual(["month", ["2023-02-01 4"], 1]);
    expect(drawn(60, "2021", "2023")).toEqual(["year", ["2021-01-01 1", "2022-01-01 0", "2023-01-01 1"], 0]);
    expect(drawn(400, "XXXX-02-03")).toBeNull();
  });

  it("are counted by a coarser unit rather than leaving out many", () => {
    expect(drawn(4000, "2022", "2023-02-03")).toEqual(["year", ["2022-01-01 1", "2023-01-01 1"], 0]);
  });

  it("count in the period that they begin in", () => {
    expect(drawn(400, "2023-01-31/2023-02-02", "2023-02-03")?.[1]).toEqual(["2023-01-01 1", "2023-02-01 1"]);
  });

  it("count once for each of their kinds, and tell how many dates are unsure", () => {
    const index = testIndex([
      testEvent({ id: "a", date: "2023-01-02", kinds: ["visit", "signing"] }),
      testEvent({ id: "b", date: "2023-01-03?", kinds: ["visit"] }),
    ]);
    expect(countByPeriod(index, [0, 1], 400, 20)?.periods[0]).toMatchObject({
      events: 2,
      kinds: { visit: 2, signing: 1, launch: 0 },
      unsure: 1,
    });
  });

  it("tell how many more have a date that can fall into the period, which the date filter shows too", () => {
    const dates = ["2023", "2023-01-31/2023-03-02", "2023-03-03", "2023-03", "2023-04-01", "2023-05-03"];
    const index = datedIndex(...dates);
    const counts = countByPeriod(index, rowsOf(index), 4000, 20);
    expect(counts?.periods.map(({ events, reaching }) => `${events} ${reaching}`)).toEqual([
      "1 1",
      "0 2",
      "2 2",
      "1 1",
      "1 1",
    ]);
    for (const { first, last, events, reaching } of counts?.periods ?? []) {
      expect(countInWindow(index, rowsOf(index), index.dated, { first, last })).toBe(events + reaching);
    }
  });

  it("lose none: every dated event is in one period or too coarse for one, and periods lie side by side", () => {
    const date = fc
      .tuple(fc.integer({ min: 0, max: 30_000 }).map(dayText), fc.constantFrom(4, 7, 10))
      .map(([text, length]) => text.slice(0, length));
    fc.assert(
      fc.property(
        fc.array(date, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 20, max: 2000 }),
        (dates, width) => {
          const index = datedIndex(...dates);
          const counts = countByPeriod(index, rowsOf(index), width, 20);
          const placed = counts?.periods.reduce((sum, { events }) => sum + events, 0) ?? 0;
          expect(placed + (counts?.coarse ?? 0)).toBe(dates.length);
          for (const [at, period] of counts?.periods.entries() ?? []) {
            if (at > 0) expect(period.first).toBe((counts?.periods[at - 1]?.last ?? 0) + 1);
          }
        },
      ),
    );
  });
});

describe("the lines of the table", () => {
  it("draw neighbours without events together", () => {
    const index = datedIndex("2023-01-31", "2023-04-02", "2023-06-02");
    const periods = countByPeriod(index, rowsOf(index), 400, 20)?.periods ?? [];
    expect(periodLines(periods).map(({ first, last }) => `${dayText(first.first)}–${dayText(last.last)}`)).toEqual([
      "2023-01-01–2023-01-31",
      "2023-02-01–2023-03-31",
      "2023-04-01–2023-04-30",
      "2023-05-01–2023-05-31",
      "2023-06-01–2023-06-30",
    ]);
    const stay = datedIndex("2023-01-31/2023-02-03", "2023-05-02");
    const lines = periodLines(countByPeriod(stay, rowsOf(stay), 400, 20)?.periods ?? []);
    expect(lines.map(({ first }) => dayText(first.first))).toEqual([
      "2023-01-01",
      "2023-02-01",
      "2023-03-01",
      "2023-05-01",
    ]);
  });
});
