import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksBinary, sniffBinary } from "../sniffBinary.ts";
import { type Decoded, decode } from "./decode.ts";
import { legacyBytes, utf16Bytes } from "./legacyBytes.ts";
import { sampleBeyondAscii } from "./sampleBytes.ts";

const SIMPLIFIED = "五月六日，海川大学校长李丽一行到东湖市考察，双方签署合作协议。\n";
const TRADITIONAL = "五月六日，海川大學校長李麗一行到東湖市考察，雙方簽署合作協議。\n";
const JAPANESE = "海川大学の学長は東湖市を訪問し、協力協定に署名した。これからも交流を深めていく。";
const KOREAN = "바다대학교 총장은 호수시를 방문하여 협력 협정에 서명하였다.";
const FRENCH = "Le président de l'université a été reçu par la société, où il a signé un accord de coopération.";

const utf8 = (text: string) => new TextEncoder().encode(text);
const gb = (text: string) => legacyBytes(text, "gb18030");
const big5 = (text: string) => legacyBytes(text, "big5");

function join(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function utf32(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer([...text].length * 4));
  for (const [i, one] of [...text].entries()) view.setUint32(i * 4, one.codePointAt(0) ?? 0, littleEndian);
  return new Uint8Array(view.buffer);
}

/** Bytes without meaning, the same every time. */
function noise(length: number, from = 0): Uint8Array {
  let state = 20_240_506;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from + ((state >>> 16) % (256 - from));
  });
}

function read(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes);
  if (!decoded) throw new Error("no text");
  return decoded;
}

const rules = (decoded: Decoded) => decoded.diagnostics.map((one) => one.rule);

describe("an encoding that is clear", () => {
  const inPage = (declaration: string, text: string) => `<html><head>${declaration}</head><body>${text}</body></html>`;
  const SCRIPT = `<script src="/js/list.js">var open = [1, 2, 3]; function show() { return "none"; }</script>\n`;
  it.each<[string, string, Uint8Array, string]>([
    ["UTF-32 with a mark", "utf-32le", utf32(`\ufeff${SIMPLIFIED}`, true), SIMPLIFIED],
    ["UTF-32 with a mark, big end first", "utf-32be", utf32(`\ufeff${SIMPLIFIED}`, false), SIMPLIFIED],
    ["one sentence in UTF-16", "utf-16le", utf16Bytes("海川大学校长访问东湖市。", true), "海川大学校长访问东湖市。"],
    ["one sentence in UTF-16BE", "utf-16be", utf16Bytes("海川大学校长访问东湖市。", false), "海川大学校长访问东湖市。"],
    ["UTF-16 with more tags than text", "utf-16le", utf16Bytes(inPage("", "签约"), true), inPage("", "签约")],
    ["UTF-16 of ASCII alone", "utf-16be", utf16Bytes("Agreement signed", false), "Agreement signed"],
    ["one letter", "utf-8", utf8("A"), "A"],
    ["a year", "utf-8", utf8("2024\n"), "2024\n"],
    ["ASCII alone", "utf-8", utf8("Agreement signed"), "Agreement signed"],
    ["a title of four characters in GBK", "gb18030", gb("校企签约"), "校企签约"],
    ["a title with rare names in GBK", "gb18030", gb("邹翀、谭燚访问蓝帆公司"), "邹翀、谭燚访问蓝帆公司"],
    ["a title of six characters in Big5", "big5", big5("大學校長來訪"), "大學校長來訪"],
    [
      "Hong Kong characters in Big5",
      "big5",
      big5("鰂魚涌嘅學校與深水埗簽署合作協議。"),
      "鰂魚涌嘅學校與深水埗簽署合作協議。",
    ],
    ["a mark of GB18030", "gb18030", join([0x84, 0x31, 0x95, 0x33], gb(SIMPLIFIED)), SIMPLIFIED],
    ["four-byte characters of GB18030", "gb18030", join(gb(SIMPLIFIED), [0x95, 0x32, 0x82, 0x36]), `${SIMPLIFIED}𠀀`],
    [
      "a page of scripts with its text at the end",
      "gb18030",
      gb(SCRIPT.repeat(700) + SIMPLIFIED),
      SCRIPT.repeat(700) + SIMPLIFIED,
    ],
    [
      "mixed line ends",
      "gb18030",
      gb(`甲校与乙市签约\r\n双方\r合作\n${SIMPLIFIED}`),
      `甲校与乙市签约\r\n双方\r合作\n${SIMPLIFIED}`,
    ],
    [
      "a mark in the middle of UTF-8",
      "utf-8",
      utf8(`${SIMPLIFIED}\ufeff${SIMPLIFIED}`),
      `${SIMPLIFIED}\ufeff${SIMPLIFIED}`,
    ],
    ["a mark of UTF-8 before GBK", "gb18030", join([0xef, 0xbb, 0xbf], gb(SIMPLIFIED)), SIMPLIFIED],
    ["Japanese in Shift_JIS", "shift_jis", legacyBytes(JAPANESE, "shift_jis"), JAPANESE],
    ["Japanese in EUC-JP", "euc-jp", legacyBytes(JAPANESE, "euc-jp"), JAPANESE],
    ["Korean in EUC-KR", "euc-kr", legacyBytes(KOREAN, "euc-kr"), KOREAN],
    ["French in windows-1252", "windows-1252", legacyBytes(FRENCH, "windows-1252"), FRENCH],
    [
      "English with typographic quotes in windows-1252",
      "windows-1252",
      legacyBytes("It’s signed – the “first” of the university’s agreements", "windows-1252"),
      "It’s signed – the “first” of the university’s agreements",
    ],
    ["one sign in UTF-8", "utf-8", utf8("<p>Copyright © 2024</p>"), "<p>Copyright © 2024</p>"],
    ["one accent in UTF-8", "utf-8", utf8("un café"), "un café"],
  ])("%s comes back without a warning", (_, encoding, bytes, text) => {
    expect(read(bytes)).toEqual({ encoding, text, diagnostics: [] });
  });

  it.each([
    `<meta charset="utf-8">`,
    `<meta charset=big5>`,
    `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">`,
    `<meta charset="no-such-charset">`,
    `<meta http-equiv="Content-Type" content="text/html; charset=GB2312">`,
  ])("a declared %s is no more than a hint", (declaration) => {
    const page = inPage(declaration, SIMPLIFIED);
    for (const [encoding, bytes] of [
      ["gb18030", gb(page)],
      ["utf-8", utf8(page)],
      ["utf-16le", utf16Bytes(page, true)],
    ] as const) {
      expect(read(bytes)).toEqual({ encoding, text: page, diagnostics: [] });
    }
  });

  it("a declaration decides where the text cannot", () => {
    const titled = (label: string) => `<?xml version="1.0" encoding="${label}"?><t>`;
    const korean = join(utf8(titled("euc-kr")), [0xb0, 0xa1, 0xb3, 0xaa], utf8("</t>"));
    const chinese = join(utf8(titled("gb2312")), [0xb0, 0xa1, 0xb3, 0xaa], utf8("</t>"));
    expect(read(korean).encoding).toBe("euc-kr");
    expect(read(chinese).encoding).toBe("gb18030");
  });
});

describe("an encoding that is not clear", () => {
  it.each([
    ["one rare character", [0xf7, 0xe2]],
    ["two characters that two encodings have", [...gb("签约")]],
  ])("%s: the warning names both candidates with their scores", (_, bytes) => {
    const decoded = read(Uint8Array.from(bytes));
    expect(rules(decoded)).toContain("source/doubtful-encoding");
    const message = decoded.diagnostics[0]?.message ?? "";
    expect(message).toContain(`read as ${decoded.encoding} (score `);
    expect(message.match(/\(score -?\d+\.\d\d\)/g)).toHaveLength(2);
  });
});

describe("a language that is not known", () => {
  it("in its old encoding is refused or doubted, never taken for Chinese in silence", () => {
    const russian = "Университет подписал соглашение о сотрудничестве с компанией в городе.";
    const bytes = Uint8Array.from(russian, (one) => (one < "\u0080" ? one.charCodeAt(0) : one.charCodeAt(0) - 0x350));
    const decoded = decode(bytes);
    expect(decoded === null || rules(decoded).includes("source/doubtful-encoding")).toBe(true);
  });
});

describe("damaged text", () => {
  const text = SIMPLIFIED.repeat(3);
  /** The lead byte of 川, the seventh character. */
  const AT = 12;
  const changed = (bytes: Uint8Array, at: number, byte: number) =>
    join(bytes.subarray(0, at), [byte], bytes.subarray(at + 1));
  it.each<[string, Uint8Array, string]>([
    ["a lead byte that became a letter", changed(gb(text), AT, 0x56), text.replace("川", "V\ufffd")],
    ["a lead byte that became a question mark", changed(gb(text), AT, 0x3f), text.replace("川", "?\ufffd")],
    ["a trail byte that became a line feed", changed(gb(text), AT + 1, 0x0a), text.replace("川", "\ufffd\n")],
    ["a trail byte that is none", changed(gb(text), AT + 1, 0xff), text.replace("川", "\ufffd")],
    ["a lead byte that is none", changed(gb(text), AT, 0xff), text.replace("川", "\ufffd\ufffd")],
    ["half a character at the end", gb(text.trimEnd()).subarray(0, -1), `${text.trimEnd().slice(0, -1)}\ufffd`],
    [
      "half a character at the end of Big5",
      big5(TRADITIONAL.trimEnd()).subarray(0, -1),
      `${TRADITIONAL.trimEnd().slice(0, -1)}\ufffd`,
    ],
    ["UTF-16 of an odd length", utf16Bytes(text, true).subarray(0, -1), `${text.slice(0, -1)}\ufffd`],
    ["UTF-16 with a mark and half a pair", utf16Bytes(`\ufeff甲\ud840乙`, false), "甲\ufffd乙"],
  ])("%s spoils one character alone", (_, bytes, expected) => {
    const decoded = read(bytes);
    expect(decoded.text).toBe(expected);
    expect(rules(decoded)).toEqual(["source/damaged-bytes"]);
  });

  it("a byte that is lost does not shift the rest of its line", () => {
    const bytes = gb(text);
    const decoded = read(join(bytes.subarray(0, AT), bytes.subarray(AT + 1)));
    expect(decoded.text.slice(0, 5)).toBe(text.slice(0, 5));
    expect(decoded.text.endsWith(text.slice(7))).toBe(true);
    expect(rules(decoded)).toEqual(["source/damaged-bytes"]);
  });

  it("a text cut off within a character says so", () => {
    expect(read(utf8(SIMPLIFIED).subarray(0, 40)).diagnostics[0]?.message).toContain("cut off");
    expect(read(gb(SIMPLIFIED).subarray(0, 41)).diagnostics[0]?.message).toContain("cut off");
  });

  it.each<[string, Uint8Array]>([
    ["UTF-8", join(utf8(SIMPLIFIED), [0], utf8(SIMPLIFIED))],
    ["GBK", join(gb(SIMPLIFIED), [0], gb(SIMPLIFIED))],
  ])("a zero byte in %s is kept, with a warning that says where", (_, bytes) => {
    const decoded = read(bytes);
    expect(decoded.text).toBe(`${SIMPLIFIED}\0${SIMPLIFIED}`);
    const span = { start: SIMPLIFIED.length, end: SIMPLIFIED.length + 1 };
    expect(decoded.diagnostics).toMatchObject([{ rule: "source/zero-bytes", span }]);
    expect(looksBinary(decoded.text)).toBe(false);
  });

  it.each([
    ["UTF-8", utf8(SIMPLIFIED)],
    ["GBK", gb(SIMPLIFIED)],
  ])("%s that is filled up with zeros is still text", (_, bytes) => {
    const decoded = read(join(bytes, new Uint8Array(4096)));
    expect(decoded.text.startsWith(SIMPLIFIED)).toBe(true);
    expect(looksBinary(decoded.text)).toBe(false);
  });

  it("characters of a private set are kept, with a warning", () => {
    const decoded = read(join(gb(SIMPLIFIED), [0xaa, 0xa1]));
    expect(decoded.text).toBe(`${SIMPLIFIED}\ue000`);
    expect(rules(decoded)).toEqual(["source/private-characters"]);
  });

  it.each([
    ["HZ", "~{VPND~} 2024"],
    ["ISO-2022", "\u001b$A!6\u001b(B 2024"],
  ])("%s, which is not read, is told", (_, escaped) => {
    expect(rules(read(utf8(escaped)))).toEqual(["source/escaped-encoding"]);
  });
});

describe("two encodings in one file", () => {
  it.each<[string, string, Uint8Array, string]>([
    [
      "a GBK paragraph in UTF-8",
      "utf-8",
      join(utf8(`<p>${SIMPLIFIED}</p>\n<p>`), gb("双方签署合作协议。"), utf8(`</p>\n${SIMPLIFIED}`)),
      "双方签署合作协议。",
    ],
    [
      "a UTF-8 paragraph in GBK",
      "gb18030",
      join(gb(`<p>${SIMPLIFIED.repeat(2)}</p>\n<p>`), utf8("双方签署合作协议。"), gb(`</p>\n${SIMPLIFIED}`)),
      "双方签署合作协议。",
    ],
    [
      "a UTF-8 paragraph in Big5",
      "big5",
      join(big5(`<p>${TRADITIONAL.repeat(2)}</p>\n<p>`), utf8("雙方簽署合作協議。"), big5(`</p>\n${TRADITIONAL}`)),
      "雙方簽署合作協議。",
    ],
    [
      "a Big5 paragraph in UTF-8",
      "utf-8",
      join(utf8(`<p>${TRADITIONAL.repeat(2)}</p>\n<p>`), big5("雙方簽署合作協議。"), utf8(`</p>\n${TRADITIONAL}`)),
      "雙方簽署合作協議。",
    ],
  ])("%s is read as what it is, and shown", (_, encoding, bytes, passage) => {
    const decoded = read(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).not.toContain("\ufffd");
    expect(rules(decoded)).toEqual(["source/mixed-encodings"]);
    const span = decoded.diagnostics[0]?.span;
    expect(decoded.text.slice(span?.start, span?.end)).toContain(passage);
  });

  it("broken bytes that read as nothing else are damage, no second encoding", () => {
    const bytes = join(utf8(SIMPLIFIED), [0xe6, 0xb5], utf8(SIMPLIFIED));
    expect(rules(read(bytes))).toEqual(["source/damaged-utf-8"]);
  });
});

describe("bytes that are no text", () => {
  const isText = (bytes: Uint8Array) => {
    const decoded = decode(bytes);
    return decoded !== null && !looksBinary(decoded.text);
  };
  it.each<[string, Uint8Array]>([
    ["one byte again and again", new Uint8Array(500).fill(0xff)],
    ["zeros", new Uint8Array(500)],
    ["noise", noise(5000)],
    ["a little noise", noise(40)],
    ["noise beyond ASCII", noise(5000, 0x80)],
    ["noise after a mark of UTF-16", join([0xff, 0xfe], noise(5000))],
    ["small numbers in machine order", Uint8Array.from({ length: 4000 }, (_, i) => (i % 4 === 0 ? (i / 4) % 200 : 0))],
    ["tables of a database without its head", join(noise(600), utf8("CREATE TABLE articles (id, title)"), noise(600))],
  ])("%s", (_, bytes) => {
    expect(isText(bytes)).toBe(false);
  });

  it.each([
    ["a database", utf8("SQLite format 3\0")],
    ["a compiled class", Uint8Array.of(0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 0x34)],
    ["a film", join([0, 0, 0, 0x18], utf8("ftypmp42"))],
    ["a WPS or Word document", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ["a Rich Text document", utf8("{\\rtf1\\ansi")],
    ["a WebP picture", join(utf8("RIFF"), [1, 2, 3, 4], utf8("WEBPVP8 "))],
  ])("%s is told by its first bytes", (_, bytes) => {
    expect(sniffBinary(bytes)).not.toBeNull();
  });

  it.each(["MZ是缩写，不是程序。", "RIFF 组织的会议", "BZ 公司", "IDs of partners", "{会议}", "ID3 标签说明"])(
    "a text that begins like one is a text: %s",
    (text) => {
      expect(sniffBinary(utf8(text))).toBeNull();
    },
  );
});

describe("the sample", () => {
  it("is bounded, and taken from where the text is", () => {
    const page = join(utf8("<i>x</i>\n".repeat(20_000)), gb(SIMPLIFIED.repeat(4000)));
    const sample = sampleBeyondAscii(page);
    expect(sample.length).toBeLessThan(20_000);
    expect(new TextDecoder("gb18030").decode(sample)).toContain("海川大学校长李丽一行到东湖市考察");
    expect(new TextDecoder("gb18030").decode(sample)).not.toContain("<i>");
  });

  it("of a text without a single line end is short, too", () => {
    expect(sampleBeyondAscii(gb("双方签署合作协议。".repeat(20_000))).length).toBeLessThan(20_000);
  });
});

/** Words of the genre; each in Simplified and in Traditional characters. */
const WORDS: readonly (readonly [simplified: string, traditional: string])[] = [
  ["海川大学", "海川大學"],
  ["东湖市", "東湖市"],
  ["蓝帆公司", "藍帆公司"],
  ["青禾研究院", "青禾研究院"],
  ["云岭省教育厅", "雲嶺省教育廳"],
  ["江口港务集团", "江口港務集團"],
  ["校长李丽", "校長李麗"],
  ["副市长陈鑫", "副市長陳鑫"],
  ["董事长赵珺", "董事長趙珺"],
  ["党委书记邹翀", "黨委書記鄒翀"],
  ["一行", "一行"],
  ["到访", "到訪"],
  ["考察调研", "考察調研"],
  ["签署战略合作协议", "簽署戰略合作協議"],
  ["举行座谈会", "舉行座談會"],
  ["参观展厅", "參觀展廳"],
  ["出席揭牌仪式", "出席揭牌儀式"],
  ["就人才培养深入交流", "就人才培養深入交流"],
  ["双方", "雙方"],
  ["近日，", "近日，"],
  ["五月六日上午，", "五月六日上午，"],
  ["2024年3月5日，", "2024年3月5日，"],
  ["。", "。"],
  ["“十四五”", "「十四五」"],
  ["（记者 王小明）", "（記者 王小明）"],
  ["<p>", "<p>"],
  ["\r\n", "\r\n"],
];

/** The same texts every time. */
const RUNS = { numRuns: 300, seed: 20_240_506 };

const hanCount = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;

function news(script: 0 | 1, han: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...WORDS), { minLength: Math.ceil(han / 6), maxLength: han })
    .map((words) => words.map((word) => word[script]).join(""))
    .filter((text) => hanCount(text) >= han);
}

const ENCODINGS: readonly (readonly [encoding: string, script: 0 | 1, encode: (text: string) => Uint8Array])[] = [
  ["utf-8", 0, utf8],
  ["utf-8", 1, utf8],
  ["utf-16le", 0, (text) => utf16Bytes(text, true)],
  ["utf-16be", 0, (text) => utf16Bytes(text, false)],
  ["utf-16le", 1, (text) => utf16Bytes(text, true)],
  ["utf-16be", 1, (text) => utf16Bytes(text, false)],
  ["gb18030", 0, gb],
  ["gb18030", 1, gb],
  ["big5", 1, big5],
];

describe.each(ENCODINGS)("any news in %s (script %i)", (encoding, script, encode) => {
  it("of 12 characters and more comes back exactly, without a warning", () => {
    fc.assert(
      fc.property(news(script, 12), (text) => {
        expect(decode(encode(text))).toEqual({ encoding, text, diagnostics: [] });
      }),
      RUNS,
    );
  });

  it("of 8 characters and more comes back, or there is a warning or a refusal", () => {
    fc.assert(
      fc.property(news(script, 8), (text) => {
        const decoded = decode(encode(text));
        if (decoded?.text !== text) expect(decoded?.diagnostics ?? [{}]).not.toEqual([]);
      }),
      RUNS,
    );
  });

  it("of 60 characters and more keeps its encoding with one byte changed or the end cut off", () => {
    const bytes = news(script, 60).map(encode);
    fc.assert(
      fc.property(bytes, fc.nat(), fc.nat({ max: 255 }), fc.boolean(), (whole, where, byte, cut) => {
        const at = where % whole.length;
        const length = Math.max(at, whole.length - 40);
        const damaged = cut ? whole.subarray(0, length) : whole.map((one, i) => (i === at ? byte : one));
        expect(decode(damaged)?.encoding).toBe(encoding);
      }),
      RUNS,
    );
  });
});
