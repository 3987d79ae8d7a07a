import { describe, expect, it } from "vitest";
import type { Article } from "../../model/article.ts";
import { readArticle } from "./readArticle.ts";
import { testSource } from "./testSource.ts";

const FIRST = "5月6日，海川大学校长李嘉木到东湖市考察，双方签署合作协议。";

const read = (...lines: string[]): Article =>
  readArticle(testSource(["# 海川大学与东湖市签约", FIRST, ...lines].join("\n\n"), "markdown"));
const textOf = (...lines: string[]): string => read(...lines).text.slice(FIRST.length + 1);

describe("the signs of notes programs", () => {
  it.each([
    ["==双方签署协议。== 校长出席。", "双方签署协议。校长出席。"],
    ["详见[[合作项目]]与[[海川/李丽|李丽]]的讲话。", "详见合作项目与李丽的讲话。"],
    ["双方合影。![[合影.jpg|300]]", "双方合影。"],
    ["首批课题已经确定。[^1]", "首批课题已经确定。"],
    ["[^1]: 见蓝帆公司公告。", "见蓝帆公司公告。"],
  ])("go from %s", (written, shown) => {
    expect(textOf(written)).toBe(shown);
  });

  it.each(["方远说，a == b 时停止。", "等式两边==仍要检验。", "名单见[[附表。"])("leave %s", (written) => {
    expect(textOf(written)).toBe(written);
  });
});

describe("a figure of a site generator", () => {
  it("is a picture with its title", () => {
    const article = read('{{< figure src="https://img.example.com/a.jpg" title="签约现场" >}}', "校长出席。");
    expect(article.text).toBe(`${FIRST}\n校长出席。`);
    expect(article.images).toMatchObject([{ url: "https://img.example.com/a.jpg", caption: "签约现场" }]);
  });
});

describe("a row of links between bars", () => {
  it("is the menu of the site", () => {
    const article = read("[首页](/) | [学院动态](/a) | [东湖见闻](/b)", "校长出席。");
    expect(article.text).toBe(`${FIRST}\n校长出席。`);
    expect(article.removals.map(({ rule }) => rule)).toContain("boilerplate/menu");
  });

  it("is text where there is more than links, or only one or two", () => {
    expect(textOf("[蓝帆公司](/a) | [东湖港](/b) | 海川大学三方签约。")).toContain("蓝帆公司");
    expect(textOf("[蓝帆公司](/a) | [东湖港](/b)")).toContain("东湖港");
  });
});
