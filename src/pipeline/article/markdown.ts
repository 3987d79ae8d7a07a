import type { Span } from "../../model/span.ts";
import type { Draft } from "./draft.ts";
import type { RemovalReason } from "./ledger.ts";
import { sourceLines } from "./plainLines.ts";
import { readLine } from "./readLine.ts";
import { articleUrl } from "./urls.ts";

const MARKUP: RemovalReason = { rule: "markdown/markup", reason: "Markdown 标记" };
const COMMENT: RemovalReason = { rule: "markdown/comment", reason: "注释" };

const RULE = /^ {0,3}(?:[-*_][ \t]*){3,}$/;
const PREFIX = /^[ \t]{0,8}(?:>[ \t]?|[-*+][ \t]+|#{1,6}[ \t]+)*/;
const INLINE =
  /!\[([^\]\n]{0,300})\]\(([^()\s]{1,1000})(?:[ \t]+"[^"\n]{0,200}")?\)|\[([^\]\n]{1,300})\]\(([^()\s]{1,1000})(?:[ \t]+"[^"\n]{0,200}")?\)|<(https?:\/\/[^<>\s]{1,1000})>|<!--[^\n]{0,500}?-->|\{%[^%\n]{0,300}%\}|<\/?[a-zA-Z][^<>\n]{0,500}>|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|__(?=\S)|(?<=\S)__|`+/g;

/** The mark-up of one line, and what it says. */
function readInline(draft: Draft, from: number, to: number): { kept: Span[] } {
  const { ledger, links, images } = draft;
  const text = ledger.source.slice(from, to);
  const kept: Span[] = [];
  let last = 0;
  const drop = (start: number, end: number, reason = MARKUP) => {
    if (start > last) kept.push({ start: from + last, end: from + start });
    ledger.remove(from + start, from + end, reason);
    last = end;
  };
  for (const match of text.matchAll(INLINE)) {
    const start = match.index;
    const end = start + match[0].length;
    const [whole, alt, picture, words, target, bare] = match;
    if (picture !== undefined) {
      const url = articleUrl(picture, true);
      if (url) images.push({ url, caption: alt?.trim() || null, at: from + start });
      drop(start, end);
    } else if (words !== undefined) {
      drop(start, start + 1);
      const url = articleUrl(target ?? "");
      if (url)
        links.push({ url, span: { start: from + start + 1, end: from + start + 1 + words.length }, bare: false });
      kept.push({ start: from + start + 1, end: from + start + 1 + words.length });
      last = start + 1 + words.length;
      drop(last, end);
    } else if (bare !== undefined) {
      const url = articleUrl(bare);
      if (url) links.push({ url, span: { start: from + start, end: from + end }, bare: true });
      drop(start, end);
    } else drop(start, end, whole.startsWith("<!--") ? COMMENT : MARKUP);
  }
  if (last < text.length) kept.push({ start: from + last, end: to });
  return { kept };
}

/**
 * Reads Markdown between two source offsets into the draft: headings, quotes, lists, emphasis,
 * links and pictures; their signs are removals.
 */
export function readMarkdown(draft: Draft, start: number, end: number): void {
  const { ledger } = draft;
  let blankBefore = true;
  for (const { start: from, end: to } of [...sourceLines(ledger.source, start, end)]) {
    const text = ledger.source.slice(from, to);
    if (text.length < 200 && RULE.test(text)) {
      ledger.remove(from, to, MARKUP);
      blankBefore = true;
      continue;
    }
    const prefix = PREFIX.exec(text.slice(0, 100))?.[0] ?? "";
    const sign = prefix.trimEnd().length;
    if (sign > 0) ledger.remove(from, from + prefix.length, MARKUP);
    const { kept } = readInline(draft, from + (sign > 0 ? prefix.length : 0), to);
    const role = prefix.includes("#") ? "heading" : "text";
    const line = readLine(ledger, kept, { role, blankBefore });
    if (line) draft.lines.push(line);
    blankBefore = line === null;
  }
}
