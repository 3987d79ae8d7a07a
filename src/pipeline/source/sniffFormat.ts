import type { SourceFormat } from "../../model/source.ts";
import { frontMatterBlock } from "../text/frontMatterBlock.ts";
import { readLabels } from "../text/labels.ts";
import { simplifyKey } from "../text/simplify.ts";
import { looksLikeHtml, looksLikeMarkdown } from "../text/sniffMarkup.ts";

/** Formats show at the start; more need not be looked at. */
const SAMPLE = 50_000;

const ADDRESS_LINE = /^\s{0,1000}(?:URL|url|网址)[:：]\s{0,100}\S[^\n]*\n/;

function looksLabelled(text: string): boolean {
  const lines = text
    .slice(0, 4000)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 12);
  let labelled = 0;
  for (const [index, line] of lines.entries()) {
    const first = readLabels(simplifyKey(line.trim().slice(0, 200)))[0];
    if (!first || first.start > 0) continue;
    labelled++;
    if (first.kind === "title" && index < 5) return true;
    if (first.kind === "body" && labelled >= 2) return true;
  }
  return false;
}

/**
 * Tells the format of one article by content: front matter between `---` lines, HTML, labelled text
 * (标题:… 正文内容:…), Markdown, else plain. A leading line with the address does not count.
 */
export function sniffFormat(text: string): SourceFormat {
  const body = text.slice(0, SAMPLE).replace(ADDRESS_LINE, "");
  if (frontMatterBlock(text.replace(ADDRESS_LINE, ""))) return "front-matter";
  if (looksLikeHtml(body)) return "html";
  if (looksLabelled(body)) return "labelled";
  return looksLikeMarkdown(body, false) ? "markdown" : "plain";
}
