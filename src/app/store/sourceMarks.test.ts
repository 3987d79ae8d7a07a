import { describe, expect, it } from "vitest";
import { isLayoutRule, markSource, reasonsOf } from "./sourceMarks.ts";
import { type TestPiece, testSource } from "./testSource.ts";

const tag = (removed: string): TestPiece => ({ removed, rule: "html/markup" });
const menu = (removed: string): TestPiece => ({ removed, rule: "boilerplate/menu" });

/** The marks of a source as words: what they are, and the text they cover. */
function marked(pieces: readonly TestPiece[], fields: Parameters<typeof testSource>[1] = {}): string[] {
  const source = testSource(pieces, fields);
  return markSource(source).map(
    ({ kind, quiet, start, end }) => `${quiet ? "layout" : kind} ${source.text.slice(start, end)}`,
  );
}

describe("the marks of a source", () => {
  it("joins what one rule took away, with the layout between, but not the layout around", () => {
    expect(marked([tag("<ul>"), menu("首页"), tag("<li>"), menu("要闻"), tag("</ul>"), "正文。"])).toEqual([
      "layout <ul>",
      "removal 首页<li>要闻",
      "layout </ul>",
    ]);
  });

  it("keeps apart what text, metadata or another rule parts", () => {
    const counter: TestPiece = { removed: "浏览：3", rule: "boilerplate/counter" };
    expect(marked([menu("首页"), "正文", menu("要闻"), { metadata: "来源：某报" }, menu("更多"), counter])).toEqual([
      "removal 首页",
      "removal 要闻",
      "metadata 来源：某报",
      "removal 更多",
      "removal 浏览：3",
    ]);
  });

  it("says why, the telling reason first", () => {
    const source = testSource([menu("首页"), tag("<li>"), menu("要闻")]);
    const [mark] = markSource(source);
    expect(mark?.kind === "removal" && reasonsOf(source, mark).map(({ rule }) => rule)).toEqual([
      "boilerplate/menu",
      "html/markup",
    ]);
  });

  it("knows where the words of a removal begin", () => {
    const space: TestPiece = { removed: "\n\n", rule: "layout/white-space" };
    const wordsOf = (pieces: readonly TestPiece[]) =>
      markSource(testSource(pieces)).map((mark) => mark.kind === "removal" && mark.words);
    expect(wordsOf([space, tag("<p>"), "正文", space])).toEqual([2, 7]);
  });

  it("marks repairs in the text, around what was removed in them", () => {
    const repair = { rule: "damage/x", reason: "", start: 1, end: 8, text: "考察", inferred: [] };
    expect(marked(["来??", { removed: "(yī)", rule: "damage/pinyin" }, "疾流"], { repairs: [repair] })).toEqual([
      "repair ??",
      "removal (yī)",
      "repair 疾",
    ]);
    const source = testSource(["来??", { removed: "(yī)", rule: "damage/pinyin" }, "疾流"], { repairs: [repair] });
    expect(markSource(source).map((mark) => mark.kind === "repair" && mark.last)).toEqual([false, false, true]);
  });

  it("marks characters that are lost, but for those that were removed or repaired", () => {
    const repair = { rule: "damage/x", reason: "", start: 1, end: 3, text: "考察", inferred: [] };
    const ad = { removed: "广告\uFFFD", rule: "boilerplate/menu" };
    expect(marked(["来?\uFFFD，见了\uFFFD\uFFFD", ad, "一行"], { repairs: [repair] })).toEqual([
      "repair ?\uFFFD",
      "lost \uFFFD\uFFFD",
      "removal 广告\uFFFD",
    ]);
  });

  it("gives metadata the fields that were read from it", () => {
    const field = { field: "published" as const, value: "2024-03-06", origin: "label", start: 3, end: 13 };
    const source = testSource([{ metadata: "日期：2024-03-06" }, "正文", { metadata: "浏览：3" }], { fields: [field] });
    expect(markSource(source).map((mark) => mark.kind === "metadata" && mark.fields)).toEqual([[field], []]);
  });

  it("tells layout from loss", () => {
    for (const rule of ["layout/white-space", "html/markup", "record/syntax", "front-matter/fence"]) {
      expect(isLayoutRule(rule)).toBe(true);
    }
    for (const rule of ["html/hidden", "boilerplate/menu", "damage/pinyin", "record/summary"]) {
      expect(isLayoutRule(rule)).toBe(false);
    }
  });
});
