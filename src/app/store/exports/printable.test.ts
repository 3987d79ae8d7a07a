import { describe, expect, it } from "vitest";
import { listEvents } from "../eventList.ts";
import { datedIndex, rowsOf } from "../testIndex.ts";
import { printedGroups } from "./printable.ts";

describe("what is printed of a long list", () => {
  const index = datedIndex("2023-05-01", "2023-05-02", "2023-06-01", "2024-01-01");
  const { groups } = listEvents(index, { rows: rowsOf(index), dated: index.dated }, "oldest");
  const printed = (most: number) => printedGroups(groups, most).map(({ key, rows }) => [key, ...rows]);

  it("is its beginning, under the headings that are needed for it", () => {
    expect(printed(9)).toEqual([
      ["2023-05", 0, 1],
      ["2023-06", 2],
      ["2024-01", 3],
    ]);
    expect(printed(3)).toEqual([
      ["2023-05", 0, 1],
      ["2023-06", 2],
    ]);
    expect(printed(1)).toEqual([["2023-05", 0]]);
  });
});
