import { describe, expect, it } from "vitest";
import type { Article } from "../../../model/article.ts";
import { readArticle } from "../readArticle.ts";
import { testSource } from "../testSource.ts";
import { entityAt } from "./entities.ts";
import { parseHtml } from "./tree.ts";

const read = (text: string): Article => readArticle(testSource(text, "html"));

const FIRST = "5月6日，海川大学校长李嘉木到东湖市考察，双方签署合作协议。";
const SECOND = "市长方远说，实验室年内动工，首批课题已经确定。";

describe("the main content", () => {
  it.each([
    [
      "an article element",
      `<body><nav><a href=/>首页</a></nav><article><p>${FIRST}</p><p>${SECOND}</p></article><footer>版权所有</footer></body>`,
    ],
    [
      "layout tables",
      `<body><table><tr><td><a href=1>首页</a><td><a href=2>新闻</a></table><table><tr><td width=160>最新公告<br>·<a href=3>某县来访</a><td><font>${FIRST}<br><br>${SECOND}</font></table></body>`,
    ],
    ["unclosed paragraphs", `<BODY><P>　　${FIRST}<P>　　${SECOND}<HR><A HREF="javascript:print()">打印</A></BODY>`],
    [
      "divisions instead of paragraphs, beside a talkative side bar",
      `<body><div id=main><div>${FIRST}</div><div><br></div><div>${SECOND}</div></div><div class=sidebar><p>关于本站，我们报道校内外新闻，欢迎来稿。</p></div></body>`,
    ],
    [
      "related items with sentences",
      `<body><div class=c><p>${FIRST}</p><p>${SECOND}</p></div><div class=related><h3>相关新闻</h3><p>某集团到访，双方签约，校长出席。</p></div></body>`,
    ],
  ])("is found in %s", (_, body) => {
    expect(read(`<html><head><title>海川大学与东湖市签约</title></head>${body}</html>`).text).toBe(
      `${FIRST}\n${SECOND}`,
    );
  });

  it("keeps what is split over spans and source lines together", () => {
    const article = read(
      `<html><body><p><span lang=EN-US>5</span><span>月</span><span>6</span>日，海川\n大学与Blue\nSail公司签约，双方座谈。</p></body></html>`,
    );
    expect(article.text).toBe("5月6日，海川大学与Blue Sail公司签约，双方座谈。");
  });

  it("reads labels in adjacent elements apart", () => {
    const article = read(
      `<html><body><h1>海川大学与东湖市签约</h1><div><span>来源：科研处</span><span>时间：2023-05-07</span><span>浏览：9</span></div><p>${FIRST}</p></body></html>`,
    );
    expect(article.publisher?.value).toBe("科研处");
    expect(article.published?.value).toBe("2023-05-07");
    expect(article.text).toBe(FIRST);
  });
});

describe("head metadata", () => {
  it("gives what the page itself does not", () => {
    const article = read(
      `<html><head><title>海川大学与东湖市签约-东湖新闻网</title><meta name="PubDate" content="2023-05-07 23:59"><meta name="ContentSource" content="东湖日报"><link rel="canonical" href="https://a.example.com/1.htm"></head><body><p>${FIRST}</p></body></html>`,
    );
    expect(article).toMatchObject({
      title: { value: "海川大学与东湖市签约", origin: "meta" },
      published: { value: "2023-05-07", origin: "meta" },
      publisher: { value: "东湖日报" },
      address: { value: "https://a.example.com/1.htm" },
    });
  });

  it("takes the day of JSON-LD as it is written, without a shift to another time zone", () => {
    const article = read(
      `<html><head><script type="application/ld+json">{"datePublished":"2023-05-07T23:30:00-08:00"}</script></head><body><p>${FIRST}</p></body></html>`,
    );
    expect(article.published).toMatchObject({ value: "2023-05-07", origin: "json-ld" });
  });
});

describe("pictures", () => {
  it("have their caption, and their address without the proxy", () => {
    const article = read(
      `<html><body><p>${FIRST}</p><p><img src="https://p.example.com/?https://a.example.com/1.jpg" alt="1.jpg"></p><p>签约现场（图源：主办方）</p><p>${SECOND}</p><figure><img src="/2.jpg" alt="合影"></figure></body></html>`,
    );
    expect(article.images).toEqual([
      { url: "https://a.example.com/1.jpg", caption: "签约现场（图源：主办方）", paragraph: 0 },
      { url: "/2.jpg", caption: "合影", paragraph: 1 },
    ]);
    expect(article.text).toBe(`${FIRST}\n${SECOND}`);
  });
});

describe("entities", () => {
  it.each([
    ["&nbsp;a", "\u00a0", 6],
    ["&ldquo;", "“", 7],
    ["&notit;", "¬", 4],
    ["&#30740;", "研", 8],
    ["&#x20BB7;", "𠮷", 9],
    ["&amp;amp;", "&", 5],
  ])("%s", (html, text, length) => {
    expect(entityAt(html, 0, html.length)).toEqual({ text, length });
  });

  it.each(["&", "& b", "&nosuch;", "&;"])("%s is none", (html) => {
    expect(entityAt(html, 0, html.length)).toBeNull();
  });
});

describe("hostile nesting", () => {
  it("of a hundred thousand elements is read with all of its text", () => {
    const text = `<html><body>${"<div>".repeat(100_000)}${FIRST}`;
    expect(read(text).text).toBe(FIRST);
    expect(parseHtml(text, 0, text.length).children.length).toBeGreaterThan(0);
  });
});
