import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVENT_KINDS } from "../../model/event.ts";
import { filterEvents, resolveFilters } from "./filterEvents.ts";
import { testEvent, testIndex } from "./testIndex.ts";
import { NO_FILTERS } from "./viewState.ts";

const index = testIndex(
  [
    testEvent({
      id: "a",
      parties: ["东湖大学", "南山市"],
      kinds: ["visit"],
      date: "2023-05-01",
      title: "南山市访问东湖大学",
    }),
    testEvent({
      id: "b",
      parties: ["东湖大学"],
      kinds: ["signing", "launch"],
      date: "2023-06",
      people: [{ name: "林夕", title: "校长", organization: null }],
    }),
    testEvent({
      id: "c",
      parties: ["南山市", "星河公司"],
      kinds: ["meeting"],
      date: "2024-01-13/2024-01-14",
      place: "南山会堂",
    }),
    testEvent({ id: "d", parties: ["星河公司"], kinds: ["visit"], date: "XXXX-12-08", quote: "ＡＢＣ 公司来访" }),
  ],
  [
    {
      name: "东湖大学",
      type: "university",
      aliases: [{ name: "东大", rule: "alias/defined", document: null }],
      couldBe: [],
    },
    { name: "南山市", type: "government", aliases: [], couldBe: [] },
    { name: "星河公司", type: "company", aliases: [], couldBe: [] },
  ],
);

function ids(filters: Partial<typeof NO_FILTERS>): string[] {
  return filterEvents(index, { ...NO_FILTERS, ...filters }).rows.map((row) => index.events[row]?.id ?? "");
}
function count(filters: Partial<typeof NO_FILTERS>, name: string): number | undefined {
  return filterEvents(index, { ...NO_FILTERS, ...filters }).organizationCounts[index.organizationNamed(name) ?? -1];
}

describe("filtering", () => {
  it("shows all in chronological order without filters, open years last", () => {
    expect(ids({})).toEqual(["a", "b", "c", "d"]);
    expect(filterEvents(index, NO_FILTERS).dated).toBe(3);
  });

  it("takes any of several values of one facet, and all facets together", () => {
    expect(ids({ organizations: ["东湖大学", "星河公司"] })).toEqual(["a", "b", "c", "d"]);
    expect(ids({ kinds: ["visit", "meeting"] })).toEqual(["a", "c", "d"]);
    expect(ids({ organizations: ["东湖大学", "星河公司"], kinds: ["visit"] })).toEqual(["a", "d"]);
  });

  it("can ask for all of the chosen organizations", () => {
    expect(ids({ organizations: ["东湖大学", "南山市"], match: "all" })).toEqual(["a"]);
    expect(count({ organizations: ["东湖大学"], match: "all" }, "南山市")).toBe(1);
  });

  it("takes a date that can fall into the range, both ends included, and no open year", () => {
    expect(ids({ from: "2023-05-01", to: "2023-05-01" })).toEqual(["a"]);
    expect(ids({ from: "2023-06-15" })).toEqual(["b", "c"]);
    expect(ids({ to: "2024-01-13" })).toEqual(["a", "b", "c"]);
    expect(ids({ from: "2024-01-14", to: "2024-01-14" })).toEqual(["c"]);
    expect(ids({ from: "2024-02-01", to: "2023-01-01" })).toEqual([]);
  });

  it("searches title, quote, names, aliases, people and places; all words must be found", () => {
    expect(ids({ query: "访问" })).toEqual(["a"]);
    expect(ids({ query: "东大" })).toEqual(["a", "b"]);
    expect(ids({ query: "林夕" })).toEqual(["b"]);
    expect(ids({ query: "南山会堂" })).toEqual(["c"]);
    expect(ids({ query: "南山 星河" })).toEqual(["c"]);
    expect(ids({ query: "abc公司" })).toEqual(["d"]);
    expect(ids({ query: "   " })).toEqual(["a", "b", "c", "d"]);
  });

  it("counts a facet by what the other facets let pass", () => {
    const filters = { organizations: ["东湖大学"], kinds: ["visit" as const] };
    expect(count(filters, "星河公司")).toBe(1);
    expect(count(filters, "东湖大学")).toBe(1);
    const result = filterEvents(index, { ...NO_FILTERS, ...filters });
    expect(result.kindCounts).toEqual({ visit: 1, signing: 1, launch: 1, meeting: 0, conference: 0 });
    expect([...filterEvents(index, { ...NO_FILTERS, from: "2024-01-01" }).yearCounts]).toEqual([
      [2023, 2],
      [2024, 1],
    ]);
  });

  it("gives every count that choosing only that value would show", () => {
    const organizations = index.organizations.map(({ name }) => name);
    const filters = fc.record({
      organizations: fc.subarray(organizations),
      match: fc.constant("any" as const),
      kinds: fc.subarray([...EVENT_KINDS]),
      from: fc.constantFrom(null, "2023-06-02"),
      to: fc.constantFrom(null, "2023-12-31"),
      query: fc.constantFrom("", "大学", "南山"),
    });
    fc.assert(
      fc.property(filters, (chosen) => {
        const result = filterEvents(index, chosen);
        organizations.forEach((name, place) => {
          expect(result.organizationCounts[place]).toBe(ids({ ...chosen, organizations: [name] }).length);
        });
        for (const kind of EVENT_KINDS) {
          expect(result.kindCounts[kind]).toBe(ids({ ...chosen, kinds: [kind] }).length);
        }
      }),
    );
  });
});

describe("names in filters", () => {
  it("become canonical, each once; unknown ones are told", () => {
    const { filters, ignored } = resolveFilters(index, {
      ...NO_FILTERS,
      organizations: ["东大", "东湖大学", "无名社"],
    });
    expect(filters.organizations).toEqual(["东湖大学"]);
    expect(ignored).toEqual(["无名社"]);
  });
});
