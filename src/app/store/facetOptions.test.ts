import { describe, expect, it } from "vitest";
import { facetOptions } from "./facetOptions.ts";
import { testEvent, testIndex } from "./testIndex.ts";
import { NO_CHOICE } from "./viewState.ts";

const index = testIndex(
  [
    testEvent({ parties: ["东湖大学", "南山市"] }),
    testEvent({ id: "e2", parties: ["东湖大学"] }),
    testEvent({ id: "e3", parties: ["星河公司"] }),
  ],
  [
    {
      name: "东湖大学",
      type: "university",
      initials: "dhdx",
      aliases: [{ name: "东大", rule: "alias/defined", document: null, initials: "dd" }],
      couldBe: [],
    },
    { name: "南山市", type: "government", aliases: [], couldBe: [] },
    { name: "星河公司", type: "company", aliases: [], couldBe: [] },
  ],
);
const counts = Int32Array.from([2, 1, 0]);

function offered(text: string, choice = NO_CHOICE) {
  return facetOptions(index, "organization", counts, choice, text, null).map(({ value }) => value);
}

describe("the values that a facet offers", () => {
  it("are those that would give events, the most frequent first", () => {
    expect(offered("")).toEqual(["东湖大学", "南山市"]);
  });

  it("keep what is chosen, for or against", () => {
    expect(offered("", { only: [], not: ["星河公司"] })).toEqual(["东湖大学", "南山市", "星河公司"]);
    expect(offered("南山", { only: ["东湖大学"], not: [] })).toEqual(["东湖大学", "南山市"]);
  });

  it("are found by any part of a name, also of one that would give nothing", () => {
    expect(offered("星河")).toEqual(["星河公司"]);
    expect(offered("无名")).toEqual([]);
  });

  it("are found by the initials that a name begins with", () => {
    expect(offered("dhd")).toEqual(["东湖大学"]);
    expect(offered("dd")).toEqual(["东湖大学"]);
    expect(offered("hd")).toEqual([]);
  });

  it("say by which other name they were found", () => {
    const [found] = facetOptions(index, "organization", counts, NO_CHOICE, "东大", null);
    expect(found).toMatchObject({ value: "东湖大学", alias: "东大", type: "university" });
  });
});
