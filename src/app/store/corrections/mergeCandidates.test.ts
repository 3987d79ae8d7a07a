import { describe, expect, it } from "vitest";
import { testEvent, testIndex } from "../testIndex.ts";
import { indexInParts, loadRecords } from "../testParts.ts";
import { rowOfEither } from "./joinPreview.ts";
import { mergeCandidates, mergeChoice } from "./mergeCandidates.ts";

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

describe("the entry that was chosen to be merged", () => {
  it("is none any more where it is gone or in the event itself, and another where it went into another", () => {
    const merged = testIndex([
      testEvent({ id: "e1", alsoKnownAs: ["e4"] }),
      testEvent({ id: "e2", alsoKnownAs: ["e3"], date: "2024-02-01" }),
    ]);
    expect(mergeChoice(merged, null, 0)).toBeNull();
    expect(mergeChoice(merged, "e2", 0)).toEqual({ row: 1, id: "e2" });
    expect(mergeChoice(merged, "e3", 0)).toEqual({ row: 1, id: "e2" });
    expect(mergeChoice(merged, "e4", 0)).toBeNull();
    expect(mergeChoice(merged, "e9", 0)).toBeNull();
  });

  it("is not known before the records that name it have come", () => {
    const { index: large, files } = indexInParts(index.bundle);
    const { id } = index.records.eventOf(1) ?? { id: "" };
    expect(mergeChoice(large, id, 0)).toBe("pending");
    loadRecords(large, files, { heads: [1], eventIds: [id, "e9"] });
    expect(mergeChoice(large, id, 0)).toEqual({ row: 1, id });
    expect(mergeChoice(large, "e9", 0)).toBeNull();
  });
});

describe("an event that names organizations", () => {
  it("is one of the first, else of the second, else none", () => {
    expect(rowOfEither(index, "星河公司", "东湖大学")).toBe(1);
    expect(rowOfEither(index, "没有事件的公司", "南山市")).toBe(0);
    expect(rowOfEither(index, null, "没有事件的公司")).toBeNull();
  });
});
