import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignTexts } from "./alignTexts.ts";
import { type TestPiece, testParagraphs, testSource } from "./testSource.ts";

const feed: TestPiece = { removed: "\n", rule: "layout/white-space" };
const noise = fc.constantFrom<TestPiece>(
  feed,
  { removed: "首页 > 要闻", rule: "boilerplate/menu" },
  { metadata: "来源：某报" },
);

describe("a cleaned text beside its source", () => {
  it("finds the words of each paragraph again, and the way back, whatever stands between", () => {
    // Numbered, so that no two begin alike.
    const paragraphs = fc
      .array(fc.tuple(fc.string({ unit: fc.constantFrom("东", "湖", "桥", "，"), maxLength: 30 }), fc.array(noise)), {
        minLength: 1,
        maxLength: 12,
      })
      .map((list) => list.map(([words, around], i) => ({ text: `第${i + 1}段说：${words}。`, around })));
    fc.assert(
      fc.property(paragraphs, (list) => {
        const article = testParagraphs(list.map(({ text }) => text));
        const source = testSource(list.flatMap(({ text, around }) => [...around, text, feed]));
        const { toSource, toArticle } = alignTexts(article, source);
        for (const { start, end } of article.paragraphs) {
          for (let offset = start; offset < end; offset++) {
            const place = toSource(offset);
            expect(source.text[place]).toBe(article.text[offset]);
            expect(toArticle(place)).toBe(offset);
          }
        }
      }),
    );
  });

  it("starts anew at each paragraph where a repair made the text longer or shorter", () => {
    const article = testParagraphs(["校考察交流一事。", "双方又谈了合作。"]);
    const source = testSource(["??疾一事。", feed, "双方又谈了合作。"]);
    const place = alignTexts(article, source).toSource(article.paragraphs[1]?.start ?? 0);
    expect(source.text.slice(place)).toBe("双方又谈了合作。");
  });

  it("takes what was removed for the text that follows it", () => {
    const article = testParagraphs(["第一段的话，不长。", "第二段的话，也不长。"]);
    const source = testSource([
      "第一段的话，不长。",
      { removed: "广告广告广告", rule: "boilerplate/x" },
      "第二段的话，也不长。",
    ]);
    expect(alignTexts(article, source).toArticle(12)).toBe(article.paragraphs[1]?.start);
  });

  it("stays within both texts for any offset, also where they have nothing in common", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string()),
        fc.array(fc.oneof(fc.string(), noise)),
        fc.nat(500),
        (texts, pieces, offset) => {
          const article = testParagraphs(texts);
          const source = testSource(pieces);
          const { toSource, toArticle } = alignTexts(article, source);
          expect(toSource(offset)).toBeLessThanOrEqual(source.text.length);
          expect(toArticle(offset)).toBeLessThanOrEqual(article.text.length);
          expect(Math.min(toSource(offset), toArticle(offset))).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
