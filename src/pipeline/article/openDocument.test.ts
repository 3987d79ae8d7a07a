import { utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import type { Article } from "../../model/article.ts";
import type { SourceDocument } from "../../model/source.ts";
import { articleFaults } from "../fuzz/checkArticle.ts";
import { readSources } from "../source/readSources.ts";
import { readArticle } from "./readArticle.ts";

const FIRST = "5月6日，海川大学校长李丽率团访问东湖市，双方签署合作协议。";
const SECOND = "东湖市副市长王明参加签约仪式，蓝帆公司代表陪同考察实验室。";
const CAPTION = "图为双方代表在签约现场合影";

interface Read {
  readonly source: SourceDocument;
  readonly article: Article;
}

/** The first document of a text, read; it keeps its promises. */
function read(text: string): Read {
  const sources = readSources("a", utf8ToBytes(text));
  if ("code" in sources || !sources[0] || "code" in sources[0]) throw new Error("not read");
  const [source] = sources;
  const article = readArticle(source);
  expect(articleFaults(source, article)).toEqual([]);
  return { source, article };
}

const readRecord = (record: object) => read(JSON.stringify({ title: "海川大学访问东湖市", ...record }));

/** The rule that took words away; null where they stay, or are metadata. */
function ruleOf({ source, article }: Read, words: string): string | null {
  const at = source.text.indexOf(words);
  expect(at).toBeGreaterThanOrEqual(0);
  return article.removals.find(({ span }) => span.start <= at && at + words.length <= span.end)?.rule ?? null;
}

const rules = ({ source, article }: Read) =>
  [...source.diagnostics, ...article.diagnostics].map(({ rule, severity }) => `${severity} ${rule}`);

describe("words of a record that are no part of its text", () => {
  it.each([
    ["a caption between two paragraphs", [{ text: FIRST, caption: CAPTION }, { text: SECOND }]],
    ["a note behind the last paragraph", [{ text: FIRST }, { text: SECOND }, { note: CAPTION }]],
    ["a note before the first paragraph", [{ note: CAPTION, text: FIRST }, { text: SECOND }]],
    ["a name and its words far inside", [{ text: FIRST, a: [[{ b: { c: CAPTION } }]] }, { text: SECOND }]],
  ])("are told as another field: %s", (_what, content) => {
    const one = readRecord({ content });
    expect(ruleOf(one, CAPTION)).toBe("record/other-field");
    expect(one.article.text).toBe(`${FIRST}\n${SECOND}`);
  });

  it("are told as such in a comment, and in the tag of a feed", () => {
    expect(ruleOf(read(`{"title":"海川大学来访", /* ${CAPTION} */ "content":"${FIRST}"}`), CAPTION)).toBe(
      "record/other-field",
    );
    const item = `<item><title>海川大学来访</title><media:content title="${CAPTION}" width="9"/><description>${FIRST}</description></item>`;
    expect(ruleOf(read(`<rss><channel>${item}</channel></rss>`), CAPTION)).toBe("record/other-field");
    const broken = item.replace('title="', `alt${CAPTION}="" x="`);
    expect(ruleOf(read(`<rss><channel>${broken}</channel></rss>`), CAPTION)).toBe("record/other-field");
  });

  it("are not the signs, names and empty values of the format", () => {
    const one = readRecord({ content: [{ text: FIRST, 图注: null }, { text: SECOND }], extra: { 说明: null } });
    expect(ruleOf(one, "图注")).toBe("record/syntax");
    expect(ruleOf(one, "说明")).toBe("record/syntax");
  });

  it("that lie too deep have a reason of their own, and a warning", () => {
    let deep: unknown = CAPTION;
    for (let i = 0; i < 60; i++) deep = { a: deep };
    const one = readRecord({ content: FIRST, deep });
    expect(ruleOf(one, CAPTION)).toBe("record/too-deep");
    expect(rules(one)).toEqual(["warning collection/too-deep"]);
  });
});

describe("two texts in one record", () => {
  it("are the one that is read, and another with a reason and a warning", () => {
    const one = readRecord({ content: FIRST + FIRST, 正文: SECOND });
    expect(ruleOf(one, SECOND)).toBe("record/second-body");
    expect(rules(one)).toEqual(["warning collection/second-body"]);
  });

  it.each([
    ["the same as HTML", { html: `<p>${FIRST}</p><p>${SECOND}</p>`, text: FIRST + SECOND }],
    ["a part of it", { content: FIRST + SECOND, body: SECOND }],
    ["its beginning", { content: FIRST + SECOND, body: `${FIRST}东湖市副市长王…` }],
  ])("are one text where the other is %s", (_what, record) => {
    expect(rules(readRecord(record))).toEqual([]);
  });

  it("are told apart from one that is repeated", () => {
    const one = readRecord({ html: `<p>${FIRST}</p><p>&nbsp;${SECOND}</p>`, text: FIRST + SECOND });
    expect(ruleOf(one, FIRST + SECOND)).toBe("record/repeated-body");
  });
});

describe("a record's values", () => {
  it.each([
    ["发布时间", "昨天", null],
    ["发布时间", "2023-05-05T16:00:00.000Z", "2023-05-06"],
    ["发布时间", { $date: { $numberLong: "1683302400000" } }, "2023-05-06"],
    ["发布时间", { $date: "2023-05-05T16:00:00Z" }, "2023-05-06"],
    ["爬取时间", { $date: "2023-05-05T16:00:00Z" }, null],
  ])("give the day: %s %j is %s", (name, value, day) => {
    const one = readRecord({ content: FIRST, [name]: value });
    expect(one.article.published?.value ?? null).toBe(day);
    // What was not read is not filed as metadata.
    const rule = ruleOf(one, JSON.stringify(value).slice(1, -1));
    expect(rule).toBe(day === null ? "record/other-field" : null);
  });

  it.each([
    ["editor@news.example.com (李丽)", "李丽"],
    ["李丽（海川）", "李丽（海川）"],
    ["admin", null],
    ["佚名", null],
  ])("give the author: %s is %s", (author, name) => {
    expect(readRecord({ content: FIRST, author }).article.author?.value ?? null).toBe(name);
  });

  it.each([
    [{ updated_at: "2023-05-09" }, "2023-05-09", ["info article/day-of-change"]],
    [{ createdAt: "2023-05-08", updated_at: "2023-05-09" }, "2023-05-08", ["info article/day-of-change"]],
    [{ createdAt: "2023-05-08", pubDate: "2023-05-07" }, "2023-05-07", []],
    [{ updated_at: "2023-05-09", pubDate: "昨天" }, "2023-05-09", ["info article/day-of-change"]],
  ])("say when the day is not that of publication: %j", (days, day, said) => {
    const one = readRecord({ content: FIRST, ...days });
    expect([one.article.published?.value, rules(one)]).toEqual([day, said]);
  });

  it.each(["<br>", "<br/>", "<BR />", "\n"])("have lines that %j parts", (sign) => {
    expect(readRecord({ content: FIRST + sign + SECOND }).article.text).toBe(`${FIRST}\n${SECOND}`);
  });

  it("have lines in a table that keeps each row on one line, but no line feeds in names of files", () => {
    const { article } = read(`title,content\n海川大学来访,"${FIRST}\\n${SECOND}见C:\\new"\n`);
    expect(article.text).toBe(`${FIRST}\n${SECOND}见C:\\new`);
  });
});
