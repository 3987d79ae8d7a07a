import { describe, expect, it } from "vitest";
import { keptRange } from "./keptRange.ts";

describe("what is drawn of a long list", () => {
  const range = { startIndex: 4, endIndex: 6, overscan: 1, count: 10 };

  it("is what is in view and around it, and the item that is kept, in order", () => {
    expect(keptRange(-1)(range)).toEqual([3, 4, 5, 6, 7]);
    expect(keptRange(5)(range)).toEqual([3, 4, 5, 6, 7]);
    expect(keptRange(0)(range)).toEqual([0, 3, 4, 5, 6, 7]);
    expect(keptRange(9)(range)).toEqual([3, 4, 5, 6, 7, 9]);
  });

  it("ends with the list", () => {
    expect(keptRange(2)({ startIndex: 0, endIndex: 2, overscan: 8, count: 3 })).toEqual([0, 1, 2]);
    expect(keptRange(5)({ startIndex: 0, endIndex: 2, overscan: 8, count: 3 })).toEqual([0, 1, 2]);
  });
});
