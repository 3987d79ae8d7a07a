import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVENT_KINDS } from "../../model/event.ts";
import { ADDRESS_VERSION, readAddress, writeAddress } from "./address.ts";
import { DATE_CERTAINTIES } from "./dateText.ts";
import { dayText } from "./days.ts";
import {
  DEFAULT_VIEW,
  DOCUMENT_LISTS,
  LANES,
  MARKS,
  NO_FILTERS,
  VIEWS,
  type ViewState,
  withStanding,
} from "./viewState.ts";

const day = fc.integer({ min: -700_000, max: 2_900_000 });
const name = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }).filter((text) => text.trim() === text);
/** Values of a facet, some of which are asked for and the others kept out. */
const choice = (values: fc.Arbitrary<string[]>) =>
  fc.tuple(values, fc.nat(4)).map(([all, cut]) => ({ only: all.slice(0, cut), not: all.slice(cut) }));
const eventId = fc.stringMatching(/^e[0-9a-f]{12}$/);
const documentId = fc.stringMatching(/^d[0-9a-f]{12}$/);
const nothingOpen = { event: null, document: null, text: "cleaned" as const };
const text = fc.constantFrom("cleaned" as const, "original" as const);
/** One thing is open or none, and only of what is open is it said which text is read. */
const open = fc.oneof(
  fc.constant(nothingOpen),
  fc.record({ event: eventId, document: fc.constant(null), text }),
  fc.record({ event: fc.constant(null), document: documentId, text }),
);
const rest = fc.record({
  view: fc.constantFrom(...VIEWS),
  lanes: fc.constantFrom(...LANES),
  documents: fc.option(fc.constantFrom(...DOCUMENT_LISTS)),
  pair: fc.tuple(fc.option(name), fc.option(name)),
  filters: fc.record({
    facets: fc.record({
      organization: choice(fc.uniqueArray(name, { maxLength: 4 })),
      kind: choice(fc.subarray([...EVENT_KINDS])),
      person: choice(fc.uniqueArray(name, { maxLength: 3 })),
      place: choice(fc.uniqueArray(name, { maxLength: 3 })),
      source: choice(fc.uniqueArray(name, { maxLength: 3 })),
      certainty: choice(fc.subarray([...DATE_CERTAINTIES])),
      mark: choice(fc.subarray([...MARKS])),
    }),
    match: fc.constantFrom("any" as const, "all" as const),
    from: fc.option(day.map(dayText)),
    to: fc.option(day.map(dayText)),
    query: fc.string({ maxLength: 30, unit: "grapheme" }),
    within: fc.constantFrom("articles" as const, "events" as const),
  }),
  window: fc.option(
    fc
      .tuple(day, fc.integer({ min: 6, max: 3_652_058 }))
      .map(([first, length]) => ({ first, last: Math.min(first + length, 2_932_896) })),
  ),
  order: fc.constantFrom("oldest" as const, "newest" as const),
});
const view: fc.Arbitrary<ViewState> = fc.tuple(rest, open).map(([one, other]) => ({ ...one, ...other }));

describe("the address", () => {
  it("reads back every view that it writes", () => {
    fc.assert(
      fc.property(view, (state) => {
        expect(readAddress(writeAddress(state))).toEqual(state);
      }),
    );
  });

  it("is empty for the plain view, and an empty one reads as it", () => {
    expect(writeAddress(DEFAULT_VIEW)).toBe("");
    expect(readAddress("")).toEqual(DEFAULT_VIEW);
    expect(readAddress("#")).toEqual(DEFAULT_VIEW);
  });

  it("opens one thing: an event, else a document, and tells of no text where nothing is open", () => {
    expect(readAddress("#v=1&event=e1&document=d1")).toEqual({ ...DEFAULT_VIEW, event: "e1" });
    expect(readAddress("#v=1&document=d1&text=original")).toEqual({
      ...DEFAULT_VIEW,
      document: "d1",
      text: "original",
    });
    expect(readAddress("#v=1&text=original")).toEqual(DEFAULT_VIEW);
    expect(writeAddress({ ...DEFAULT_VIEW, text: "original" })).toBe("");
  });

  it("never throws, whatever it says", () => {
    fc.assert(fc.property(fc.string(), (text) => void readAddress(text)));
  });

  it("leaves out what is unknown and keeps the rest", () => {
    const view = readAddress(
      "#v=1&kind=dance&kind=visit&kind=visit&from=2023-02-30&to=2024&window=2024-05-01/2024-01-01&order=up&event=%00&colour=red&q=a",
    );
    expect(view).toEqual({
      ...DEFAULT_VIEW,
      filters: { ...withStanding(NO_FILTERS, "kind", "visit", "only"), query: "a", within: "events" },
    });
  });

  it("brings a window to a length that can be shown", () => {
    const windowOf = (text: string) => readAddress(`#v=1&window=${text}`).window;
    const texts = (text: string) => {
      const window = windowOf(text);
      return window && [dayText(window.first), dayText(window.last)];
    };
    expect(texts("2024-05-10/2024-05-10")).toEqual(["2024-05-07", "2024-05-13"]);
    expect(texts("0001-01-01/0001-01-02")).toEqual(["0001-01-01", "0001-01-07"]);
    expect(texts("0001-01-01/9999-12-31")).toEqual(["0001-01-01", "9999-12-31"]);
  });

  it("takes what it can from an address of a later version", () => {
    expect(readAddress("#v=99&kind=signing").filters.facets.kind.only).toEqual(["signing"]);
  });

  it("keeps what links of version 1 found: they searched no articles", () => {
    expect(readAddress("#v=1&q=签约&org=东湖大学&match=all").filters).toMatchObject({
      query: "签约",
      within: "events",
      match: "all",
      facets: { organization: { only: ["东湖大学"], not: [] } },
    });
    expect(readAddress("#v=2&q=签约").filters.within).toBe("articles");
  });

  it("takes a value that is asked for and kept out as asked for", () => {
    expect(readAddress("#v=2&kind=visit&not-kind=visit&not-kind=launch").filters.facets.kind).toEqual({
      only: ["visit"],
      not: ["launch"],
    });
  });

  it("carries its version, and brings older addresses up to date step by step", () => {
    expect(writeAddress({ ...DEFAULT_VIEW, order: "newest" })).toBe(`#v=${ADDRESS_VERSION}&order=newest`);
    const rename = (from: string, to: string) => (old: URLSearchParams) => {
      const next = new URLSearchParams(old);
      next.delete(from);
      for (const value of old.getAll(from)) next.append(to, value);
      return next;
    };
    const upgraders = [rename("type", "sort"), rename("sort", "kind")];
    expect(readAddress("type=visit", upgraders).filters.facets.kind.only).toEqual(["visit"]);
    expect(readAddress("v=1&sort=visit", upgraders).filters.facets.kind.only).toEqual(["visit"]);
    expect(readAddress("v=2&sort=visit", upgraders).filters.facets.kind.only).toEqual([]);
  });
});
