import { describe, expect, it } from "vitest";
import type { EventIndex } from "./eventIndex.ts";
import { besideInList, listGroups } from "./eventList.ts";
import { datedIndex } from "./testIndex.ts";

const all = (index: EventIndex) => index.events.map((_, row) => row);
const shown = (index: EventIndex, order: "oldest" | "newest") =>
  listGroups(index, all(index), order).map((group) => [group.key, ...group.rows.map((row) => index.events[row]?.date)]);

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
    const events = datedIndex("2024-01-01", "2024-01-01", "2023-01-01").events;
    expect(events.map(({ id }) => id)).toEqual(["e2", "e0", "e1"]);
  });
});

describe("beside a row of a list", () => {
  const index = datedIndex("2023-01-01", "2023-02-01", "2023-03-01", "2023-04-01");
  const listed = [3, 1, 0];

  it("stand the events before and behind it, in the list's own order", () => {
    expect(besideInList(index, listed, 1)).toEqual({ listed: true, previous: "e3", next: "e0" });
    expect(besideInList(index, listed, 3)).toEqual({ listed: true, previous: null, next: "e1" });
    expect(besideInList(index, listed, 0)).toEqual({ listed: true, previous: "e1", next: null });
  });

  it("stand the list's ends for no row, and for one that is not listed", () => {
    expect(besideInList(index, listed, null)).toEqual({ listed: false, previous: "e0", next: "e3" });
    expect(besideInList(index, listed, 2)).toEqual({ listed: false, previous: "e0", next: "e3" });
    expect(besideInList(index, [], null)).toEqual({ listed: false, previous: null, next: null });
  });
});
