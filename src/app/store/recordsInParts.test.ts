import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { traditionalFold } from "../../bundle/traditionalFold.ts";
import { headOf, indexEvents } from "./eventIndex.ts";
import { searchEvents, searchedWords, searchResult } from "./search.ts";
import { bundles } from "./testBundles.ts";
import { testEvent, testIndex } from "./testIndex.ts";
import { indexInParts, loadRecords, masksInParts } from "./testParts.ts";

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
        expect(searchResult(index, words, fold, masksInParts(index, files, words).events, null)).toEqual(inside);
      }),
    );
  });

  it("asks for no file that is not there", () => {
    const { index } = indexInParts(testIndex([testEvent({})]).bundle);
    expect(index.records.filesFor({ heads: [7], events: [-1, 9999], documents: [4096] })).toEqual([]);
  });
});
