/** Makes bundles for properties that hold of any. */
import fc from "fast-check";
import { GIVEN_RULE } from "../../bundle/columns.ts";
import type { Bundle } from "../../bundle/schema.ts";
import { EVENT_KINDS } from "../../model/event.ts";
import { testEvent, testIndex } from "./testIndex.ts";

const NAMES = ["东湖大学", "南山市", "星河公司", "北岭研究院"];

/** Bundles of a few documents and events, in any order; ids count from 0, and each event was called `old…` before. */
export const bundles: fc.Arbitrary<Bundle> = fc
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
        rule: fc.constantFrom("date/x", GIVEN_RULE),
        toldBy: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ documents, events }): Bundle => {
    const { bundle } = testIndex(
      events.map(({ toldBy, people, implied, rule, ...event }, place) =>
        testEvent({
          ...event,
          id: `e${place}`,
          alsoKnownAs: [`old${place}`],
          people: people.map((name) => ({ name, title: null, organization: null })),
          implied: implied.map((field) => ({ field, rule, basis: "" })),
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
