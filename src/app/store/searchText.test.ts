import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchKey } from "../../bundle/searchKey.ts";
import { traditionalFold } from "../../bundle/traditionalFold.ts";
import { hitsIn, queryWords } from "./searchText.ts";

const fold = traditionalFold();

function wordsHit(text: string, query: string): string[] {
  return hitsIn(text, queryWords(query, fold), fold).map(({ start, end }) => text.slice(start, end));
}

describe("texts that are compared", () => {
  it("are alike in any width, case, script and spacing", () => {
    expect(searchKey("ＡＢＣ 　大学", fold)).toBe("abc大学");
    expect(searchKey("㈱東湖大學", fold)).toBe(searchKey("(株)东湖大学", fold));
    expect(searchKey("訪問　團", fold)).toBe("访问团");
    expect(searchKey("乾隆", fold)).toBe(searchKey("干隆", fold));
  });

  it("keep their script where there is no fold", () => {
    expect(searchKey("東湖")).not.toBe(searchKey("东湖"));
  });

  it("are found by themselves, as they stand", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        const words = queryWords(text, fold);
        expect(words.every((word) => searchKey(text, fold).includes(word))).toBe(true);
      }),
    );
    expect(searchKey("ｶﾞｽ会社", fold)).toContain(queryWords("ｶﾞｽ会社", fold)[0]);
  });

  it("are folded once and for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const key = searchKey(text, fold);
        expect(searchKey(key, fold)).toBe(key);
      }),
    );
  });

  it("give the key of a text of any length", () => {
    expect(searchKey("签 约".repeat(20_000))).toBe("签约".repeat(20_000));
  });
});

describe("hits", () => {
  it("are the words as they stand in the text", () => {
    expect(wordsHit("東湖大學与ＡＢＣ 公司簽約", "东湖大学 abc公司")).toEqual(["東湖大學", "ＡＢＣ 公司"]);
    expect(wordsHit("签约仪式上签约", "签约")).toEqual(["签约", "签约"]);
    expect(wordsHit("没有", "签约")).toEqual([]);
  });

  it("are one where they overlap or touch", () => {
    expect(wordsHit("西安交通大学", "西安交通 交通大学")).toEqual(["西安交通大学"]);
    expect(wordsHit("哈哈哈哈", "哈哈")).toEqual(["哈哈哈哈"]);
  });

  it("never cut a character in two, and are found wherever the key holds the word", () => {
    const piece = fc.constantFrom("东", "東", "湖", " ", "Ａ", "a", "㎡", "𠮷", "—");
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, text, (one, query) => {
        const words = queryWords(query, fold);
        const hits = hitsIn(one, words, fold);
        const key = searchKey(one, fold);
        expect(hits.length > 0).toBe(words.some((word) => key.includes(word)));
        for (const { start, end } of hits) {
          expect(() => encodeURIComponent(one.slice(start, end))).not.toThrow();
          expect(words.some((word) => searchKey(one.slice(start, end), fold).includes(word))).toBe(true);
        }
      }),
    );
  });
});
