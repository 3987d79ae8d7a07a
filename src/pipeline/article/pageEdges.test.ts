import { describe, expect, it } from "vitest";
import { readArticle } from "./readArticle.ts";
import { testSource } from "./testSource.ts";

const FIRST = "3月5日，海河大学校长李嘉木一行赴蓝帆集团考察，双方就联合实验室的建设交换了意见。";
const SECOND = "4月2日，海河大学与云山大学签署合作协议，双方将互派学生。";
const THIRD = "5月7日，青岚大学代表团来访，与我校商谈合作办学事宜。";

function read(...pages: readonly (readonly string[])[]) {
  const article = readArticle(testSource(pages.map((lines) => `${lines.join("\n")}\n\f`).join("\n")));
  const edges = article.removals.filter(({ rule }) => /running-head|page-number/.test(rule));
  return { lines: article.text.split("\n"), rules: edges.map(({ rule }) => rule.replace("boilerplate/", "")) };
}

describe("removePageEdges", () => {
  it("takes what recurs at the edges of pages, whatever its numbers are, and page numbers", () => {
    const { lines, rules } = read(
      ["海河大学简报 第1页", "", FIRST, "1"],
      ["海河大学简报 第2页", "", SECOND, "2"],
      ["海河大学简报 第3页", "", THIRD, "3"],
    );
    expect(lines).toEqual([FIRST, SECOND, THIRD]);
    expect(rules).toEqual([
      "running-head",
      "page-number",
      "running-head",
      "page-number",
      "running-head",
      "page-number",
    ]);
  });

  it("takes the head of every other page, and the number of a single one", () => {
    const odd = ["海河大学简报", FIRST];
    const even = ["对外合作", SECOND];
    expect(read(odd, even, ["海河大学简报", THIRD], ["对外合作", `${THIRD}会后合影。`]).rules).toHaveLength(4);
    expect(read([FIRST, "1"])).toEqual({ lines: [FIRST], rules: ["page-number"] });
  });

  it("leaves what stands once, what says something, and other texts alone", () => {
    expect(read(["学校要闻", FIRST], ["基层动态", SECOND]).rules).toEqual([]);
    expect(read(["时间：3月5日", FIRST], ["时间：4月2日", SECOND]).rules).toEqual([]);
    expect(read(["学校领导出席。", FIRST], ["学校领导出席。", SECOND]).rules).toEqual([]);
    expect(read([FIRST, "2024"]).rules).toEqual([]);
    const plain = readArticle(testSource(`简报\n${FIRST}\n简报\n${SECOND}\n1`));
    expect(plain.removals.some(({ rule }) => rule.includes("running-head"))).toBe(false);
  });

  it("joins a sentence that goes on overleaf, but no paragraph", () => {
    const pages = (next: string) => read(["简报", FIRST.slice(0, 30), "1"], ["简报", next, "2"]).lines;
    expect(pages(FIRST.slice(30))).toEqual([FIRST]);
    expect(pages(`　　${SECOND}`)).toEqual([FIRST.slice(0, 30), SECOND]);
    expect(read(["简报", FIRST, "1"], ["简报", SECOND, "2"]).lines).toEqual([FIRST, SECOND]);
  });
});
