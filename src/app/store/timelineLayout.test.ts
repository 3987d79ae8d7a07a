import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayText, parseDay } from "./days.ts";
import type { EventIndex } from "./eventIndex.ts";
import { type PeriodUnit, periodOf } from "./periods.ts";
import { datedIndex, rowsOf, testEvent, testIndex } from "./testIndex.ts";
import {
  countPeriods,
  drawnDays,
  lanesOf,
  layoutTimeline,
  MOST_SINGLE_ITEMS,
  type TimelineFrame,
  type TimelineItem,
} from "./timelineLayout.ts";

const day = (text: string) => parseDay(text) ?? Number.NaN;
const widths = {
  dot: 14,
  badges: () => 26,
  cluster: (count: number) => 14 + 8 * String(count).length,
  label: () => 120,
};
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
    const counts = items.map((item) => (item.type === "column" ? item.rows.length : Number.NaN));
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

  it("gives labels to what is selected, to what stands alone, to what many documents tell, to several kinds", () => {
    const made = testIndex([
      testEvent({ id: "a", date: "2024-01-10" }),
      testEvent({ id: "b", date: "2024-01-10", kinds: ["visit", "signing"] }),
      testEvent({ id: "c", date: "2024-01-10" }),
      testEvent({ id: "d", date: "2024-01-25" }),
    ]);
    const documents = { offsets: Uint32Array.of(0, 1, 2, 4, 5), ids: new Uint32Array(5) };
    const index = { ...made, columns: { ...made.columns, documents } };
    const labelled = (preferred: number | null, lanes: number) => {
      const at = frame("2024-01-01", "2024-01-31", { lanes, width: 500, atRest: false });
      const items = layoutTimeline(index, [rowsOf(index)], at, { ...widths, label: () => 230 }, preferred);
      return items.flatMap((item) => (item.type === "event" && item.label !== "none" ? item.row : [])).toSorted();
    };
    expect(labelled(null, 4)).toEqual([0, 1, 2, 3]);
    // Labels of the 10th reach over the mark of the 25th, which takes one of the lanes.
    expect(labelled(null, 3)).toEqual([1, 2, 3]);
    expect(labelled(0, 3)).toEqual([0, 2, 3]);
  });

  it("draws more than the window, on a grid that stays while panning a little", () => {
    const a = drawnDays({ start: 1000, end: 1100 });
    expect(a.first).toBeLessThan(1000);
    expect(a.last).toBeGreaterThanOrEqual(1100);
    expect(drawnDays({ start: 1003, end: 1103 })).toEqual(a);
  });
});

const dates = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: day("2024-01-01"), max: day("2024-02-10") }).map(dayText) },
    { weight: 2, arbitrary: fc.constantFrom("2024-01-15", "2024-01-16", "2024-01-18") },
    fc
      .tuple(fc.integer({ min: day("2023-06-01"), max: day("2024-03-31") }), fc.integer({ min: 1, max: 200 }))
      .map(([first, length]) => `${dayText(first)}/${dayText(first + length)}`),
    fc.constantFrom("2024", "2023", "2024-01", "2024-02", "XXXX-01-05"),
  ),
  { maxLength: 90 },
);
const frames = fc.record({
  first: fc.integer({ min: day("2023-12-01"), max: day("2024-02-01") }),
  length: fc.integer({ min: 7, max: 500 }),
  width: fc.integer({ min: 200, max: 1400 }),
  lanes: fc.integer({ min: 1, max: 8 }),
  atRest: fc.boolean(),
});

/** No two drawings of a lane touch. */
function expectApart(index: EventIndex, at: TimelineFrame, items: readonly TimelineItem[]) {
  const pixels = at.width / (at.end - at.start);
  const origin = drawnDays(at).first;
  const boxes = items.flatMap((item) => {
    if (item.type === "column") return [];
    expect(item.lane).toBeGreaterThanOrEqual(0);
    expect(item.lane).toBeLessThan(at.lanes);
    if (item.type === "cluster") {
      const start = Math.max(0, (item.first - origin) * pixels);
      const from = item.middle === null ? start : (item.middle - origin) * pixels - item.width / 2;
      const to = item.middle === null ? (item.last + 1 - origin) * pixels : 0;
      return [{ lane: item.lane, from, to: Math.max(to, from + item.width) }];
    }
    const { row, lane, mark, label, labelGap } = item;
    const first = (index.first[row] ?? 0) - origin;
    const last = (index.last[row] ?? 0) - origin;
    const isDay = first === last;
    const start = isDay ? (first + 0.5) * pixels - 9 : Math.max(0, first * pixels);
    const bar = isDay ? start : Math.max(start, (last + 1) * pixels);
    const wide = (mark === "dot" ? 14 : 26) + (label === "right" ? labelGap + 120 : 0);
    return [{ lane, from: label === "left" ? start - 120 : start, to: Math.max(bar, start + wide) }];
  });
  for (const [place, a] of boxes.entries()) {
    for (const b of boxes.slice(place + 1)) {
      if (a.lane === b.lane) expect(a.to <= b.from + 1e-4 || b.to <= a.from + 1e-4).toBe(true);
    }
  }
}

describe("any layout", () => {
  const lay = (
    texts: readonly string[],
    { first, length, ...rest }: { first: number; length: number; width: number; lanes: number; atRest: boolean },
    preferredPlace: number,
  ) => {
    const at: TimelineFrame = { start: first, end: first + length, ...rest };
    const index = datedIndex(...texts);
    const rows = rowsOf(index).subarray(0, index.dated);
    const preferred = index.dated === 0 ? null : preferredPlace % index.dated;
    return { at, index, rows, preferred, items: layoutTimeline(index, [rows], at, widths, preferred) };
  };

  it("has every event of the drawn days once, alone or in a cluster that counts it", () => {
    fc.assert(
      fc.property(dates, frames, fc.nat(), (texts, window, preferredPlace) => {
        const { at, index, rows, items } = lay(texts, window, preferredPlace);
        const drawn = drawnDays(at);
        // Slowly: each row is asked. Columns have what begins in their periods.
        const isCounted = items.some(({ type }) => type === "column");
        const begins = (row: number) => !isCounted || (index.first[row] ?? 0) >= drawn.first;
        const expected = [...rows].filter(
          (row) => begins(row) && (index.first[row] ?? 0) <= drawn.last && (index.last[row] ?? 0) >= drawn.first,
        );
        if (isCounted) expect(items.every(({ type }) => type === "column")).toBe(true);
        const found = items.flatMap((item) => (item.type === "event" ? [item.row] : [...item.rows]));
        const inDays = found.filter((row) => begins(row) && (index.first[row] ?? 0) <= drawn.last);
        expect(inDays.toSorted((a, b) => a - b)).toEqual(expected);
        expect(new Set(found).size).toBe(found.length);
        for (const item of items) {
          if (item.type !== "cluster") continue;
          expect(item.rows.length).toBeGreaterThan(1);
          expect(item.first).toBe(Math.min(...[...item.rows].map((row) => index.first[row] ?? 0)));
          expect(item.last).toBe(Math.max(...[...item.rows].map((row) => index.last[row] ?? 0)));
        }
      }),
    );
  });

  it("lets nothing overlap", () => {
    fc.assert(
      fc.property(dates, frames, fc.nat(), (texts, window, preferredPlace) => {
        const { at, index, items } = lay(texts, window, preferredPlace);
        expectApart(index, at, items);
      }),
    );
  });

  it("lets nothing overlap where one begins in the two pixels in which another ends", () => {
    const days = ["20/2024-01-21", "13", "13", "15", "15", "15", "13"].map((day) => `2024-01-${day}`);
    const { at, index, items } = lay(days, { first: 19_692, length: 434, width: 359, lanes: 6, atRest: false }, 0);
    expectApart(index, at, items);
  });

  it("keeps events in their lanes while the window moves on, and still lets nothing overlap", () => {
    const singles = fc.array(fc.integer({ min: day("2024-01-01"), max: day("2024-06-30") }).map(dayText), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(singles, frames, fc.integer({ min: -20, max: 20 }), (texts, window, by) => {
        const { at, index, rows, items } = lay(texts, { ...window, atRest: false }, 0);
        const moved = { ...at, start: at.start + by, end: at.end + by };
        const next = layoutTimeline(index, [rows], moved, widths, null, lanesOf(index, items));
        const plain = layoutTimeline(index, [rows], moved, widths, null);
        const parts = (items: readonly TimelineItem[]) =>
          items.map((item) => (item.type === "event" ? `${item.row} ${item.mark} ${item.label}` : `${item.rows}`));
        expect(parts(next).toSorted()).toEqual(parts(plain).toSorted());
        expectApart(index, moved, next);
        // Drawn anew without a move, all stay.
        const again = layoutTimeline(index, [rows], moved, widths, null, lanesOf(index, next));
        expect(again).toEqual(next);
      }),
    );
  });

  it("keeps the selected event out of clusters while there are lanes for it", () => {
    fc.assert(
      fc.property(dates, frames, fc.nat(), (texts, window, preferredPlace) => {
        const { items, preferred } = lay(texts, { ...window, lanes: Math.max(3, window.lanes) }, preferredPlace);
        for (const item of items) if (item.type === "cluster") expect([...item.rows]).not.toContain(preferred);
      }),
    );
  });

  it("makes no clusters where there are lanes for all", () => {
    fc.assert(
      fc.property(dates, frames, (texts, window) => {
        const { items } = lay(texts, { ...window, lanes: 90 }, 0);
        expect(items.every(({ type }) => type === "event")).toBe(true);
      }),
    );
  });
});

describe("counted periods", () => {
  it("have the rows that begin in them, from the period of the first day to that of the last", () => {
    const units = fc.constantFrom<PeriodUnit>("day", "tenDays", "month", "quarter", "year", "decade");
    fc.assert(
      fc.property(dates, units, fc.integer({ min: -400, max: 400 }), fc.nat(500), (texts, unit, from, length) => {
        const index = datedIndex(...texts);
        const rows = rowsOf(index).subarray(0, index.dated);
        const first = day("2024-01-01") + from;
        const found = countPeriods(index, rows, unit, first, first + length);
        // Slowly: each row says its period.
        const slow = new Map<number, number[]>();
        for (const row of rows) {
          const begins = index.first[row] ?? 0;
          const period = periodOf(begins, unit);
          if (period.last < first || begins > first + length) continue;
          slow.set(period.first, [...(slow.get(period.first) ?? []), row]);
        }
        const last = periodOf(first + length, unit).first;
        const whole = [...rows].filter((row) => periodOf(index.first[row] ?? 0, unit).first === last);
        if (slow.has(last)) slow.set(last, whole);
        expect(found.map(({ period, rows }) => [period.first, ...rows])).toEqual(
          [...slow].map(([start, rows]) => [start, ...rows]),
        );
      }),
    );
  });
});
