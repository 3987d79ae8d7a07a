import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BundleArticle, Evidence } from "../../bundle/schema.ts";
import { factRuns, markArticle } from "./articleMarks.ts";
import { testArticle } from "./testSource.ts";

function article(text: string, evidence: Evidence[], paragraphs: BundleArticle["paragraphs"] = []): BundleArticle {
  return testArticle({ text, paragraphs, evidence: { e1: evidence } });
}

describe("marking an article", () => {
  it("nests facts in the sentence that proves the event", () => {
    const marked = markArticle(
      article("前言。5月1日来访。后话。", [
        { fact: "event", value: "", start: 3, end: 10 },
        { fact: "date", value: "2023-05-01", start: 3, end: 7 },
      ]),
      "e1",
    );
    expect(marked).toHaveLength(1);
    expect(marked[0]?.passages.map(({ evidence, parts }) => [evidence, ...parts.map(({ text }) => text)])).toEqual([
      [false, "前言。"],
      [true, "5月1日", "来访。"],
      [false, "后话。"],
    ]);
    expect(marked[0]?.passages[1]?.parts[0]?.facts).toEqual([{ fact: "date", value: "2023-05-01" }]);
  });

  it("marks nothing for an event that it does not know", () => {
    const marked = markArticle(article("正文。", []), "toString");
    expect(marked[0]?.passages).toEqual([
      {
        start: 0,
        evidence: false,
        parts: [
          {
            start: 0,
            text: "正文。",
            facts: [],
            repair: null,
            damage: null,
            endsRepair: false,
            lost: false,
            inferred: false,
            hit: null,
            chosen: false,
          },
        ],
      },
    ]);
  });

  it("tells repaired and lost characters from the rest, inside and outside of evidence", () => {
    const repair = { rule: "damage/x", reason: "", original: "??", start: 2, end: 4 };
    const damaged = {
      ...article("来校考察。实?室。", [{ fact: "event", value: "", start: 0, end: 5 }]),
      repairs: [repair],
    };
    const parts = markArticle({ ...damaged, lost: [{ start: 6, end: 7 }] }, "e1").flatMap(({ passages }) =>
      passages.flatMap((passage) => passage.parts),
    );
    expect(parts.map((part) => [part.text, part.repair?.original ?? null, part.lost])).toEqual([
      ["来校", null, false],
      ["考察", "??", false],
      ["。", null, false],
      ["实", null, false],
      ["?", null, true],
      ["室。", null, false],
    ]);
  });

  it("cuts a repair where characters of it were inferred", () => {
    const repair = { rule: "damage/x", reason: "", original: "??", start: 1, end: 5 };
    const repaired = { ...article("到校考察。", []), repairs: [repair], inferred: [{ start: 1, end: 2 }] };
    const parts = markArticle(repaired, "e1").flatMap(({ passages }) => passages.flatMap((passage) => passage.parts));
    expect(parts.map((part) => [part.text, part.repair !== null, part.inferred, part.damage, part.endsRepair])).toEqual(
      [
        ["到", false, false, null, false],
        ["校", true, true, 1, false],
        ["考察。", true, false, 1, true],
      ],
    );
  });

  it("keeps a fact together where a hit begins in it, and gives all pieces of a hit its number", () => {
    const marks = [
      { fact: "event" as const, value: "", start: 0, end: 8 },
      { fact: "organization" as const, value: "青岚大学", start: 1, end: 5 },
    ];
    const [paragraph] = markArticle(article("到青岚大学参观。再到青岚。", marks), "e1", [
      { start: 0, end: 3 },
      { start: 10, end: 12 },
    ]);
    const passages = paragraph?.passages ?? [];
    const runs = passages.flatMap(factRuns);
    expect(runs.map(({ start, end, facts, parts }) => [start, end, facts.length, parts.map(({ hit }) => hit)])).toEqual(
      [
        [0, 1, 0, [0]],
        [1, 5, 1, [0, null]],
        [5, 8, 0, [null]],
        [8, 13, 0, [null, 1, null]],
      ],
    );
  });

  it("marks the words that the reader chose, across paragraphs, evidence and hits", () => {
    const marks = [{ fact: "event" as const, value: "", start: 0, end: 4 }];
    const paragraphs = [
      { start: 0, end: 6, role: "text" as const },
      { start: 7, end: 12, role: "text" as const },
    ];
    const chosenOf = (chosen: { start: number; end: number } | null) =>
      markArticle(article("到青岚大学。\n再到青岚。", marks, paragraphs), "e1", [{ start: 1, end: 3 }], chosen)
        .flatMap(({ passages }) => passages.flatMap(({ parts }) => parts))
        .flatMap((part) => (part.chosen ? [part.text] : []));
    expect(chosenOf({ start: 2, end: 9 })).toEqual(["岚", "大", "学。", "再到"]);
    expect(chosenOf(null)).toEqual([]);
    expect(chosenOf({ start: 20, end: 30 })).toEqual([]);
  });

  it("shows a link once that stands in a paragraph twice", () => {
    const link = { url: "https://example.org/1", text: "报道", paragraph: 0 };
    const [paragraph] = markArticle(
      { ...article("正文。", []), links: [link, link, { ...link, text: "又一篇" }] },
      "e1",
    );
    expect(paragraph?.links.map(({ text }) => text)).toEqual(["报道", "又一篇"]);
  });

  it("gives every character once, in order, wherever spans begin, end and overlap", () => {
    const text = "一二三四五六七八九十";
    const span = fc.tuple(fc.nat(10), fc.nat(10)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const mark = fc
      .tuple(span, fc.constantFrom("event" as const, "person" as const))
      .map(([at, fact]) => ({ ...at, fact, value: "" }));
    // In order and apart: pairs of different places, every second pair left out.
    const hits = fc
      .uniqueArray(fc.nat(10), { maxLength: 8 })
      .map((places) => [...places].sort((a, b) => a - b))
      .map((places) =>
        places.flatMap((start, i) => (i % 2 === 0 && places[i + 1] ? [{ start, end: places[i + 1] ?? start }] : [])),
      );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 6 }), hits, fc.integer({ min: 1, max: 9 }), (marks, hits, cut) => {
        const paragraphs = [
          { start: 0, end: cut, role: "text" as const },
          { start: cut, end: 10, role: "text" as const },
        ];
        const passages = markArticle(article(text, marks, paragraphs), "e1", hits).flatMap(({ passages }) => passages);
        const parts = passages.flatMap(({ evidence, parts }) => parts.map((part) => ({ evidence, ...part })));
        expect(parts.map((part) => part.text).join("")).toBe(text);
        let offset = 0;
        for (const part of parts) {
          expect(part.start).toBe(offset);
          for (let at = offset; at < offset + part.text.length; at++) {
            expect(part.evidence).toBe(marks.some(({ start, end }) => start <= at && at < end));
            const hit = hits.findIndex(({ start, end }) => start <= at && at < end);
            expect(part.hit).toBe(hit === -1 ? null : hit);
          }
          offset += part.text.length;
        }
        const runs = passages.flatMap(factRuns);
        expect(runs.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        expect(runs.flatMap((run) => run.parts)).toHaveLength(parts.length);
      }),
    );
  });
});
