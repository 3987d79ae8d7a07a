import { describe, expect, it } from "vitest";
import { moveInList } from "./moveInList.ts";

describe("keys in the list", () => {
  it.each([
    ["ArrowDown", 3, 4],
    ["ArrowUp", 3, 2],
    ["ArrowUp", 0, null],
    ["ArrowDown", 29, null],
    ["Home", 9, 0],
    ["End", 9, 29],
    ["PageDown", 25, 29],
    ["ArrowDown", -1, null],
    ["x", 3, null],
    ["toString", 3, null],
  ])("%s from %i", (key, from, to) => {
    expect(moveInList(30, from, key)).toBe(to);
  });
});
