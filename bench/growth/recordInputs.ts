/** Collections (JSON, CSV, feeds) and bytes in other encodings than UTF-8. */
import { type GrowingInput, numbered, repeated, sentence } from "./input.ts";

const feedItem = (n: number) =>
  `<item><title>第${n}次签约</title><link>http://a.example.com/${n}.htm</link><pubDate>Tue, 05 Mar 2024 08:00:00 +0800</pubDate></item>\n`;
const RSS = {
  before: '<?xml version="1.0"?><rss version="2.0"><channel><title>东湖日报</title>',
  after: "</channel></rss>",
};

const COLLECTIONS: readonly GrowingInput[] = [
  numbered("json: records", (n) => `${n ? "," : ""}{"title":"第${n}次签约","content":"${sentence(n)}"}`, {
    before: "[",
    after: "]",
  }),
  repeated("json: small records", '{"title":"东湖"},', { before: "[", after: "{}]" }),
  numbered("json: lines", (n) => `{"title":"第${n}次签约","content":"${sentence(n)}"}\n`),
  repeated("json: [[[[", "["),
  repeated('json: {"a":{"a":', '{"a":'),
  repeated("json: escapes", '\\u4e1c\\n\\"', { before: '[{"title":"东湖","content":"', after: '"}]' }),
  repeated("json: unclosed string", "东\\\\", { before: '[{"content":"' }),
  numbered("json: members", (n) => `"k${n}":1,`, { before: "[{", after: '"title":"东"}]' }),
  repeated("json: quotes", '"'),
  numbered("csv: records", (n) => `第${n}次签约,2024-03-05,"${sentence(n)}"\n`, { before: "title,date,content\n" }),
  repeated("csv: small records", "东,湖\n", { before: "title,content\n" }),
  repeated("csv: quotes", '"', { before: "title,content\n东湖," }),
  repeated("csv: unclosed quote", "东,湖\n", { before: 'title,content\n东湖,"' }),
  repeated("csv: columns", "东,", { before: "title,content\n" }),
  numbered("feed: items", feedItem, RSS),
  repeated("feed: open items", "<item>", RSS),
  repeated("feed: CDATA", "<![CDATA[<p>东</p>]]>", {
    before: `${RSS.before}<item><description>`,
    after: `</description></item>${RSS.after}`,
  }),
  repeated("feed: unclosed CDATA", "<![CDATA[", { before: `${RSS.before}<item><description>` }),
];

/** The bytes of characters in a two-byte encoding, found by decoding all pairs. */
function encoderOf(label: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(label);
  const pairs = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !pairs.has(character)) pairs.set(character, [lead, trail]);
    }
  }
  return (text) => Uint8Array.from([...text].flatMap((one) => pairs.get(one) ?? [one.charCodeAt(0)]));
}

function repeatedBytes(name: string, piece: () => Uint8Array): GrowingInput {
  return {
    name,
    build: (bytes) => {
      const one = piece();
      const all = new Uint8Array(Math.ceil(bytes / one.length) * one.length);
      for (let at = 0; at < all.length; at += one.length) all.set(one, at);
      return all;
    },
  };
}

const SIMPLIFIED = "海川大学校长李嘉木一行到东湖市考察，双方签署协议。\n";
const TRADITIONAL = "海川大學校長李嘉木一行到東湖市考察，雙方簽署協議。\n";
const gbk = (text: string) => encoderOf("gb18030")(text);
const withLostByte = (bytes: Uint8Array) => Uint8Array.of(...bytes.subarray(0, 5), ...bytes.subarray(6));

const BYTES: readonly GrowingInput[] = [
  repeatedBytes("bytes: GBK", () => gbk(SIMPLIFIED)),
  repeatedBytes("bytes: GBK, bytes lost", () => withLostByte(gbk(SIMPLIFIED))),
  repeatedBytes("bytes: GBK page", () => gbk("<p>海川大学与东湖市签约。</p>\n")),
  repeatedBytes("bytes: Big5", () => encoderOf("big5")(TRADITIONAL)),
  repeatedBytes("bytes: UTF-16", () => Buffer.from(SIMPLIFIED, "utf16le")),
  repeatedBytes("bytes: UTF-8, one bad in 36", () => Uint8Array.of(...Buffer.from("海川大学与东湖市签约。"), 0xe6)),
  repeatedBytes("bytes: UTF-8 and GBK", () => Uint8Array.of(...Buffer.from(SIMPLIFIED), ...gbk(SIMPLIFIED))),
  repeatedBytes("bytes: zeros", () => Uint8Array.of(0)),
  repeatedBytes("bytes: any", () => Uint8Array.from({ length: 251 }, (_, n) => (n * 167 + 13) % 256)),
];

export const RECORD_INPUTS: readonly GrowingInput[] = [...COLLECTIONS, ...BYTES];
