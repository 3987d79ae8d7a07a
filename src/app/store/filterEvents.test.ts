import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterEvents, resolveFacets } from "./filterEvents.ts";
import { searchEvents } from "./search.ts";
import { idsOf, testEvent, testIndex } from "./testIndex.ts";
import { type Choice, FACETS, type Facet, type Filters, NO_FILTERS, perFacet, withStanding } from "./viewState.ts";

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

const only = (facet: Facet, ...values: string[]) => ({ [facet]: { only: values, not: [] } });
const not = (facet: Facet, ...values: string[]) => ({ [facet]: { only: [], not: values } });

/** Filters from what is chosen of some facets, and the rest. */
function chosen(facets: Partial<Record<Facet, Choice>>, rest: Partial<Filters> = {}): Filters {
  return { ...NO_FILTERS, facets: { ...NO_FILTERS.facets, ...facets }, ...rest };
}

const answer = (filters: Filters) =>
  filterEvents(index, filters, searchEvents(index, filters.query, "events", { fold: null, articles: null }));
const ids = (...args: Parameters<typeof chosen>) => idsOf(index, answer(chosen(...args)).rows);

function count(filters: Filters, facet: Facet, value: string): number | undefined {
  return answer(filters).counts[facet][index.facets[facet].placeOf(value) ?? -1];
}

describe("filtering", () => {
  it("shows all in chronological order without filters, open years last", () => {
    expect(ids({})).toEqual(["a", "b", "c", "d"]);
    expect(answer(NO_FILTERS).dated).toBe(3);
  });

  it("takes any of several values of one facet, and all facets together", () => {
    expect(ids(only("organization", "东湖大学", "星河公司"))).toEqual(["a", "b", "c", "d"]);
    expect(ids(only("kind", "visit", "meeting"))).toEqual(["a", "c", "d"]);
    expect(ids({ ...only("organization", "东湖大学", "星河公司"), ...only("kind", "visit") })).toEqual(["a", "d"]);
    expect(ids(only("person", "林夕"))).toEqual(["b"]);
    expect(ids(only("place", "南山会堂"))).toEqual(["c"]);
    expect(ids(only("certainty", "open"))).toEqual(["d"]);
    expect(ids(only("source", "-"))).toEqual(["a", "b", "c", "d"]);
  });

  it("knows dates that a reader gave from those that the text states or implies, where there are any", () => {
    const dated = (id: string, ...rules: string[]) =>
      testEvent({ id, date: "2024-01-04", implied: rules.map((rule) => ({ field: "year", rule, basis: "" })) });
    const given = testIndex([dated("a"), dated("b", "date/x"), dated("c", "date/corrected")]);
    const having = (value: string) => {
      const { rows } = filterEvents(given, chosen(only("certainty", value)), null);
      return idsOf(given, rows);
    };
    expect(["stated", "inferred", "given"].map(having)).toEqual([["a"], ["b"], ["c"]]);
    expect(index.facets.certainty.values).not.toContain("given");
  });

  it("can ask for all of the chosen organizations", () => {
    expect(ids(only("organization", "东湖大学", "南山市"), { match: "all" })).toEqual(["a"]);
    expect(count(chosen(only("organization", "东湖大学"), { match: "all" }), "organization", "南山市")).toBe(1);
  });

  it("keeps out events with a value, however many others they have", () => {
    expect(ids(not("organization", "南山市"))).toEqual(["b", "d"]);
    expect(ids({ organization: { only: ["东湖大学"], not: ["南山市"] } })).toEqual(["b"]);
    expect(ids({ ...not("kind", "launch"), ...not("certainty", "open") })).toEqual(["a", "c"]);
  });

  it("says of a value that is kept out how many events would come back", () => {
    expect(count(chosen(not("organization", "南山市")), "organization", "南山市")).toBe(2);
    expect(count(chosen(not("organization", "南山市")), "organization", "东湖大学")).toBe(1);
  });

  it("takes a date that can fall into the range, both ends included, and no open year", () => {
    expect(ids({}, { from: "2023-05-01", to: "2023-05-01" })).toEqual(["a"]);
    expect(ids({}, { from: "2023-06-15" })).toEqual(["b", "c"]);
    expect(ids({}, { to: "2024-01-13" })).toEqual(["a", "b", "c"]);
    expect(ids({}, { from: "2024-01-14", to: "2024-01-14" })).toEqual(["c"]);
    expect(ids({}, { from: "2024-02-01", to: "2023-01-01" })).toEqual([]);
    // A long date lies on both sides of a range that ends before it begins.
    expect(ids({}, { from: "2023-06-20", to: "2023-06-10" })).toEqual([]);
  });

  it("takes what the search found", () => {
    expect(ids({}, { query: "访问" })).toEqual(["a"]);
    expect(ids(only("kind", "visit"), { query: "星河" })).toEqual(["d"]);
  });

  it("tells what passes without the date's filter, and without the organizations'", () => {
    const result = answer(chosen(only("organization", "东湖大学"), { from: "2023-06-15" }));
    expect(idsOf(index, result.rows)).toEqual(["b"]);
    expect(idsOf(index, result.withoutDate.rows)).toEqual(["a", "b"]);
    expect(idsOf(index, result.withoutOrganizations.rows)).toEqual(["b", "c"]);
    expect(result.withoutOrganizations.dated).toBe(2);
  });

  it("counts a facet by what the other facets let pass", () => {
    const filters = chosen({ ...only("organization", "东湖大学"), ...only("kind", "visit") });
    expect(count(filters, "organization", "星河公司")).toBe(1);
    expect(count(filters, "organization", "东湖大学")).toBe(1);
    expect([...answer(filters).counts.kind]).toEqual([1, 1, 1, 0, 0]);
    expect([...answer(chosen({}, { from: "2024-01-01" })).yearCounts]).toEqual([
      [2023, 2],
      [2024, 1],
    ]);
  });

  it("counts for a year what its filter would show", () => {
    const dates = ["2022/2024", "2023-12-31/2024-01-02", "2023-06", "2024-05-05", "XXXX-05-05"];
    const spread = testIndex(dates.map((date, place) => testEvent({ id: `e${place}`, date })));
    const { yearCounts } = filterEvents(spread, NO_FILTERS, null);
    expect([...yearCounts.keys()]).toEqual([2022, 2023, 2024]);
    for (const [year, count] of yearCounts) {
      const range = { from: `${year}-01-01`, to: `${year}-12-31` };
      expect(filterEvents(spread, { ...NO_FILTERS, ...range }, null).rows).toHaveLength(count);
    }
  });

  it("gives every count that choosing only that value would show, or that would come back", () => {
    const choiceOf = (facet: Facet) =>
      fc
        .tuple(fc.subarray([...index.facets[facet].values]), fc.subarray([...index.facets[facet].values]))
        .map(([some, others]) => ({ only: some, not: others.filter((value) => !some.includes(value)) }));
    const filters = fc.record({
      facets: fc.record(perFacet(choiceOf)),
      match: fc.constant("any" as const),
      from: fc.constantFrom(null, "2023-06-02"),
      to: fc.constantFrom(null, "2023-12-31"),
      query: fc.constantFrom("", "大学", "南山"),
      within: fc.constant("events" as const),
    });
    fc.assert(
      fc.property(filters, (asked) => {
        const result = answer(asked);
        for (const facet of FACETS) {
          const { only, not } = asked.facets[facet];
          const shownWith = (choice: Choice) =>
            answer({ ...asked, facets: { ...asked.facets, [facet]: choice } }).rows.length;
          index.facets[facet].values.forEach((value, place) => {
            const expected = not.includes(value)
              ? shownWith({ only, not: not.filter((one) => one !== value) }) - result.rows.length
              : shownWith({ only: [value], not });
            expect(result.counts[facet][place]).toBe(expected);
          });
        }
      }),
    );
  });
});

describe("names in filters", () => {
  it("become canonical, each once; unknown ones are told", () => {
    const asked = chosen({ ...only("organization", "东大", "东湖大学", "无名社"), ...not("person", "林夕", "无名氏") });
    const { facets, ignored } = resolveFacets(index, asked.facets);
    expect(facets.organization.only).toEqual(["东湖大学"]);
    expect(facets.person.not).toEqual(["林夕"]);
    expect(ignored).toEqual(["无名社", "无名氏"]);
  });

  it("are asked for where they are kept out as well, by another name", () => {
    const both = withStanding(chosen(only("organization", "东大")), "organization", "东湖大学", "not");
    expect(resolveFacets(index, both.facets).facets.organization).toEqual({ only: ["东湖大学"], not: [] });
  });
});
