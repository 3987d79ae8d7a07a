import { describe, expect, it } from "vitest";
import { amendOrganizations } from "./amendRecords.ts";
import { applyCorrections } from "./applyCorrections.ts";
import type { CorrectionEntry } from "./entries.ts";
import { correct, testEvent, testLook, testOrganization } from "./testCorrections.ts";

const A = testEvent("e00000000000a");
const ORGANIZATIONS = [
  { ...testOrganization("云山"), couldBe: ["云山大学", "云山市", "海川大学"] },
  testOrganization("云山大学", "云大"),
  testOrganization("海川大学", "海大", "川大"),
];

const amended = (...entries: CorrectionEntry[]) => {
  const overlay = applyCorrections(testLook([A], ORGANIZATIONS), entries);
  return amendOrganizations(ORGANIZATIONS, overlay, (name) => `[${name}]`);
};

describe("organizations after corrections", () => {
  it("are the same list where none was touched", () => {
    expect(amended(correct.title(A, "新题"), correct.organizations(A, "云山大学 host"))).toBe(ORGANIZATIONS);
  });

  it("have those that were joined to them as aliases, with theirs", () => {
    expect(amended(correct.join("云山大学", "海川大学"))).toMatchObject([
      { name: "云山", couldBe: ["云山市", "海川大学"] },
      {
        name: "海川大学",
        aliases: [
          { name: "云大", rule: "alias/abbreviation" },
          { name: "云山大学", rule: "alias/corrected", document: null },
          { name: "川大" },
          { name: "海大" },
        ],
      },
    ]);
  });

  it("are named anew where the aim was not there, and keep their type", () => {
    expect(amended(correct.join("云山大学", "云山联合大学")).at(-1)).toMatchObject({ name: "海川大学" });
    expect(amended(correct.join("云山大学", "云山联合大学"))).toContainEqual(
      expect.objectContaining({ name: "云山联合大学", initials: "[云山联合大学]", type: "university" }),
    );
  });

  it("have those that a correction brought", () => {
    const list = amended(correct.organizations(A, "恒通公司 guest"));
    expect(list.map(({ name }) => name)).toEqual(["云山", "云山大学", "恒通公司", "海川大学"]);
    expect(list[2]).toEqual({ name: "恒通公司", initials: "[恒通公司]", type: "other", aliases: [], couldBe: [] });
  });
});
