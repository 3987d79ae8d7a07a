import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Article } from "../model/article.ts";
import type { SourceDocument } from "../model/source.ts";
import { readArticle } from "./article/readArticle.ts";
import { readFile } from "./source/readFile.ts";

const CASES = new URL("./cases/", import.meta.url);

/** What the reader of a case need not see: white space and the tags of a page. */
const UNTOLD = new Set(["layout/white-space", "html/markup"]);

function render(source: SourceDocument, article: Article): string {
  const shown = (span: { start: number; end: number }) =>
    JSON.stringify(source.text.slice(span.start, span.end)).slice(1, -1);
  const lines = [`encoding: ${source.encoding}`, `format: ${source.format}`];
  for (const name of ["title", "publisher", "author", "address", "published"] as const) {
    const field = article[name];
    lines.push(field ? `${name}: ${field.value} <${field.origin}> ${shown(field.span)}` : `${name}: none`);
  }
  for (const { severity, rule } of [...source.diagnostics, ...article.diagnostics]) lines.push(`${severity}: ${rule}`);
  lines.push("", "TEXT");
  for (const { start, end, role } of article.paragraphs) {
    lines.push(`${role === "heading" ? "# " : ""}${article.text.slice(start, end)}`);
  }
  lines.push("", "LINKS");
  for (const { paragraph, text, url } of article.links) lines.push(`${paragraph} ${text} ${url}`);
  lines.push("", "IMAGES");
  for (const { paragraph, caption, url } of article.images) lines.push(`${paragraph} ${caption} ${url}`);
  lines.push("", "METADATA");
  for (const span of article.metadata) lines.push(shown(span));
  if (article.repairs.length > 0) lines.push("", "REPAIRS");
  for (const { rule, span, text } of article.repairs) lines.push(`${rule} ${shown(span)} → ${text}`);
  lines.push("", "REMOVALS");
  for (const { rule, reason, span } of article.removals) {
    if (!UNTOLD.has(rule)) lines.push(`${rule} (${reason}) ${shown(span)}`);
  }
  return `${lines.join("\n")}\n`;
}

/** Reviewed, never regenerated: a change here is a change of what readers see. */
describe("golden articles", () => {
  const names = readdirSync(CASES).filter((name) => name.startsWith("article--"));
  it.each(names)("%s", async (name) => {
    const folder = new URL(`${name}/`, CASES);
    const input = readdirSync(folder).find((file) => file.startsWith("input.")) ?? "";
    const readings = await readFile(input, readFileSync(new URL(input, folder)));
    const sources = readings.flatMap((one) => ("code" in one ? [] : [one]));
    if (sources.length < readings.length) throw new Error(JSON.stringify(readings));
    const expected = readFileSync(new URL("article.txt", folder), "utf8");
    expect(sources.map((source) => render(source, readArticle(source))).join("\n=====\n\n")).toBe(expected);
  });
});
