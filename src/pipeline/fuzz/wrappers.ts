import type { Random } from "./random.ts";

/** Puts some texts into a file of another format, each as an article of its own where the format can. */
type Wrapper = (texts: readonly string[], random: Random) => string;

const TITLES = ["云山大学代表团来访", "东湖市与蓝帆公司签约", "", "𠮷野会谈"];
const DAYS = ["2024-03-05", "2024-03-05T08:00:00+08:00", "1709596800", "三月五日", "Tue, 05 Mar 2024 08:00:00 GMT"];

function records(texts: readonly string[], random: Random): object[] {
  return texts.map((content) => ({
    id: random.below(1000),
    [random.pick(["title", "标题", "headline"])]: random.pick(TITLES),
    [random.pick(["content", "正文", "body", "description"])]: content,
    [random.pick(["date", "pubDate", "发布时间"])]: random.pick(DAYS),
    source: { name: "东湖日报", url: random.pick(["https://news.example.com/1", "", "http://["]) },
  }));
}

/** As editors keep a text: blocks, some of which hold a picture with its words, or a note. */
const blocks: Wrapper = (texts, random) => {
  const content = texts.map((text) =>
    random.pick([
      { text },
      { type: "paragraph", data: { text }, caption: "图为签约现场" },
      { note: text },
      { text: "", children: [{ text }, { tag: null }] },
    ]),
  );
  const [first = "", second = first] = texts;
  return JSON.stringify({ title: random.pick(TITLES), content, 正文: first, extra: { 编者按: [{ 说明: second }] } });
};

const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

const json: Wrapper = (texts, random) => {
  const list = records(texts, random);
  return JSON.stringify(random.chance(0.5) ? list : { code: 0, data: { list } }, null, random.pick([0, 2]));
};

const lines: Wrapper = (texts, random) =>
  records(texts, random)
    .map((one) => JSON.stringify(one))
    .join(random.pick(["\n", "\r\n", "", ","]));

const script: Wrapper = (texts, random) => `var news = ${json(texts, random)};\n`;

const table: Wrapper = (texts, random) => {
  const parted = random.pick([",", ";", "\t"]);
  const rows = texts.map((text) => [random.pick(TITLES), random.chance(0.9) ? quoted(text) : text, random.pick(DAYS)]);
  return [["title", "content", "date"], ...rows].map((row) => row.join(parted)).join(random.pick(["\n", "\r\n"]));
};

const rss: Wrapper = (texts, random) => {
  const items = texts.map((text) => {
    const content = random.chance(0.5) ? `<![CDATA[${text}]]>` : escapeXml(text);
    return `<item><title>${random.pick(TITLES)}</title><pubDate>${random.pick(DAYS)}</pubDate><description>${content}</description></item>`;
  });
  return `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>东湖日报</title>${items.join("\n")}</channel></rss>`;
};

const atom: Wrapper = (texts, random) => {
  const entries = texts.map(
    (text) => `<entry><title>${random.pick(TITLES)}</title><content type="html">${escapeXml(text)}</content></entry>`,
  );
  return `<feed xmlns="http://www.w3.org/2005/Atom">${entries.join("")}</feed>`;
};

const page: Wrapper = (texts, random) =>
  `<!DOCTYPE html><html><head><title>${random.pick(TITLES)}</title></head><body><div class="nav"><a href="/">首页</a></div>${texts
    .map((text) => `<div class="${random.pick(["content", "sidebar", "footer"])}">${text}</div>`)
    .join("")}</body></html>`;

const frontMatter: Wrapper = (texts, random) =>
  `---\ntitle: ${random.pick(TITLES)}\ndate: ${random.pick(DAYS)}\n---\n${texts.join("\n")}`;

/** All wrappers. */
export const WRAPPERS: readonly Wrapper[] = [json, blocks, lines, script, table, rss, atom, page, frontMatter];
