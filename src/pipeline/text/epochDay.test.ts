import { describe, expect, it } from "vitest";
import { readEpochDay } from "./epochDay.ts";

describe("readEpochDay", () => {
  it.each([
    ["1700000000", "2023-11-15"],
    ["1700000000000", "2023-11-15"],
    ["1706803199", "2024-02-01"],
    ["1706803200", "2024-02-02"],
    ["1709222400.25", "2024-03-01"],
  ])("%s is %s by the clock of Beijing", (number, day) => {
    expect(readEpochDay(number)).toBe(day);
  });

  it.each(["", "2024", "20240125", "12345678901234567", "１７０００", "17000000x0"])("%j is none", (text) => {
    expect(readEpochDay(text)).toBeNull();
  });
});
