import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patternEdges } from "./patternEdges.ts";
import { PatternFamily } from "./patternFamily.ts";

/** Patterns in the forms that rules write. */
const PATTERNS: readonly RegExp[] = [
  /^(?:与|和|同)我校|^[^，。]{0,5}来(?:我校|校)$/u,
  /(?:会见|接待)了?[^，。；]{0,4}$/u,
  /由[^，。]{0,3}$/u,
  /陪同|见证|我[校院所]/u,
  /^(?!来)[^，。]{1,4}(?:校|院)/u,
  /(?<=由)我|(?<!与)同/u,
  /^(?:来|到)?$/u,
  /^[\u4e00-\u9fff]{2,3}$/u,
  /[a-c]来|K/iu,
  /(来|到)\1|👇/u,
  /^[^\p{L}]校/u,
];
const family = new PatternFamily(PATTERNS);

const text = fc.string({
  unit: fc.constantFrom(..."与和同我校院所来到会见接待由陪证了，。一abAK👇", "\u{20000}"),
  maxLength: 10,
});

describe("PatternFamily", () => {
  it("leaves out no pattern that matches", () => {
    fc.assert(
      fc.property(text, text, text, (before, words, after) => {
        const bits = family.mayMatch(before + words + after, before.length, before.length + words.length);
        const missed = PATTERNS.filter((pattern, i) => pattern.test(words) && ((bits >> i) & 1) === 0);
        expect(missed).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ["晴川大学举办讲座", [6, 7, 9]],
    ["在晴川接待，陪同", [1, 3, 5, 6, 7, 9]],
    ["", [6]],
  ])("tries few patterns on %s", (words, expected) => {
    const bits = family.mayMatch(words);
    expect(PATTERNS.flatMap((_, i) => ((bits >> i) & 1 ? [i] : []))).toEqual(expected);
  });

  it("always tries what is undefined", () => {
    expect(new PatternFamily([/我校/u, undefined]).mayMatch("晴川")).toBe(0b10);
    expect(new PatternFamily([/我校/u, undefined]).mayMatch("")).toBe(0b10);
  });

  it("refuses too many patterns, and such as remember where they were", () => {
    expect(() => new PatternFamily(Array.from({ length: 32 }, () => /我/u))).toThrow(RangeError);
    expect(() => new PatternFamily([/我/gu])).toThrow(SyntaxError);
  });
});

describe("the needs of a pattern", () => {
  it.each([
    [/(?:学院|院长|我院)[^，。]{0,9}(?:，|和)/u, "院"],
    [/参加|出席/u, "参席"],
    [/[^，。]{0,9}(?:来访|来)?/u, undefined],
    [/^(?:来访|)到/u, "到"],
    [/(?:牵线)+[^，]*校友?/u, "牵"],
  ])("of %s", (pattern, expected) => {
    expect(patternEdges(pattern).needs[0]).toBe(expected);
  });
});
