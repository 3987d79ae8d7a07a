import { describe, expect, it } from "vitest";
import type { Article } from "../../../model/article.ts";
import { entityAt } from "../../text/entities.ts";
import { readArticle } from "../readArticle.ts";
import { testSource } from "../testSource.ts";
import { parseHtml } from "./tree.ts";

const read = (text: string): Article => readArticle(testSource(text, "html"));

const FIRST = "5月6日，海川大学校长李嘉木到东湖市考察，双方签署合作协议。";
const LONG = "校史馆本月重新开放，展出旧船模与手绘海图，来宾可在周末参观，无须预约，馆方安排讲解。";
const LAST = "仪式之后，来宾参观了海洋实验室和校史馆，并与学生代表交流到傍晚。";
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

  it.each([
    [
      "beside longer comments",
      `<div><h1>海川大学与东湖市签约</h1><p>${FIRST}</p></div><div class="comment-list"><p>${LONG}</p><p>${LONG}甲。</p></div>`,
      FIRST,
    ],
    [
      "in an element that is named like a side bar",
      `<div class="side related"><h1>海川大学与东湖市签约</h1><p>${FIRST}</p><p>${LONG}</p><p>${LAST}</p></div><p>今天天气晴，欢迎。</p>`,
      `${FIRST}\n${LONG}\n${LAST}`,
    ],
    [
      "beside a list of teasers",
      `<article><ul><li><a href=1>某公司发布新船舶</a><p>记者获悉，新船首航。</p></li><li><a href=2>某地铁四号线开建</a><p>据介绍，全长三十公里。</p></li></ul></article><div id=zoom><p>${FIRST}</p></div>`,
      FIRST,
    ],
    [
      "parted by an advertisement",
      `<div class=a><p>${FIRST}</p><p>${SECOND}</p><p>${LONG}</p><p>${LONG}又及。</p></div><div class=ad><a href=3>购房热线</a></div><div class=b><p>${LAST}</p></div><p>（责任编辑：何潮）</p>`,
      `${FIRST}\n${SECOND}\n${LONG}\n${LONG}又及。\n${LAST}`,
    ],
    [
      "in a cell beside a talkative one",
      `<table><tr><td><p>地址：东湖市港口路8号，蓝帆大厦。</p></td><td><p>${LONG}</p><p>${LAST}</p><p>双方约定明年再会。</p></td></tr></table>`,
      `${LONG}\n${LAST}\n双方约定明年再会。`,
    ],
    [
      "twice, for phones too",
      `<div class=pc><p>${FIRST}</p><p>双方座谈。</p></div><div class=m><p>${FIRST}</p><p>双方座谈。</p></div>`,
      `${FIRST}\n双方座谈。`,
    ],
    ["hidden until a script runs", `<div id=js_content style="visibility:hidden"><p>${FIRST}</p></div>`, FIRST],
    [
      "in a template, where nothing is shown",
      `<div>正在加载</div><script type="text/html"><p>${LONG}</p></script>`,
      LONG,
    ],
    [
      "folded up in part",
      `<div id=zoom><p>${FIRST}</p><div class="more-content" style="display:none"><p>${LONG}</p></div></div>`,
      `${FIRST}\n${LONG}`,
    ],
    ["in one preformatted block", `<pre>${FIRST}\n\n${SECOND}</pre>`, `${FIRST}\n${SECOND}`],
    [
      "in a second page within the page",
      `<div><html><head><title>签约</title></head><body><p>${FIRST}</p></body></html></div>`,
      FIRST,
    ],
  ])("is found %s", (_, body, expected) => {
    expect(read(`<html><head><title>新闻</title></head><body>${body}</body></html>`).text).toBe(expected);
  });

  it("is the captions of a page that has nothing else", () => {
    const article = read(`<html><body><figure><img src=1.jpg><figcaption>${FIRST}</figcaption></figure></body></html>`);
    expect(article.text).toBe(FIRST);
    expect(article.images[0]?.caption).toBe(FIRST);
  });

  it("is the headlines of a page that has nothing else", () => {
    const article = read(
      "<html><head><title>合作交流</title></head><body><ul class=nav><li><a href=/>首页</a><li><a href=/a>概况</a></ul><ul><li><a href=1>南岛大学校长一行来访并签署协议</a><li><a href=2>副校长林澄会见东湖市代表团一行</a></ul></body></html>",
    );
    expect(article.text).toBe("南岛大学校长一行来访并签署协议\n副校长林澄会见东湖市代表团一行");
  });

  it("keeps what is split over spans and source lines together", () => {
    const article = read(
      `<html><body><p><span lang=EN-US>5</span><span>月</span><span>6</span>日，海川\n大学与Blue\nSail公司签约，双方座谈。</p></body></html>`,
    );
    expect(article.text).toBe("5月6日，海川大学与Blue Sail公司签约，双方座谈。");
  });

  it("reads a day apart from the name and the button beside it", () => {
    const article = read(
      `<html><body><h1>海川大学与东湖市签约</h1><div><span>东湖日报</span><span>2023-05-07 10:11</span><span>+关注</span></div><p>${FIRST}</p></body></html>`,
    );
    expect(article.published?.value).toBe("2023-05-07");
    expect(article.text).toBe(FIRST);
  });

  it("leaves out the headers and other parts of a page saved as a mail", () => {
    const article = read(
      `From: <Saved>\nSnapshot-Content-Location: https://a.example.com/x/1.htm\n\n------Part--a\nContent-Type: text/html\n\n<html><body><p>${FIRST}</p></body></html>\n------Part--a\nContent-Type: text/css\n\n.a{}`,
    );
    expect(article).toMatchObject({ text: FIRST, address: { value: "https://a.example.com/x/1.htm" } });
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

  it("trusts the source of the text before the site that shows it", () => {
    const article = read(
      `<html><head><meta name="SiteName" content="东湖网"><meta name="Author" content="admin"><meta name="ContentSource" content="东湖日报"></head><body><p>${FIRST}</p></body></html>`,
    );
    expect(article).toMatchObject({ publisher: { value: "东湖日报" }, author: null });
  });

  it("knows the site where the source is only called this site", () => {
    const article = read(
      `<html><head><meta name="ContentSource" content="本站"><meta name="SiteName" content="东湖网"></head><body><p>${FIRST}</p></body></html>`,
    );
    expect(article.publisher?.value).toBe("东湖网");
  });

  it("reads the variables of a messenger's page", () => {
    const article = read(
      `<html><body><div id=js_content><p>${FIRST}</p></div><script>var nickname = htmlDecode("海川大学"); var ct = "1700004600";</script></body></html>`,
    );
    expect(article).toMatchObject({ publisher: { value: "海川大学" }, published: { value: "2023-11-15" } });
  });

  it("takes midnight in Beijing, kept as 16:00 UTC, as the day that it begins", () => {
    const article = read(
      `<html><head><meta property="article:published_time" content="2023-12-31T16:00:00.000Z"></head><body><p>${FIRST}</p></body></html>`,
    );
    expect(article.published?.value).toBe("2024-01-01");
  });

  it.each([
    [
      "a canonical link",
      '<link rel="canonical" href="https://a.example.com/x/1.htm">',
      "https://a.example.com/x/1.htm",
    ],
    ["Open Graph", '<meta property="og:url" content="https://a.example.com/x/1.htm">', "https://a.example.com/x/1.htm"],
    ["a saved page", "<!-- saved from url=(0029)https://a.example.com/x/1.htm -->", "https://a.example.com/x/1.htm"],
    ["a canonical link to the front page", '<link rel="canonical" href="https://a.example.com/">', undefined],
  ])("reads the address from %s", (_, head, expected) => {
    expect(read(`<html><head>${head}</head><body><p>${FIRST}</p></body></html>`).address?.value).toBe(expected);
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

  const imagesOf = (body: string, head = "") =>
    read(`<html><head>${head}</head><body><p>${FIRST}</p>${body}<p>${SECOND}</p></body></html>`).images.map(
      ({ url, caption }) => [url, caption],
    );

  it.each([
    ["a picture that is loaded late", '<img src="/loading.gif" data-src="/a.jpg">', "/a.jpg"],
    ["a picture in data", '<img src="data:image/gif;base64,R0" data-lazy-src="/a.jpg">', "/a.jpg"],
    ["a set of sizes", '<img srcset="/s.jpg 400w, /l.jpg 1200w">', "/l.jpg"],
    [
      "a picture whose address only noscript gives",
      '<img class=lazy><noscript><img src="/a.jpg"></noscript>',
      "/a.jpg",
    ],
    ["a picture with sources", '<picture><source srcset="/a.webp"><img></picture>', "/a.webp"],
  ])("have the address of %s", (_, html, url) => {
    expect(imagesOf(html)).toEqual([[url, null]]);
  });

  it.each([
    ["an icon by its size", '<img src="/a.gif" width=16 height=16>'],
    ["a tracker", '<img src="/t.gif" width="1" height="1">'],
    ["a code to scan", '<img src="/a.png" alt="二维码">'],
    ["a logo", '<img src="/images/logo.png">'],
    ["the icon of a file", '<img src="/icons/icon_pdf.gif">'],
    ["a spacer", '<img src="/spacer.gif">'],
    ["a counter", '<img src="/count.asp?id=1">'],
  ])("are not %s", (_, html) => {
    expect(imagesOf(html)).toEqual([]);
  });

  it.each([
    ["the name of a file", "IMG_2031.JPG", null],
    ["a stock word", "图片", null],
    ["a sentence", "李嘉木与方远握手", "李嘉木与方远握手"],
  ])("have %s in alt as it deserves", (_, alt, caption) => {
    expect(imagesOf(`<img src=/a.jpg alt="${alt}">`)).toEqual([["/a.jpg", caption]]);
  });

  it("take the short centred line below, but no heading", () => {
    expect(imagesOf("<p align=center><img src=/a.jpg></p><p align=center>考察海洋实验室</p>")).toEqual([
      ["/a.jpg", "考察海洋实验室"],
    ]);
    expect(imagesOf("<p align=center><img src=/a.jpg></p><p align=center><b>考察海洋实验室</b></p>")).toEqual([
      ["/a.jpg", null],
    ]);
  });

  it("are resolved where the page gives its address", () => {
    const head = '<link rel="canonical" href="https://a.example.com/x/1.htm">';
    expect(imagesOf('<img src="../b.jpg">', head)).toEqual([["https://a.example.com/b.jpg", null]]);
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
    expect(parseHtml(text, 0, text.length).first).not.toBeNull();
  });
});

describe("comments", () => {
  it("in Chinese are a removal of their own; those in code's words are mark-up", () => {
    const html = "<!-- header end --><p>5月6日，双方签署合作协议，校长会见来宾。</p><!-- 注：照片待补 -->";
    const told = read(html).removals.filter(({ rule }) => rule === "html/comment");
    expect(told.map(({ span }) => html.slice(span.start, span.end))).toEqual(["<!-- 注：照片待补 -->"]);
  });
});
