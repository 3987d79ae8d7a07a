import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeCharacters } from "./cutText.ts";

describe("a stretch of whole characters", () => {
  const text = "甲𠮷乙";

  it("leaves out what it has half of, at either end", () => {
    expect(wholeCharacters(text, 1, 3)).toBe("𠮷");
    expect(wholeCharacters(text, 2, 4)).toBe("乙");
    expect(wholeCharacters(text, 0, 2)).toBe("甲");
    expect(wholeCharacters(text, 1, 2)).toBe("");
    expect(wholeCharacters(text, 2, 3)).toBe("");
    expect(wholeCharacters(text, -5, 99)).toBe(text);
  });

  it("is all characters that lie wholly within", () => {
    const place = fc.integer({ min: -3, max: 30 });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "东", "𠮷", "🏛"), maxLength: 12 }),
        place,
        place,
        (text, a, b) => {
          const [start, end] = [Math.min(a, b), Math.max(a, b)];
          let at = 0;
          let inside = "";
          for (const character of text) {
            if (at >= start && at + character.length <= end) inside += character;
            at += character.length;
          }
          expect(wholeCharacters(text, start, end)).toBe(inside);
        },
      ),
    );
  });
});
