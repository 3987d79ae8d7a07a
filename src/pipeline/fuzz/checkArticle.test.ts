import { describe, expect, it } from "vitest";
import type { Article } from "../../model/article.ts";
import { readArticle } from "../article/readArticle.ts";
import { testSource } from "../article/testSource.ts";
import { articleFaults } from "./checkArticle.ts";

const source = testSource(
  "标题：云山大学来访\n来源：东湖日报\n\n3月5日，云山大学代表团来访。\n\n双方座谈。\n责任编辑：李丽\n",
  "labelled",
);
const article = readArticle(source);

/** The faults of the article with something changed. */
const faultsWith = (change: Partial<Article>) => articleFaults(source, { ...article, ...change });

describe("articleFaults", () => {
  it("finds nothing in an article that keeps its promises", () => {
    expect(articleFaults(source, article)).toEqual([]);
  });

  it.each<[string, Partial<Article>]>([
    ["a removal that is missing", { removals: article.removals.slice(1) }],
    ["a removal that is there twice", { removals: [...article.removals, ...article.removals.slice(-1)] }],
    ["metadata that is missing", { metadata: [] }],
    ["metadata beyond the source", { metadata: [...article.metadata, { start: 900, end: 901 }] }],
    [
      "words that are removed as white space",
      { removals: article.removals.map((one) => ({ ...one, rule: "layout/white-space" })) },
    ],
    [
      "words that are removed as signs",
      { removals: article.removals.map((one) => ({ ...one, rule: "record/syntax" })) },
    ],
    ["removals out of order", { removals: article.removals.toReversed() }],
    ["a text without its source", { map: article.map.slice(0, -1) }],
    ["a text that is longer than its paragraphs", { text: `${article.text}。` }],
    [
      "a paragraph that ends in white space",
      { paragraphs: article.paragraphs.map((one) => ({ ...one, end: one.end + 1 })) },
    ],
    ["a link of no paragraph", { links: [{ url: "https://a.example.com", text: "", paragraph: 9 }] }],
    ["a picture of no paragraph", { images: [{ url: "https://a.example.com", caption: null, paragraph: -1 }] }],
    ["lost characters beyond the text", { lost: [{ start: 0, end: 900 }] }],
    [
      "lost characters out of order",
      {
        lost: [
          { start: 2, end: 3 },
          { start: 0, end: 1 },
        ],
      },
    ],
    [
      "a repair that ends before it starts",
      { repairs: [{ rule: "a/b", reason: "", span: { start: 3, end: 2 }, text: "", inferred: [] }] },
    ],
    ["a title from nowhere", { title: { value: "a", origin: "label", span: { start: -1, end: 2 } } }],
    ["an unsimplified text of another length", { unsimplified: "雲山" }],
    [
      "a remark on nothing",
      { diagnostics: [{ rule: "a/b", severity: "info", message: "", span: { start: 0, end: 900 } }] },
    ],
  ])("finds %s", (_what, change) => {
    expect(faultsWith(change)).not.toEqual([]);
  });
});
