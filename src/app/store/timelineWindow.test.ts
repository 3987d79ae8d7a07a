import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayText, parseDay } from "./days.ts";
import { revealing, zoomed } from "./dayWindow.ts";
import { datedIndex, rowsOf } from "./testIndex.ts";
import {
  canShift,
  canZoomOut,
  countInWindow,
  fitWindow,
  periodWindow,
  shifted,
  spanOf,
  zoomedIn,
} from "./timelineWindow.ts";

const day = (text: string) => parseDay(text) ?? Number.NaN;
const window = (first: string, last: string) => ({ first: day(first), last: day(last) });
const index = datedIndex("2023-01-01", "2023-06", "2024-01-31", "XXXX-05-05");

describe("the timeline's window", () => {
  it("fits all dated events with room around them", () => {
    const span = spanOf(index, [0, 1, 2, 3], index.dated);
    expect(span).toEqual(window("2023-01-01", "2024-01-31"));
    const fit = fitWindow(span ?? { first: 0, last: 0 });
    expect(fit.first).toBeLessThan(day("2023-01-01"));
    expect(fit.last).toBeGreaterThan(day("2024-01-31"));
    expect(spanOf(index, [3], 0)).toBeNull();
  });

  it("fits events that lie centuries apart", () => {
    const fit = fitWindow(window("1810-10-12", "2024-05-01"));
    expect(fit.first).toBeLessThan(day("1810-10-12"));
    expect(fit.last).toBeGreaterThan(day("2024-05-01"));
  });

  it("shows some weeks around a single day", () => {
    const fit = fitWindow(window("2024-05-01", "2024-05-01"));
    expect(fit.last - fit.first).toBeGreaterThan(14);
  });

  it("zooms around its middle, no closer than a week", () => {
    expect(zoomed(window("2024-01-01", "2024-01-30"), 2)).toEqual(window("2023-12-17", "2024-02-14"));
    const closest = zoomed(window("2024-01-01", "2024-01-07"), 0.5);
    expect(closest).toEqual(window("2024-01-01", "2024-01-07"));
  });

  it("moves by a share of its length and stays within the years that can be written", () => {
    expect(shifted(window("2024-01-01", "2024-01-10"), 0.5)).toEqual(window("2024-01-06", "2024-01-15"));
    expect(dayText(shifted(window("0001-01-01", "0001-12-31"), -5).first)).toBe("0001-01-01");
    expect(dayText(shifted(window("9999-01-01", "9999-12-31"), 5).last)).toBe("9999-12-31");
  });

  it("moves to an event only where it is out of view", () => {
    const here = window("2023-01-01", "2023-03-31");
    expect(revealing(here, index, 0)).toBe(here);
    const there = revealing(here, index, 2);
    expect(there.first <= day("2024-01-31") && day("2024-01-31") <= there.last).toBe(true);
    expect(there.last - there.first).toBe(here.last - here.first);
    expect(revealing(here, index, 3)).toBe(here);
  });

  it("counts what it shows", () => {
    expect(countInWindow(index, [0, 1, 2, 3], index.dated, window("2023-06-10", "2023-06-20"))).toBe(1);
    expect(countInWindow(index, [0, 1, 2, 3], index.dated, periodWindow(day("2023-01-01"), day("2023-12-31")))).toBe(2);
  });
});

describe("zooming in", () => {
  const rows = [0, 1, 2, 3];
  const whole = window("2023-01-01", "2024-12-30");
  const zoom = (view: ReturnType<typeof window>, preferred: number | null) =>
    zoomedIn(index, rows, index.dated, view, 0.5, preferred);

  it("never leaves all events: the nearest comes into view where the middle is empty", () => {
    let view = whole;
    for (let step = 0; step < 12; step++) {
      view = zoom(view, null);
      expect(countInWindow(index, rows, index.dated, view)).toBeGreaterThan(0);
    }
  });

  it("keeps the open event in view", () => {
    let view = whole;
    for (let step = 0; step < 12; step++) view = zoom(view, 2);
    expect(view.first).toBeLessThanOrEqual(day("2024-01-31"));
    expect(view.last).toBeGreaterThanOrEqual(day("2024-01-31"));
  });

  it("goes to the middle where nothing is in view at all", () => {
    const empty = window("2030-01-01", "2030-12-31");
    expect(zoom(empty, 2)).toEqual(zoomed(empty, 0.5));
  });
});

describe("any rows", () => {
  const dates = fc.array(
    fc.oneof(
      fc.integer({ min: 19_000, max: 19_800 }).map(dayText),
      fc
        .tuple(fc.integer({ min: 18_500, max: 19_800 }), fc.integer({ min: 1, max: 900 }))
        .map(([first, length]) => `${dayText(first)}/${dayText(first + length)}`),
      fc.constantFrom("2022", "2023", "2023-04", "XXXX-01-05"),
    ),
    { maxLength: 60 },
  );
  const windows = fc.tuple(fc.integer({ min: 18_300, max: 20_500 }), fc.integer({ min: 7, max: 900 }));

  it("have a span, and a number in each window, as if each were asked", () => {
    fc.assert(
      fc.property(dates, windows, fc.nat(), (texts, [first, length], filter) => {
        const index = datedIndex(...texts);
        const rows = rowsOf(index).filter((row) => (filter >> (row % 30)) % 3 !== 1);
        const dated = [...rows].filter((row) => row < index.dated);
        const days = dated.map((row) => ({ first: index.first[row] ?? 0, last: index.last[row] ?? 0 }));
        const window = { first, last: first + length - 1 };
        const isIn = (one: { first: number; last: number }) => one.first <= window.last && one.last >= window.first;
        expect(countInWindow(index, rows, dated.length, window)).toBe(days.filter(isIn).length);
        expect(spanOf(index, rows, dated.length)).toEqual(
          days.length === 0
            ? null
            : { first: Math.min(...days.map(({ first }) => first)), last: Math.max(...days.map(({ last }) => last)) },
        );
        if (days.some(isIn)) {
          const next = zoomedIn(index, rows, dated.length, window, 0.5, null);
          expect(countInWindow(index, rows, dated.length, next)).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe("the ends of zooming and moving", () => {
  const fit = window("2023-01-01", "2023-12-31");

  it("are twice the events' own length", () => {
    expect(canZoomOut(fit, fit)).toBe(true);
    expect(canZoomOut(window("2022-01-01", "2023-12-31"), fit)).toBe(false);
  });

  it("are where nothing of the events' own window would be left, and the way back is open", () => {
    expect(canShift(fit, fit, 0.4)).toBe(true);
    expect(canShift(window("2023-10-01", "2024-09-30"), fit, 0.4)).toBe(false);
    expect(canShift(window("2050-01-01", "2050-12-31"), fit, -0.4)).toBe(true);
    expect(canShift(window("2050-01-01", "2050-12-31"), fit, 0.4)).toBe(false);
  });
});
