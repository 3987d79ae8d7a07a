import type { Span } from "../../model/span.ts";
import { anchored } from "../text/anchored.ts";
import { menu } from "./boilerplate/menu.ts";
import type { Draft } from "./draft.ts";
import type { RemovalReason } from "./ledger.ts";
import { MARKUP, type References, readInline } from "./markdownInline.ts";
import { type SourceLine, sourceLines } from "./plainLines.ts";
import { readLine } from "./readLine.ts";

const HIDDEN: RemovalReason = { rule: "markdown/comment", reason: "注释、脚本等不显示的内容" };

const RULE = anchored(/^ {0,3}(?:[-*_][ \t]*){3,}$/);
const UNDERLINE = anchored(/^ {0,3}(?:=+|-+)[ \t]*$/);
const CODE_FENCE = anchored(/^ {0,3}(?:`{3,}|~{3,})[\w +#.-]{0,40}$/);
const PREFIX = /^[ \t]{0,12}(?:>[ \t]?|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|#{1,6}[ \t]+|#{2,6}(?=[^#\s]))*/;
const CLOSING = anchored(/[ \t]+#{1,6}[ \t]*$/);
const DEFINITION = anchored(
  /^ {0,3}\[([^[\]^\n][^[\]\n]{0,99})\]:[ \t]{0,8}<?(\S{1,1000}?)>?(?:[ \t]{1,8}["'(][^\n]{0,200})?$/,
);
/** Between the dashes of two columns stands a bar, so that a row of dashes can be read in one way only. */
const TABLE_RULE = anchored(/^ {0,3}\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*(?:\|[ \t]*)?$/);
const NAV_LINK = "\\[[^[\\]\\n]{1,16}\\]\\([^()\\s]{0,300}\\)";
/** Three links or more, and nothing between them but bars: a site's menu. */
const MENU = anchored(new RegExp(`^\\s{0,8}(?:${NAV_LINK}\\s{0,3}[|｜·•»>]\\s{0,3}){2,}${NAV_LINK}\\s{0,8}$`));
const LONGEST_MENU = 4000;
const LINK_ROW: RemovalReason = { rule: menu.id, reason: menu.reason };
/** A line this long is a paragraph and no heading, whatever stands below it. */
const LONGEST_HEADING = 90;

const OPENERS: readonly { readonly open: string; readonly close: string }[] = [
  { open: "<!--", close: "-->" },
  { open: "<script", close: "</script>" },
  { open: "<style", close: "</style>" },
];

/** Stretches that no reader sees: comments and scripts. One that is never closed hides nothing. */
function hiddenSpans(source: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  const lower = source.slice(start, end).toLowerCase();
  for (const { open, close } of OPENERS) {
    for (let at = lower.indexOf(open); at >= 0; ) {
      const last = lower.indexOf(close, at);
      if (last < 0) break;
      spans.push({ start: start + at, end: start + last + close.length });
      at = lower.indexOf(open, last + close.length);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** The parts of a line that are not hidden. */
function visibleParts({ start, end }: SourceLine, hidden: readonly Span[], first: number): SourceLine[] {
  const parts: SourceLine[] = [];
  let from = start;
  for (let i = first; i < hidden.length && (hidden[i]?.start ?? end) < end; i++) {
    const span = hidden[i] ?? { start: end, end };
    if (span.start > from) parts.push({ start: from, end: span.start });
    from = Math.max(from, span.end);
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

function definitions(source: string, lines: readonly SourceLine[]): References {
  const references = new Map<string, string>();
  for (const { start, end } of lines) {
    const match =
      end - start < 1500 && source.startsWith("[", start) ? DEFINITION.exec(source.slice(start, end)) : null;
    if (match?.[1] && match[2]) references.set(match[1].toLowerCase(), match[2]);
  }
  return references;
}

/** Reads Markdown line by line into a draft. */
class MarkdownReader {
  private readonly references: References;
  private blankBefore = true;
  private inTable = false;
  private inCode = false;

  constructor(
    private readonly draft: Draft,
    private readonly lines: readonly SourceLine[],
  ) {
    this.references = definitions(draft.ledger.source, lines);
  }

  read(): void {
    const { ledger } = this.draft;
    for (const [index, { start, end }] of this.lines.entries()) {
      const text = ledger.source.slice(start, end);
      if (text.length < 60 && CODE_FENCE.test(text)) {
        this.inCode = !this.inCode;
        ledger.remove(start, end, MARKUP);
      } else if (!this.inCode && text.length <= LONGEST_MENU && MENU.test(text)) {
        ledger.remove(start, end, LINK_ROW);
        this.blankBefore = true;
      } else if (this.inCode) this.addLine([{ start, end }], false);
      else if (!this.isMarkup(text, index)) this.readText(start, end, text, index);
      else {
        ledger.remove(start, end, MARKUP);
        this.blankBefore = true;
      }
    }
  }

  private textOf(index: number): string {
    const line = this.lines[index];
    return line ? this.draft.ledger.source.slice(line.start, line.end) : "";
  }

  /** Rules, the lines under headings and table heads, and the addresses of references: nobody reads them. */
  private isMarkup(text: string, index: number): boolean {
    if (text.startsWith("[") && text.length < 1500 && DEFINITION.test(text)) return true;
    if (text.length > 1000 || !/^[ |:=*_\t-]+$/.test(text) || text.trim() === "") return false;
    if (RULE.test(text) || (text.includes("|") && TABLE_RULE.test(text))) return true;
    return UNDERLINE.test(text) && this.textOf(index - 1).trim() !== "";
  }

  private isUnderlined(text: string, index: number): boolean {
    const next = this.textOf(index + 1);
    return text.trim().length <= LONGEST_HEADING && next.length < 200 && /^ {0,3}(?:={2,}|-{2,})[ \t]*$/.test(next);
  }

  private readText(start: number, end: number, text: string, index: number): void {
    const { ledger } = this.draft;
    this.inTable = text.includes("|") && (this.inTable || TABLE_RULE.test(this.textOf(index + 1).slice(0, 1000)));
    if (this.inTable && text.trim() !== "") {
      this.readRow(start, end, text);
      return;
    }
    const prefix = PREFIX.exec(text.slice(0, 100))?.[0] ?? "";
    const sign = prefix.trimEnd().length;
    if (sign > 0) ledger.remove(start, start + prefix.length, MARKUP);
    const isHeading = prefix.includes("#");
    const closing = isHeading ? (CLOSING.exec(text.slice(-40))?.[0].length ?? 0) : 0;
    if (closing > 0) ledger.remove(end - closing, end, MARKUP);
    // A backslash at the end breaks the line, which it does here anyway.
    const broken = text.endsWith("\\") && closing === 0 ? 1 : 0;
    if (broken) ledger.remove(end - 1, end, MARKUP);
    const from = start + (sign > 0 ? prefix.length : 0);
    const heading = isHeading || (sign === 0 && this.isUnderlined(text, index));
    const parts = readInline(this.draft, from, end - closing - broken, this.references);
    let added = false;
    for (const spans of parts) added = this.addLine(spans, heading) || added;
    this.blankBefore = !added;
  }

  /** Each cell of a table is a line of its own. */
  private readRow(start: number, end: number, text: string): void {
    let from = 0;
    for (let i = 0; i <= text.length; i++) {
      if (i < text.length && (text[i] !== "|" || text[i - 1] === "\\")) continue;
      if (i < text.length) this.draft.ledger.remove(start + i, start + i + 1, MARKUP);
      for (const spans of readInline(this.draft, start + from, Math.min(end, start + i), this.references))
        this.addLine(spans, false);
      from = i + 1;
    }
    this.blankBefore = false;
  }

  private addLine(spans: readonly Span[], heading: boolean): boolean {
    const line = readLine(this.draft.ledger, spans, {
      entities: true,
      role: heading ? "heading" : "text",
      blankBefore: this.blankBefore,
    });
    if (line) this.draft.lines.push(line);
    return line !== null;
  }
}

/**
 * Reads Markdown between two source offsets into the draft: headings, quotes, lists, tables,
 * emphasis, links and pictures; their signs are removals.
 */
export function readMarkdown(draft: Draft, start: number, end: number): void {
  const { ledger } = draft;
  const hidden = hiddenSpans(ledger.source, start, end);
  for (const span of hidden) ledger.remove(span.start, span.end, HIDDEN);
  const lines: SourceLine[] = [];
  let next = 0;
  for (const line of sourceLines(ledger.source, start, end)) {
    while (next < hidden.length && (hidden[next]?.end ?? 0) <= line.start) next++;
    const parts = visibleParts(line, hidden, next);
    // An empty line counts: it parts paragraphs.
    lines.push(...(parts.length > 0 || line.start < line.end ? parts : [line]));
  }
  new MarkdownReader(draft, lines).read();
}
