import { expect, it } from "vitest";
import { isCorrections } from "./isCorrections.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

it("files of corrections are told by what they say they are, under any name", () => {
  const text = `\uFEFF{ "entries": [], "format": "wanglai-corrections" }`;
  expect(isCorrections("我的更正.json", bytes(text))).toBe(true);
  expect(isCorrections("记录", bytes('{\n  "format": "wanglai-corrections",\n  "entr'))).toBe(true);
  expect(isCorrections("夹/corrections (2).json", bytes("{"))).toBe(true);
});

it("what only speaks of corrections is no such file", () => {
  expect(isCorrections("a.json", bytes('{ "title": "wanglai-corrections" }'))).toBe(false);
  expect(isCorrections("a.json", bytes('{ "a": { "format": "wanglai-corrections" } }'))).toBe(false);
  expect(isCorrections("a.json", bytes('["wanglai-corrections"]'))).toBe(false);
  expect(isCorrections("a.txt", bytes("wanglai-corrections"))).toBe(false);
});
