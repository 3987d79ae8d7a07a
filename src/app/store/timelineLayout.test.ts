import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "./days.ts";
import { datedIndex, rowsOf } from "./testIndex.ts";
import type { SingleItem } from "./timelineBoxes.ts";
import { drawnDays, layoutTimeline, MOST_SINGLE_ITEMS, type TimelineFrame } from "./timelineLayout.ts";

const day = (text: string) => parseDay(text) ?? Number.NaN;
const widths = { dot: 14, badges: () => 26, label: () => 120 };
const frame = (first: string, last: string, more: Partial<TimelineFrame> = {}): TimelineFrame => ({
  start: day(first),
  end: day(last) + 1,
  width: 1000,
  lanes: 10,
  atRest: true,
  ...more,
});
const layout = (dates: readonly string[], at: TimelineFrame) => {
  const index = datedIndex(...dates);
  const rows = rowsOf(index).subarray(0, index.dated);
  return { index, items: layoutTimeline(index, [rows], at, widths, null) };
};

describe("the timeline's layout", () => {
  it("draws an item for each event while they are few", () => {
    const dates = ["2024-01-04", "2024-01-04", "2024-01-05", "2024-02", "2024-01-13/2024-01-14"];
    const { items } = layout(dates, frame("2023-12-01", "2024-03-01"));
    expect(items).toHaveLength(5);
    expect(items.every((item) => item.type === "event")).toBe(true);
  });

  it("leaves out events without a year", () => {
    expect(layout(["XXXX-01-04", "2024-01-04"], frame("2023-12-01", "2024-03-01")).items).toHaveLength(1);
  });

  it("counts events by period where they are many, and loses none", () => {
    const dates = Array.from({ length: 2000 }, (_, i) => `20${10 + (i % 10)}-0${1 + (i % 9)}-15`);
    const { items } = layout(dates, frame("2010-01-01", "2019-12-31"));
    const counts = items.map((item) => (item.type === "column" ? item.count : Number.NaN));
    expect(items.length).toBeLessThanOrEqual(MOST_SINGLE_ITEMS);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2000);
  });

  it("draws dates that began before what is in view", () => {
    expect(layout(["2016"], frame("2016-11-01", "2016-12-01")).items).toHaveLength(1);
  });

  it("cuts no label at the edges of a window at rest", () => {
    const { items } = layout(["2024-01-30"], frame("2024-01-01", "2024-01-31"));
    expect(items[0]).toMatchObject({ label: "left" });
    const moving = layout(["2024-01-30"], frame("2024-01-01", "2024-01-31", { atRest: false }));
    expect(moving.items[0]).toMatchObject({ label: "right" });
  });

  it("lets nothing overlap in a lane while lanes are enough", () => {
    const dates = fc.array(fc.integer({ min: 0, max: 59 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(dates, fc.boolean(), (offsets, atRest) => {
        const texts = offsets.map(
          (offset) => `2024-0${1 + Math.floor(offset / 28)}-${String(1 + (offset % 28)).padStart(2, "0")}`,
        );
        const at = frame("2024-01-01", "2024-03-31", { lanes: 40, atRest });
        const { index, items } = layout(texts, at);
        const pixels = at.width / (at.end - at.start);
        const boxes = items
          .filter((item): item is SingleItem => item.type === "event")
          .map(({ row, lane, mark, label }) => {
            const start = ((index.first[row] ?? 0) + 0.5) * pixels - 9;
            const from = label === "left" ? start - 120 : start;
            const wide = (mark === "dot" ? 14 : 26) + (label === "right" ? 120 : 0);
            return { lane, from, to: start + wide };
          });
        for (const a of boxes) {
          for (const b of boxes) {
            if (a !== b && a.lane === b.lane) expect(a.to <= b.from + 1e-6 || b.to <= a.from + 1e-6).toBe(true);
          }
        }
      }),
    );
  });

  it("draws more than the window, on a grid that stays while panning a little", () => {
    const a = drawnDays({ start: 1000, end: 1100 });
    expect(a.first).toBeLessThan(1000);
    expect(a.last).toBeGreaterThanOrEqual(1100);
    expect(drawnDays({ start: 1003, end: 1103 })).toEqual(a);
  });
});
