import { describe, expect, it } from "vitest";
import { DAMAGE_RULES, findRepairs } from "./findRepairs.ts";
import { repaired } from "./testDamage.ts";

describe.each(DAMAGE_RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it.each(rule.examples)("repairs $text", ({ text, expect: expected }) => {
    expect(repaired(text)).toBe(expected);
    expect(findRepairs(text).some((repair) => repair.rule === id && repair.reason === rule.reason)).toBe(true);
  });

  it.each(rule.counterExamples)("leaves %s", (text) => {
    expect(findRepairs(text)).toEqual([]);
  });
});
