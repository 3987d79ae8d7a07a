import { describe, expect, it } from "vitest";
import { firstEndingAfter, oneBeginsAt, oneEndsAt } from "./placed.ts";

const mentions = [
  [2, 4],
  [4, 7],
  [9, 10],
].map(([start = 0, end = 0]) => ({ span: { start, end } }));
const offsets = [...Array(12).keys()];

describe("mentions in the order of the text", () => {
  it("are found by what ends behind an offset", () => {
    expect([0, 3, 4, 6, 7, 9, 10].map((offset) => firstEndingAfter(mentions, offset))).toEqual([0, 0, 1, 1, 2, 2, 3]);
    expect(firstEndingAfter([], 5)).toBe(0);
  });

  it("are told by where they begin and where they end", () => {
    expect(offsets.filter((offset) => oneBeginsAt(mentions, offset))).toEqual([2, 4, 9]);
    expect(offsets.filter((offset) => oneEndsAt(mentions, offset))).toEqual([4, 7, 10]);
  });
});
