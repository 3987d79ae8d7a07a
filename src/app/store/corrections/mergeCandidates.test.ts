import { describe, expect, it } from "vitest";
import { testEvent, testIndex } from "../testIndex.ts";
import { rowOfEither } from "./joinPreview.ts";
import { mergeCandidates } from "./mergeCandidates.ts";

const NAMES = ["东湖大学", "南山市", "星河公司", "没有事件的公司"];
const index = testIndex(
  [
    testEvent({ id: "e1", title: "东湖大学访南山市", date: "2024-01-04", parties: ["东湖大学", "南山市"] }),
    testEvent({ id: "e2", title: "星河公司签约", date: "2024-01-05", parties: ["星河公司"] }),
    testEvent({ id: "e3", title: "东湖大学谈合作", date: "2024-01-20", parties: ["东湖大学", "南山市"] }),
  ],
  NAMES.map((name) => ({ name, type: "other" as const, aliases: [], couldBe: [] })),
);

describe("other entries of an event", () => {
  it("are those near it and with the same organizations, and those whose title has some words", () => {
    expect(mergeCandidates(index, 0, "")).toEqual([
      { row: 2, shared: 2 },
      { row: 1, shared: 0 },
    ]);
    expect(mergeCandidates(index, 0, "星河")).toEqual([{ row: 1, shared: 0 }]);
  });

  it("have the one that was chosen among them, whatever is looked for", () => {
    expect(mergeCandidates(index, 0, "星河", 2)).toEqual([
      { row: 2, shared: 2 },
      { row: 1, shared: 0 },
    ]);
    expect(mergeCandidates(index, 0, "", 1)).toHaveLength(2);
    expect(mergeCandidates(index, 0, "星河", 0)).toEqual([{ row: 1, shared: 0 }]);
  });
});

describe("an event that names organizations", () => {
  it("is one of the first, else of the second, else none", () => {
    expect(rowOfEither(index, "星河公司", "东湖大学")).toBe(1);
    expect(rowOfEither(index, "没有事件的公司", "南山市")).toBe(0);
    expect(rowOfEither(index, null, "没有事件的公司")).toBeNull();
  });
});
