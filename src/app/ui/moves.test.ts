import { describe, expect, it } from "vitest";
import { keptPlace, movedTo, moveOf } from "./moves.ts";

const press = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false };

describe("the keys that move in a group", () => {
  it.each([
    ["ArrowRight", "next"],
    ["ArrowDown", "next"],
    ["ArrowLeft", "previous"],
    ["ArrowUp", "previous"],
    ["Home", "first"],
    ["End", "last"],
    ["a", null],
    ["toString", null],
  ])("%s moves to %s", (key, move) => {
    expect(moveOf({ ...press, key })).toBe(move);
  });
  it.each(["altKey", "ctrlKey", "metaKey", "shiftKey", "isComposing"])("rest with %s", (modifier) => {
    expect(moveOf({ ...press, key: "End", [modifier]: true })).toBeNull();
  });
});

describe("the place that a move leads to", () => {
  it.each([
    ["next", 1, 2],
    ["next", 4, 4],
    ["previous", 0, 0],
    ["first", 3, 0],
    ["last", 0, 4],
  ] as const)("%s of 5 from %i is %i", (move, place, to) => {
    expect(movedTo(move, place, 5)).toBe(to);
  });
});

describe("the tab stop of a group whose items change", () => {
  it("stays with its item, wherever that went", () => {
    expect(keptPlace(3, 1, 2)).toBe(1);
  });
  it("goes on to the item that took the place of its own", () => {
    expect(keptPlace(1, -1, 4)).toBe(1);
  });
  it("goes to the one before at the end", () => {
    expect(keptPlace(4, -1, 4)).toBe(3);
  });
  it("is the first at the outset, and none without items", () => {
    expect(keptPlace(-1, -1, 4)).toBe(0);
    expect(keptPlace(0, -1, 0)).toBe(-1);
  });
});
