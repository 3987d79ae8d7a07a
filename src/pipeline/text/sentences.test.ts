import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumeral } from "./numerals.ts";
import { sentences } from "./sentences.ts";
import { Trie } from "./trie.ts";

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

test("a sentence keeps its closing quotes and loses the white space around it", () => {
  expect(split("他说：“欢迎常来。”随后参观校史馆。\n  次日返程！")).toEqual([
    "他说：“欢迎常来。”",
    "随后参观校史馆。",
    "次日返程！",
  ]);
});

test("a question mark in place of a lost character does not end a sentence", () => {
  expect(split("談到兩??崎L會談。隨後座談。")).toEqual(["談到兩??崎L會談。", "隨後座談。"]);
});

test("sentences are in order, do not overlap and lose nothing but white space", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("甲", "乙", "。", "？", "?", "”", "\n", " ", "；") }), (text) => {
      const spans = sentences(text);
      for (const [i, span] of spans.entries()) {
        expect(span.end).toBeGreaterThan(span.start);
        if (i > 0) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
      }
      const kept = spans.map((span) => text.slice(span.start, span.end)).join("");
      expect(kept.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});

test.each([
  ["12", 12],
  ["二〇二三", 2023],
  ["十", 10],
  ["十一", 11],
  ["二十", 20],
  ["三十一", 31],
  ["九", 9],
  ["百", null],
  ["", null],
])("the numeral %s is %s", (text, value) => {
  expect(readNumeral(text)).toBe(value);
});

test("a trie finds what a plain search over all words finds", () => {
  const word = fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(word),
      fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), maxLength: 12 }),
      (words, text) => {
        const trie = new Trie(words.map((w) => [w, w] as const));
        for (let at = 0; at < text.length; at++) {
          const longest = words.filter((w) => text.startsWith(w, at)).sort((a, b) => b.length - a.length)[0];
          expect(trie.longestAt(text, at)?.value).toBe(longest);
        }
      },
    ),
  );
});
