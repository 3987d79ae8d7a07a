import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MARK_BITS } from "../../../bundle/columns.ts";
import type { Bundle, BundleDocument, BundleEvent } from "../../../bundle/schema.ts";
import { traditionalFold } from "../../../bundle/traditionalFold.ts";
import { documentLists } from "../documentLists.ts";
import { type EventIndex, edtfOf, headOf, indexEvents, kindsOf, partiesOf } from "../eventIndex.ts";
import { filterEvents } from "../filterEvents.ts";
import { searchEvents, searchedWords, searchResult } from "../search.ts";
import { bundles } from "../testBundles.ts";
import { testEvent } from "../testIndex.ts";
import { indexInParts, loadRecords, masksInParts } from "../testParts.ts";
import { FACETS, perFacet } from "../viewState.ts";
import { amendIndex } from "./amendIndex.ts";
import { type Amendment, joinedEvent } from "./amendment.ts";

const DATES = ["2024-01-04", "2024-01", "2023-12-30/2024-01-02", "XXXX-05-05", "2022-02-02"];

/** What a test changes, by places that are taken modulo what there is. */
const changes = fc.record({
  documents: fc.nat({ max: 3 }),
  added: fc.array(
    fc.record({
      date: fc.constantFrom(...DATES),
      parties: fc.subarray(["东湖大学", "新来社", "无名社"]),
      people: fc.subarray(["周明", "郑新"]),
      /** Whether it is one that is there, by its id or by an older one. */
      known: fc.constantFrom(null, "e", "old"),
      place: fc.nat(),
    }),
    { maxLength: 5 },
  ),
  replaced: fc.array(fc.record({ place: fc.nat(), date: fc.option(fc.constantFrom(...DATES)) }), { maxLength: 4 }),
  merges: fc.boolean(),
});

function documentsOf({ documents: [sample] }: Bundle, count: number): BundleDocument[] {
  if (!sample) throw new Error("no document");
  return Array.from({ length: count + 1 }, (_, place) => ({
    ...sample,
    id: `local${place}`,
    title: `本机文章${place}`,
    publisher: place === 0 ? "本机" : null,
  }));
}

const renamedBy = (merged: ReadonlyMap<string, string>) => (event: BundleEvent) => {
  if (!event.organizations.some(({ name }) => merged.has(name))) return event;
  const names = new Set(event.organizations.map(({ name }) => merged.get(name) ?? name));
  return {
    ...event,
    organizations: [...names].map((name) => ({ name, role: "party" as const, inferred: null })),
    corrected: [{ entry: "c1", fact: "organizations" as const, was: null }],
  };
};

/** An amendment of a bundle, and the bundle that says the same by itself. */
function amended(bundle: Bundle, change: Parameters<Parameters<typeof changes.map>[0]>[0]) {
  const documents = documentsOf(bundle, change.documents);
  const ids = documents.map(({ id }) => id);
  const size = bundle.events.length;
  const merged = new Map(change.merges ? [["南山市", "东湖大学"]] : []);
  const renamed = renamedBy(merged);
  const replaced = new Map<string, BundleEvent | null>();
  for (const { place, date } of size === 0 ? [] : change.replaced) {
    const event = bundle.events[place % size];
    if (event) replaced.set(event.id, date === null ? null : { ...event, date });
  }
  const taken = new Set(replaced.keys());
  const added: BundleEvent[] = [];
  for (const [at, one] of change.added.entries()) {
    const known = one.known !== null && size > 0 ? `e${one.place % size}` : null;
    if (known !== null && taken.has(known)) continue;
    if (known !== null) taken.add(known);
    const id = known !== null && one.known === "e" ? known : `new${at}`;
    added.push(
      testEvent({
        id,
        alsoKnownAs: known === null || id === known ? [`new-old${at}`] : [known.replace("e", "old")],
        title: "本机所见",
        date: one.date,
        parties: one.parties,
        people: one.people.map((name) => ({ name, title: null, organization: null })),
        documents: [ids[at % ids.length] ?? ""],
      }),
    );
  }
  const organizations = bundle.organizations.filter(({ name }) => !merged.has(name));
  const amendment: Amendment = {
    documents,
    localDocuments: new Set(ids),
    textOf: (id) => `${id} 的正文，林夕也在其中。`,
    events: { replaced, added, renamed },
    organizations: { all: organizations, merged },
    people: [],
  };
  // The slow way: in the order of time first, as the index has them.
  const inOrder = indexEvents(bundle);
  const rowOf = (id: string) => inOrder.records.rowOf(id);
  const events = Array.from({ length: size }, (_, row): BundleEvent[] => {
    const event = inOrder.records.eventOf(row);
    if (!event) return [];
    const again = added.filter((one) => [one.id, ...one.alsoKnownAs].map(rowOf).includes(row));
    const now = replaced.has(event.id) ? replaced.get(event.id) : renamed(event);
    return now ? [again.reduce(joinedEvent, now)] : [];
  }).flat();
  const fresh = added.filter((one) => [one.id, ...one.alsoKnownAs].every((id) => rowOf(id) === null));
  const whole: Bundle = {
    ...bundle,
    organizations,
    documents: [...bundle.documents, ...documents],
    events: [...events, ...fresh],
  };
  return { amendment, whole: indexEvents(whole, (event) => event.documents.some((id) => ids.includes(id))) };
}

/** All that an index says, by row; names in the place of numbers, which may differ. */
function told(index: EventIndex) {
  const { columns, records, size } = index;
  const rows = Array.from({ length: size }, (_, row) => ({
    head: headOf(index, row),
    event: records.eventOf(row),
    date: edtfOf(index, row),
    kinds: kindsOf(index, row),
    parties: Array.from(partiesOf(index, row), (place) => index.organizations[place]?.name),
    documents: Array.from(
      columns.documents.ids.subarray(columns.documents.offsets[row], columns.documents.offsets[row + 1]),
      (number) => records.documentOf(number)?.id,
    ),
    marks: columns.marks[row],
    implied: columns.implied[row],
  }));
  const facets = perFacet(() => ({ only: [], not: [] }));
  const result = filterEvents(index, { facets, match: "any", from: null, to: null }, null);
  const counts = FACETS.map((facet) =>
    [...result.counts[facet]]
      .map((count, place) => `${index.facets[facet].values[place]} ${count}`)
      .filter((text) => !text.endsWith(" 0"))
      .sort(),
  );
  const { counts: lists } = documentLists(index);
  return { rows, counts, lists, days: [[...index.first], [...index.last], index.dated], years: [...result.yearCounts] };
}

const everything = { heads: range(99), events: range(99), documents: range(99) };
function range(length: number) {
  return Array.from({ length }, (_, place) => place);
}

/** All ids that events and documents of these tests can have. */
const IDS = {
  eventIds: range(20).flatMap((n) => [`e${n}`, `old${n}`, `new${n}`, `new-old${n}`]),
  documentIds: range(20).flatMap((n) => [`d${n}`, `local${n}`]),
};

describe("an amended index", () => {
  it("is, of a small corpus, the index of a bundle that says the same", () => {
    fc.assert(
      fc.property(bundles, changes, (bundle, change) => {
        const { amendment, whole } = amended(bundle, change);
        expect(told(amendIndex(indexEvents(bundle), amendment))).toEqual(told(whole));
      }),
    );
  });

  it("says the same of a large corpus, and finds events and documents by their ids", () => {
    fc.assert(
      fc.property(bundles, changes, (bundle, change) => {
        const { amendment, whole } = amended(bundle, change);
        const { index: base, files } = indexInParts(bundle);
        loadRecords(base, files, IDS);
        const index = amendIndex(base, amendment);
        loadRecords(index, files, everything);
        const [large, small] = [told(index), told(whole)];
        const named = ({ article: _, source: __, ...document }: BundleDocument) => document;
        expect(large).toEqual(small);
        for (const id of IDS.eventIds) expect(index.records.rowOf(id)).toBe(whole.records.rowOf(id));
        for (const id of IDS.documentIds) {
          const number = index.records.numberOf(id);
          expect(number).toBe(whole.records.numberOf(id));
          const [one, other] = [index, whole].map(({ records }) => records.documentOf(number ?? -1));
          expect(one && named(one)).toEqual(other && named(other));
        }
      }),
    );
  });

  it("is searched with the same result, in events and in whole articles", () => {
    const queries = fc.constantFrom("东湖", "林夕", "本机", "本机 周明", "新来社", "正文", "大学", "local1");
    const fold = traditionalFold();
    fc.assert(
      fc.property(bundles, changes, queries, fc.boolean(), (bundle, change, query, whether) => {
        const { amendment, whole } = amended(bundle, change);
        const articles = new Map(amendment.documents.map(({ id }) => [id, amendment.textOf(id)]));
        for (const { id } of bundle.documents) articles.set(id, "");
        const within = whether ? "articles" : "events";
        const small = searchEvents(whole, query, within, { fold, articles });
        const { index: base, files } = indexInParts(bundle);
        loadRecords(base, files, IDS);
        const words = searchedWords(query, fold);
        const { events, articles: masks } = masksInParts(base, files, words);
        const found = searchResult(amendIndex(base, amendment), words, fold, events, whether ? masks : null);
        expect(found).toEqual(small);
      }),
    );
  });

  it("may be amended once more", () => {
    const { documents, events } = { documents: 1, events: ["2024-01-01", "2024-02-01"] };
    const bundle = fc.sample(bundles, { numRuns: 1, seed: 7 })[0];
    if (!bundle) throw new Error("no bundle");
    const local = documentsOf(bundle, documents);
    const added = events.map((date, place) => testEvent({ id: `new${place}`, date, documents: ["local0"] }));
    const nothing: Amendment = {
      documents: [],
      localDocuments: new Set(),
      textOf: () => "",
      events: { replaced: new Map(), added: [], renamed: (event) => event },
      organizations: { all: bundle.organizations, merged: new Map() },
      people: [],
    };
    const first: Amendment = {
      ...nothing,
      documents: local,
      localDocuments: new Set(local.map(({ id }) => id)),
      events: { ...nothing.events, added },
    };
    const second: Amendment = {
      ...nothing,
      events: { ...nothing.events, replaced: new Map([["new1", testEvent({ ...added[1], date: "1999-09-09" })]]) },
    };
    const { index: base, files } = indexInParts(bundle);
    loadRecords(base, files, IDS);
    const large = amendIndex(amendIndex(base, first), second);
    const small = amendIndex(amendIndex(indexEvents(bundle), first), second);
    loadRecords(large, files, everything);
    expect(told(large)).toEqual(told(small));
    const row = large.records.rowOf("new1") ?? -1;
    expect(edtfOf(large, row)).toBe("1999-09-09");
    expect(large.columns.marks[row]).toBe(MARK_BITS.local);
  });
});
