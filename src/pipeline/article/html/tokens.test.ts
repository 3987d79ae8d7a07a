import { readdirSync, readFileSync } from "node:fs";
import { Tokenizer, TokenizerMode } from "parse5";
import { describe, expect, it } from "vitest";
import { type Attributes, findAttribute } from "./attributes.ts";
import { readTokens } from "./tokens.ts";

interface Read {
  readonly texts: string[];
  readonly tags: string[];
  readonly attributes: Attributes[];
}

function tokens(html: string): Read {
  const read: Read = { texts: [], tags: [], attributes: [] };
  readTokens(html, 0, html.length, {
    text: (start, end) => read.texts.push(html.slice(start, end)),
    comment: () => {},
    startTag: ({ name }, attributes) => {
      const written: string[] = [];
      for (let one = attributes; one; one = one.next) written.push(`${one.name}=${one.value}`);
      read.tags.push(`<${name} ${written.join(" ")}>`);
      read.attributes.push(attributes);
    },
    endTag: ({ name }) => read.tags.push(`</${name}>`),
  });
  return read;
}
const texts = (html: string): string[] => tokens(html).texts;

const MODES: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

/** The tags of a page as a browser's tokenizer reads them. */
function browserTags(html: string): string[] {
  const tags: string[] = [];
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onCharacter: ignore,
      onWhitespaceCharacter: ignore,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onStartTag: ({ tagName, attrs }) => {
        tags.push(`<${tagName} ${attrs.map(({ name, value }) => `${name}=${value}`).join(" ")}>`);
        const mode = MODES[tagName];
        if (mode !== undefined) tokenizer.state = mode;
      },
      onEndTag: ({ tagName }) => {
        tags.push(`</${tagName}>`);
      },
    },
  );
  tokenizer.write(html, true);
  return tags;
}

const CASES = new URL("../../cases/", import.meta.url);
/** Pages with signs in running text, which a browser takes for tags. */
const BROKEN = new Set(["article--page-damaged", "article--page-company"]);

describe("tags", () => {
  const names = readdirSync(CASES).filter((name) => name.startsWith("article--page-") && !BROKEN.has(name));
  it.each(names)("of %s are what a browser reads", (name) => {
    const html = readFileSync(new URL(`${name}/input.html`, CASES), "utf8");
    expect(tokens(html).tags).toEqual(browserTags(html));
  });
});

describe("text", () => {
  it.each([
    ["a sign in running text", "<p>若a<b 时，双方另议。</p>", ["若a<b 时，双方另议。"]],
    ["a sign before Han characters", "<p>x<甲方</p>", ["x<甲方"]],
    ["an address between signs", "<p>邮箱<a@example.com></p>", ["邮箱<a@example.com>"]],
    ["a quotation mark that is not closed", '<a href="/>首页</a><p class="x">签约</p>', ["首页", "签约"]],
    ["a comment that is not closed", "<!-- 广告><p>签约</p>", ["签约"]],
    ["a title that is not closed", "<title>签约<meta name=a><body>正文", ["签约", "正文"]],
    ["a tag without its end", "<p>签约<b<i>座谈</i>", ["签约", "座谈"]],
    ["a CDATA section", "<p><![CDATA[签约]]></p>", ["签约"]],
    ["a file cut off within a tag", '<p>签约</p><div class="a', ["签约"]],
    ["a frame that is not closed", "<iframe src=a><p>签约</p>", ["签约"]],
  ])("is kept around %s", (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it.each([
    ["a comment", "<!-- <p>广告</p> -->"],
    ["a conditional comment", "<!--[if IE]><p>请升级</p><![endif]-->"],
    ["a declaration", "<?xml version='1.0'?><!DOCTYPE html>"],
    ["an attribute with tags in it", "<div data-tip='<p>提示</p>'></div>"],
  ])("is none in %s", (_, html) => {
    expect(texts(html)).toEqual([]);
  });

  it("keeps a reference in an address that only looks like a character", () => {
    const [attributes = null] = tokens('<a href="/v?a=1&copy=2&amp;b=3">').attributes;
    expect(findAttribute(attributes, "href")?.value).toBe("/v?a=1&copy=2&b=3");
  });
});
