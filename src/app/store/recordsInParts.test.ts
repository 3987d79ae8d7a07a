import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bundle } from "../../bundle/schema.ts";
import { EVENT_KINDS } from "../../model/event.ts";
import { headOf, indexEvents } from "./eventIndex.ts";
import { testEvent, testIndex } from "./testIndex.ts";
import { indexInParts, loadRecords } from "./testParts.ts";

const NAMES = ["东湖大学", "南山市", "星河公司", "北岭研究院"];

/** Bundles of a few documents and events, in any order. */
const bundles: fc.Arbitrary<Bundle> = fc
  .record({
    documents: fc.array(
      fc.record({
        title: fc.option(fc.string({ unit: "grapheme" })),
        publisher: fc.option(fc.constantFrom("日报", "校报")),
        published: fc.constantFrom(null, "2024-01-15", "2024-01"),
        warned: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    events: fc.array(
      fc.record({
        title: fc.string({ unit: "grapheme" }),
        date: fc.constantFrom("2024-01-04", "2024-01", "2023", "2023-12-30/2024-01-02", "XXXX-05-05", "2024-01-04?"),
        kinds: fc.subarray([...EVENT_KINDS]),
        parties: fc.subarray([...NAMES, "无名社"]),
        people: fc.subarray(["林夕", "周明", "𠮷田"]),
        place: fc.option(fc.constantFrom("南山会堂", "图书馆")),
        implied: fc.subarray(["year", "month", "day"] as const),
        toldBy: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ documents, events }): Bundle => {
    const { bundle } = testIndex(
      events.map(({ toldBy, people, implied, ...event }, place) =>
        testEvent({
          ...event,
          id: `e${place}`,
          alsoKnownAs: [`old${place}`],
          people: people.map((name) => ({ name, title: null, organization: null })),
          implied: implied.map((field) => ({ field, rule: "date/x", basis: "" })),
          documents: [...new Set(toldBy.map((one) => `d${one % documents.length}`))],
        }),
      ),
      NAMES.map((name) => ({ name, type: "other", aliases: [], couldBe: [] })),
    );
    const [sample] = bundle.documents;
    if (!sample) throw new Error("no document");
    return {
      ...bundle,
      documents: documents.map(({ warned, ...document }, place) => ({
        ...sample,
        ...document,
        id: `d${place}`,
        diagnostics: warned ? [{ rule: "source/x", severity: "warning", message: "" }] : [],
      })),
    };
  });

describe("a corpus in parts", () => {
  it("has the columns that it has in one piece", () => {
    fc.assert(
      fc.property(bundles, (bundle) => {
        const inside = indexEvents(bundle);
        const { index } = indexInParts(bundle);
        // Initials are made by the build; the test's own are empty.
        expect({ ...index.columns, personInitials: [] }).toEqual({ ...inside.columns, personInitials: [] });
        expect(index.organizations).toEqual(inside.organizations);
        expect([index.first, index.last, index.dated]).toEqual([inside.first, inside.last, inside.dated]);
      }),
    );
  });

  it("has nothing but its columns at first, and then what was asked for", () => {
    fc.assert(
      fc.property(bundles, fc.nat(), (bundle, any) => {
        const inside = indexEvents(bundle);
        const { index, files } = indexInParts(bundle);
        const row = any % Math.max(1, index.size);
        expect(headOf(index, row)).toBeNull();
        expect(index.records.eventOf(row)).toBeNull();
        loadRecords(index, files, { heads: [row], events: [row], documents: [0] });
        expect(headOf(index, row)).toEqual(headOf(inside, row));
        expect(index.records.eventOf(row)).toEqual(inside.records.eventOf(row));
        const { article: _, source: __, ...document } = index.records.documentOf(0) ?? {};
        expect(inside.records.documentOf(0)).toMatchObject(document);
        expect(index.records.filesFor({ heads: [row], events: [row], documents: [0] })).toEqual([]);
      }),
    );
  });

  it("finds events and documents by their ids, older ones included, and no others", () => {
    fc.assert(
      fc.property(bundles, (bundle) => {
        const inside = indexEvents(bundle);
        const { index, files } = indexInParts(bundle);
        const eventIds = [...bundle.events.flatMap(({ id, alsoKnownAs }) => [id, ...alsoKnownAs]), "e999"];
        const documentIds = [...bundle.documents.map(({ id }) => id), "d999"];
        loadRecords(index, files, { eventIds, documentIds });
        expect(eventIds.map((id) => index.records.rowOf(id))).toEqual(eventIds.map((id) => inside.records.rowOf(id)));
        expect(documentIds.map((id) => index.records.numberOf(id))).toEqual(
          documentIds.map((id) => inside.records.numberOf(id)),
        );
        expect(index.records.filesFor({ eventIds, documentIds })).toEqual([]);
      }),
    );
  });

  it("asks for no file that is not there", () => {
    const { index } = indexInParts(testIndex([testEvent({})]).bundle);
    expect(index.records.filesFor({ heads: [7], events: [-1, 9999], documents: [4096] })).toEqual([]);
  });
});
