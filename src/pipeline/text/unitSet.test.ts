import { describe, expect, it } from "vitest";
import { UnitBits, UnitSet } from "./unitSet.ts";

const WORDS = "签约来访。，\u3000";
const MANY = String.fromCharCode(...Array.from({ length: 200 }, (_, i) => 0x4e00 + 7 * i));

describe.each([
  ["UnitSet of a few", UnitSet.of(WORDS), WORDS],
  ["UnitSet of many", UnitSet.of(MANY), MANY],
  ["UnitBits of a few", UnitBits.of(WORDS), WORDS],
  ["UnitBits of many", UnitBits.of(MANY), MANY],
] as const)("%s", (_, set, units) => {
  it("has the units of its text and no others", () => {
    const different: number[] = [];
    for (let unit = 0; unit <= 0xffff; unit++)
      if (set.has(unit) !== units.includes(String.fromCharCode(unit))) different.push(unit);
    expect(different).toEqual([]);
  });
});
