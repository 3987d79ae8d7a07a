import { describe, expect, it } from "vitest";
import { EXPORTS_WORDS } from "./exports.ts";

describe("the statement of an export", () => {
  const filters = ["单位：西安交通大学", "类型：签约"];
  it.each([
    ["zh", 7, filters, "共 33 个事件，导出 7 个；筛选：单位：西安交通大学；类型：签约"],
    ["zh", 33, [], "共 33 个事件，全部导出；没有筛选"],
    ["en", 7, ["Kinds: Signing"], "7 of 33 events; filters: Kinds: Signing"],
    ["en", 33, [], "All 33 events; no filters"],
  ] as const)("in %s, for %i of 33", (language, shown, filters, expected) => {
    expect(EXPORTS_WORDS[language].statement(shown, 33, filters)).toBe(expected);
  });
});
