import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointOffsets, inPublishedCharacters } from "./publishedCharacters.ts";
import { testArticle } from "./testSource.ts";

describe("offsets between texts of the same characters", () => {
  it("lead to the same code point, whatever width it has on either side", () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom("来", "𠮷", "a"), fc.constantFrom("來", "𨑨", "b")));
    fc.assert(
      fc.property(pairs, (characters) => {
        const from = characters.map(([one]) => one).join("");
        const to = characters.map(([, other]) => other).join("");
        const place = codePointOffsets(from, to);
        let offset = 0;
        let expected = 0;
        for (const [one, other] of characters) {
          expect(place(offset)).toBe(expected);
          offset += one.length;
          expected += other.length;
        }
        expect(place(offset)).toBe(expected);
      }),
    );
  });
});

describe("an article in the characters that it was published in", () => {
  it("moves all that is said of it", () => {
    const article = testArticle({
      text: "甲𠮷来访。",
      unsimplified: "甲吉來訪。",
      paragraphs: [{ start: 0, end: 6, role: "text" }],
      repairs: [{ rule: "damage/x", reason: "", original: "?", start: 1, end: 3 }],
      lost: [{ start: 5, end: 6 }],
      inferred: [{ start: 1, end: 3 }],
      evidence: { e1: [{ fact: "event", value: "", start: 3, end: 5 }] },
    });
    const shown = inPublishedCharacters(article);
    const words = ({ start, end }: { start: number; end: number }) => shown.text.slice(start, end);
    expect(shown.paragraphs.map(words)).toEqual(["甲吉來訪。"]);
    expect(shown.repairs.map(words)).toEqual(["吉"]);
    expect(shown.lost.map(words)).toEqual(["。"]);
    expect(shown.inferred.map(words)).toEqual(["吉"]);
    expect(shown.evidence.e1?.map(words)).toEqual(["來訪"]);
  });

  it("is the article itself where it was published in Simplified ones", () => {
    const article = testArticle({ text: "来访。" });
    expect(inPublishedCharacters(article)).toBe(article);
  });
});
