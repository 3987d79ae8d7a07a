import type { SourceFormat } from "../../model/source.ts";
import { frontMatterBlock } from "../text/frontMatterBlock.ts";
import { labelWithin } from "../text/labels.ts";
import { simplifyKey } from "../text/simplify.ts";
import { looksLikeHtml, looksLikeMarkdown } from "../text/sniffMarkup.ts";

/** Formats show at the start; more need not be looked at. */
const SAMPLE = 50_000;

const ADDRESS_LINE = /^\s{0,1000}(?:URL|url|网址)[:：]\s{0,100}\S[^\n]*\n/;

const LINE = /[^\r\n]+/g;
/** The sign of a label that begins a line stands among its first units. */
const LABEL_ROOM = 32;
/** The signs behind a label, in text that may be Traditional: some labels do with a space. */
const MAY_BE_LABEL = /[:：丨｜】\]]|[^\0-\x7f][ \u3000]/;

function looksLabelled(text: string): boolean {
  const head = text.slice(0, 4000);
  let labelled = 0;
  let index = -1;
  LINE.lastIndex = 0;
  for (let match = LINE.exec(head); match && index < 11; match = LINE.exec(head)) {
    const line = match[0].trim();
    if (line === "") continue;
    index++;
    const first = MAY_BE_LABEL.test(line.slice(0, LABEL_ROOM)) ? labelWithin(simplifyKey(line.slice(0, 200)), 0) : null;
    if (!first) continue;
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
