import { expect, it } from "vitest";
import { IMPORT_ENTRY_WORDS } from "../../i18n/regions/importEntry.ts";
import { entryLabel } from "./entryLabel.ts";

it("says that kept articles load until they are among the data, and then how many there are", () => {
  const words = IMPORT_ENTRY_WORDS.zh;
  const reading = { done: 1, total: 3, name: "a.txt", left: null };
  expect(entryLabel(words, true, null)).toBe("本机文章 载入中…");
  expect(entryLabel(words, true, { files: 2, reading: null })).toBe("本机文章 载入中…");
  expect(entryLabel(words, true, { files: 2, reading })).toBe("读取中 1/3");
  expect(entryLabel(words, false, { files: 2, reading: null })).toBe("本机文章 2");
  expect(entryLabel(words, false, null)).toBe("添加文章");
});
