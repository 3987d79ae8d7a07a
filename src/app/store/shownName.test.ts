import { describe, expect, it } from "vitest";
import { documentName, shownName } from "./shownName.ts";

describe("names of files in sentences", () => {
  it("are those of the files, but for what would turn or break the sentence", () => {
    expect(shownName("新闻/2024 年.txt")).toBe("新闻/2024 年.txt");
    expect(shownName("a\u202etxt.exe")).toBe("a\\u{202e}txt.exe");
    expect(shownName("a\u2067b\nc")).toBe("a\\u{2067}b\\nc");
    expect(shownName("שלום 3.txt")).toBe("\u2068שלום 3.txt\u2069");
  });

  it("stand for titles where there are none", () => {
    expect(documentName({ title: "标题", file: "a.txt" })).toBe("标题");
    expect(documentName({ title: null, file: "\u202ea.txt" })).toBe("\\u{202e}a.txt");
  });
});
