import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textColumn } from "../../bundle/textColumn.ts";
import { commonGramsOf, markTexts } from "./commonGrams.ts";
import { markWord } from "./scanTexts.ts";

/** The places of the texts that bits are of. */
function marked(bits: Uint32Array, length: number): number[] {
  const masks = new Uint16Array(length + 1);
  markTexts(bits, 2, masks, 1);
  return Array.from(masks.keys())
    .filter((place) => masks[place] === 2)
    .map((place) => place - 1);
}

describe("what is common", () => {
  const text = fc.array(fc.constantFrom("大", "学", "签", "署", "a", "\n", "𠮷"), { maxLength: 12 });
  const texts = fc.array(
    text.map((parts) => parts.join("")),
    { maxLength: 70 },
  );

  it("is noted with exactly the texts that hold it", () => {
    fc.assert(
      fc.property(texts, (all) => {
        for (const [gram, bits] of commonGramsOf(textColumn(all))) {
          const holding = [...all.keys()].filter((place) => all[place]?.includes(gram));
          expect(marked(bits, all.length)).toEqual(holding);
        }
      }),
    );
  });

  it("has what every text holds, and nothing that reaches from one text into the next", () => {
    const all = Array.from({ length: 100 }, (_, place) => `东湖大学${place}`);
    const common = commonGramsOf(textColumn(all));
    expect([...common.keys()]).toEqual(expect.arrayContaining(["东", "湖", "大", "学", "东湖", "湖大", "大学"]));
    expect([...common.keys()].filter((gram) => /\d东/.test(gram))).toEqual([]);
  });

  it("leads to exactly the texts that hold a word", () => {
    fc.assert(
      fc.property(texts, text, (all, parts) => {
        const word = parts.slice(0, 4).join("");
        fc.pre(word !== "");
        const column = textColumn(all);
        const masks = new Uint16Array(all.length + 1);
        markWord(column, commonGramsOf(column), word, 4, masks, 1);
        expect(Array.from(masks)).toEqual([0, ...all.map((one) => (one.includes(word) ? 4 : 0))]);
      }),
    );
  });

  it("is nothing where there are no texts", () => {
    expect(commonGramsOf(textColumn([])).size).toBe(0);
  });
});
