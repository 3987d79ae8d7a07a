import fc from "fast-check";
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

function offered(text: string, choice = NO_CHOICE, limit = 9) {
  return facetOptions(index, "organization", counts, choice, text, null, limit).options.map(({ value }) => value);
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
    const [found] = facetOptions(index, "organization", counts, NO_CHOICE, "东大", null, 9).options;
    expect(found).toMatchObject({ value: "东湖大学", alias: "东大", type: "university" });
  });

  it("are told no more of than asked for, beside those that are chosen, and how many there are", () => {
    expect(offered("", NO_CHOICE, 1)).toEqual(["东湖大学"]);
    expect(offered("", { only: [], not: ["星河公司"] }, 1)).toEqual(["东湖大学", "星河公司"]);
    expect(facetOptions(index, "organization", counts, NO_CHOICE, "", null, 1).total).toBe(2);
  });

  it("are the first of all of them in order, whatever the counts", () => {
    const names = Array.from({ length: 40 }, (_, place) => `单位${place}`);
    const many = testIndex(
      names.map((name, place) => testEvent({ id: name, parties: [name], date: `20${10 + place}` })),
    );
    fc.assert(
      fc.property(
        fc.array(fc.nat(5), { minLength: 40, maxLength: 40 }),
        fc.integer({ min: 1, max: 50 }),
        (numbers, limit) => {
          const slowly = names
            .map((value) => ({ value, count: numbers[many.facets.organization.placeOf(value) ?? 0] ?? 0 }))
            .filter(({ count }) => count > 0)
            .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
          const { options, total } = facetOptions(
            many,
            "organization",
            Int32Array.from(numbers),
            NO_CHOICE,
            "",
            null,
            limit,
          );
          expect(options.map(({ value }) => value)).toEqual(slowly.slice(0, limit).map(({ value }) => value));
          expect(total).toBe(slowly.length);
        },
      ),
    );
  });
});
