import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasHidden, visibleRuns } from "./visibleText.ts";

const shown = (text: string) =>
  visibleRuns(text).map((run) => (run.hidden ? `[${run.hidden.sign} ${run.hidden.code}]` : run.text));

describe("text as it can be seen", () => {
  it.each([
    ["a zero", "甲\0乙", ["甲", "[␀ U+0000]", "乙"]],
    ["a bell and a deletion", "\u0007\u007F", ["[␇ U+0007]", "[␡ U+007F]"]],
    ["a zero-width space", "甲\u200B乙", ["甲", "[· U+200B]", "乙"]],
    ["a sign that turns the direction", "\u202E甲", ["[· U+202E]", "甲"]],
    ["a return that ends no line", "甲\r乙", ["甲", "[␍ U+000D]", "乙"]],
    ["half a character", "甲\uD800", ["甲", "[· U+D800]"]],
  ])("has a sign for %s", (_what, text, expected) => {
    expect(shown(text)).toEqual(expected);
    expect(hasHidden(text)).toBe(true);
  });

  it.each(["甲 乙\t丙\n", "一\r\n二", "协\u00E9", "\uFFFD", "𠮷", "　全角"])("leaves %j as it is", (text) => {
    expect(shown(text)).toEqual([text]);
    expect(hasHidden(text)).toBe(false);
  });

  it("loses nothing: runs follow each other, and what they hold is the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const runs = visibleRuns(text);
        for (const [i, { start, text: words, hidden }] of runs.entries()) {
          const end = runs[i + 1]?.start ?? text.length;
          expect(text.slice(start, end)).toBe(words);
          if (hidden) expect(Number.parseInt(hidden.code.slice(2), 16)).toBe(text.codePointAt(start));
        }
        expect(runs[0]?.start ?? 0).toBe(0);
      }),
    );
  });
});
