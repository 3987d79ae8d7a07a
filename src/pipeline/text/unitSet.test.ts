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

describe("UnitSet.isIn", () => {
  const colons = UnitSet.of(":：");

  it.each([
    ["来源：东湖网", 10, true],
    ["来源：东湖网", 3, true],
    ["来源：东湖网", 2, false],
    ["来源 东湖网", 10, false],
    ["", 10, false],
  ])("looks for its units in %j up to %i", (text, units, expected) => {
    expect(colons.isIn(text, units)).toBe(expected);
  });
});
