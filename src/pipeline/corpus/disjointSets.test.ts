import { describe, expect, it } from "vitest";
import { DisjointSets } from "./disjointSets.ts";

describe("DisjointSets", () => {
  it("knows which names were never joined with another", () => {
    const sets = new DisjointSets();
    sets.join("海大", "海川大学");
    expect(["海大", "海川大学", "东湖市"].map((name) => sets.isAlone(name))).toEqual([false, false, true]);
  });

  it("finds one name for all that were joined, in whatever order", () => {
    const sets = new DisjointSets();
    expect(sets.join("甲", "乙")).toBe(true);
    expect(sets.join("丙", "丁")).toBe(true);
    expect(sets.join("乙", "丁")).toBe(true);
    expect(sets.join("甲", "丙")).toBe(false);
    expect(new Set(["甲", "乙", "丙", "丁"].map((name) => sets.find(name))).size).toBe(1);
    expect(sets.find("戊")).toBe("戊");
  });
});
