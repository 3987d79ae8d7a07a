import { describe, expect, it } from "vitest";
import { rowOfOffsets } from "./offsets.ts";

describe("offsets side by side", () => {
  it.each([
    [0, 1],
    [17, 40],
    [8000, 500],
    [(1 << 20) - 3, 9],
    [5_000_000, 70_000],
  ])("count up from %i, %i of them", (first, count) => {
    const row = rowOfOffsets(first, count);
    expect(row).toHaveLength(count);
    expect(row.findIndex((offset, i) => offset !== first + i)).toBe(-1);
  });

  it("stay as they are when a longer document comes", () => {
    const before = rowOfOffsets(3, 4);
    rowOfOffsets(900_000, 20);
    expect([...before]).toEqual([3, 4, 5, 6]);
  });
});
