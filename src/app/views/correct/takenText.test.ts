import { describe, expect, it } from "vitest";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { takeFile } from "../../store/corrections/correctionFiles.ts";
import { takenText } from "./takenText.ts";

const words = CORRECT_WORDS.zh;
const entry = {
  id: "c1",
  made: "",
  note: null,
  action: "title",
  event: "e1",
  old: "旧",
  new: "新",
  proof: { document: "d1", file: "a.txt", quote: "" },
};

const textOf = (entries: readonly unknown[]) => {
  const file = JSON.stringify({ format: "wanglai-corrections", version: 1, entries });
  return takenText(takeFile("同事.json", new TextEncoder().encode(file), new Set()), { entries: [] }, words);
};

describe("what is said of a file of corrections", () => {
  it("names each entry that cannot be read, and why", () => {
    const text = textOf([entry, { ...entry, id: "c2", action: "kindz" }, { ...entry, id: "c3", new: 5 }]);
    expect(text).toContain(words.taken("同事.json", 1, 0, 0));
    expect(text).toContain(words.partly(2));
    expect(text).toMatch(/技术信息 Unexpected entry 2: .*action.* Unexpected entry 3: .*new.*a text/);
  });

  it("names the first of many and counts the others", () => {
    const text = textOf(Array.from({ length: 8 }, () => ["长".repeat(9999), "\u202E"]));
    expect(text.length).toBeLessThan(2000);
    expect(text).toMatch(/entry 5:/);
    expect(text).not.toMatch(/entry 6:/);
    expect(text).toContain(words.morePartly(3));
  });

  it("quotes nothing that turns the words around it", () => {
    expect(textOf([{ ...entry, action: "\u202Edate" }])).toContain('"\\u{202e}date"');
  });

  it("says nothing of the kind where all could be read", () => {
    expect(textOf([entry])).toBe(words.taken("同事.json", 1, 0, 0));
  });
});
