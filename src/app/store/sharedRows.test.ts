import { describe, expect, it } from "vitest";
import { sharedRows } from "./sharedRows.ts";
import { testEvent, testIndex } from "./testIndex.ts";

describe("the rows of a pair", () => {
  const index = testIndex([
    testEvent({ id: "a", parties: ["东湖大学", "南山市"] }),
    testEvent({ id: "b", parties: ["东湖大学"] }),
    testEvent({ id: "c", parties: ["南山市", "星河公司", "东湖大学"] }),
  ]);

  it("are those that both took part in, of those that are given", () => {
    expect(sharedRows(index, [0, 1, 2], ["东湖大学", "南山市"])).toEqual(Int32Array.of(0, 2));
    expect(sharedRows(index, [1, 2], ["南山市", "东湖大学"])).toEqual(Int32Array.of(2));
  });

  it("are none of a pair that is not complete", () => {
    expect(sharedRows(index, [0, 1, 2], ["东湖大学", null])).toBeNull();
    expect(sharedRows(index, [0, 1, 2], ["东湖大学", "无名社"])).toBeNull();
  });
});
