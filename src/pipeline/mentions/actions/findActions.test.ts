import { describe, expect, test } from "vitest";
import { ACTION_RULES, findActions } from "./findActions.ts";

describe.each(ACTION_RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test.each(rule.examples)("$text", ({ text, happened }) => {
    const own = findActions(text).filter((action) => action.rule === id);
    expect(own.length).toBeGreaterThan(0);
    expect(own.some((action) => action.happened)).toBe(happened);
  });
  test.each(rule.counterExamples)("not %s", (text) => {
    expect(findActions(text).filter((action) => action.rule === id)).toEqual([]);
  });
});
