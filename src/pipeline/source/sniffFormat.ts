import type { SourceFormat } from "../../model/source.ts";
import { readLabels } from "../text/labels.ts";
import { simplifyKey } from "../text/simplify.ts";

/** Formats show at the start; more need not be looked at. */
const SAMPLE = 50_000;

const ADDRESS_LINE = /^\s*(?:URL|url|网址)[:：]\s*\S+[^\n]*\n/;
const FRONT_MATTER = /^\s*---[ \t]*\r?\n(?:[^\n]*\n){0,400}?---[ \t]*(?:\r?\n|$)/;
const PAGE_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title)\b/i;
const BLOCK_TAG = /<(?:p|div|br|table|tr|td|span|h[1-6]|ul|ol|li|article|section|center|font|img|a)\b[^<>]{0,2000}>/gi;

/** Whether a text is HTML: it starts like a page, or holds a few block tags. */
export function looksLikeHtml(text: string): boolean {
  if (PAGE_START.test(text)) return true;
  let tags = 0;
  for (const _ of text.slice(0, SAMPLE).matchAll(BLOCK_TAG)) if (++tags >= 3) return true;
  return /^\s*<(?:p|div|table|article|section)\b/i.test(text);
}

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
 * Tells the format by content: front matter between `---` lines, HTML, labelled text
 * (标题:… 正文内容:…), else plain. A leading line with the address does not count.
 */
export function sniffFormat(text: string): SourceFormat {
  const body = text.slice(0, SAMPLE).replace(ADDRESS_LINE, "");
  if (FRONT_MATTER.test(body) && /^[ \t]*[\w-]+[ \t]*:/m.test(body)) return "front-matter";
  if (looksLikeHtml(body)) return "html";
  return looksLabelled(body) ? "labelled" : "plain";
}
