import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Reading } from "../../model/source.ts";
import { extract } from "../extract.ts";
import { extractionFaults } from "../fuzz/checkExtraction.ts";
import { PAGE_START } from "./builtFiles.ts";
import {
  lockedPdf,
  pdfPages,
  scannedPdf,
  wordEdge,
  wordOf,
  wordParagraph,
  wordParts,
  zipOf,
} from "./containers/exampleFiles.ts";
import { readFile } from "./readFile.ts";
import { readSources } from "./readSources.ts";

const VISIT = "2024年3月5日，海河大学校长李嘉木一行赴蓝帆集团考察。";
const SIGNING = "2024年4月2日，海河大学与云山大学签署合作协议。";
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Readings in short: the file and its text, or why there is none. */
const told = (readings: readonly Reading[]) =>
  readings.map((one) => [one.file, "code" in one ? one.code : one.text.replace(/\s+/g, " ").trim()]);

function replaceBytes(bytes: Uint8Array, from: readonly number[], to: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  for (let at = 0; at + from.length <= copy.length; at++) {
    if (from.every((byte, index) => copy[at + index] === byte)) copy.set(to, at);
  }
  return copy;
}

/** An archive with another number in the headers of its only file, both the local one and that of the directory. */
function patched(archive: Uint8Array, local: number, central: number, bytes: readonly number[]): Uint8Array {
  const copy = archive.slice();
  const directory = copy.findLastIndex((_, at) => [0x50, 0x4b, 1, 2].every((byte, index) => copy[at + index] === byte));
  copy.set(bytes, local);
  copy.set(bytes, directory + central);
  return copy;
}

describe("a text", () => {
  it("is read as ever, and nothing that unpacks is loaded", async () => {
    const loaded: string[] = [];
    for (const library of ["fflate", "mammoth", "unpdf/pdfjs"]) {
      vi.doMock(library, async (original) => {
        loaded.push(library);
        return original();
      });
    }
    vi.resetModules();
    const fresh = await import("./readFile.ts");
    for (const text of [
      VISIT,
      "<html><body><p>x</p></body></html>",
      "主题：来访\n发件人：李丽\n\n正文",
      "From: a\nSubject: b\n\nc",
    ]) {
      expect(await fresh.readFile("a.txt", bytesOf(text))).toEqual(readSources("a.txt", bytesOf(text)));
    }
    expect(loaded).toEqual([]);
    await fresh.readFile("a.txt", wordOf(wordParagraph(VISIT)));
    expect(loaded).toContain("mammoth");
    expect(loaded).not.toContain("unpdf/pdfjs");
    for (const library of ["fflate", "mammoth", "unpdf/pdfjs"]) vi.doUnmock(library);
    vi.resetModules();
  });

  it("that cannot be read gives one failure", async () => {
    expect(told(await readFile("a.txt", new Uint8Array()))).toEqual([["a.txt", "empty"]]);
  });
});

describe("what Wanglai itself built", () => {
  const PAGE = `${PAGE_START}<html><body><p>${SIGNING}</p></body></html>`;
  const DATA = `{"format":"wanglai-article","version":6,"documents":[{"text":"${SIGNING}"}]}`;
  const BUNDLE = `{"format":"wanglai-bundle","version":6,"events":[{"title":"${SIGNING}"}]}`;

  it("is no document, alone, in an archive or on a mail", async () => {
    expect(told(await readFile("p.html", bytesOf(PAGE)))).toEqual([["p.html", "built"]]);
    expect(told(await readFile("d.json", bytesOf(DATA)))).toEqual([["d.json", "built"]]);
    const calendar = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Wanglai//Wanglai export//ZH\r\nDESCRIPTION:${SIGNING}\r\n`;
    expect(told(await readFile("e.ics", bytesOf(calendar)))).toEqual([["e.ics", "built"]]);
    expect(told(await readFile("z.zip", zipOf({ "a.txt": VISIT, "p.html": PAGE })))).toEqual([
      ["z.zip/a.txt", VISIT],
      ["z.zip/p.html", "built"],
    ]);
    const mail = `From: a@b\nSubject: 转发\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n${VISIT}\n--b\nContent-Type: text/html; charset=utf-8\nContent-Disposition: attachment; filename=p.html\n\n${PAGE}\n--b--\n`;
    expect((await readFile("m.eml", bytesOf(mail))).map((one) => [one.file, "code" in one && one.code])).toEqual([
      ["m.eml", false],
      ["m.eml/p.html", "built"],
    ]);
  });

  it("is left out as one where it is a site, with what is the user's beside it read", async () => {
    const site = { "data/bundle.json": BUNDLE, "data/articles/1.json": DATA, "index.html": "<p>往来</p>" };
    const files = { ...site, "assets/a.js": SIGNING, "own.txt": VISIT };
    const below = Object.fromEntries(Object.entries(files).map(([name, text]) => [`pub/${name}`, text]));
    expect(told(await readFile("z.zip", zipOf(below)))).toEqual([
      ["z.zip/pub", "built"],
      ["z.zip/pub/own.txt", VISIT],
    ]);
    expect(told(await readFile("z.zip", zipOf(files)))).toEqual([
      ["z.zip", "built"],
      ["z.zip/own.txt", VISIT],
    ]);
  });
});

describe("an archive", () => {
  it("gives every document in it in order of name, under its name and theirs, whatever they are called", async () => {
    const archive = zipOf({
      "b/页.dat": `<p>${VISIT}</p>`,
      "a.bin": SIGNING,
      "list.json": JSON.stringify([VISIT, SIGNING].map((content) => ({ title: "来访", content }))),
    });
    const readings = await readFile("x/y.txt", archive);
    expect(told(readings).map(([file]) => file)).toEqual([
      "x/y.txt/a.bin",
      "x/y.txt/b/页.dat",
      "x/y.txt/list.json",
      "x/y.txt/list.json",
    ]);
    expect(readings[0]).toEqual({ ...(readSources("a", bytesOf(SIGNING)) as Reading[])[0], file: "x/y.txt/a.bin" });
  });

  it("leaves out what a folder leaves out", async () => {
    const archive = zipOf({
      "__MACOSX/._a.txt": VISIT,
      ".hidden": VISIT,
      "b/.git/c.txt": VISIT,
      "__MACOSX/corrections.json": "{}",
      "b/": "",
      "b/a.txt": VISIT,
    });
    expect(told(await readFile("a.zip", archive))).toEqual([["a.zip/b/a.txt", VISIT]]);
  });

  it("says of tables of names and of corrections that they do not count in it", async () => {
    const table = { "organizations.csv": "name,alias\n海河大学,海大" };
    const archive = zipOf({ ...table, "b/a.txt": VISIT, "b/corrections.json": "{}" });
    expect(told(await readFile("a.zip", archive))).toEqual([
      ["a.zip/b/a.txt", VISIT],
      ["a.zip/b/corrections.json", "corrections-packed"],
      ["a.zip/organizations.csv", "table-packed"],
    ]);
    expect(told(await readFile("b.zip", zipOf(table)))).toEqual([["b.zip/organizations.csv", "table-packed"]]);
  });

  it("is read at three depths, with Word files in it, and no deeper", async () => {
    const third = zipOf({ "c.docx": wordOf(wordParagraph(VISIT)), "d.zip": zipOf({ "e.txt": VISIT }) });
    const readings = await readFile("a.zip", zipOf({ "b.zip": zipOf({ "c.zip": third }) }));
    expect(told(readings)).toEqual([
      ["a.zip/b.zip/c.zip/c.docx", `<p>${VISIT}</p>`],
      ["a.zip/b.zip/c.zip/d.zip", "too-deep"],
    ]);
  });

  it("reads names in GB18030 that do not say so", async () => {
    const [name, gbk] = ["AABB.txt", [0xd0, 0xc2, 0xce, 0xc5, 0x2e, 0x74, 0x78, 0x74]];
    const archive = replaceBytes(zipOf({ [name]: VISIT }), [...bytesOf(name)], gbk);
    expect(told(await readFile("a.zip", archive))).toEqual([["a.zip/新闻.txt", VISIT]]);
  });

  it("takes names for labels, wherever they lead", async () => {
    const archive = zipOf({ "../../etc/a.txt": VISIT, "C:\\b\\c.txt": VISIT, "/d.txt": VISIT });
    expect(told(await readFile("a.zip", archive)).map(([file]) => file)).toEqual([
      "a.zip/b/c.txt",
      "a.zip/d.txt",
      "a.zip/etc/a.txt",
    ]);
  });

  it("loses only the entry that is damaged, locked or no article", async () => {
    const archive = zipOf({ "a.txt": VISIT.repeat(9), "b.txt": SIGNING, "c.png": PNG, "d.txt": "" });
    const broken = archive.slice();
    broken[40] = (broken[40] ?? 0) ^ 0xff;
    expect(told(await readFile("a.zip", broken))).toEqual([
      ["a.zip/a.txt", "broken"],
      ["a.zip/b.txt", SIGNING],
      ["a.zip/c.png", "binary"],
      ["a.zip/d.txt", "empty"],
    ]);
    const locked = patched(zipOf({ "a.txt": VISIT }), 6, 8, [1, 0]);
    expect(told(await readFile("a.zip", locked))).toEqual([["a.zip/a.txt", "password"]]);
    const strange = patched(zipOf({ "a.txt": VISIT }), 8, 10, [14, 0]);
    expect(told(await readFile("a.zip", strange))).toEqual([["a.zip/a.txt", "binary"]]);
  });

  it("is not unpacked where it declares too much, or holds more than it declares", async () => {
    const zeros = zipOf({ "a.txt": new Uint8Array(9_000_000) });
    expect(told(await readFile("a.zip", zeros))).toEqual([["a.zip/a.txt", "too-large"]]);
    const one = zipOf({ "a.txt": VISIT.repeat(99) });
    expect(told(await readFile("a.zip", patched(one, 22, 24, [0, 0, 0, 5])))).toEqual([["a.zip/a.txt", "too-large"]]);
    expect(told(await readFile("a.zip", patched(one, 22, 24, [9, 0, 0, 0])))).toEqual([["a.zip/a.txt", "broken"]]);
  });

  it("that is empty, cut off, or another document says so", async () => {
    const messageOf = async (bytes: Uint8Array) => {
      const [one] = await readFile("a.zip", bytes);
      return one && "code" in one ? `${one.code}: ${one.message}` : "";
    };
    expect(await messageOf(zipOf({}))).toMatch(/^empty: /);
    expect(await messageOf(zipOf({ "a.txt": VISIT }).slice(0, 60))).toMatch(/^broken: /);
    const sheet = { "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" };
    expect(await messageOf(zipOf(sheet))).toMatch(/^binary: .*Excel.*CSV/);
    expect(await messageOf(zipOf({ "[Content_Types].xml": "<Types/>", "ppt/a.xml": "" }))).toMatch(/PowerPoint.*PDF/);
    expect(await messageOf(zipOf({ "OFD.xml": "", "Doc_0/a.xml": "" }))).toMatch(/OFD/);
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(512).fill(0)]);
    expect(await messageOf(old)).toMatch(/^binary: .*docx or PDF/);
    const locked = old.slice();
    locked.set(
      [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
      100,
    );
    expect(await messageOf(locked)).toMatch(/^password: /);
  });
});

/** Files of every kind, to be broken. */
const WHOLE: readonly Uint8Array[] = [
  wordOf(wordParagraph(VISIT), { "word/header1.xml": wordEdge("hdr", "简报") }),
  pdfPages([[[72, 700, VISIT]], [[72, 700, SIGNING]]]),
  scannedPdf(),
  lockedPdf(),
  zipOf({ "a.txt": VISIT, "b.zip": zipOf({ "c.txt": SIGNING }), "d.docx": wordOf(wordParagraph(VISIT)) }),
  bytesOf(
    `From: a@example.com\r\nSubject: =?utf-8?Q?=E6=9D=A5?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${VISIT}</p>\r\n--b\r\nContent-Type: application/octet-stream; name="a.txt"\r\n\r\n${SIGNING}\r\n--b--\r\n`,
  ),
];

describe("a file of any kind", () => {
  it("gives the same every time", async () => {
    for (const whole of WHOLE) expect(await readFile("f", whole)).toEqual(await readFile("f", whole.slice()));
  });
});

describe("a broken file", () => {
  it("gives documents or failures with a message, and never throws", async () => {
    const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...WHOLE),
        fc.double({ min: 0.02, max: 1, noNaN: true }),
        edits,
        async (whole, share, changes) => {
          const bytes = whole.slice(0, Math.ceil(whole.length * share));
          for (const [place, byte] of changes) bytes[Math.floor(place * (bytes.length - 1))] = byte;
          for (const one of await readFile("f", bytes)) {
            if ("code" in one) expect(one.message).toMatch(/[.?]$/);
            else expect([one.text.trim() === "", extractionFaults(extract(one))]).toEqual([false, []]);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("with parts that are nothing, or nest without end, is no trouble", async () => {
    const deep = "<w:ins>".repeat(20_000) + "</w:ins>".repeat(20_000);
    for (const parts of [
      wordParts(`<w:p>${deep}</w:p>`),
      wordParts("", { "word/document.xml": "no XML" }),
      { "[Content_Types].xml": "<Types/>", "word/a.xml": "<a/>" },
      wordParts("<w:p/>"),
    ]) {
      const [one] = await readFile("a.docx", zipOf(parts));
      expect(one && "code" in one && ["broken", "empty"].includes(one.code)).toBe(true);
    }
    const boundaries = Array.from(
      { length: 1000 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
    );
    const mail = `MIME-Version: 1.0\nSubject: a\n${boundaries.join("")}\n\n${VISIT}`;
    expect((await readFile("a.eml", bytesOf(mail))).length).toBe(1);
  });
});
