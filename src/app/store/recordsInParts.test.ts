import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bundle } from "../../bundle/schema.ts";
import { readSearch } from "../../bundle/stretches.ts";
import { traditionalFold } from "../../bundle/traditionalFold.ts";
import { EVENT_KINDS } from "../../model/event.ts";
import { scanWords } from "../worker/scanTexts.ts";
import { headOf, indexEvents } from "./eventIndex.ts";
import { searchEvents, searchedWords, searchResult } from "./search.ts";
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
        title: fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("东湖大学来访", "東湖", "A 大学", "𠮷田访问")),
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

  it("is searched with the same result", () => {
    const queries = fc.constantFrom("东湖", "林夕", "南山 visit", "会堂", "校报", "a", "大学 周", "无名社", "𠮷");
    fc.assert(
      fc.property(bundles, queries, (bundle, query) => {
        const fold = traditionalFold();
        const inside = searchEvents(indexEvents(bundle), query, "events", { fold, articles: null });
        const { index, files } = indexInParts(bundle);
        const words = searchedWords(query, fold);
        const masks = new Uint16Array(index.size);
        let first = 0;
        for (const { search, rows } of index.bundle.parts?.stretches ?? []) {
          scanWords(readSearch(files.get(search) ?? new Uint8Array(), rows), words, masks, first);
          first += rows;
        }
        expect(searchResult(index, words, fold, masks, null)).toEqual(inside);
      }),
    );
  });

  it("asks for no file that is not there", () => {
    const { index } = indexInParts(testIndex([testEvent({})]).bundle);
    expect(index.records.filesFor({ heads: [7], events: [-1, 9999], documents: [4096] })).toEqual([]);
  });
});
