import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockAt, cutBlocks, hasPartOf, isFoldable, piecesOf } from "./sourceBlocks.ts";
import { markSource } from "./sourceMarks.ts";
import { type TestPiece, testSource } from "./testSource.ts";

const words = fc.string({ unit: fc.constantFrom("字", "a", " ", "\n", "\r\n", "𠮷", "\t"), maxLength: 40 });
const long = fc.integer({ min: 500, max: 1500 }).map((length) => "长".repeat(length));
const stretch = fc.oneof({ weight: 6, arbitrary: words }, { weight: 1, arbitrary: long }).filter((text) => text !== "");
const piece: fc.Arbitrary<TestPiece> = fc.oneof(
  stretch,
  stretch.map((metadata) => ({ metadata })),
  fc.record({
    removed: stretch,
    rule: fc.constantFrom("layout/white-space", "html/markup", "boilerplate/menu", "html/hidden"),
  }),
);
const span = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe("the blocks of a source", () => {
  it("are all of it, in order, whatever is folded, and never part a character", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.func(fc.boolean()), (pieces, choose) => {
        const source = testSource(pieces);
        const marks = markSource(source);
        const isFolded = (mark: number) => marks[mark]?.kind === "removal" && choose(mark);
        let end = 0;
        for (const block of cutBlocks(source.text, marks, isFolded)) {
          expect(block.start).toBe(end);
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
          expect(source.text.slice(0, end)).not.toMatch(/[\uD800-\uDBFF]$/);
          const folded = marks.findIndex((mark, i) => isFolded(i) && mark.start < end && mark.end > end);
          expect(folded).toBe(-1);
        }
        expect(end).toBe(source.text.length);
      }),
    );
  });

  it("have pieces that are all of them, each of one fate", () => {
    const cases = fc.array(piece, { minLength: 1, maxLength: 12 }).chain((pieces) => {
      const source = testSource(pieces);
      return fc.tuple(fc.constant(source), fc.array(span(source.text.length), { maxLength: 4 }));
    });
    fc.assert(
      fc.property(cases, ([source, spans]) => {
        const marks = markSource(source);
        const evidence = spans.map((one) => ({ fact: "event" as const, value: "", ...one }));
        const blocks = cutBlocks(source.text, marks, () => false);
        const all = blocks.flatMap((block) => piecesOf(source, marks, () => false, block, evidence));
        expect(all.map(({ start, end }) => source.text.slice(start, end)).join("")).toBe(source.text);
        for (const { start, end, mark, evidence: isEvidence, layout } of all) {
          const removal = source.removals.find(([from, to]) => from <= start && end <= to);
          const metadata = source.metadata.find(([from, to]) => from <= start && end <= to);
          const kind = mark === null ? undefined : marks[mark]?.kind;
          expect(kind).toBe(removal ? "removal" : metadata ? "metadata" : undefined);
          expect(layout).toBe(
            removal !== undefined && /^(layout|html\/markup)/.test(source.reasons[removal[2]]?.rule ?? ""),
          );
          expect(isEvidence).toBe(spans.some((one) => one.start < end && one.end > start && one.end > one.start));
        }
        // Each mark takes focus in one place.
        for (const [index] of marks.entries()) {
          expect(all.filter(({ mark, focus }) => mark === index && focus)).toHaveLength(1);
        }
      }),
    );
  });

  it("are cut where a hit begins and ends, but not where they are folded", () => {
    const source = testSource(["到海川", "大学。", { removed: "海川", rule: "html/hidden" }, "再到海川。"]);
    const marks = markSource(source);
    const hits = [
      { start: 1, end: 3 },
      { start: 6, end: 8 },
      { start: 10, end: 12 },
    ];
    const block = { start: 0, end: source.text.length };
    const cut = (folded: boolean) =>
      piecesOf(source, marks, () => folded, block, [], hits).map(({ start, end, hit }) => [
        source.text.slice(start, end),
        hit,
      ]);
    expect(cut(false)).toEqual([
      ["到", null],
      ["海川", 0],
      ["大学。", null],
      ["海川", 1],
      ["再到", null],
      ["海川", 2],
      ["。", null],
    ]);
    expect(cut(true)[3]).toEqual(["海川", null]);
  });

  it("end with their line", () => {
    const text = "一\n二\r\n\n三";
    expect(cutBlocks(text, [], () => false).map(({ start, end }) => text.slice(start, end))).toEqual([
      "一\n",
      "二\r\n",
      "\n",
      "三",
    ]);
  });

  it("stay small where a line is very long, however much is folded into it", () => {
    const source = testSource(
      Array.from({ length: 400 }, () => ["字".repeat(20), { removed: "a".repeat(500), rule: "html/hidden" }]).flat(),
    );
    const marks = markSource(source);
    const blocks = cutBlocks(source.text, marks, () => true);
    expect(blocks.length).toBeGreaterThan(50);
    expect(
      Math.max(
        ...blocks.map(({ start, end }) => marks.filter((mark) => mark.start >= start && mark.end <= end).length),
      ),
    ).toBeLessThan(10);
  });

  it("are found by an offset", () => {
    const blocks = cutBlocks("一\n二\n三", [], () => false);
    expect([0, 1, 2, 4, 5, 99].map((offset) => blockAt(blocks, offset))).toEqual([0, 0, 1, 2, 2, 2]);
  });

  it("have a part of what lies in them, or reaches into them", () => {
    const blocks = cutBlocks("一一\n二二\n三三", [], () => false);
    const holders = (start: number, end: number) => blocks.map((block) => hasPartOf(block, { start, end }));
    expect(holders(3, 5)).toEqual([false, true, false]);
    expect(holders(2, 4)).toEqual([true, true, false]);
    expect(holders(0, 8)).toEqual([true, true, true]);
  });
});

describe("folding", () => {
  const foldable = (removed: string, rule: string) => {
    const source = testSource([{ removed, rule }]);
    return markSource(source).map((mark) => isFoldable(source.text, mark));
  };
  it("takes what is long, and layout of many lines", () => {
    expect(foldable("x".repeat(401), "html/hidden")).toEqual([true]);
    expect(foldable("\n".repeat(9), "layout/white-space")).toEqual([true]);
  });
  it("leaves what can be read at a glance, and text that describes the article", () => {
    expect(foldable("首页 > 要闻", "boilerplate/breadcrumb")).toEqual([false]);
    expect(foldable("\n\n", "layout/white-space")).toEqual([false]);
    const source = testSource([{ metadata: "字".repeat(900) }]);
    expect(markSource(source).map((mark) => isFoldable(source.text, mark))).toEqual([false]);
  });
});
