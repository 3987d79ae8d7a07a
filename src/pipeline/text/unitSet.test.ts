import { describe, expect, it } from "vitest";
import { UnitSet } from "./unitSet.ts";

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
