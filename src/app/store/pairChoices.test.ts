import { describe, expect, it } from "vitest";
import { partyCounts } from "./activity.ts";
import { pairChoices } from "./pairChoices.ts";
import { nameMatcher } from "./search.ts";
import { rowsOf, testEvent, testIndex } from "./testIndex.ts";

const index = testIndex(
  [
    testEvent({ id: "a", parties: ["东湖大学", "南山市"] }),
    testEvent({ id: "b", parties: ["东湖大学", "星河公司"] }),
    testEvent({ id: "c", parties: ["东湖大学", "星河公司"] }),
    testEvent({ id: "d", parties: ["星河公司", "西岭大学"] }),
  ],
  [
    {
      name: "东湖大学",
      initials: "dhdx",
      type: "university",
      aliases: [{ name: "东大", rule: "", document: null, initials: "dd" }],
      couldBe: [],
    },
    { name: "西岭大学", initials: "xldx", type: "university", aliases: [], couldBe: [] },
    { name: "南山市", initials: "nss", type: "government", aliases: [], couldBe: [] },
    { name: "星河公司", initials: "xhgs", type: "company", aliases: [], couldBe: [] },
    { name: "无事大学", initials: "wsdx", type: "university", aliases: [], couldBe: [] },
  ],
);
const rows = rowsOf(index);
const counts = partyCounts(index, rows);
const east = index.organizationNamed("东湖大学");

function offered(text: string, met = false, limit = 9) {
  const { groups, hidden } = pairChoices(
    index,
    counts,
    met ? partyCounts(index, rows, east) : null,
    text,
    limit,
    nameMatcher(index, null),
  );
  const lines = groups.map(({ group, choices }) =>
    [group, ...choices.map(({ name, alias, count }) => `${name}${alias ? `=${alias}` : ""} ${count}`)].join(": "),
  );
  return hidden > 0 ? [...lines, `${hidden} hidden`] : lines;
}

describe("what a box of the pair lens offers", () => {
  it("goes by type, the most frequent first, without those that did nothing", () => {
    expect(offered("")).toEqual(["university: 东湖大学 3: 西岭大学 1", "government: 南山市 1", "company: 星河公司 3"]);
  });

  it("begins with those who met the other one, counted together", () => {
    expect(offered("", true)).toEqual(["met: 星河公司 2: 南山市 1", "university: 东湖大学 3: 西岭大学 1"]);
  });

  it("is found by name, by alias, and by the initials of either", () => {
    expect(offered("大学")).toEqual(["university: 东湖大学 3: 西岭大学 1: 无事大学 0"]);
    expect(offered("东大")).toEqual(["university: 东湖大学=东大 3"]);
    expect(offered("nss")).toEqual(["government: 南山市 1"]);
    expect(offered("dd")).toEqual(["university: 东湖大学=东大 3"]);
  });

  it("is no longer than asked for, and says how many are left out", () => {
    expect(offered("", true, 3)).toEqual(["met: 星河公司 2: 南山市 1", "university: 东湖大学 3", "1 hidden"]);
  });
});
