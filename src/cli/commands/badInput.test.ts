import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Extraction } from "../../model/corpus.ts";
import type { SourceDocument } from "../../model/source.ts";
import { extract, extractAll } from "../../pipeline/extract.ts";
import { zipOf } from "../../pipeline/source/containers/exampleFiles.ts";
import { readFile } from "../../pipeline/source/readFile.ts";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { examplePipeline } from "../stages/examplePipeline.ts";
import { runExtract } from "./runExtract.ts";

const ARTICLE = "2024年3月5日，云山大学副校长陈一鸣一行到访海川大学，双方签署了合作协议。";
const PAGE = `<!DOCTYPE html><html><head><title>云山大学来访</title></head><body><div><p>${ARTICLE}</p>`;
const OTHER = "2024年4月1日，东湖市市长王二会见了蓝帆公司代表团。";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
const gb18030 = Uint8Array.from([
  0xd4, 0xc6, 0xc9, 0xbd, 0xb4, 0xf3, 0xd1, 0xa7, 0xb4, 0xfa, 0xb1, 0xed, 0xcd, 0xc5, 0xc0, 0xb4, 0xd0,
]);

/** Reads a folder that holds a bad file and a good one after it, with all stages. */
async function readWith(name: string, content: string | Uint8Array) {
  const from = await temporaryFolder({ [`s/${name}`]: content, "s/z-good.txt": OTHER });
  const { status, stderr, records } = await runExtract(["s"], { readSources: readFile, extractAll }, { from });
  const lines = stderr.split("\n").filter((line) => line.startsWith(`s/${name}`));
  const all = records();
  return {
    status,
    /** What is said of the bad file. */
    lines,
    records: all.filter(({ file }) => file === `s/${name}`),
    good: all.filter(({ file, text }) => file === "s/z-good.txt" && text === OTHER).length,
  };
}

/** The last stages where each document is extracted by a function of the test. */
const each = (one: (source: SourceDocument) => Extraction) => (sources: readonly SourceDocument[]) => sources.map(one);

describe("a file that is no text", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["empty", "", "empty"],
    ["nothing but white space", " \n　\r\n\t\ufeff\n", "empty"],
    [
      "a picture under another name",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      "binary",
    ],
    [
      "an old Office document under another name",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      "binary",
    ],
    ["noise", Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 0xff), "binary"],
  ])("is told once, by name, and the rest goes on: %s", async (_what, content, code) => {
    const { status, lines, records, good } = await readWith("a.txt", content);
    expect(status).toBe(1);
    expect(records).toEqual([
      { file: "s/a.txt", record: null, error: { code, message: expect.stringMatching(/save/i) } },
    ]);
    expect(lines).toEqual([expect.stringMatching(/^s\/a\.txt: error: .+\. .+\. \(\w+\)$/)]);
    expect(good).toBe(1);
  });
});

describe("a file that was cut off in a character", () => {
  it.each<[string, Uint8Array]>([
    ["UTF-8", bytesOf(ARTICLE).subarray(0, -1)],
    ["UTF-16", utf16(ARTICLE).subarray(0, -1)],
    ["GB18030", gb18030],
  ])("is read, and that is told once: %s", async (_what, content) => {
    const { status, lines, records, good } = await readWith("a.txt", content);
    expect(status).toBe(0);
    expect(records).toMatchObject([{ text: expect.stringMatching(/\ufffd$/), lost: [{}] }]);
    expect(lines).toEqual([expect.stringContaining("cut off")]);
    expect(good).toBe(1);
  });
});

describe("a page that was cut off", () => {
  it.each(["<div cla", "<a href='https://a.exa", "<!-- 相关", "<script>var a = 1;", "&nbs", "</"])(
    "is read as far as it goes: %s",
    async (end) => {
      const { status, records, good } = await readWith("a.html", PAGE + end);
      expect(status).toBe(0);
      expect(records).toMatchObject([{ text: expect.stringContaining(ARTICLE), events: [{ date: "2024-03-05" }] }]);
      expect(good).toBe(1);
    },
  );
});

describe("a collection that was cut off", () => {
  it.each<[string, string]>([
    [
      "a.json",
      JSON.stringify([
        { title: "来访", content: ARTICLE },
        { title: "会见", content: OTHER },
      ]).slice(0, -9),
    ],
    ["a.csv", `title,content\n来访,"${ARTICLE}"\n会见,"${OTHER}`],
    [
      "a.xml",
      `<rss version="2.0"><channel><item><title>来访</title><description>${ARTICLE}</description></item><item><ti`,
    ],
  ])("gives the records that are whole, and says so: %s", async (name, content) => {
    const { status, lines, records, good } = await readWith(name, content);
    // Of a table and a feed the last record is read as far as it goes.
    const isLost = name === "a.json";
    expect(status).toBe(isLost ? 1 : 0);
    expect(records[0]).toMatchObject({ record: 1, text: ARTICLE });
    if (isLost) expect(records[1]).toMatchObject({ record: 2, error: { code: "broken-record" } });
    expect(lines.join("\n")).toMatch(/Unexpected .*end/);
    expect(good).toBe(1);
  });
});

describe("what is nested too deeply", () => {
  it.each<[string, string]>([
    ["blocks", `<!DOCTYPE html><body>${"<div>".repeat(100_000)}<p>${ARTICLE}</p>`],
    ["words", `<!DOCTYPE html><body>${"<b>".repeat(100_000)}${ARTICLE}`],
    ["tables", `<!DOCTYPE html><body>${"<table><tr><td>".repeat(33_334)}${ARTICLE}`],
  ])("is read to its end: %s", async (_what, content) => {
    const { status, records, good } = await readWith("a.html", content);
    expect(status).toBe(0);
    expect(records).toMatchObject([{ text: expect.stringContaining(ARTICLE) }]);
    expect(good).toBe(1);
  });

  it("gives no exception where it is no article", async () => {
    const { records, good } = await readWith("a.json", "[".repeat(100_000) + "]".repeat(100_000));
    expect(records).toHaveLength(1);
    expect(good).toBe(1);
  });
});

describe("front matter that would grow without end", () => {
  const names = [..."abcdefghi"];
  const bomb = names
    .map((name, i) => `${name}: &${name} [${i === 0 ? "x" : Array(9).fill(`*${names[i - 1]}`)}]\n`)
    .join("");

  it.each([
    ["aliases of aliases", `---\n${bomb}title: *i\n---\n${ARTICLE}`],
    ["an alias within itself", `---\na: &a {b: *a}\ntitle: *a\n---\n${ARTICLE}`],
  ])("is read without it: %s", async (_what, content) => {
    const { status, records, good } = await readWith("a.md", content);
    expect(status).toBe(0);
    expect(records).toMatchObject([{ text: ARTICLE }]);
    expect(good).toBe(1);
  });
});

describe("a record that the program itself fails on", () => {
  const list = JSON.stringify([1, 2, 3].map((n) => ({ title: `第${n}条`, content: `${ARTICLE}第${n}次。` })));
  const stages = {
    readSources: readFile,
    extractAll: each((source) => {
      if (source.record === 2) throw new RangeError("no such rule");
      return extract(source);
    }),
  };

  it("is told by its number, and the others are read", async () => {
    const from = await temporaryFolder({ "s/a.json": list, "s/z-good.txt": OTHER });
    const { status, stderr, records } = await runExtract(["s"], stages, { from });
    expect(status).toBe(1);
    expect(records()).toMatchObject([
      { file: "s/a.json", record: 1, text: expect.any(String) },
      { file: "s/a.json", record: 2, error: { code: "internal", message: expect.stringContaining("no such rule") } },
      { file: "s/a.json", record: 3, text: expect.any(String) },
      { file: "s/z-good.txt" },
    ]);
    expect(stderr.match(/^s\/a\.json, record 2: error: .*$/gm)).toHaveLength(1);
    expect(stderr).toMatch(/\n3 documents in 2 files, \d+ events, (\d+ warnings?, )?1 record not read\n$/);
  });
});

describe("a collection", () => {
  it("is printed batch by batch, so that only its text is kept in memory", async () => {
    const filler = "。".repeat(160_000);
    const list = JSON.stringify([1, 2, 3, 4].map((n) => ({ title: `第${n}条`, content: `${ARTICLE}${n}${filler}` })));
    const from = await temporaryFolder({ "a.json": list });
    const steps: string[] = [];
    const stages = {
      readSources: readFile,
      extractAll: (sources: readonly SourceDocument[]) => {
        steps.push(`extract ${sources.map(({ record }) => record)}`);
        return examplePipeline.extractAll(sources);
      },
    };
    const stdout = new Writable({
      highWaterMark: 1,
      write(_line: Buffer, _encoding, done) {
        steps.push("print");
        setImmediate(done);
      },
    });
    await runExtract(["a.json"], stages, { from, stdout });
    expect(steps).toEqual(["extract 1,2", "print", "print", "extract 3,4", "print", "print"]);
  });
});

describe("a document whose record is too long for a text", () => {
  it("is told, and the rest goes on", async () => {
    const from = await temporaryFolder({ "s/a.txt": ARTICLE, "s/z-good.txt": OTHER });
    const tooLong = {
      toJSON: () => {
        throw new RangeError("Invalid string length");
      },
    };
    const stages = {
      readSources: readFile,
      extractAll: each((source) => {
        const extraction = extract(source);
        if (source.file !== "s/a.txt") return extraction;
        const link = { url: "https://a.example.com", text: "", paragraph: 0, ...tooLong };
        return { ...extraction, article: { ...extraction.article, links: [link] } };
      }),
    };
    const { status, stderr, records } = await runExtract(["s"], stages, { from });
    expect(status).toBe(1);
    expect(records()).toMatchObject([{ file: "s/a.txt", error: { code: "too-large" } }, { file: "s/z-good.txt" }]);
    expect(stderr).toMatch(/1 document, 1 event, (\d+ warnings?, )?1 file not read\n$/);
  });
});

describe("a file of files", () => {
  it("tells what it loses under the names of both, and the rest goes on", async () => {
    const archive = zipOf({ "a.txt": ARTICLE, "b.docx": "PK\x03\x04", "c.txt": "" });
    const from = await temporaryFolder({ "s/a.zip": archive, "s/z-good.txt": OTHER });
    const { status, stderr, records } = await runExtract(["s"], { readSources: readFile, extractAll }, { from });
    expect(status).toBe(1);
    expect(records().map(({ file, error }) => [file, error?.code])).toEqual([
      ["s/a.zip/a.txt", undefined],
      ["s/a.zip/b.docx", "broken"],
      ["s/a.zip/c.txt", "empty"],
      ["s/z-good.txt", undefined],
    ]);
    expect(stderr.split("\n").filter((line) => / error: /.test(line))).toHaveLength(2);
  });
});
