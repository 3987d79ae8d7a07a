import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourceFormat } from "../../model/source.ts";
import { articleFaults } from "../fuzz/checkArticle.ts";
import { readArticle } from "./readArticle.ts";
import { testSource } from "./testSource.ts";

const FORMATS: readonly SourceFormat[] = ["html", "markdown", "front-matter", "labelled", "plain"];

/** Pieces that the formats are made of, whole and broken. */
const ingredient = fc.constantFrom(
  "---\n",
  "title: '某校与某市签约'\n",
  "date: 2023-05-06\n",
  "tags: [a, *b\n",
  "URL: https://news.example.edu.cn/2023/0506/a.htm\n",
  "标题：某校与某市签约\n",
  "发布日期：2023-05-06 10:00\n",
  "浏览次数: 12\n",
  "正文内容:\n",
  "来源：宣传部　作者：李丽　点击：[]次\n",
  "<p>",
  "</p>",
  "<div class='a'>",
  "</div>",
  "<table><tr><td>",
  "<br>",
  "<script>var a='<p>';</script>",
  "<!-- 注 -->",
  "<img src='https://p.example.com/?https://a.example.com/1.jpg' alt='合影'>",
  "<a href='https://a.example.com'>链接</a>",
  "<title>某校与某市签约-某校新闻网</title>",
  "<meta name='pubdate' content='2023-05-06'>",
  '<script type="application/ld+json">{"datePublished":"2023-05-06"}</script>',
  "&nbsp;",
  "&ldquo;",
  "&notit;",
  "&#x20BB7;",
  "&#0;",
  "&",
  "<",
  "![图](https://a.example.com/1.jpg)",
  "[词](https://a.example.com)",
  "**重**",
  "## 小标题\n",
  "> 引文\n",
  "相关报道链接：https://a.example.com/1.htm\n",
  "相关报道链接：\n",
  "5月6日，某校校长李丽一行到某市调研，双方签署合作协议，市长王二参加签约仪式。",
  "5月6日，某校校长李丽一行到某市调研，双方签署合作协议，市长王二参加签约仪式。\n",
  "協(xié)議",
  "校長（zhǎng）",
  "發展",
  "𠮷",
  "２０２３ 年 ５ 月",
  "市 科 技 局 开 展 对 接",
  "猜你喜欢\n",
  "责任编辑：李丽\n",
  "上一篇：某某\n",
  "（2023年5月6日）",
  "\n",
  "\r\n",
  "\n\n",
  "　　",
  " ",
  "\u200b",
  "\ufeff",
  "\ufffd",
  "\0",
  "?",
);

const mixed = fc
  .array(fc.oneof({ weight: 8, arbitrary: ingredient }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(""));

describe.each([
  ["arbitrary text", fc.string({ unit: "binary", maxLength: 300 }), 300],
  ["mixes of the formats", mixed, 1500],
] as const)("%s", (_, arbitrary, numRuns) => {
  it("is accounted for, each unit exactly once, and mapped in order", () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom(...FORMATS), (text, format) => {
        const source = testSource(text, format);
        expect(articleFaults(source, readArticle(source))).toEqual([]);
      }),
      { numRuns },
    );
  });

  it("is removed as white space only where it is white space", () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom(...FORMATS), (text, format) => {
        for (const { rule, span } of readArticle(testSource(text, format)).removals) {
          if (rule !== "layout/white-space") continue;
          expect(text.slice(span.start, span.end).replace(/&\w+;?|&#\w+;?/g, "")).toMatch(/^\s*$/);
        }
      }),
      { numRuns },
    );
  });
});

describe("the span map", () => {
  it("says where each character came from", () => {
    fc.assert(
      fc.property(mixed, fc.constantFrom(...FORMATS), (text, format) => {
        const article = readArticle(testSource(text, format));
        for (const { start, length, sourceStart, sourceLength } of article.map) {
          if (length !== sourceLength) continue;
          for (let i = 0; i < length; i++) {
            const cleaned = article.text[start + i] ?? "";
            const source = text[sourceStart + i] ?? "";
            if (cleaned === source || source.normalize("NFKC") === cleaned) continue;
            // Left are white space, and characters that were converted to Simplified, radicals (⾱, ⺁) among them.
            if (/\s/.test(source)) expect(cleaned).toBe(" ");
            else expect(source.normalize("NFKC") >= "\u2e80" && cleaned >= "\u3400").toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
