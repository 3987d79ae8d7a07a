import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../bundle/schema.ts";
import { factsAt, isPointed, placesOf } from "./receipts.ts";

const marks: Evidence[] = [
  { fact: "event", value: "到访", start: 0, end: 40 },
  { fact: "date", value: "2024-03-05", start: 0, end: 9 },
  { fact: "organization", value: "青岚大学", start: 20, end: 24 },
  { fact: "organization", value: "青岚大学", start: 10, end: 14 },
  { fact: "place", value: "青岚大学", start: 20, end: 24 },
  { fact: "organization", value: "白鹭市", start: 30, end: 33 },
];

describe("the words of a fact", () => {
  it("stand in the order of the text", () => {
    expect(placesOf(marks, { fact: "organization", value: "青岚大学" })).toEqual([
      { start: 10, end: 14 },
      { start: 20, end: 24 },
    ]);
  });
  it("are those of any value where none is asked for", () => {
    expect(placesOf(marks, { fact: "date", value: null })).toEqual([{ start: 0, end: 9 }]);
  });
  it("are none for a fact that was inferred", () => {
    expect(placesOf(marks, { fact: "organization", value: "松原理工大学" })).toEqual([]);
  });
  it("tell what they prove, but for the event itself", () => {
    expect(factsAt(marks, 21)).toEqual([
      { fact: "organization", value: "青岚大学" },
      { fact: "place", value: "青岚大学" },
    ]);
    expect(factsAt(marks, 9)).toEqual([]);
  });
  it("are pointed out by any of the facts that they prove", () => {
    const facts = factsAt(marks, 21);
    expect(isPointed(facts, [{ fact: "place", value: "青岚大学" }])).toBe(true);
    expect(isPointed(facts, [{ fact: "person", value: "青岚大学" }])).toBe(false);
    expect(isPointed(facts, [])).toBe(false);
  });

  it("are covered once each, by places that do not touch", () => {
    const span = fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const evidence = spans.map((one): Evidence => ({ ...one, fact: "person", value: "李文" }));
        const places = placesOf(evidence, { fact: "person", value: "李文" });
        for (let at = 0; at < 12; at++) {
          const holds = ({ start, end }: { start: number; end: number }) => start <= at && at < end;
          expect(places.filter(holds)).toHaveLength(spans.some(holds) ? 1 : 0);
        }
        for (const [i, { start }] of places.entries()) {
          if (i > 0) expect(start).toBeGreaterThan(places[i - 1]?.end ?? 0);
        }
      }),
    );
  });
});
