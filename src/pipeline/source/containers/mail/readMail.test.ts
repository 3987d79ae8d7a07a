import { describe, expect, it } from "vitest";
import type { Reading, SourceDocument } from "../../../../model/source.ts";
import { readArticle } from "../../../article/readArticle.ts";
import { readFile } from "../../readFile.ts";
import { wordOf, wordParagraph } from "../exampleFiles.ts";
import { toLatin } from "./transferCodings.ts";

const VISIT = "3月5日，海河大学校长李嘉木一行赴蓝帆集团考察，双方签署合作协议。";
const HEAD =
  "From: =?gb2312?B?wO7A9g==?= <lili@example.com>\nTo: office@example.com\nDate: Tue, 5 Mar 2024 16:20:00 +0800\nMIME-Version: 1.0\n";

const base64 = (bytes: Uint8Array) => btoa(toLatin(bytes));
const utf8 = (text: string) => base64(new TextEncoder().encode(text));
const read = (mail: string) => readFile("a.eml", new TextEncoder().encode(mail));

function documentOf(readings: readonly Reading[], index = 0): SourceDocument {
  const one = readings[index];
  if (!one || "code" in one) throw new Error(one?.message ?? "no reading");
  return one;
}

describe("readMail", () => {
  it("gives the text with subject, sender and day, in whatever coding", async () => {
    const subject = `Subject: =?UTF-8?B?${utf8("转发：海河大学赴")}?=\n =?UTF-8?B?${utf8("蓝帆集团考察")}?=\n`;
    const mail = `${HEAD}${subject}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${utf8(VISIT)}\n`;
    const source = documentOf(await read(mail));
    const { title, author, published, text } = readArticle(source);
    expect([title?.value, author?.value, published?.value, text]).toEqual([
      "海河大学赴蓝帆集团考察",
      "李丽",
      "2024-03-05",
      VISIT,
    ]);
    expect(source.diagnostics.map(({ rule }) => rule)).toEqual(["source/converted"]);
  });

  it("takes the page of two forms, unless it does not hold the text", async () => {
    const form = (html: string) =>
      `${HEAD}Subject: a\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n${VISIT}\n--b\nContent-Type: text/html; charset=utf-8\n\n${html}\n--b--\n`;
    expect(documentOf(await read(form(`<p>${VISIT}</p>`))).format).toBe("html");
    expect(documentOf(await read(form("<p>见附件</p>"))).format).toBe("plain");
  });

  it("reads quoted-printable in GBK", async () => {
    const words = "=B8=B1=D0=A3=B3=A4=C0=EE=BC=CE=C4=BE=B8=B0=\n=C0=B6=B7=AB=BC=AF=CD=C5=BF=BC=B2=EC";
    const mail = `${HEAD}Subject: a\nContent-Type: text/plain; charset="gb2312"\nContent-Transfer-Encoding: quoted-printable\n\n${words}\n`;
    const source = documentOf(await read(mail));
    expect([source.encoding, source.text.includes("副校长李嘉木赴蓝帆集团考察")]).toEqual(["gb18030", true]);
  });

  it("gives attachments as files of their own, and names what it leaves out", async () => {
    const part = (type: string, name: string, content: string) =>
      `--b\nContent-Type: ${type}\nContent-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(name)}\nContent-Transfer-Encoding: base64\n\n${content}\n`;
    const mail = `${HEAD}Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n${VISIT}\n${part("application/msword", "新闻稿.docx", base64(wordOf(wordParagraph(VISIT))))}${part("image/png", "图.png", "iVBORw0KGgo=")}${part("application/x-xls", "表.xls", "0M8R4KGxGuE=")}--b--\n`;
    const readings = await read(mail);
    expect(readings.map((one) => [one.file, "code" in one ? one.code : one.format])).toEqual([
      ["a.eml", "plain"],
      ["a.eml/新闻稿.docx", "html"],
      ["a.eml/表.xls", "binary"],
    ]);
    expect(documentOf(readings).diagnostics[1]?.message).toContain("图.png");
  });

  it("says that it is cut off, as what hung on it may be lost", async () => {
    const text = `--b\nContent-Type: text/plain; charset=utf-8\n\n${VISIT}\n`;
    const attached = (content: string) =>
      `--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\n${content}\n`;
    const CONVERTED = "source/converted";
    const told = async (end: string, body = text) => {
      const mail = `${HEAD}Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n${body}${end}`;
      return (await read(mail)).map(
        (one) => "code" in one || one.diagnostics.map(({ rule }) => rule).filter((rule) => rule !== CONVERTED),
      );
    };
    expect(await told("--b--\n")).toEqual([[]]);
    expect(await told(`${attached(VISIT)}--b--\n`)).toEqual([[], []]);
    expect(await told("")).toEqual([["source/mail-cut-off"]]);
    expect(await told(attached(VISIT))).toEqual([["source/mail-cut-off"], []]);
    expect(await told("", attached(VISIT))).toEqual([["source/mail-cut-off"]]);
  });

  it("gives the page of one that a browser saved, with its address", async () => {
    const page = `<html><head><title>来访</title></head><body><h1>海河大学来访</h1><p>${VISIT}</p></body></html>`;
    const mail = `From: <Saved by Blink>\nSnapshot-Content-Location: https://news.example.edu.cn/1.htm\nSubject: a\nDate: Tue, 5 Mar 2024 16:20:00 GMT\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n\tboundary="--=b"\n\n----=b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\nContent-Location: https://news.example.edu.cn/1.htm\n\n${utf8(page)}\n----=b\nContent-Type: image/png\nContent-Location: https://news.example.edu.cn/a.png\n\nx\n----=b--\n`;
    const readings = await read(mail);
    expect(readings).toHaveLength(1);
    const article = readArticle(documentOf(readings));
    expect([article.address?.value, article.published, article.text]).toEqual([
      "https://news.example.edu.cn/1.htm",
      null,
      VISIT,
    ]);
  });

  it("says that one is encrypted, or holds nothing", async () => {
    const code = async (mail: string) => (await read(mail)).map((one) => "code" in one && one.code);
    expect(await code(`${HEAD}Subject: a\nContent-Type: application/pkcs7-mime; name=smime.p7m\n\nx`)).toEqual([
      "password",
    ]);
    expect(await code(`${HEAD}Subject: a\n\n`)).toEqual(["empty"]);
  });
});
