import { describe, expect, it } from "vitest";
import { readEpochDay, readRecordedDay } from "./epochDay.ts";

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

describe("readRecordedDay", () => {
  it.each([
    ["2023-05-05T16:00:00.000Z", "2023-05-06"],
    ["2023-12-31T16:00:00Z", "2024-01-01"],
    ["2024-02-28T16:00Z", "2024-02-29"],
    ["2023-05-05T16:00:00+00:00", "2023-05-06"],
    ["2023-05-05T16:00:00+08:00", "2023-05-05"],
    ["2023-05-05T16:00:01Z", "2023-05-05"],
    ["2023-05-05 16:00:00", "2023-05-05"],
    ["1700000000", "2023-11-15"],
    ["5 May 2023", "2023-05-05"],
    ["2023-13-05T16:00:00Z", null],
    ["昨天", null],
  ])("%s is %s", (text, day) => {
    expect(readRecordedDay(text)).toBe(day);
  });
});
