import { describe, expect, it } from "vitest";
import { indexEvents } from "./eventIndex.ts";
import { rehearsalIndex } from "./rehearsalIndex.ts";
import { testIndex } from "./testIndex.ts";

describe("the index of a rehearsal", () => {
  const { bundle } = testIndex(
    [],
    [
      { name: "东湖大学", type: "university", aliases: [], couldBe: [] },
      { name: "南山市", type: "government", aliases: [], couldBe: [] },
    ],
  );

  it("has events of every kind of place: on the axis, beside it, and with organizations of the bundle", () => {
    const index = rehearsalIndex(bundle);
    expect(index.dated).toBeGreaterThan(150);
    expect(index.size).toBeGreaterThan(index.dated);
    expect(index.organizations.map(({ name }) => name)).toEqual(["东湖大学", "南山市"]);
    expect(index.dates).not.toContain(null);
  });

  it("can be had of a bundle that knows no organization", () => {
    expect(rehearsalIndex(indexEvents({ ...bundle, organizations: [] }).bundle).size).toBeGreaterThan(150);
  });
});
