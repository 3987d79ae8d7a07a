import { describe, expect, it } from "vitest";
import type { SourceDocument } from "../../../../model/source.ts";
import { readArticle } from "../../../article/readArticle.ts";
import { readFile } from "../../readFile.ts";
import { wordEdge, wordOf, wordParagraph } from "../exampleFiles.ts";

const VISIT = "2024年3月5日，海河大学校长李嘉木一行赴蓝帆集团考察。";

async function read(body: string, others: Readonly<Record<string, string>> = {}): Promise<SourceDocument> {
  const [one] = await readFile("a.docx", wordOf(body, others));
  if (!one || "code" in one) throw new Error(one?.message);
  return one;
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe("readWord", () => {
  it("keeps paragraphs, tables, lists of changes that stand, and says what it was", async () => {
    const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const source = await read(
      `${wordParagraph("海河大学来访")}<w:p>${run("双方")}<w:ins>${run("签署")}</w:ins><w:del><w:r><w:delText>取消</w:delText></w:r></w:del>${run("协议。")}</w:p><w:tbl><w:tr>${cell("甲方")}${cell("海河大学")}</w:tr></w:tbl>`,
    );
    expect(source).toMatchObject({ format: "html", encoding: "utf-8", record: null });
    expect(source.diagnostics).toMatchObject([{ rule: "source/converted", severity: "info" }]);
    expect(readArticle(source).text.split("\n")).toEqual(
      expect.arrayContaining(["双方签署协议。", "甲方", "海河大学"]),
    );
    expect(source.text).not.toContain("取消");
  });

  it("keeps what stands in fields and beside pronunciations", async () => {
    const field = `<w:fldSimple w:instr="DATE">${run("2024年3月5日")}</w:fldSimple>`;
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run("hǎi")}</w:rt><w:rubyBase>${run("海")}</w:rubyBase></w:ruby></w:r>`;
    const source = await read(`<w:p>${field}${run("，")}${ruby}${run("河大学校长赴蓝帆集团考察。")}</w:p>`);
    expect(readArticle(source).text).toBe("2024年3月5日，海河大学校长赴蓝帆集团考察。");
  });

  it("puts what is printed on every page below the text, where it is removed and can be seen", async () => {
    const edges = {
      "word/header1.xml": wordEdge("hdr", "海河大学对外合作简报第三期"),
      "word/footer1.xml": wordEdge("ftr", "第 1 页"),
    };
    const source = await read(wordParagraph("海河大学赴蓝帆集团考察交流") + wordParagraph(VISIT), edges);
    const article = readArticle(source);
    expect(article.title?.value).toBe("海河大学赴蓝帆集团考察交流");
    expect(article.text).toBe(VISIT);
    const removed = article.removals.map(({ span }) => source.text.slice(span.start, span.end));
    expect(removed).toEqual(expect.arrayContaining(["海河大学对外合作简报第三期", "第 1 页"]));
  });

  it("believes the title of the file's properties only where the text begins with it", async () => {
    const properties = (title: string) => ({
      "docProps/core.xml": `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${title}</dc:title></cp:coreProperties>`,
    });
    const body = wordParagraph("校际交流") + wordParagraph(VISIT);
    expect((await read(body, properties("校际交流"))).text).toContain("<title>校际交流</title>");
    expect((await read(body, properties("PowerPoint 演示文稿"))).text).not.toContain("<title>");
  });

  it("tells a file of pictures from an empty one", async () => {
    const codeOf = async (others: Readonly<Record<string, string>>) => {
      const [one] = await readFile("a.docx", wordOf("<w:p/>", others));
      return one && "code" in one ? one.code : null;
    };
    expect(await codeOf({})).toBe("empty");
    expect(await codeOf({ "word/media/image1.png": "x" })).toBe("scanned");
  });

  it("calls a file damaged whose elements are left open, or lie in each other without end", async () => {
    const codeOf = async (body: string) => {
      const [one] = await readFile("a.docx", wordOf(body));
      return one && "code" in one ? one.code : null;
    };
    expect(await codeOf(`${"<w:tbl><w:tr><w:tc>".repeat(20_000)}${VISIT}`)).toBe("broken");
    const nested = (deep: number) =>
      `${"<w:tbl><w:tr><w:tc>".repeat(deep)}${wordParagraph(VISIT)}${"</w:tc></w:tr></w:tbl>".repeat(deep)}`;
    expect(await codeOf(nested(1000))).toBe("broken");
    expect(await codeOf(nested(20))).toBeNull();
  });
});
