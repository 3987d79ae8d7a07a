import { describe, expect, it } from "vitest";
import { regionBeside } from "./regionBeside.ts";

describe("the region beside what has focus", () => {
  it.each([
    ["the one after", 2, true, 1, 2],
    ["the one before", 2, true, -1, 0],
    ["the first, after the last", 4, true, 1, 0],
    ["the last, before the first", 1, true, -1, 3],
    ["the first from the top of the page", 0, false, 1, 0],
    ["the last from the top of the page, backwards", 0, false, -1, 3],
    ["the one behind, between two", 2, false, 1, 2],
    ["the one ahead, between two", 2, false, -1, 1],
    ["the first, behind the last", 4, false, 1, 0],
  ] as const)("is %s", (_what, before, inside, by, place) => {
    expect(regionBeside(before, inside, 4, by)).toBe(place);
  });
  it("is none where there is none", () => {
    expect(regionBeside(0, false, 0, 1)).toBe(-1);
  });
  it("is the same where there is one", () => {
    expect(regionBeside(1, true, 1, 1)).toBe(0);
    expect(regionBeside(1, true, 1, -1)).toBe(0);
  });
});
