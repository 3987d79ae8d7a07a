import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Collection, CollectionRecord } from "./collection.ts";
import { readCollection } from "./readCollection.ts";

const BODY = "11月20日，海川大学校长李丽率团访问东湖市，双方签署合作协议。";
const OTHER = "11月21日，东湖市副市长王明会见蓝帆公司代表，就合作办学交换意见。";

/** What breaks the promises that every collection keeps; empty for a sound one. */
function faults(text: string, { records, diagnostics: concerningFile }: Collection): string[] {
  const found: string[] = [];
  for (const { span } of concerningFile) {
    if (span && (span.start < 0 || span.end > text.length || span.start > span.end)) found.push("a warning's span");
  }
  let before = 0;
  for (const { start, end, fields, diagnostics } of records) {
    if (start < before || end <= start || end > text.length) found.push(`record ${start}-${end} after ${before}`);
    before = end;
    const slice = text.slice(start, end);
    let last = 0;
    for (const { name, value, span, map } of fields) {
      if (span.start < last || span.end < span.start || span.end > slice.length) found.push(`span of ${name}`);
      last = span.end;
      let at = 0;
      let source = span.start;
      for (const run of map) {
        if (!/^\n*$/.test(value.slice(at, run.start))) found.push(`a gap in ${name}`);
        const told = value.slice(run.start, run.start + run.length);
        const written = slice.slice(run.sourceStart, run.sourceStart + run.sourceLength);
        if (run.length === run.sourceLength && told !== written) found.push(`${name} says ${told} for ${written}`);
        if (run.length > run.sourceLength) found.push(`${name} grows`);
        if (run.sourceStart < source || run.sourceStart + run.sourceLength > span.end) found.push(`a run of ${name}`);
        source = run.sourceStart + run.sourceLength;
        at = run.start + run.length;
      }
      if (at !== value.length) found.push(`the end of ${name}`);
    }
    for (const { span } of diagnostics) {
      if (span && (span.start < 0 || span.end > slice.length)) found.push("a diagnostic's span");
    }
  }
  return found;
}

function read(text: string): Collection {
  const collection = readCollection(text);
  if (!collection) throw new Error("no collection");
  expect(faults(text, collection)).toEqual([]);
  return collection;
}

const values = ({ fields }: CollectionRecord) => fields.map(({ name, value }) => [name, value]);
const all = (text: string) => read(text).records.map(values);
const namedValue = (text: string, name: string, record = 0) =>
  read(text).records[record]?.fields.find((field) => field.name === name)?.value;

describe("feeds", () => {
  it("reads an RSS 2.0 channel, one record an item, and leaves the channel out", () => {
    const text = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>海川大学新闻网</title>
<item><title>校长访问东湖市</title><link>https://news.haichuan.example/1</link>
<description>摘要：&lt;b&gt;签署&lt;/b&gt;协议&amp;nbsp;</description><content:encoded><![CDATA[<p>${BODY}</p> &amp;]]></content:encoded>
<pubDate>Mon, 20 Nov 2023 08:00:00 +0800</pubDate><source url="https://haichuan.example/rss">海川日报</source>
<enclosure url="https://haichuan.example/1.jpg" length="1" type="image/jpeg"/></item>
<item><title>市长会见</title><description>${OTHER}</description></item></channel></rss>`;
    expect(read(text).format).toBe("feed");
    expect(all(text)).toEqual([
      [
        ["title", "校长访问东湖市"],
        ["link", "https://news.haichuan.example/1"],
        ["description", "摘要：<b>签署</b>协议&nbsp;"],
        ["content:encoded", `<p>${BODY}</p> &amp;`],
        ["pubDate", "Mon, 20 Nov 2023 08:00:00 +0800"],
        ["source.url", "https://haichuan.example/rss"],
        ["source", "海川日报"],
        ["enclosure.url", "https://haichuan.example/1.jpg"],
      ],
      [
        ["title", "市长会见"],
        ["description", OTHER],
      ],
    ]);
    const { start, end, fields } = read(text).records[1] as CollectionRecord;
    const slice = text.slice(start, end);
    expect(slice.startsWith("<item><title>市长会见")).toBe(true);
    expect(slice.endsWith("</item>")).toBe(true);
    expect(fields.map(({ span }) => slice.slice(span.start, span.end))).toEqual([
      "<title>市长会见</title>",
      `<description>${OTHER}</description>`,
    ]);
  });

  it("reads an Atom feed: links by relation, XHTML as it stands, names in authors", () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom"><title>海川</title><entry><title type="html">会见&amp;lt;</title>
<link rel="self" href="https://a.example/self"/><link rel="alternate" type="text/html" href="https://a.example/1?x=1&amp;y=2"/>
<author><name>李丽</name></author><published>2023-11-20T08:00:00+08:00</published>
<content type="xhtml"><div><p>${BODY}</p><br/></div></content></entry></feed>`;
    expect(all(text)).toEqual([
      [
        ["title", "会见&lt;"],
        ["link.self", "https://a.example/self"],
        ["link", "https://a.example/1?x=1&y=2"],
        ["author.name", "李丽"],
        ["published", "2023-11-20T08:00:00+08:00"],
        ["content", `<div><p>${BODY}</p><br/></div>`],
      ],
    ]);
  });

  it("reads RSS 1.0", () => {
    const text = `<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>海川</title><items/></channel>
<item rdf:about="https://a.example/1"><title>会见</title><dc:creator>李丽</dc:creator><dc:date>2023-11-20</dc:date></item></rdf:RDF>`;
    expect(all(text)).toEqual([
      [
        ["title", "会见"],
        ["dc:creator", "李丽"],
        ["dc:date", "2023-11-20"],
      ],
    ]);
  });

  it("reads a row of documents without a root", () => {
    const text = `<doc>\n<url>https://a.example/1</url>\n<contenttitle>会见</contenttitle>\n<content>${BODY}</content>\n</doc>\n<doc><contenttitle>签约</contenttitle></doc>`;
    expect(all(text)).toEqual([
      [
        ["url", "https://a.example/1"],
        ["contenttitle", "会见"],
        ["content", BODY],
      ],
      [["contenttitle", "签约"]],
    ]);
  });

  it("reads what it can of broken XML, and says where", () => {
    const text = `<rss><channel><item><title>甲 & 乙&ldquo;合作&rdquo; <link>https://a.example/1</link><description>${BODY}</description>
<item><title>丙</title><link/>https://a.example/2<description>${OTHER}</description></item><item><title>丁</title><description><![CDATA[${BODY}`;
    const { records, diagnostics } = read(text);
    expect(records.map(values)).toEqual([
      [
        ["title", "甲 & 乙“合作” "],
        ["link", "https://a.example/1"],
        ["description", BODY],
      ],
      [
        ["title", "丙"],
        ["link", "https://a.example/2"],
        ["description", OTHER],
      ],
      [
        ["title", "丁"],
        ["description", BODY],
      ],
    ]);
    expect(diagnostics.map(({ rule, message }) => [rule, /record \d/.exec(message)?.[0]])).toEqual([
      ["collection/unclosed-item", "record 1"],
      ["collection/unclosed-item", "record 3"],
    ]);
    expect(records.map((record) => record.diagnostics.length)).toEqual([1, 0, 1]);
  });

  it.each([
    ["a feed without items", "<rss><channel><title>海川大学新闻网</title></channel></rss>"],
    ["items without title or text", "<rss><channel><item><guid>1</guid></item></channel></rss>"],
    ["a page that tells of a feed", `<html><body><p>${BODY}</p><item><title>甲</title></item></body></html>`],
    ["other XML", "<project><item><title>甲</title></item></project>"],
  ])("takes %s for no feed", (_what, text) => {
    expect(readCollection(text)).toBeNull();
  });
});

describe("JSON", () => {
  const article = { title: "校长访问东湖市", content: BODY };
  const another = { title: "市长会见", content: OTHER };
  const titles = (text: string) => read(text).records.map((_, index) => namedValue(text, "title", index));

  it.each([
    ["an array", JSON.stringify([article, another], null, 2)],
    ["an object that holds one", JSON.stringify({ code: 0, data: { total: 2, list: [article, another] } })],
    ["a JSON feed", JSON.stringify({ version: "1.1", title: "海川", description: BODY, items: [article, another] })],
    ["a page of results called content", JSON.stringify({ content: [article, another], totalPages: 1 })],
    ["articles by their ids", JSON.stringify({ a1: article, a2: another })],
    ["one object a line", `${JSON.stringify(article)}\n\n${JSON.stringify(another)}\r\n`],
    ["objects one after the other", JSON.stringify(article, null, 1) + JSON.stringify(another, null, 1)],
    ["a script", `var news = ${JSON.stringify([article, another])};`],
    ["a callback", `jsonp_1(${JSON.stringify({ list: [article, another] })});`],
    [
      "a list beside what else to read",
      JSON.stringify({ hot: [{ title: "热点新闻排行", date: "1" }], list: [article, another] }),
    ],
    [
      "a literal",
      `[{title: '${article.title}', content: '${BODY}',}, /* two */ {title: "${another.title}", content: \`${OTHER}\`},]`,
    ],
  ])("reads %s", (_what, text) => {
    expect(titles(text)).toEqual([article.title, another.title]);
  });

  it("reads the hits of a search engine, each with what stands around it", () => {
    const text = JSON.stringify({ hits: { hits: [{ _id: "1", _source: article }] } });
    expect(all(text)).toEqual([
      [
        ["_id", "1"],
        ["_source.title", article.title],
        ["_source.content", BODY],
      ],
    ]);
  });

  it("reads one article, from the innermost object that has its title and text", () => {
    const text = JSON.stringify({ code: 0, data: { ...article, source: { name: "海川日报" } }, recommend: [another] });
    expect(all(text)).toEqual([
      [
        ["title", article.title],
        ["content", BODY],
        ["source.name", "海川日报"],
      ],
    ]);
  });

  it("joins paragraphs into one value, names values in lists, keeps numbers, leaves null out", () => {
    const text = JSON.stringify({
      ...article,
      content: [BODY, OTHER],
      ctime: 1700438400,
      tag: null,
      top: true,
      images: [{ url: "a" }],
    });
    expect(all(text)).toEqual([
      [
        ["title", article.title],
        ["content", `${BODY}\n${OTHER}`],
        ["ctime", "1700438400"],
        ["top", "true"],
        ["images.0.url", "a"],
      ],
    ]);
  });

  it("reads a text that is kept in blocks as one value, and each block as a paragraph", () => {
    const content = [
      { type: "paragraph", data: { text: BODY } },
      { type: "image", src: "a.png" },
      { children: [{ text: "签约" }, { text: "仪式", bold: true }] },
      { text: OTHER, html: `<p>${OTHER}</p>` },
    ];
    expect(all(JSON.stringify({ ...article, content }))).toEqual([
      [
        ["title", article.title],
        ["content", `${BODY}\n签约仪式\n${OTHER}`],
      ],
    ]);
  });

  it("covers name, quotes and value with a field's span", () => {
    const text = `[{ "title" : "校长访问东湖市", "content": "${BODY}" }]`;
    const { start, end, fields } = read(text).records[0] as CollectionRecord;
    expect(text.slice(start, end)).toBe(text.slice(1, -1));
    expect(text.slice(start, end).slice(fields[0]?.span.start, fields[0]?.span.end)).toBe('"title" : "校长访问东湖市"');
  });

  it("unescapes strings", () => {
    const escaped = BODY.replace(/./g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
    const text = `[{"title":"甲\\t\\"乙\\"\\/\\\\\\ud83d\\ude00","content":"${escaped}"}]`;
    expect(all(text)[0]).toEqual([
      ["title", '甲\t"乙"/\\😀'],
      ["content", BODY],
    ]);
  });

  it("lists what is no article beside articles", () => {
    expect(all(JSON.stringify([article, { id: 7 }]))).toHaveLength(2);
  });

  it("reads a list of headlines", () => {
    expect(titles(JSON.stringify({ list: [{ title: "校长访问东湖市", date: "2023-11-20" }] }))).toEqual([
      article.title,
    ]);
  });

  it("goes on behind a broken line, which is lost", () => {
    const text = `${JSON.stringify(article)}\n{"title":"坏","content":"\n${JSON.stringify(another)}\n`;
    expect(titles(text)).toEqual([article.title, another.title]);
    const { diagnostics, lost } = read(text);
    expect([diagnostics, lost.length]).toEqual([[], 1]);
    expect(text.slice(lost[0]?.start)).toMatch(/^\{"title":"坏"/);
  });

  it("goes on behind a broken record of an array", () => {
    const text = `[${JSON.stringify(article)},{"title":"他说"你好"","content":"${BODY}"},${JSON.stringify(another)}]`;
    expect(titles(text)).toEqual([article.title, another.title]);
    expect(read(text).lost.map(({ message }) => message)).toEqual([expect.stringContaining("in record 2")]);
  });

  /** Of each record in its place: its title, or nothing where it is lost. */
  const places = (text: string) => {
    const { records, lost, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    const all = [
      ...records.map((record, index) => ({ start: record.start, title: namedValue(text, "title", index) })),
      ...lost.map(({ start }, index) => ({
        start,
        title: `lost ${/record (\d+)/.exec(lost[index]?.message ?? "")?.[1]}`,
      })),
    ];
    return all.sort((a, b) => a.start - b.start).map(({ title }) => title);
  };
  const [one, two] = [JSON.stringify(article), JSON.stringify(another)];

  it.each([
    ["a line that lost its head", one.slice(8)],
    ["a line of something else", "这里坏了 hello"],
    ["a line of zero bytes", "\0\0\0"],
    ["null", "null"],
    ["a number", "3"],
    ["a string", '"x"'],
    ["a list of articles", `[${one}]`],
  ])("counts %s among objects a line as a lost record", (_what, line) => {
    expect(places(`${one}\n${line}\n\n${two}\n`)).toEqual([article.title, "lost 2", another.title]);
    if (!line.startsWith("["))
      expect(places(`${line}\n${one}\n${two}`)).toEqual(["lost 1", article.title, another.title]);
  });

  it.each(["]", "# 三月", "// 三月"])("does not count a line of %j as a record", (line) => {
    expect(read(`${one},\n${two}\n${line}\n`).lost).toEqual([]);
  });

  it.each([
    ["a line of JSON", `${BODY}\n${one}`],
    ["lines of JSON among as many others", `${BODY}\n${one}\n${OTHER}\n${two}`],
    ["lines of other JSON", `${BODY}\n{"a":1}\n{"a":2}\n{"a":3}`],
  ])("takes a text with %s for no collection", (_what, text) => {
    expect(readCollection(text)).toBeNull();
  });

  it.each([
    ["a line", `{"title":"甲\n${one}`, ["lost 1", article.title]],
    ["lines", `${one}\n{"title":"甲\n{"title":"乙\n${two}`, [article.title, "lost 2", "lost 3", another.title]],
    ["a record of an array", `[{"title":"甲\n,${one}]`, ["lost 1", article.title]],
    ["a record without line ends", `[${one},{"title":"甲,${two}]`, [article.title, "lost 2", another.title]],
  ])("reads the record behind %s cut off in a string", (_what, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it("counts what is no object in an array of articles as lost records", () => {
    const text = `[${one},null,3,"甲",[${one}],${two}]`;
    expect(places(text)).toEqual([article.title, "lost 2", "lost 3", "lost 4", "lost 5", another.title]);
    expect(places(`[${one},null,{"title":"他说"你好""},${two}]`)).toEqual([
      article.title,
      "lost 2",
      "lost 3",
      another.title,
    ]);
  });

  it("reads a list of articles of a few words, each with a title and a text", () => {
    const short = [
      { title: "校长访问东湖市", content: "短讯" },
      { title: "a", content: "海川大学与东湖公司签约" },
    ];
    const expected = ["校长访问东湖市", "a"];
    expect(titles(JSON.stringify(short))).toEqual(expected);
    expect(titles(short.map((record) => JSON.stringify(record)).join("\n"))).toEqual(expected);
    expect(readCollection(JSON.stringify([...short, { title: "学校新闻首页", url: "/" }]))).toBeNull();
    expect(readCollection(JSON.stringify({ tips: short }))).toBeNull();
  });

  it.each([
    ["in a string", -20, 1],
    ["between records", 1, 0],
  ])("gives the whole records of a file cut off %s", (_where, cut, lost) => {
    const whole = JSON.stringify({ list: [article, another] });
    const second = whole.indexOf(JSON.stringify(another));
    const text = whole.slice(0, cut < 0 ? cut : second);
    expect(titles(text)).toEqual([article.title]);
    const found = read(text);
    expect(found.lost).toHaveLength(lost);
    expect(found.diagnostics.map(({ rule }) => rule)).toEqual(lost ? [] : ["collection/truncated-json"]);
  });

  it.each([
    [
      "a package's description",
      '{"name":"wanglai","version":"0.1.0","description":"A timeline of visits, with sources.","scripts":{"a":"b"}}',
    ],
    ["a manifest in Chinese", `{"name":"往来","short_name":"往来","description":"${BODY}","icons":[{"src":"a.png"}]}`],
    ["settings", '// 设置\n{"compilerOptions":{"strict":true},"include":["src"]}'],
    [
      "the words of a page",
      `{"about":{"title":"关于我们","text":"读取新闻稿，找出谁访问了谁。"},"help":{"title":"帮助"}}`,
    ],
    ["a menu", '[{"title":"学校新闻首页","url":"/"},{"title":"学校概况介绍","url":"/about"}]'],
    ["prose in brackets", `[海川新闻网讯] ${BODY}`],
    ["prose in braces", `{导语} ${BODY}`],
    ["numbers", "[1,2,3]"],
    ["articles in English", '[{"title":"A visit","content":"The president visited the city, and both sides signed."}]'],
  ])("takes %s for no collection", (_what, text) => {
    expect(readCollection(text)).toBeNull();
  });
});

describe("tables", () => {
  it.each([",", ";", "\t"])("reads rows divided by %j", (sign) => {
    const text = [["标题", "正文", "发布时间"].join(sign), ["校长访问", `"${BODY}"`, "2023-11-20"].join(sign)].join(
      "\r\n",
    );
    expect(all(text)).toEqual([
      [
        ["标题", "校长访问"],
        ["正文", BODY],
        ["发布时间", "2023-11-20"],
      ],
    ]);
  });

  it("passes over the line in which a spreadsheet program names the sign", () => {
    expect(all(`sep=;\r\n标题;正文\r\n甲;${BODY}`)).toHaveLength(1);
  });

  it("reads quotes and line ends in quotes, and skips blank rows", () => {
    const text = `title,content\n\n"他说""好"", 走","${BODY}\r\n\r\n${OTHER}"\n,\n乙,${BODY}`;
    expect(all(text)).toEqual([
      [
        ["title", '他说"好", 走'],
        ["content", `${BODY}\r\n\r\n${OTHER}`],
      ],
      [
        ["title", "乙"],
        ["content", BODY],
      ],
    ]);
  });

  it("reads ragged rows as far as they go, with a warning each", () => {
    const text = `标题,来源,正文\n甲,海川日报,${BODY}\n戊,海川日报,${OTHER}\n乙,海川日报\n丙,海川日报,第一,第二\n"丁,海川日报,${OTHER}`;
    const { records } = read(text);
    expect(records.map(values).slice(2, 4)).toEqual([
      [
        ["标题", "乙"],
        ["来源", "海川日报"],
      ],
      [
        ["标题", "丙"],
        ["来源", "海川日报"],
        ["正文", "第一,第二"],
      ],
    ]);
    expect(records.map(({ diagnostics }) => diagnostics.map(({ rule }) => rule))).toEqual([
      [],
      [],
      ["collection/ragged-row"],
      ["collection/ragged-row"],
      ["collection/unclosed-quote"],
    ]);
  });

  it.each([
    ["prose with commas", `${BODY}\n${OTHER}\n`],
    [
      "prose behind a heading that names columns",
      `标题,正文\n${BODY.replaceAll("，", ",")}\n${OTHER.replaceAll("，", ",")}完\n一,二,三\n一,二,三`,
    ],
    ["labelled text", `标题：校长访问\n来源：海川日报\n正文：${BODY}`],
    ["a table of other things", "姓名,单位\n李丽,海川大学"],
    ["a header alone", "标题,正文"],
    ["a table in English", "title,content\nA visit,The president visited the city."],
  ])("takes %s for no table", (_what, text) => {
    expect(readCollection(text)).toBeNull();
  });
});

const piece = fc.constantFrom(
  ..."{ } [ ] \" ' ` : , ; \\ \\u4e2d \n \r\n \t < > & &lt; &nbsp; <item> </item> <title> </title> <description> <link/> <![CDATA[ ]]> <!-- --> <rss> <entry> // /*".split(
    " ",
  ),
  "\n",
  "标题",
  "title",
  '"title":"校长访问东湖市"',
  `"content":"${BODY}"`,
  `<title>校长</title>`,
  "标题,正文\n",
  BODY,
  "null",
  "1.5",
);
const start = fc.constantFrom(
  "",
  "[{",
  '[{"title":"甲","content":',
  "<rss><channel><item>",
  "<feed><entry>",
  "标题,正文,来源\n",
  "title\tcontent\n",
  "var a = [",
);
const any = fc
  .tuple(start, fc.array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 60 }))
  .map(([head, pieces]) => head + pieces.join(""));

describe("readCollection", () => {
  it("keeps its promises on any text", () => {
    fc.assert(
      fc.property(any, (text) => {
        const collection = readCollection(text);
        return collection === null || faults(text, collection).length === 0;
      }),
      { numRuns: 3000 },
    );
  });

  const scalar = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );
  const { node } = fc.letrec<{ node: unknown; object: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      scalar,
      fc.array(scalar, { maxLength: 3 }),
      fc.array(tie("object"), { maxLength: 3 }),
      tie("object"),
    ),
    object: fc.dictionary(
      fc.string({ unit: "binary" }).map((name) => `x${name}`),
      tie("node"),
      { maxKeys: 4 },
    ),
  }));

  /** The slow model: what JSON.parse gives, flattened. */
  function flattened(name: string, value: unknown): [string, string][] {
    if (value === null) return [];
    if (Array.isArray(value)) {
      if (!value.every((item) => item === null || typeof item !== "object")) {
        return value.flatMap((item, index) => flattened(`${name}.${index}`, item));
      }
      const strings = value.filter((item) => typeof item === "string");
      if (strings.length === 0) return value.flatMap((item, index) => flattened(`${name}.${index}`, item));
      return [[name, strings.filter((item) => item !== "").join("\n")]];
    }
    return typeof value === "object" ? members(`${name}.`, value) : [[name, String(value)]];
  }

  function members(prefix: string, object: object): [string, string][] {
    return Object.entries(object).flatMap(([key, value]) => flattened(prefix + key, value));
  }

  it("agrees with JSON.parse", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().map((name) => `x${name}`),
          node,
          { maxKeys: 5 },
        ),
        fc.boolean(),
        (object, pretty) => {
          const text = JSON.stringify([{ title: "校长访问", content: BODY, ...object }], null, pretty ? 2 : 0);
          const [parsed] = JSON.parse(text) as unknown[];
          expect(all(text)).toEqual([members("", parsed as object)]);
        },
      ),
    );
  });

  it("agrees with a table that was written by rule", () => {
    const cell = fc.string({ unit: fc.constantFrom(..."甲乙 \"',;\t\r\n".split("")), maxLength: 8 });
    const row = fc.tuple(cell, cell, cell);
    fc.assert(
      fc.property(
        fc.array(row),
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n", "\r"),
        (rows, sign, end) => {
          const table = [["校长访问东湖市", BODY, "海川日报"], ...rows];
          const quoted = table.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(sign));
          const text = [["title", "content", "source"].join(sign), ...quoted].join(end);
          expect(all(text).map((cells) => cells.map(([, value]) => value))).toEqual(table);
        },
      ),
    );
  });

  it.each([
    ["brackets", "[".repeat(100_000)],
    ["brackets behind an article", `[{"title":"校长访问","content":"${BODY}","x":${"[".repeat(100_000)}`],
    ["objects", '{"a":'.repeat(100_000)],
    ["elements", `<rss><item>${"<a>".repeat(100_000)}`],
    ["closed elements", `<rss><item><title>甲</title>${"<a>".repeat(50_000)}${"</a>".repeat(50_000)}</item>`],
    ["unclosed titles", `<rss>${"<item><title>甲".repeat(20_000)}`],
    ["a tag full of spaces", `<rss><item><title ${" ".repeat(200_000)}`],
    ["comments", "[/*".repeat(100_000)],
    ["braces with comments", "{/*".repeat(100_000)],
    ["quotes", `标题,正文\n${'"'.repeat(200_001)}`],
    ["lines that break", '{"a":"}\n'.repeat(50_000)],
  ])("survives endless %s", (_what, text) => {
    const collection = readCollection(text);
    expect(collection === null ? [] : faults(text, collection)).toEqual([]);
  });
});
