import { describe, expect, it } from "vitest";
import type { SourceFormat } from "../../model/source.ts";
import { readArticle } from "./readArticle.ts";
import { testSource } from "./testSource.ts";

const SENTENCE = "5月6日，双方签署合作协议，校长会见来宾。";

describe("a document that no article is so long as", () => {
  it.each<[string, SourceFormat, string]>([
    ["lines", "plain", `${SENTENCE}\n${"甲\n".repeat(600_000)}`],
    ["tags", "html", `<p>${SENTENCE}</p>${"<p>甲</p>".repeat(300_000)}`],
    ["text in one line", "plain", SENTENCE.repeat(450_000)],
  ])("of %s is read up to a bound, with a warning and the rest as a removal", (_, format, text) => {
    const article = readArticle(testSource(text, format));
    expect(article.text.startsWith(SENTENCE)).toBe(true);
    expect(article.diagnostics).toMatchObject([{ rule: "article/too-long", severity: "warning" }]);
    const rest = article.removals.filter(({ rule }) => rule === "article/too-long");
    expect(rest.at(-1)?.span.end).toBe(text.length);
  });
});
