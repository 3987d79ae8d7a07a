import { describe, expect, it } from "vitest";
import { readJsonLd } from "./jsonLd.ts";

const read = (json: string): Record<string, string> =>
  Object.fromEntries(readJsonLd(json, { start: 0, end: json.length }).map(({ field, value }) => [field, value]));

describe("JSON-LD", () => {
  it.each([
    [
      "a news article",
      '{"@type":"NewsArticle","headline":"海川大学与东湖市签约","datePublished":"2023-05-07","author":{"name":"李丽"},"publisher":{"name":"东湖日报"},"url":"https://a.example.com/1.htm"}',
      {
        title: "海川大学与东湖市签约",
        published: "2023-05-07",
        author: "李丽",
        publisher: "东湖日报",
        address: "https://a.example.com/1.htm",
      },
    ],
    [
      "a graph, with a publisher by reference",
      '{"@graph":[{"@type":"WebPage","name":"首页"},{"@id":"#o","name":"东湖网"},{"@type":"Article","name":"签约","publisher":{"@id":"#o"}}]}',
      { title: "签约", publisher: "东湖网" },
    ],
    [
      "authors by reference, of whom the first with a name counts",
      '[{"@type":"Article","author":[{"@id":"#a"},{"@id":"#b"}]},{"@id":"#a","name":"李丽"},{"@id":"#b","name":"何潮"},{"@id":"#a","name":"王明"}]',
      { author: "李丽、何潮" },
    ],
    ["several authors", '[{"@type":["Article"],"author":[{"name":"李丽"},"何潮"]}]', { author: "李丽、何潮" }],
    [
      "commas too many, a line end in a string, a comment",
      '/* 站点数据 */ {"@type":"NewsArticle","description":"一\n二","datePublished":"2023-05-07",}',
      { published: "2023-05-07" },
    ],
    [
      "a bracket that is not closed",
      '{"@type":"NewsArticle","headline":"签\\u7ea6","keywords":["甲","乙"',
      { title: "签约" },
    ],
    [
      "a site that is its own author",
      '{"@type":"Article","author":"东湖网","publisher":"东湖网"}',
      { publisher: "东湖网" },
    ],
    ["a list of links", '{"@type":"BreadcrumbList","itemListElement":[{"name":"首页"}]}', {}],
    ["no JSON", "var a = 1;", {}],
  ])("is read from %s", (_, json, expected) => {
    expect(read(json)).toEqual(expected);
  });

  it("looks at the beginning of an endless list of authors only", () => {
    const nobody = Array.from({ length: 10 }, (_, i) => `{"@id":"#x${i}"}`).join();
    const json = `[{"@type":"Article","author":[${nobody},{"@id":"#a"}]},{"@id":"#a","name":"李丽"}]`;
    expect(read(json)).toEqual({});
  });

  it("gives the place of the value", () => {
    const json = '{"@type":"Article","headline":"签约"}';
    const [title] = readJsonLd(json, { start: 0, end: json.length });
    expect(json.slice(title?.span.start, title?.span.end)).toBe("签约");
  });
});
