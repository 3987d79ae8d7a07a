import fc from "fast-check";
import { expect, test } from "vitest";
import { WordTrie } from "./wordTrie.ts";

test("it finds what a slow search finds", () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom("江", "河", "湖"), minLength: 1, maxLength: 6 }));
  const text = fc.string({ unit: fc.constantFrom("江", "河", "湖", "江", "河", "b"), maxLength: 12 });
  fc.assert(
    fc.property(words, text, fc.nat(12), fc.nat(12), (list, within, at, limit) => {
      const trie = new WordTrie(list.map((word, i) => [word, i] as const));
      const slow = list
        .filter((word) => within.startsWith(word, at) && at + word.length <= Math.min(limit, within.length))
        .sort((a, b) => b.length - a.length)[0];
      const found = trie.longestAt(within, at, Math.min(limit, within.length));
      expect(found < 0 ? undefined : trie.lengths[found]).toBe(slow?.length);
      expect(found < 0 ? undefined : trie.values[found]).toBe(slow === undefined ? undefined : list.indexOf(slow));
      const units = Uint16Array.from(within, (char) => char.charCodeAt(0));
      expect(trie.longestIn(units, at, Math.min(limit, within.length))).toBe(found);
      expect(trie.valueAt(within, at, Math.min(limit, within.length))).toBe(trie.values[found]);
      if (slow !== undefined) expect(trie.mayBeginWith(within.charCodeAt(at))).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test("a word that begins like others is found where they are not", () => {
  const trie = new WordTrie(["江", "江河", "江河湖泊", "江河湖泊水库"].map((word, i) => [word, i] as const));
  expect(trie.valueAt("江河湖泊水", 0)).toBe(2);
  expect(trie.valueAt("江河湖泊水库", 0)).toBe(3);
  expect(trie.valueAt("江河湖泊水库", 0, 5)).toBe(2);
  expect(trie.valueAt("江河湖水", 0)).toBe(1);
  expect(trie.valueAt("江水", 0)).toBe(0);
  expect(trie.valueAt("水", 0)).toBe(undefined);
  expect([...trie.shorter]).toEqual([1, 2, 3, -1]);
});

test("of a word given twice the first value is kept", () => {
  const trie = new WordTrie([
    ["江河", "first"],
    ["江河", "second"],
  ]);
  expect(trie.values[trie.longestAt("江河湖", 0)]).toBe("first");
});
