import { describe, expect, it } from "vitest";
import { axisStep } from "./axisStep.ts";

describe("the steps of the axis", () => {
  it("are days for a month, whether the page is narrow or wide", () => {
    for (const width of [330, 500, 700, 1000, 2000]) expect(axisStep(width / 32).scale).toBe("day");
  });

  it("are months for a year, and years for a century", () => {
    expect(axisStep(700 / 365).scale).toBe("month");
    expect(axisStep(700 / 36_500)).toEqual({ scale: "year", step: 10 });
  });

  it("are never finer for a longer window, and exist for every length", () => {
    const days = ({ scale, step }: ReturnType<typeof axisStep>) => step * { day: 1, month: 30, year: 365 }[scale];
    let before = 0;
    for (let length = 7; length < 3_700_000; length *= 1.3) {
      const step = days(axisStep(800 / length));
      expect(step).toBeGreaterThanOrEqual(before);
      before = step;
    }
  });
});
