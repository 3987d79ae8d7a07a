import { describe, expect, it } from "vitest";
import { organizationChoices } from "./organizationChoices.ts";

describe("the choice of organizations", () => {
  const organizations = [
    {
      name: "东湖大学",
      initials: "dhdx",
      type: "university" as const,
      aliases: [{ name: "东大", initials: "dd", rule: "alias/defined", document: null }],
      couldBe: [],
    },
    { name: "南山市", initials: "nss", type: "government" as const, aliases: [], couldBe: [] },
    { name: "无事公司", initials: "wsgs", type: "company" as const, aliases: [], couldBe: [] },
  ];
  const counts = Int32Array.from([1, 5, 0]);
  const names = (chosen: string[], text: string) =>
    organizationChoices(organizations, counts, chosen, text).map(({ organization }) => organization.name);

  it("puts the most frequent first and leaves out those without events", () => {
    expect(names([], "")).toEqual(["南山市", "东湖大学"]);
  });
  it("tells by which other name it was found", () => {
    expect(organizationChoices(organizations, counts, [], "东大").map(({ alias }) => alias)).toEqual(["东大"]);
    expect(organizationChoices(organizations, counts, [], "东湖").map(({ alias }) => alias)).toEqual([null]);
  });
  it("finds by name and alias, those without events too", () => {
    expect(names([], "东大")).toEqual(["东湖大学"]);
    expect(names([], "无事")).toEqual(["无事公司"]);
  });
  it("keeps chosen ones in view", () => {
    expect(names(["无事公司"], "东大")).toEqual(["东湖大学", "无事公司"]);
  });
});
