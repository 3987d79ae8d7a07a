import { describe, expect, it } from "vitest";
import { inferredCharacters, partsOfRepair } from "./inferredCharacters.ts";

const at = (...places: number[]) => places.map((start) => ({ start, end: start + 1 }));

describe("inferred characters", () => {
  it("are named once each, in order", () => {
    expect(inferredCharacters("校考察本校", at(0, 1, 4))).toEqual(["校", "考"]);
  });

  it.each([
    ["at both ends", at(0, 3), ["*校", "考察", "*流"]],
    ["beside each other", at(1, 2), ["校", "*考", "*察", "流"]],
    ["nowhere", [], ["校考察流"]],
  ])("part what a repair was read as: %s", (_, spans, expected) => {
    const parts = partsOfRepair("校考察流", spans);
    expect(parts.map(({ text, inferred }) => (inferred ? "*" : "") + text)).toEqual(expected);
    expect(parts.map(({ start, text }) => start + text.length)).toEqual([
      ...parts.slice(1).map(({ start }) => start),
      4,
    ]);
  });
});
