import { describe, expect, it } from "vitest";
import { type EventIndex, headOf } from "./eventIndex.ts";
import { besideInList, listEvents } from "./eventList.ts";
import { datedIndex, idsOf, rowsOf } from "./testIndex.ts";

const shown = (index: EventIndex, order: "oldest" | "newest") =>
  listEvents(index, { rows: rowsOf(index), dated: index.dated }, order).groups.map(({ key, rows }) => [
    key,
    ...Array.from(rows, (row) => headOf(index, row)?.date),
  ]);

describe("the list", () => {
  const index = datedIndex(
    "2023-12-21",
    "XXXX-12-08",
    "2023-12",
    "2023",
    "2024-01-13/2024-01-14",
    "2024-01-13",
    "XXXX-01-02?",
  );

  it("groups by month, the year and the month before their days, open years at the end", () => {
    expect(shown(index, "oldest")).toEqual([
      ["2023", "2023"],
      ["2023-12", "2023-12", "2023-12-21"],
      ["2024-01", "2024-01-13", "2024-01-13/2024-01-14"],
      ["open", "XXXX-01-02?", "XXXX-12-08"],
    ]);
  });

  it("turns the dated ones around for newest first and leaves open years at the end", () => {
    expect(shown(index, "newest")).toEqual([
      ["2024-01", "2024-01-13/2024-01-14", "2024-01-13"],
      ["2023-12", "2023-12-21", "2023-12"],
      ["2023", "2023"],
      ["open", "XXXX-01-02?", "XXXX-12-08"],
    ]);
  });

  it("keeps an event whose date cannot be read", () => {
    expect(shown(datedIndex("soon"), "oldest")).toEqual([["open", "soon"]]);
  });

  it("has the same order for events in any order", () => {
    const index = datedIndex("2024-01-01", "2024-01-01", "2023-01-01");
    expect(idsOf(index, rowsOf(index))).toEqual(["e2", "e0", "e1"]);
  });
});

describe("beside a row of a list", () => {
  const listed = Int32Array.of(3, 1, 0);

  it("stand the events before and behind it, in the list's own order", () => {
    expect(besideInList(listed, 1)).toEqual({ listed: true, previous: 3, next: 0 });
    expect(besideInList(listed, 3)).toEqual({ listed: true, previous: null, next: 1 });
    expect(besideInList(listed, 0)).toEqual({ listed: true, previous: 1, next: null });
  });

  it("stand the list's ends for no row, and for one that is not listed", () => {
    expect(besideInList(listed, null)).toEqual({ listed: false, previous: 0, next: 3 });
    expect(besideInList(listed, 2)).toEqual({ listed: false, previous: 0, next: 3 });
    expect(besideInList(new Int32Array(), null)).toEqual({ listed: false, previous: null, next: null });
  });
});
