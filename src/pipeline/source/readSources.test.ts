import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadFailure, SourceDocument } from "../../model/source.ts";
import { legacyBytes, utf16Bytes } from "./encodings/legacyBytes.ts";
import { readSources } from "./readSources.ts";

const SIMPLIFIED = "五月六日，海川大学校长李丽一行到东湖市考察，双方签署合作协议。\n";
const TRADITIONAL = "五月六日，海川大學校長李麗一行到東湖市考察，雙方簽署合作協議。\n";
const utf8 = (text: string) => new TextEncoder().encode(text);

function read(bytes: Uint8Array, file = "a.txt"): SourceDocument {
  const result = readSources(file, bytes);
  if ("code" in result) throw new Error(`${result.code}: ${result.message}`);
  const [source] = result;
  if (!source || "code" in source || result.length > 1) throw new Error(`${result.length} documents`);
  return source;
}

function fail(bytes: Uint8Array): ReadFailure {
  const result = readSources("a.txt", bytes);
  if (!("code" in result)) throw new Error("it was read");
  return result;
}

describe("corrections under another name", () => {
  it("are no articles, and are told", () => {
    const content = { format: "wanglai-corrections", version: 1, entries: [{ id: "c1", title: SIMPLIFIED }] };
    expect(fail(utf8(JSON.stringify(content, null, 2)))).toMatchObject({ code: "corrections-elsewhere" });
    expect(read(utf8(`${SIMPLIFIED}"format": "wanglai-corrections"`)).text).toContain("海川大学");
  });
});

describe("encodings", () => {
  it.each([
    ["utf-8", "utf-8", utf8(SIMPLIFIED), SIMPLIFIED],
    ["utf-8 with a mark", "utf-8", utf8(`\ufeff${SIMPLIFIED}`), SIMPLIFIED],
    ["utf-16le with a mark", "utf-16le", utf16Bytes(`\ufeff${SIMPLIFIED}`, true), SIMPLIFIED],
    ["utf-16be with a mark", "utf-16be", utf16Bytes(`\ufeff${SIMPLIFIED}`, false), SIMPLIFIED],
    ["utf-16le without one", "utf-16le", utf16Bytes(SIMPLIFIED.repeat(3), true), SIMPLIFIED.repeat(3)],
    ["utf-16be without one", "utf-16be", utf16Bytes(SIMPLIFIED.repeat(3), false), SIMPLIFIED.repeat(3)],
    ["gb18030", "gb18030", legacyBytes(SIMPLIFIED, "gb18030"), SIMPLIFIED],
    ["gb18030 with Traditional text", "gb18030", legacyBytes(TRADITIONAL, "gb18030"), TRADITIONAL],
    ["big5", "big5", legacyBytes(TRADITIONAL, "big5"), TRADITIONAL],
    ["a short line in gb18030", "gb18030", legacyBytes("学校与企业签约", "gb18030"), "学校与企业签约"],
    ["a short line in big5", "big5", legacyBytes("學校與企業簽約", "big5"), "學校與企業簽約"],
  ])("%s is told by content", (_, encoding, bytes, text) => {
    const source = read(bytes);
    expect(source.encoding).toBe(encoding);
    expect(source.text).toBe(text);
    expect(source.diagnostics).toEqual([]);
  });

  it("a declared charset that is wrong changes nothing", () => {
    const page = `<html><head><meta charset="gb2312"></head><body><p>${TRADITIONAL}</p></body></html>`;
    expect(read(legacyBytes(page, "big5"))).toMatchObject({ encoding: "big5", text: page });
    expect(read(utf8(page))).toMatchObject({ encoding: "utf-8", text: page });
  });

  it("a few broken bytes in UTF-8 are shown as U+FFFD, with a warning", () => {
    const bytes = utf8(SIMPLIFIED.repeat(4));
    bytes[10] = 0xff;
    const source = read(bytes);
    expect(source.encoding).toBe("utf-8");
    expect(source.text).toContain("\ufffd");
    expect(source.diagnostics).toMatchObject([{ rule: "source/damaged-utf-8", severity: "warning" }]);
  });

  it("UTF-8 cut in the middle of a character is still UTF-8", () => {
    const source = read(utf8(SIMPLIFIED).subarray(0, 40));
    expect(source.encoding).toBe("utf-8");
    expect(source.diagnostics).toHaveLength(1);
  });

  it("a doubtful decision names both candidates", () => {
    const source = read(Uint8Array.of(0xb0, 0xa1, 0x20, 0x41));
    expect(source.diagnostics).toMatchObject([{ rule: "source/doubtful-encoding", severity: "warning" }]);
    expect(source.diagnostics[0]?.message).toMatch(/gb18030.*big5|big5.*gb18030/);
  });
});

describe("files that cannot be read", () => {
  it.each([
    ["no bytes", "empty", new Uint8Array()],
    ["white space", "empty", utf8(" \r\n\u3000\n")],
    ["a byte order mark alone", "empty", utf8("\ufeff")],
    ["a PDF", "binary", utf8("%PDF-1.7 \n some text")],
    ["a ZIP archive", "binary", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0)],
    ["machine bytes", "binary", Uint8Array.from({ length: 400 }, (_, i) => (i * 37 + 11) % 256)],
  ])("%s", (_, code, bytes) => {
    const failure = fail(bytes);
    expect(failure.code).toBe(code);
    expect(failure.file).toBe("a.txt");
    expect(failure.message.length).toBeGreaterThan(20);
  });

  it("any bytes give a document or a failure, never an exception", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        const result = readSources("a", bytes);
        if ("code" in result) expect(["empty", "binary"]).toContain(result.code);
        else expect(result.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe("formats", () => {
  it.each([
    ["html", "<!DOCTYPE html>\n<html><body><p>甲</p></body></html>"],
    ["html", "<div><p>甲</p><p>乙</p></div>"],
    ["html", "URL: https://news.example.edu.cn/a.htm\n<html><head><title>甲</title></head><body>乙</body></html>"],
    ["front-matter", "---\ntitle: 甲\n---\n\n<p>乙</p>"],
    ["front-matter", "\n---\r\ntitle: 甲\r\ntags: [a, b\r\n---\r\n乙"],
    ["labelled", "标题：甲校与乙市签约\n来源：丙报\n正文内容：\n丁"],
    ["labelled", "標題：甲\n發佈日期：2023-05-06\n正文：\n乙"],
    ["labelled", "日期：2023-05-06\n标题: 甲\n乙"],
    ["plain", "甲校与乙市签约\n来源：丙报 时间：2023-05-06\n\n正文。"],
    ["plain", "---\n没有元数据的分隔线\n---\n正文。"],
    ["plain", "关系式为 a < b，且 c > d。"],
  ])("%s: %j", (format, text) => {
    expect(read(utf8(text)).format).toBe(format);
  });

  it("the name of the file says nothing", () => {
    expect(read(utf8("<p>甲</p><p>乙</p>"), "a.txt").format).toBe("html");
    expect(read(utf8("甲乙丙丁。"), "a.html").format).toBe("plain");
  });
});

describe("identity", () => {
  it("the same bytes have the same id under any name", () => {
    const one = read(utf8(SIMPLIFIED), "a.txt");
    const other = read(utf8(SIMPLIFIED), "b/c.txt");
    expect(one.id).toMatch(/^d[0-9a-f]{12}$/);
    expect(other.id).toBe(one.id);
    expect(read(utf8(TRADITIONAL)).id).not.toBe(one.id);
  });

  it("the name stays as it was given", () => {
    expect(read(utf8(SIMPLIFIED), "a/back\\slash.txt").file).toBe("a/back\\slash.txt");
  });
});

describe("a file of many articles", () => {
  const records = (text: string): readonly SourceDocument[] => {
    const result = readSources("list.json", utf8(text));
    if ("code" in result) throw new Error(result.message);
    return result.filter((one): one is SourceDocument => !("code" in one));
  };
  const [first, second] = [
    '{"title":"海川大学来访","content":"三月五日，海川大学校长李丽一行来访。"}',
    '{"title":"东湖市签约","content":"三月六日，\ufffd\ufffd与东湖市签署合作协议。"}',
  ];

  it("gives a document for each, numbered from 1, with its own text and its own id", () => {
    const documents = records(`[${first},\n${second}]`);
    expect(documents.map(({ file, record, format, text }) => [file, record, format, text])).toEqual([
      ["list.json", 1, "json", first],
      ["list.json", 2, "json", second],
    ]);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(2);
  });

  it("gives an article the same id in whatever file it stands", () => {
    const [alone] = records(`[${second}]`);
    expect(records(`[${first},${second}]`)[1]?.id).toBe(alone?.id);
  });

  it("says of each record what concerns a place in it", () => {
    const broken = records(`[${first},${second}]`);
    for (const { text, diagnostics } of broken) {
      for (const { span } of diagnostics) if (span) expect(span.end).toBeLessThanOrEqual(text.length);
    }
  });

  it("says of the nearest record what concerns a place between records", () => {
    const documents = records(`${first}\n${second}\n# 以上是三月的\n{"title":"海川大学会见"}\n`);
    const warned = documents.map(({ diagnostics }) => diagnostics.map(({ rule }) => rule));
    expect(warned.map((rules) => rules.includes("collection/broken-json"))).toEqual([false, true, false]);
    expect(documents.map(({ record }) => record)).toEqual([1, 2, 3]);
  });

  /** Each record in short: its number, and the line that it is lost in. */
  const inShort = (text: string) => {
    const result = readSources("list.json", utf8(text));
    if ("code" in result) throw new Error(result.message);
    return result.map((one) =>
      "code" in one ? `${one.code} ${/record \d+, which begins in line \d+/.exec(one.message)?.[0]}` : one.record,
    );
  };

  it("loses a record that is broken, under its own number, and counts those behind it on", () => {
    const broken = '{"title":"坏","content":"三月';
    const lost = (record: number, line: number) => `broken-record record ${record}, which begins in line ${line}`;
    expect(inShort(`${first}\n${broken}\n\n${second}\n${first}\n${broken}`)).toEqual([1, lost(2, 2), 3, 4, lost(5, 6)]);
    expect(inShort(`${broken}\n${first}\n${second}\n`)).toEqual([lost(1, 1), 2, 3]);
    expect(inShort(`[${first},\n{"title":"他说"好"","content":"三月"},\n${second}]`)).toEqual([1, lost(2, 2), 3]);
    expect(inShort(`{"list":[${first},${second.slice(0, -9)}`)).toEqual([1, lost(2, 1)]);
  });

  it("loses no record where a file is cut off between records, or behind the last", () => {
    for (const end of ["", ",", "]", '],"total":{"all":']) expect(inShort(`{"list":[${first}${end}`)).toEqual([1]);
  });

  it("names a thousand lost records and counts the others", () => {
    const result = readSources("list.json", utf8(`${first}\n${"{坏}\n".repeat(1200)}${second}\n`));
    const failures = "code" in result ? [] : result.filter((one) => "code" in one);
    expect(failures).toHaveLength(1001);
    expect(failures.at(-1)).toMatchObject({ record: 1002, message: expect.stringContaining("200 more") });
    expect(result).toHaveProperty("1002.record", 1202);
  });
});

describe("JSON of which no record is whole", () => {
  it.each([
    ["collection/truncated-json", '{"title":"海川大学来访","content":"三月五日，海川大学'],
    ["collection/truncated-json", '[{"title":"海川大学来访",'],
    ["collection/broken-json", '{"title":"海川大学来访","content":三月五日}'],
  ])("has a warning: %s for %j", (rule, text) => {
    const { format, diagnostics } = read(utf8(text));
    expect([format, diagnostics.map((one) => one.rule)]).toEqual(["plain", [rule]]);
  });

  it.each(["{导语} 海川大学来访。", '{"compilerOptions":{"strict":true}}', "[海川大学] 来访。", '["海川大学"来访]'])(
    "is not %j",
    (text) => {
      expect(read(utf8(text)).diagnostics).toEqual([]);
    },
  );
});
