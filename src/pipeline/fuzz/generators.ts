import { NASTY_PIECES } from "./nastyPieces.ts";
import type { Random } from "./random.ts";

/** Makes a document from nothing. */
type Generator = (random: Random) => string;

const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0, 0x9f],
  [0x4e00, 0x9fff],
  [0x4e00, 0x9fff],
  [0x3000, 0x303f],
  [0xff00, 0xffef],
  [0x2000, 0x206f],
  [0x300, 0x36f],
  [0xd800, 0xdfff],
  [0xe000, 0xf8ff],
  [0xf900, 0xfaff],
  [0x20000, 0x2fa1f],
  [0, 0x10ffff],
];

function word(random: Random): string {
  const [first, last] = random.pick(RANGES);
  const codes = random.times(random.between(1, 12), () => random.between(first, last));
  return String.fromCodePoint(...codes);
}

const piece = (random: Random) => (random.chance(0.9) ? random.pick(NASTY_PIECES) : word(random));

function sequence(random: Random, most: number, make: (random: Random) => string): string {
  return random.times(random.between(1, most), () => make(random)).join("");
}

const text: Generator = (random) => sequence(random, 60, word);

const pieces: Generator = (random) => sequence(random, 80, piece);

const SENTENCES = [
  "3月5日，云山大学副校长陈一鸣一行来校访问。",
  "双方签署战略合作协议，东湖市副市长王二出席签约仪式。",
  "海川大学党委书记李丽会见了蓝帆公司董事长一行，双方就人才培养进行了深入交流。",
  "会议于2024年3月6日在东湖市召开。",
  "今日无事。",
];
const prose = (random: Random) => (random.chance(0.7) ? random.pick(SENTENCES) : piece(random));

const TAGS =
  "p div span table tr td th ul li a b strong em h1 h2 article section header footer nav aside main form select option pre br img hr iframe script style noscript template svg font center title body html head frameset dl dt dd".split(
    " ",
  );
const ATTRIBUTES = [
  "class='content'",
  'id="share"',
  "style='display:none'",
  "hidden",
  "href='/2024/0305/1.htm'",
  "src=a.jpg",
  "alt='合影",
  "onclick=\"a('<p>')\"",
  "data-x=&quot;",
  "=",
];

function element(random: Random, depth: number): string {
  const tag = random.pick(TAGS);
  const attributes = random.times(random.below(3), () => ` ${random.pick(ATTRIBUTES)}`).join("");
  const inside = random
    .times(random.below(depth > 0 ? 5 : 2), () =>
      depth > 0 && random.chance(0.6) ? element(random, depth - 1) : prose(random),
    )
    .join("");
  const close = random.chance(0.85) ? `</${random.chance(0.95) ? tag : random.pick(TAGS)}>` : "";
  return `<${tag}${attributes}>${inside}${close}`;
}

const page: Generator = (random) =>
  `${random.chance(0.6) ? "<!DOCTYPE html><html><body>" : ""}${sequence(random, 8, () => element(random, 4))}`;

const KEYS = ["title", "date", "author", "source", "url", "标题", "tags", "content", "description", "a", "", "题：目"];

function yamlValue(random: Random): string {
  const values = [
    () => prose(random),
    () => `"${prose(random)}"`,
    () => `'${prose(random)}`,
    () => `|\n  ${prose(random)}\n  ${prose(random)}`,
    () => `>-\n  ${prose(random)}`,
    () => `[${prose(random)}, *x, {a: &x b}]`,
    () => "2024-03-05",
    () => "&x {<<: *x, ? ",
    () => `\n  - ${prose(random)}\n  - ${yamlValue(random)}`,
  ];
  return random.pick(values)();
}

const frontMatter: Generator = (random) => {
  const entries = sequence(random, 8, () => `${random.pick(KEYS)}: ${yamlValue(random)}\n`);
  return `---\n${entries}${random.pick(["---\n", "...\n", "", "----\n"])}${sequence(random, 8, prose)}`;
};

const LABELS =
  "标题 发布日期 发布时间 来源 作者 浏览次数 正文内容 正文 责任编辑 审核 编辑 点击 信息来源 日期 字号 供稿".split(" ");

const labelled: Generator = (random) =>
  sequence(random, 16, () => {
    if (random.chance(0.4)) return `${prose(random)}\n`;
    const mark = random.pick(["：", ":", " : ", "】", "　", ""]);
    return `${random.pick(["", "【", "　　", "<p>"])}${random.pick(LABELS)}${mark}${prose(random)}${random.pick(["\n", " ", "\r\n", "|"])}`;
  });

function jsonValue(random: Random, depth: number): string {
  const values = [
    () => JSON.stringify(prose(random)),
    () => JSON.stringify(prose(random)),
    () => `"${piece(random)}"`,
    () => random.pick(["null", "true", "1709596800", "-1e9", "undefined", "'x'"]),
  ];
  if (depth > 0) {
    const member = () =>
      `${random.chance(0.9) ? `"${random.pick(KEYS)}"` : piece(random)}:${jsonValue(random, depth - 1)}`;
    values.push(
      () => `{${random.times(random.below(6), member).join(",")}}`,
      () => `[${random.times(random.below(6), () => jsonValue(random, depth - 1)).join(",")}${random.pick(["", ","])}]`,
    );
  }
  return random.pick(values)();
}

const json: Generator = (random) => {
  const record = () =>
    `{"title":${jsonValue(random, 0)},"content":${jsonValue(random, 1)},"${random.pick(KEYS)}":${jsonValue(random, 2)}}`;
  const all = random.times(random.between(1, 6), record);
  return random.chance(0.5) ? all.join(random.pick(["\n", "", ",\n"])) : `[${all.join(",")}]`;
};

const table: Generator = (random) => {
  const parted = random.pick([",", ";", "\t", "|"]);
  const columns = random.between(2, 5);
  const cell = () => {
    const value = sequence(random, 3, prose);
    return random.chance(0.5) ? `"${value.replaceAll('"', '""')}"` : value;
  };
  const header = random.times(columns, () => random.pick(KEYS)).join(parted);
  const rows = random.times(random.between(1, 8), () => random.times(columns, cell).join(parted));
  return [header, ...rows].join("\n");
};

const feed: Generator = (random) => {
  const item = random.pick(["item", "entry"]);
  const part = () => {
    const name = random.pick([
      "title",
      "description",
      "content:encoded",
      "pubDate",
      "link",
      "dc:creator",
      "summary",
      "x",
    ]);
    const value = random.pick([prose(random), `<![CDATA[${element(random, 2)}]]>`, element(random, 1), piece(random)]);
    return `<${name}>${value}${random.chance(0.9) ? `</${name}>` : ""}`;
  };
  const items = sequence(random, 5, () => `<${item}>${random.times(random.below(6), part).join("")}</${item}>\n`);
  return `<?xml version="1.0"?><${random.pick(["rss", "feed", "rdf:RDF"])}>${items}`;
};

/** One piece over and over: what nests, or sends a pattern back to its start, does so deeply. */
const repeated: Generator = (random) => {
  const unit = sequence(random, 3, piece);
  const times = random.between(100, random.chance(0.9) ? 1000 : 5000);
  return `${piece(random)}${unit.repeat(Math.min(times, Math.ceil(16_000 / unit.length)))}${sequence(random, 4, prose)}`;
};

/** All generators, under the name that a report gives them. */
export const GENERATORS: Readonly<Record<string, Generator>> = {
  text,
  pieces,
  page,
  "front matter": frontMatter,
  labels: labelled,
  json,
  table,
  feed,
  repeated,
};
