import { anchored } from "../text/anchored.ts";
import type { Draft } from "./draft.ts";
import type { RemovalReason } from "./ledger.ts";
import { readLine } from "./readLine.ts";

/** Between the first two stand the tabulator of lines and the form feed; behind the last, the sign of paragraphs. */
const [LINE_FEED, CARRIAGE_RETURN, NEXT_LINE, LINE_SIGN] = [0x0a, 0x0d, 0x85, 0x2028];

/** Entities that a web page left behind when it was saved as text. */
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|[lr][ds]quo|middot|[mn]dash|hellip|#\d{2,5}|#x[\da-f]{2,5});/i;

/** Tags that were left when a page was copied as text. */
const STRAY_TAG = /<\/?(?:p|br|b|i|u|em|strong|span|font|a|div|center|sup|sub|img|o:p)(?:\s[^<>]{0,500})?\/?>/gi;
const MARKUP: RemovalReason = { rule: "html/markup", reason: "网页标记" };

/** What stands before each line of a mail that is quoted in another; >> and more where it was quoted again. */
const QUOTE = anchored(/^[ \t]{0,4}(?:[>＞][ \t]?){1,6}(?=\S)/);
const QUOTED: RemovalReason = { rule: "mail/quote-mark", reason: "引用邮件的标记" };
/** An arrow before a short line leads to another page. */
const SHORTEST_QUOTE = 16;

/** A line without the marks of a quotation. */
function withoutQuoteMark(draft: Draft, line: SourceLine): SourceLine {
  const { source } = draft.ledger;
  if (line.end - line.start < SHORTEST_QUOTE) return line;
  const mark = QUOTE.exec(source.slice(line.start, line.start + 20))?.[0];
  if (mark === undefined) return line;
  draft.ledger.remove(line.start, line.start + mark.length, QUOTED);
  return { start: line.start + mark.length, end: line.end };
}

/** A line of the source with its offsets, without its line end. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
}

/** Whether a unit ends a line. */
function isLineEnd(unit: number): boolean {
  return (
    (unit >= LINE_FEED && unit <= CARRIAGE_RETURN) || unit === NEXT_LINE || unit === LINE_SIGN || unit === LINE_SIGN + 1
  );
}

/** The lines between two source offsets, whatever their line ends. */
export function sourceLines(source: string, start: number, end: number): SourceLine[] {
  const lines: SourceLine[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const unit = source.charCodeAt(i);
    if (!isLineEnd(unit)) continue;
    lines.push({ start: from, end: i });
    if (unit === CARRIAGE_RETURN && source.charCodeAt(i + 1) === LINE_FEED) i++;
    from = i + 1;
  }
  if (from <= end) lines.push({ start: from, end });
  return lines;
}

/** A line in the pieces between the tags that were left in it. */
function withoutTags(draft: Draft, line: SourceLine): SourceLine[] {
  const { ledger } = draft;
  const text = ledger.source.slice(line.start, line.end);
  if (!text.includes("<")) return [line];
  const pieces: SourceLine[] = [];
  let from = line.start;
  for (const match of text.matchAll(STRAY_TAG)) {
    const start = line.start + match.index;
    pieces.push({ start: from, end: start });
    from = start + match[0].length;
    ledger.remove(start, from, MARKUP);
  }
  pieces.push({ start: from, end: line.end });
  return pieces;
}

/** Reads plain text between two source offsets into the draft, one line each. */
export function readPlainLines(draft: Draft, start: number, end: number): void {
  const { source } = draft.ledger;
  const entities = ENTITY.test(source.slice(start, end));
  let blankBefore = true;
  for (const span of sourceLines(source, start, end)) {
    const spans = withoutTags(draft, withoutQuoteMark(draft, span));
    const line = readLine(draft.ledger, spans, { entities, role: "text", blankBefore });
    if (line) draft.lines.push(line);
    blankBefore = line === null;
  }
}
