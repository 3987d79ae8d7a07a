import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayText, parseDay } from "./days.ts";
import { type PeriodUnit, periodOf, unitFor } from "./periods.ts";

const UNITS: readonly PeriodUnit[] = ["day", "tenDays", "month", "quarter", "year", "decade"];
const bounds = (day: string, unit: PeriodUnit) => {
  const { first, last } = periodOf(parseDay(day) ?? Number.NaN, unit);
  return [dayText(first), dayText(last)];
};

describe("periods", () => {
  it.each([
    ["day", "2024-02-29", "2024-02-29", "2024-02-29"],
    ["tenDays", "2024-02-29", "2024-02-21", "2024-02-29"],
    ["tenDays", "2024-01-10", "2024-01-01", "2024-01-10"],
    ["month", "2023-02-10", "2023-02-01", "2023-02-28"],
    ["quarter", "2023-12-31", "2023-10-01", "2023-12-31"],
    ["year", "2023-06-01", "2023-01-01", "2023-12-31"],
    ["decade", "2023-06-01", "2020-01-01", "2029-12-31"],
  ] as const)("finds the %s of %s", (unit, day, first, last) => {
    expect(bounds(day, unit)).toEqual([first, last]);
  });

  it("lie side by side: the day after one begins the next", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.constantFrom(...UNITS), (day, unit) => {
        const period = periodOf(day, unit);
        expect(period.first <= day && day <= period.last).toBe(true);
        expect(periodOf(period.last + 1, unit).first).toBe(period.last + 1);
      }),
    );
  });

  it("takes the finest unit that is wide enough", () => {
    expect(unitFor(50, 44)).toBe("day");
    expect(unitFor(2, 44)).toBe("month");
    expect([unitFor(6, 44), unitFor(6, 44, "tenDays")]).toEqual(["tenDays", "month"]);
    expect(unitFor(0.0001, 44)).toBe("decade");
  });
});
