import { describe, expect, it } from "vitest";
import { daysOf, formatEdtf, parseEdtf } from "./edtf.ts";

describe("parseEdtf", () => {
  it.each([
    "2024",
    "2024-03",
    "2024-02-29",
    "0987-12-31",
    "XXXX-12-08",
    "XXXX-02-29",
    "2024-03-05?",
    "2024?",
    "2024-03-05/2024-03-07",
    "2024-03?/2024-04?",
    "XXXX-03-05/XXXX-03-07",
    "2024/2025-02",
  ])("reads %s as it writes it", (edtf) => {
    const date = parseEdtf(edtf);
    expect(date && formatEdtf(date)).toBe(edtf);
  });

  it("marks a date as uncertain where one of its ends is", () => {
    expect(parseEdtf("2024-03-05?/2024-03-07")?.uncertain).toBe(true);
    expect(parseEdtf("2024-03-05/2024-03-07?")?.uncertain).toBe(true);
    expect(parseEdtf("2024-03-05/2024-03-07")?.uncertain).toBe(false);
  });

  it.each([
    "",
    "?",
    "/",
    "24",
    "XXXX",
    "2024-3-5",
    "2024-13",
    "2024-00-01",
    "2023-02-29",
    "2024-03-32",
    "2024-03-05??",
    "2024-03-05 ",
    "2024/03/05",
    "20240305",
    "2024-03-",
    "2024.03.05",
    "2O24-03-05",
    "2024-03-07/2024-03-05",
    "2024-03-05/",
    "/2024-03-05",
    "2024/2025/2026",
    "-024-03-05",
  ])("reads no date in %j", (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it("gives the days that a date can mean", () => {
    expect(daysOf("1970-01")).toEqual({ first: 0, last: 30 });
    expect(daysOf("1970-01-02/1970-01-04?")).toEqual({ first: 1, last: 3 });
    expect(daysOf("XXXX-01-02")).toBeNull();
  });
});
