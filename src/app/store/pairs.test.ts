import { describe, expect, it } from "vitest";
import { partyCounts } from "./activity.ts";
import type { Rows } from "./eventIndex.ts";
import { laneEntries } from "./pairLens.ts";
import { countPairs, frequentPairs, namedPair } from "./pairs.ts";
import { rowsOf, testEvent, testIndex } from "./testIndex.ts";

describe("pairs of organizations", () => {
  const meeting = (id: string, ...parties: string[]) => testEvent({ id, parties });
  const index = testIndex([
    meeting("a", "东湖大学", "南山市"),
    meeting("b", "南山市", "东湖大学", "星河公司"),
    meeting("c", "星河公司", "南山市"),
    meeting("d", "东湖大学", "南山市"),
    meeting("e", "东湖大学", "孤山医院"),
    meeting("f", ..."甲乙丙丁戊己庚辛壬"),
    meeting("g", ..."甲乙丙丁戊己庚辛壬"),
  ]);
  const rows = rowsOf(index);
  const found = (limit: number, of: Rows = rows) =>
    frequentPairs(index, of, limit).map(({ names, count }) => [...names].sort().concat(String(count)));

  it("are counted over events, the most frequent first; once is no habit", () => {
    expect(found(9).slice(0, 2)).toEqual([
      ["东湖大学", "南山市", "3"],
      ["南山市", "星河公司", "2"],
    ]);
  });

  it("are counted over the given rows only, and no more than asked for", () => {
    expect(found(1)).toHaveLength(1);
    expect(found(9, [0, 3])).toEqual([["东湖大学", "南山市", "2"]]);
  });

  it("are those of a gathering too, however many take part, and after those that met among few", () => {
    expect(found(99)).toHaveLength(2 + 36);
    const gathering = testIndex([
      meeting("h", ...Array.from({ length: 50 }, (_, at) => `单位${at}`)),
      meeting("i", "单位3", "单位7"),
      meeting("j", "东湖大学", "南山市"),
    ]);
    const pairs = frequentPairs(gathering, [0, 1, 2], 2000, 1);
    expect(pairs).toHaveLength((50 * 49) / 2 + 1);
    expect(pairs.slice(0, 2).map(({ names, count }) => [...names, count])).toEqual([
      ["单位3", "单位7", 2],
      ["东湖大学", "南山市", 1],
    ]);
  });

  it("have the numbers that the lens and the other lists have", () => {
    for (const { places, count } of countPairs(index, rows)) {
      const [a, b] = places;
      expect(laneEntries(index, rows, a, b).filter(({ lane }) => lane === "both")).toHaveLength(count);
      expect(partyCounts(index, rows, a)[b]).toBe(count);
    }
  });

  it("are all counted where a single meeting is asked for", () => {
    expect(frequentPairs(index, rows, 99, 1)).toHaveLength(4 + 36);
    expect(countPairs(index, rows).map((pair) => namedPair(index, pair))).toEqual(frequentPairs(index, rows, 99, 1));
  });

  it("are the same ones for many rows, among many organizations that met as often", () => {
    // Some meet often, the others once or twice, and in large gatherings.
    const name = (number: number) => `单位${number}`;
    const many = testIndex(
      Array.from({ length: 6000 }, (_, at) => {
        const parties =
          at % 3 === 0 ? [at % 7, (at * 5) % 11] : at % 50 === 0 ? [1, 2, 3, 4, at % 9] : [at % 1500, (at * 7) % 1400];
        return meeting(`e${at}`, ...new Set(parties.map(name)));
      }),
    );
    const all = rowsOf(many);
    const slowly = countPairs(many, all).map((pair) => namedPair(many, pair));
    for (const limit of [1, 6, 40]) expect(frequentPairs(many, all, limit)).toEqual(slowly.slice(0, limit));
  });
});
