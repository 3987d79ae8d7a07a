import { describe, expect, it } from "vitest";
import { type CitedSource, citationEn, citationGb, citationZh } from "./citation.ts";

const source: CitedSource = {
  quote: "3月5日，海川大学访问蓝帆公司。",
  title: "海川大学走访蓝帆公司",
  author: null,
  publisher: "海川大学新闻网",
  published: { edtf: "2024-03-06", words: "2024年3月6日" },
  file: "a.txt",
  address: null,
  permalink: "https://example.org/#v=1&event=e1",
};
const bare = { ...source, title: null, publisher: null, published: null };

describe("a citation", () => {
  it("in Chinese", () => {
    expect(citationZh(source)).toBe(
      "「3月5日，海川大学访问蓝帆公司。」（《海川大学走访蓝帆公司》，海川大学新闻网，2024年3月6日，https://example.org/#v=1&event=e1）",
    );
  });
  it("in English", () => {
    expect(citationEn({ ...source, published: { edtf: "2024-03-06", words: "6 March 2024" } })).toBe(
      "“3月5日，海川大学访问蓝帆公司。” (海川大学走访蓝帆公司, 海川大学新闻网, 6 March 2024, https://example.org/#v=1&event=e1)",
    );
  });
  it("names the source's own address before the page's", () => {
    expect(citationZh({ ...source, address: "https://news.example.org/1" })).toContain(
      "，https://news.example.org/1，https://example.org/#v=1&event=e1）",
    );
  });
  it("leaves out what is not known", () => {
    expect(citationZh(bare)).toBe("「3月5日，海川大学访问蓝帆公司。」（a.txt，https://example.org/#v=1&event=e1）");
    expect(citationGb(bare, "2026-11-26")).toBe("a.txt[EB/OL]. [2026-11-26].");
  });
  it("turns quotation marks and book marks within into inner ones", () => {
    expect(citationZh({ ...bare, quote: "称「新篇」", title: "读《往来》" })).toBe(
      "「称『新篇』」（《读〈往来〉》，https://example.org/#v=1&event=e1）",
    );
    expect(citationEn({ ...bare, quote: "称“新篇”" })).toBe("“称‘新篇’” (a.txt, https://example.org/#v=1&event=e1)");
  });
  it("in the form of a list of references", () => {
    expect(citationGb(source, "2026-11-26")).toBe(
      "海川大学新闻网. 海川大学走访蓝帆公司[EB/OL]. (2024-03-06)[2026-11-26].",
    );
    expect(citationGb({ ...source, author: "李丽", address: "https://news.example.org/1" }, "2026-11-26")).toBe(
      "李丽. 海川大学走访蓝帆公司[EB/OL]. 海川大学新闻网, (2024-03-06)[2026-11-26]. https://news.example.org/1.",
    );
  });
});
