import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisMarks } from "./axisMarks.ts";
import { dayText, parseDay } from "./days.ts";

const day = (text: string) => parseDay(text) ?? Number.NaN;
const marks = (first: string, last: string, width: number) =>
  axisMarks({ first: day(first), last: day(last) }, width).map((mark) => `${dayText(mark.day)} ${mark.says}`);

describe("the labels below the overview", () => {
  it("are years for years, months for months, and days for days", () => {
    expect(marks("2021-01-01", "2024-12-31", 400)).toEqual([
      "2021-01-01 year",
      "2022-01-01 year",
      "2023-01-01 year",
      "2024-01-01 year",
    ]);
    expect(marks("2023-10-01", "2024-03-31", 600)[0]).toBe("2023-10-01 yearMonth");
    expect(marks("2023-10-01", "2024-03-31", 600)).toContain("2024-01-01 yearMonth");
    expect(marks("2023-12-20", "2024-01-16", 400)).toEqual([
      "2023-12-20 full",
      "2023-12-27 monthDay",
      "2024-01-03 full",
      "2024-01-10 monthDay",
    ]);
  });

  it("are round years where years are many", () => {
    expect(marks("1810-01-01", "2029-12-31", 300)).toEqual(["1850-01-01 year", "1900-01-01 year", "1950-01-01 year"]);
  });

  it("never meet, and are never cut", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -300_000, max: 20_000 }),
        fc.integer({ min: 27, max: 900_000 }),
        fc.integer({ min: 200, max: 2500 }),
        (first, length, width) => {
          const found = axisMarks({ first, last: first + length }, width);
          const pixels = found.map((mark) => ((mark.day - first) * width) / (length + 1));
          for (const [place, x] of pixels.entries()) {
            expect(x).toBeGreaterThanOrEqual(0);
            const room = found[place]?.says === "year" ? 46 : 84;
            expect((pixels[place + 1] ?? width) - x).toBeGreaterThanOrEqual(room - 1e-6);
          }
        },
      ),
    );
  });
});
