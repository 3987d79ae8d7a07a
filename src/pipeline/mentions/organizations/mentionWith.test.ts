import { describe, expect, it } from "vitest";
import type { OrganizationMention } from "../../../model/mention.ts";
import { asFounded, mentionWith } from "./mentionWith.ts";

const part: OrganizationMention = {
  type: "organization",
  span: { start: 3, end: 11 },
  rule: "organization/named",
  name: "晴川大学化学学院",
  organizationType: "university",
  within: "晴川大学",
  inferred: null,
};

describe("mentionWith", () => {
  it("changes what it is given and keeps the rest", () => {
    expect(mentionWith(part, { within: "海河晴川大学" })).toEqual({ ...part, within: "海河晴川大学" });
    expect(mentionWith(part, { name: "晴川大学", within: null })).toEqual({ ...part, name: "晴川大学", within: null });
    expect(mentionWith(part, { rule: "organization/abbreviation", organizationType: "institute" })).toEqual({
      ...part,
      rule: "organization/abbreviation",
      organizationType: "institute",
    });
  });

  it("leaves the mention itself as it was, and what is founded founded", () => {
    const base = asFounded(mentionWith(part, { within: null }));
    expect(mentionWith(base, { name: "晴川基地" })).toEqual({ ...base, name: "晴川基地" });
    expect(base.name).toBe("晴川大学化学学院");
    expect(part).not.toHaveProperty("founded");
  });

  it("builds every mention of the same fields in the same order", () => {
    expect(Object.keys(mentionWith(part, { name: "晴川大学" }))).toEqual(Object.keys(part));
  });
});
