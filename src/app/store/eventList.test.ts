import { describe, expect, it } from "vitest";
import type { EventIndex } from "./eventIndex.ts";
import { listGroups } from "./eventList.ts";
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
