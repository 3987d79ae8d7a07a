import { utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../model/article.ts";
import { readSources } from "../../source/readSources.ts";
import { readArticle } from "../readArticle.ts";

const BODY = "4月6日,李麗(lì)介紹了兩?:献鬓k學的情況,雙方座談。";

function read(text: string): Article {
  const sources = readSources("a", utf8ToBytes(text));
  if ("code" in sources || !sources[0] || "code" in sources[0]) throw new Error("not read");
  return readArticle(sources[0]);
}

const inText = ({ text, inferred }: Article) => inferred.map(({ start, end }) => text.slice(start, end));
const inRepairs = ({ repairs }: Article) =>
  repairs.flatMap(({ text, inferred }) => inferred.map(({ start, end }) => text.slice(start, end)));

describe("characters that a repair inferred", () => {
  it.each([
    ["a text", BODY],
    ["a page", `<h1>李麗訪問東湖市</h1><p>方遠&amp;nbsp;致辭。</p><p>${BODY}</p>`],
    ["a record", JSON.stringify({ title: "方遠訪問海川大學", content: `方遠致辭。\n${BODY}` })],
    ["an escaped record", JSON.stringify({ title: "方遠", content: BODY }).replaceAll("?", "\\u003f")],
  ])("are marked in the text of %s and in the repair", (_, text) => {
    const article = read(text);
    expect(article.text).toContain("李丽介绍了两校合作办学的情况");
    expect(inText(article)).toEqual(["校"]);
    expect(inRepairs(article)).toEqual(["校"]);
  });

  it("are marked in the repair only where they are no part of the text", () => {
    const article = read(
      JSON.stringify({ title: "兩?:铣獔F同台", content: "4月6日,方遠致辭。李麗陪同來賓參觀水聲工程實驗室,雙方座談。" }),
    );
    expect(article.title?.value).toContain("校合唱");
    expect(inText(article)).toEqual([]);
    expect(inRepairs(article)).toEqual(["校"]);
  });
});
