import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { SourceDocument } from "../../../../model/source.ts";
import { readArticle } from "../../../article/readArticle.ts";
import { readFile } from "../../readFile.ts";
import { lockedPdf, type PdfFont, type PdfLine, pdfPages, pdfStream, scannedPdf, UCS2 } from "../exampleFiles.ts";

async function read(pages: readonly (readonly PdfLine[])[], font?: PdfFont): Promise<SourceDocument> {
  const [one] = await readFile("a.pdf", pdfPages(pages, font));
  if (!one || "code" in one) throw new Error(one?.message);
  return one;
}

const codeOf = async (bytes: Uint8Array) => {
  const [one] = await readFile("a.pdf", bytes);
  return one && "code" in one ? one.code : null;
};

/** Lines of 30 characters at 12 points from 72 to 432, the first of a paragraph set in by two. */
function paragraph(text: string, top: number, left = 72, width = 30): PdfLine[] {
  const lines: PdfLine[] = [[left + 24, top, text.slice(0, width - 2)]];
  for (let at = width - 2; at < text.length; at += width)
    lines.push([left, top - 18 * lines.length, text.slice(at, at + width)]);
  return lines;
}

const FIRST =
  "3月5日，海河大学校长李嘉木一行赴蓝帆集团考察，与集团董事长周明远举行座谈，双方就共建联合实验室和人才培养进行了深入交流。";
const SECOND = "会后，双方签署了战略合作框架协议，集团副总裁赵启航、海河大学科研院院长陈立等参加了座谈。";

describe("readPdf", () => {
  it("joins the lines of paragraphs, and reads fonts that name a CMap which they do not hold", async () => {
    const source = await read([
      [[160, 760, "海河大学赴蓝帆集团考察", 18], ...paragraph(FIRST, 700), ...paragraph(SECOND, 628)],
    ]);
    expect(source).toMatchObject({ format: "plain", encoding: "utf-8", record: null });
    expect(source.text).toBe(`海河大学赴蓝帆集团考察\n　　${FIRST}\n　　${SECOND}\n\f`);
    expect(source.diagnostics.map(({ rule }) => rule)).toEqual(["source/converted"]);
  });

  it("reads fonts in GBK", async () => {
    const gbk: PdfFont = { encoding: "GBK-EUC-H", hex: (text) => text };
    const hex = "b8b1d0a3b3a4c0eebccec4beb8b0c0b6b7abbcafcdc5bfbcb2ec";
    expect((await read([[[72, 700, hex]]], gbk)).text.trim()).toBe("副校长李嘉木赴蓝帆集团考察");
  });

  it("keeps running heads and page numbers in the source, of which the article is free, and joins a sentence overleaf", async () => {
    const page = (number: number, lines: readonly PdfLine[]): PdfLine[] => [
      ...lines,
      [250, 40, `— ${number} —`],
      [72, 800, `海河大学简报 第${number}期`],
    ];
    const cut = FIRST.slice(0, 58);
    const source = await read([
      page(1, paragraph(cut, 700)),
      page(2, [[72, 700, FIRST.slice(58)], ...paragraph(SECOND, 628)]),
      page(3, paragraph(SECOND.replace("会后", "随后"), 700)),
    ]);
    const article = readArticle(source);
    expect(article.text.split("\n")).toEqual([FIRST, SECOND, SECOND.replace("会后", "随后")]);
    const rules = article.removals.map(({ rule, span }) => [rule, source.text.slice(span.start, span.end)]);
    expect(rules).toEqual(
      expect.arrayContaining([
        ["boilerplate/running-head", "海河大学简报　第2期"],
        ["boilerplate/page-number", "—　3　—"],
      ]),
    );
  });

  it("reads two columns one after the other", async () => {
    const lines = [...paragraph(FIRST, 700, 72, 16), ...paragraph(SECOND, 700, 320, 16)];
    expect((await read([lines])).text).toBe(`　　${FIRST}\n　　${SECOND}\n\f`);
  });

  it("goes down the page, in whatever order it was written", async () => {
    const lines = [...paragraph(FIRST, 700), ...paragraph(SECOND, 628)].reverse();
    expect((await read([lines])).text).toBe(`　　${FIRST}\n　　${SECOND}\n\f`);
  });

  it("says what keeps it from being read", async () => {
    expect(await codeOf(scannedPdf())).toBe("scanned");
    expect(await codeOf(lockedPdf())).toBe("password");
    expect(await codeOf(pdfPages([[[72, 700, FIRST]]]).slice(0, 300))).toBe("broken");
    expect(await codeOf(new TextEncoder().encode("%PDF-1.7\n"))).toBe("broken");
  });
});

describe("a PDF whose streams are packed", () => {
  const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
  const deflated = (content: string) => latin(deflateSync(Buffer.from(content, "latin1")));
  const packed = (drawn: string, entries = "") => pdfStream(deflated(drawn), `/Filter /FlateDecode ${entries}`);
  const page = (others: readonly string[]) => pdfPages([paragraph(FIRST, 700)], UCS2, packed, others);
  const READ = `　　${FIRST}\n\f`;
  const textOf = async (bytes: Uint8Array) => {
    const [one] = await readFile("a.pdf", bytes);
    return one && ("code" in one ? one.code : one.text);
  };
  /** A stream that is larger than any may be. */
  const bomb = latin(deflateSync(Buffer.alloc(65 * 1024 * 1024, " "), { level: 1 }));

  it("is read, and not unpacked where one of them comes to more than any page, whose size it is not", async () => {
    expect(await textOf(page([]))).toBe(READ);
    const large = page([pdfStream(bomb, "/Filter /FlateDecode")]);
    expect(large.length).toBeLessThan(1024 * 1024);
    expect(await textOf(large)).toBe("too-large");
  });

  it("is read whatever its pictures and enclosed files come to, as they are not unpacked", async () => {
    const others = [
      pdfStream(bomb, "/Type /XObject /Subtype /Image /Width 8000 /Height 8000 /Filter /FlateDecode"),
      pdfStream(bomb, "/Type/EmbeddedFile/Filter/FlateDecode"),
    ];
    expect(await textOf(page(others))).toBe(READ);
  });

  it("is not unpacked as a page where it says that it is a picture", async () => {
    const pretends = (drawn: string) => packed(drawn, "/Subtype /Image");
    expect(await textOf(pdfPages([paragraph(FIRST, 700)], UCS2, pretends))).toBe("scanned");
  });

  it("is read where a stream of it is cut off, as far as that goes", async () => {
    expect(await textOf(page([pdfStream(bomb.slice(0, 1000))]))).toBe(READ);
  });
});
