import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { besideInLanes, commonPartners, type Lane, type LaneEntry, laneEntries, laneYears } from "./pairLens.ts";
import { rowsOf, testEvent, testIndex } from "./testIndex.ts";

const index = testIndex([
  testEvent({ id: "a", date: "2023-03-05", parties: ["东湖大学", "南山市"] }),
  testEvent({ id: "b", date: "2023-03-20", parties: ["东湖大学", "星河公司"] }),
  testEvent({ id: "c", date: "2023", parties: ["南山市", "星河公司"] }),
  testEvent({ id: "d", date: "2024-05", parties: ["星河公司", "孤山医院"] }),
  testEvent({ id: "e", date: "2024-05-02", parties: ["东湖大学", "星河公司", "南山市"] }),
  testEvent({ id: "f", date: "XXXX-05-02", parties: ["南山市", "孤山医院"] }),
]);
const rows = rowsOf(index);
const placeOf = (name: string) => index.organizationNamed(name) ?? -1;
const pair = [placeOf("东湖大学"), placeOf("南山市")] as const;
const entries = laneEntries(index, rows, ...pair);
const idOf = (row: number) => index.records.eventOf(row)?.id;

describe("the lanes of a pair", () => {
  it("hold what the first, both and the second did; others are left out", () => {
    expect(entries.map(({ row, lane }) => `${idOf(row)} ${lane}`)).toEqual([
      "c second",
      "a both",
      "b first",
      "e both",
      "f second",
    ]);
  });

  it("are grouped by year and month, those of an open year at the end", () => {
    expect(
      laneYears(index, entries).map(({ year, months }) => [
        year,
        ...months.map((one) => [one.month, ...one.entries.map(({ row }) => idOf(row))]),
      ]),
    ).toEqual([
      [2023, [null, "c"], [3, "a", "b"]],
      [2024, [5, "e"]],
      [null, [null, "f"]],
    ]);
  });

  it("find who works with both, those close to both first", () => {
    const found = commonPartners(index, entries, pair, 8);
    expect(found.map(({ name, withFirst, withSecond }) => [name, withFirst, withSecond])).toEqual([["星河公司", 2, 2]]);
    expect(commonPartners(index, entries, pair, 0)).toEqual([]);
  });
});

describe("keys between lanes", () => {
  const lanes = (text: string) =>
    [...text].map((lane, row): LaneEntry => ({ row, lane: { f: "first", b: "both", s: "second" }[lane] as Lane }));

  it("go to the nearest entry of the next lane, past a lane that is empty", () => {
    expect(besideInLanes(lanes("fbsbf"), 2, -1)).toBe(1);
    expect(besideInLanes(lanes("ffs"), 0, 1)).toBe(2);
    expect(besideInLanes(lanes("fbs"), 2, 1)).toBeNull();
    expect(besideInLanes(lanes("sss"), 1, -1)).toBeNull();
  });

  it("never leave the entries, nor stay in the lane", () => {
    const order: readonly Lane[] = ["first", "both", "second"];
    fc.assert(
      fc.property(
        fc.stringMatching(/^[fbs]{1,12}$/),
        fc.nat(),
        fc.constantFrom(-1 as const, 1 as const),
        (text, at, step) => {
          const all = lanes(text);
          const current = at % all.length;
          const next = besideInLanes(all, current, step);
          const laneAt = (row: number) => order.indexOf(all[row]?.lane ?? "both");
          if (next !== null) expect(Math.sign(laneAt(next) - laneAt(current))).toBe(step);
        },
      ),
    );
  });
});
