import { describe, expect, it } from "vitest";
import { UNFIT_REASONS, unfitSentence } from "./outcomes.ts";
import { correct, testEvent } from "./testCorrections.ts";

const EVENT = testEvent("e00000000000a");

describe("the line about an entry that does not fit", () => {
  it.each(UNFIT_REASONS)("says of %s which entry it is, what was expected and what to do", (reason) => {
    const entry = correct.date(EVENT, "2024-03-06");
    const line = unfitSentence(entry, {
      entry: entry.id,
      status: "unfit",
      reason,
      expected: "甲\thost\n乙\tguest",
      found: "丙",
    });
    expect(line).toMatch(
      /^Entry c\w+ \(date event e00000000000a; d-e00000000000a\.txt\) was not applied\. Unexpected .*\. Correct it/,
    );
    expect(line).toContain("甲 host, 乙 guest");
    expect(line).not.toMatch(/[\t\n]|undefined|null/);
  });

  it("names what was to be added or joined, and says nothing where nothing was", () => {
    const unfit = { entry: "c1", status: "unfit", reason: "organizations", expected: "", found: null } as const;
    const lines = [correct.add("e0000000000ff", "d1", "签约。", 0), correct.join("云山大学", "海川大学")].map((entry) =>
      unfitSentence(entry, unfit),
    );
    expect(lines[0]).toMatch(/\(add “新增”; d1\.txt\).*Unexpected organizations nothing, expected nothing/);
    expect(lines[1]).toMatch(/\(join “云山大学” to “海川大学”; d\.txt\)/);
  });
});
