import { describe, expect, it } from "vitest";
import { countPairs, frequentPairs, namedPair } from "./pairs.ts";
import { testEvent, testIndex } from "./testIndex.ts";

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
  const rows = index.events.map((_, row) => row);
  const found = (limit: number, of = rows) =>
    frequentPairs(index, of, limit).map(({ names, count }) => [...names].sort().concat(String(count)));

  it("are counted over events, the most frequent first; once is no habit, and crowds do not count", () => {
    expect(found(9)).toEqual([
      ["东湖大学", "南山市", "3"],
      ["南山市", "星河公司", "2"],
    ]);
  });

  it("are counted over the given rows only, and no more than asked for", () => {
    expect(found(1)).toHaveLength(1);
    expect(found(9, [0, 3])).toEqual([["东湖大学", "南山市", "2"]]);
  });

  it("are all counted where a single meeting is asked for", () => {
    expect(frequentPairs(index, rows, 9, 1)).toHaveLength(4);
    expect(countPairs(index, rows).map((pair) => namedPair(index, pair))).toEqual(frequentPairs(index, rows, 9, 1));
  });
});
