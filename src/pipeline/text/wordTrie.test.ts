import fc from "fast-check";
import { expect, test } from "vitest";
import { WordTrie } from "./wordTrie.ts";

test("it finds what a slow search finds", () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom("江", "河", "湖", "a"), minLength: 1, maxLength: 4 }));
  const text = fc.string({ unit: fc.constantFrom("江", "河", "湖", "a", "b"), maxLength: 12 });
  fc.assert(
    fc.property(words, text, fc.nat(12), fc.nat(12), (list, within, at, limit) => {
      const trie = new WordTrie(list.map((word, i) => [word, i] as const));
      const slow = list
        .filter((word) => within.startsWith(word, at) && at + word.length <= Math.min(limit, within.length))
        .sort((a, b) => b.length - a.length)[0];
      const found = trie.longestAt(within, at, Math.min(limit, within.length));
      expect(found < 0 ? undefined : trie.lengths[found]).toBe(slow?.length);
      expect(found < 0 ? undefined : trie.values[found]).toBe(slow === undefined ? undefined : list.indexOf(slow));
    }),
  );
});

test("of a word given twice the first value is kept", () => {
  const trie = new WordTrie([
    ["江河", "first"],
    ["江河", "second"],
  ]);
  expect(trie.values[trie.longestAt("江河湖", 0)]).toBe("first");
});
