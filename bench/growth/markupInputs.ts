/** Web pages, Markdown and YAML. */
import { type GrowingInput, nested, numbered, repeated, sentence } from "./input.ts";

const PAGE = {
  before: "<!DOCTYPE html><html><head><title>海川大学与东湖市签约</title></head><body>",
  after: "</body></html>",
};

const inTag = (before: string, after: string) => ({ before: PAGE.before + before, after: after + PAGE.after });

const HTML: readonly GrowingInput[] = [
  numbered("html: paragraphs", (n) => `<p>${sentence(n)}</p>\n`, PAGE),
  numbered("html: one text", sentence, inTag("<div>", "</div>")),
  numbered("html: line breaks", (n) => `${sentence(n)}<br><br>`, PAGE),
  repeated("html: <br>", "<br>", PAGE),
  repeated("html: tiny elements", "<i>东</i>", PAGE),
  repeated("html: tiny paragraphs", "<p>东", PAGE),
  repeated("html: links", '<li><a href="/a/1.htm">东湖新闻</a></li>', inTag("<ul>", "</ul>")),
  repeated("html: table cells", "<tr><td>东<td>湖", inTag("<table>", "</table>")),
  repeated("html: text between rows", "东<tr>", inTag("<table>", "</table>")),
  repeated("html: pictures", '<img src="a.jpg" alt="签约">', PAGE),
  repeated("html: definitions", '<meta name="author" content="李丽">', { before: "<html><head>", after: "</head>" }),
  nested("html: nested", "<div>", "</div>", PAGE),
  repeated("html: nested, unclosed", "<div>", PAGE),
  repeated("html: nested lists", "<ul><li>", PAGE),
  repeated("html: nested tables", "<table><tr><td>", PAGE),
  repeated("html: fonts over paragraphs", "<p><font color=red>东", PAGE),
  numbered("html: fonts that differ", (n) => `<p><font size=${n}>东`, PAGE),
  repeated("html: misnested", "<b><p>东</b></p>", PAGE),
  repeated("html: misnested links", "<a><p>东", PAGE),
  repeated("html: closing tags", "</p></div>", PAGE),
  repeated("html: <", "<", PAGE),
  repeated("html: <a<a", "<a", PAGE),
  repeated("html: < in a text file", "东<湖"),
  repeated("html: comments", "<!-- 东 -->", PAGE),
  repeated("html: unclosed comments", "<!--", PAGE),
  repeated("html: -- in a comment", "--!", inTag("<!--", "")),
  repeated("html: unclosed script", "<script>", PAGE),
  repeated("html: unclosed title", "<title>东", { before: "<html><head>" }),
  repeated("html: JSON-LD", "[", inTag('<script type="application/ld+json">', "</script>")),
  repeated("html: one attribute", "东", inTag('<div title="', '">东</div>')),
  numbered("html: attributes", (n) => ` a${n}=1`, inTag("<div", ">东</div>")),
  repeated("html: entities", "&lt;&#x4e1c;&nbsp;", PAGE),
  repeated("html: entities of entities", "&amp;amp;lt;", PAGE),
  repeated("html: &", "&", PAGE),
  repeated("html: inline picture", "QUJD", inTag('<p><img src="data:image/png;base64,', '"></p>')),
];

const MARKDOWN: readonly GrowingInput[] = [
  ...["*", "`", "[", "![", "|", ">", "](", "[a](", "**东"].map((sign) =>
    repeated(`markdown: ${sign}`, sign, { before: "# 海川大学与东湖市签约\n\n**东湖**\n\n" }),
  ),
  ...["- 东湖\n", "|东|湖|\n", "# 东湖\n", "```\n", "[东](http://a.example.com)\n"].map((line) =>
    repeated(`markdown: lines ${line.trim()}`, line, { before: "# 海川大学与东湖市签约\n\n**东湖**\n\n" }),
  ),
  repeated("markdown: dashes below a row", "-", { before: "# 海川大学与东湖市签约\n\n甲|乙\n", after: "甲\n" }),
  repeated("markdown: bars and dashes", "-- | ", { before: "# 海川大学与东湖市签约\n\n甲|乙\n", after: "甲\n" }),
  repeated("markdown: nested quotes", "> ", { before: "# 海川大学与东湖市签约\n\n" }),
];

const MATTER = { before: "---\ntitle: 海川大学与东湖市签约\n", after: "\n---\n海川大学与东湖市签约。\n" };
const inMatter = (before: string, after = "") => ({ before: MATTER.before + before, after: after + MATTER.after });

const YAML: readonly GrowingInput[] = [
  numbered("yaml: keys", (n) => `k${n}: 东\n`, MATTER),
  numbered("yaml: aliases", (n) => `k${n + 1}: &k${n + 1} [*k${n}, *k${n}]\n`, inMatter("k0: &k0 [东]\n")),
  repeated("yaml: one list", "东, ", inMatter("tags: [", "]")),
  repeated("yaml: [", "[", inMatter("tags: ")),
  repeated("yaml: {", "{a: ", inMatter("tags: ")),
  repeated("yaml: one value", "东", inMatter("description: ")),
  repeated("yaml: unclosed quote", "东 ", inMatter('description: "')),
  repeated("yaml: folded lines", "  东\n", inMatter("description: >\n")),
  repeated("yaml: nested keys", "- ", inMatter("a:\n  ")),
  repeated("yaml: without an end", "a: 东\n", { before: "---\n" }),
  repeated("yaml: --- lines", "---\n"),
];

export const MARKUP_INPUTS: readonly GrowingInput[] = [...HTML, ...MARKDOWN, ...YAML];
