import { describe, expect, it } from "vitest";
import type { BundleEvent } from "../../bundle/schema.ts";
import { dayText } from "./days.ts";
import { indexEvents } from "./eventIndex.ts";
import { statisticsOf } from "./statistics.ts";
import { rowsOf, testEvent, testIndex } from "./testIndex.ts";

describe("statistics", () => {
  const index = testIndex([
    testEvent({ id: "a", date: "2023-03-05", parties: ["东湖大学", "南山市"] }),
    testEvent({ id: "b", date: "2023-05-05", parties: ["东湖大学", ..."甲乙丙丁戊己庚辛"] }),
    testEvent({ id: "c", date: "2023-05", implied: [{ field: "year", rule: "", basis: "" }] }),
    testEvent({ id: "d", date: "2024-03-05?" }),
    testEvent({ id: "e", date: "2024" }),
    testEvent({ id: "f", date: "XXXX-03-05" }),
    testEvent({ id: "g", date: "2024-04-05", implied: [{ field: "day", rule: "date/corrected", basis: "" }] }),
  ]);

  it("count events, organizations, certainties, and open years", () => {
    expect(statisticsOf(index, rowsOf(index))).toMatchObject({
      events: 7,
      organizations: 10,
      openYears: 1,
      certainties: { stated: 3, inferred: 1, uncertain: 2, given: 1 },
    });
  });

  it("find the month in which most events began, the earliest of several", () => {
    const { busiest } = statisticsOf(index, rowsOf(index));
    expect(busiest && [dayText(busiest.first), dayText(busiest.last), busiest.events]).toEqual([
      "2023-05-01",
      "2023-05-31",
      2,
    ]);
    expect(busiest?.reaching).toBe(0);
    const long = testIndex([
      testEvent({ id: "a", date: "2023" }),
      testEvent({ id: "b", date: "2023-03-05" }),
      testEvent({ id: "c", date: "XXXX-03-05" }),
    ]);
    expect(statisticsOf(long, rowsOf(long)).busiest).toMatchObject({ events: 1, reaching: 1 });
    expect(dayText(statisticsOf(index, [0, 1]).busiest?.first ?? 0)).toBe("2023-03-01");
    const bare = testIndex([testEvent({ date: "2024" }), testEvent({ id: "g", date: "XXXX-03-05" })]);
    expect(statisticsOf(bare, rowsOf(bare)).busiest).toBeNull();
  });
});

describe("the reporting lag", () => {
  /** Events of 2024-01-10 or as given, told by documents that were published on these days. */
  const lag = (...told: readonly (Partial<BundleEvent> & { published: readonly string[] })[]) => {
    const [empty] = testIndex([]).bundle.documents;
    const published = [...new Set(told.flatMap((one) => one.published))];
    const index = indexEvents({
      ...testIndex([]).bundle,
      documents: empty ? published.map((day) => ({ ...empty, id: day, published: day })) : [],
      events: told.map(({ published: documents, organizations: _, ...fields }, place) =>
        testEvent({ id: `e${place}`, date: "2024-01-10", ...fields, documents: [...documents] }),
      ),
    });
    return statisticsOf(index, rowsOf(index)).lag;
  };

  it("is the median of the days to the first report", () => {
    expect(lag({ published: ["2024-01-12"] })).toEqual({ median: 2, events: 1 });
    expect(lag({ published: ["2024-01-20", "2024-01-11"] }, { published: ["2024-01-14"] })).toEqual({
      median: 2.5,
      events: 2,
    });
    expect(lag({ date: "2024-01-08/2024-01-10", published: ["2024-01-11"] })).toEqual({ median: 1, events: 1 });
  });

  it("leaves out what is no day, no known day, or no day of its own", () => {
    expect(lag({ date: "2024-01", published: ["2024-02-12"] })).toBeNull();
    expect(lag({ date: "2024-01-10?", published: ["2024-02-12"] })).toBeNull();
    expect(lag({ published: ["2024-02"] })).toBeNull();
    const implied = [{ field: "day" as const, rule: "date/relative-day", basis: "2024-01-11" }];
    expect(lag({ implied, published: ["2024-01-11"] })).toBeNull();
  });

  it("leaves out what was announced before it happened", () => {
    expect(lag({ published: ["2024-01-01"] })).toBeNull();
  });
});
